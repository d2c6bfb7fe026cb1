import type { Calque } from './calque-entry.ts'
import { forms } from './verb-forms.ts'

/**
 * What Chinese says in conversation and what machines make of it; see `calque-entry.ts`. An entry here is no proverb: the words
 * are plain, their combination is not English.
 */
export const SPEECH_CALQUES: readonly Calque[] = [
  // talk about talk
  ['say the truth|(?:say|tell) a true word|speak true words', 'to be honest', '说实话, “say true words”'],
  [
    '(?:to )?(?:say|put) it white(?:ly)?|(?:to )?say white',
    'basically',
    '说白了, “say it white”: to put it plainly',
  ],
  [
    `${forms('say', 'speak', 'ask')} (?:such |this |that |only |just )?a sentence(?! (?:in|with|of|about))|${forms('say', 'speak')} (?:a |one )(?:fair|honest|true|difficult|ugly) (?:word|sentence)`,
    'say something',
    '说一句话, “say a sentence”',
  ],
  [`${forms('say', 'speak')} human (?:words|language)`, 'put it plainly', '说人话, “speak human words”'],
  [
    `${forms('say', 'speak')} (?:ugly|unpleasant|bad sounding) words (?:first|in front|ahead)`,
    'be blunt from the start',
    '丑话说在前头',
  ],
  ['it has to be said', '(leave out)', '不得不说: a filler', 'beside'],
  ['the so called', '(leave out “so-called”)', '所谓: “what is called”, with no irony in Chinese', 'beside'],
  ['in our line(?! of)', 'our business; this profession', '我们这行: our trade', 'beside'],
  [
    '(?:making|make|makes|made|giving|give|gave|use|using) (?:an|a) (?:inappropriate |simple |imprecise |not very appropriate )?(?:analogy|metaphor)(?= (?:it|this|if|for|i|you|we|the)\\b)|(?:to )?(?:make|give) an inappropriate (?:analogy|example)',
    'it is like',
    '打个比方: to use a comparison',
    'beside',
  ],
  [
    'want(?:s|ed)? to express is|what i want to express',
    'what I mean is',
    '我想表达的是, “what I want to express is”',
  ],
  ['(?:ok or not ok|good or not good|right or not right)', 'yes or no', '行不行, “OK not OK”'],
  [
    '(?:give|gives|gave|giving) (?:me|him|her|us|you|them|everyone|people) an? (?:accurate|exact|definite|certain|quasi) word',
    'a straight answer',
    '准话, “an accurate word”',
  ],
  [
    `${forms('listen')} to (?:others|other people|people) (?:say|saying)`,
    'take other people’s word for it',
    '听别人说, “listen to others speak”',
  ],
  [
    `${forms('listen')} to others (?:speak|talk)\\w*`,
    'take other people’s word for it',
    '听别人说, “listen to others speak”',
    'beside',
  ],
  [
    'how to say (?:it|this)?(?= (?:it|this|i|the|that)\\b)|how should i (?:put|say)(?= (?:it|this) (?:it|is))',
    'well',
    '怎么说呢, a filler',
  ],
  [
    '(?:this|that) (?:thing|matter|question|topic) (?:is )?(?:how to say|how should i say)',
    'well',
    '这个怎么说, a filler',
  ],
  [
    '(?:in|with|use|using) (?:one|a single) sentence to (?:summari[sz]e|describe|say)|(?:summari[sz]e|describe) (?:it )?(?:in|with) one sentence',
    'in a word',
    '一句话总结',
    'beside',
  ],
  [
    '(?:i|we) (?:will|want to|would like to) (?:add|supplement) (?:one|a) (?:sentence|point)|supplement (?:one|a) (?:point|sentence)',
    'let me add',
    '补充一点, “supplement one point”',
  ],
  [
    '(?:throw|throws|threw|throwing|cast|casting) (?:out )?(?:a )?bricks? to (?:attract|draw|lead) jade',
    'to start the discussion',
    '抛砖引玉, “throw a brick to attract jade”',
  ],
  [
    'happy cooperation|(?:wish|wishing) (?:us |you )?(?:a )?(?:happy|pleasant) cooperation',
    'a pleasure to work with you',
    '合作愉快',
  ],
  [
    '(?:you|everyone|teacher|teachers) (?:have |has )?worked hard(?! (?:to|on|for|at|in|and|all|every|this))',
    'thank you',
    '辛苦了, a word of thanks',
    'beside',
  ],
  // verbs that Chinese gives to other things
  [
    `${forms('open')} a (?:small |big |short |quick |regular |long )?meeting`,
    'hold a meeting',
    '开会, “open a meeting”',
  ],
  [
    `${forms('open')} (?:the )?(?:lights?|tv|television|air conditioner|air conditioning)`,
    'switch on',
    '开, “open”: switch on',
  ],
  [
    `${forms('close')} (?:the )?(?:lights?|tv|television|air conditioner|air conditioning|phone)`,
    'switch off',
    '关, “close”: switch off',
  ],
  [
    `${forms('eat')} (?:the |some |my |his |her |your |their )?(?:medicines?|cold medicine|chinese medicine)`,
    'take medicine',
    '吃药, “eat medicine”',
  ],
  [
    `${forms('play')} (?:the |my |his |her |your |their |our )?(?:mobile |cell )?phones?`,
    'be on the phone',
    '玩手机, “play phone”',
  ],
  [
    `${forms('play')} (?:the |with the )?computer(?= (?:all|every|at|until|too))`,
    'sit at the computer',
    '玩电脑',
  ],
  [
    `${forms('learn', 'study')} (?:more |a lot of |some |new |much |this |that |basic )?knowledge(?! (?:graphs?|bases?|representation|management|about|of|from|distillation|transfer))`,
    'learn',
    '学知识, “learn knowledge”',
  ],
  [`${forms('give', 'make', 'do')} a report`, 'give a talk', '作报告: 报告 is a report and a talk', 'beside'],
  [`${forms('guard')} the night`, 'keep watch at night', '守夜, “guard the night”'],
  [
    `${forms('go', 'come')} (?:there |home |back |here |to work )?by driving`,
    'drive',
    '开车去, “go by driving”',
  ],
  [
    `${forms('go', 'come')} (?:there |home |back |here |to work )?by walking`,
    'walk',
    '走路去, “go by walking”',
  ],
  [
    `${forms('go', 'come')} (?:there |home |back |here |to work )?by riding`,
    'ride',
    '骑车去, “go by riding”',
  ],
  [
    `(?:someone|somebody|others?|people|everyone|anyone) (?:to |would |will |should |must |can |could |is |was )?star(?:e|es|ing)`,
    'keep an eye on it',
    '盯, “stare”: keep an eye on',
    'beside',
  ],
  [
    `${forms('stare')} at (?:the |this |that |their |our )?(?:market|progress|project|process|competition|competitors?|indicators?|stock price)`,
    'keep an eye on',
    '盯, “stare”: keep an eye on',
  ],
  [
    `${forms('mix')} into (?:a|an|the|this|that) (?:\\w+ )?(?:circle|company|team|meeting|seminar|conference|workshop|industry|party)`,
    'get into',
    '混进, “mix into”',
  ],
  [
    `(?:a |big )?toss(?:ing)? in vain|${forms('toss')} (?:around |about )?(?:in vain|for nothing)|${forms('toss')} (?:around|about) for (?:a |many |several |half )`,
    'trouble for nothing',
    '白折腾, “toss in vain”',
  ],
  [
    `${forms('take')} (?:an|the|my|your|his|her|their|our) ideas? (?:for (?:me|him|her|us|you|them)|firmly)`,
    'make up one’s mind',
    '拿主意, “take the idea”',
  ],
  [`${forms('take')} the ideas?`, 'make up one’s mind', '拿主意, “take the idea”', 'beside'],
  [
    `(?:${forms('carry')} (?:a |the )?(?:\\S+ )*)?mortgage on (?:my|your|his|her|their|our) (?:backs?|bodies|body)`,
    'mortgage to pay off',
    '背房贷, “carry a mortgage on one’s back”',
  ],
  [
    `${forms('pay')} for the (?!blood |hush |ransom |prize )\\w+ money`,
    'pay for',
    '付…的钱: “the money of” is only the price',
  ],
  [`${forms('pay')} (?:for )?this money`, 'pay for this', '出这个钱'],
  [
    `${forms('eat', 'suffer')} (?:a |the )?(?:big |great |small |dumb |silent |dull |many )*(?:dumb|silent|dull|hidden) loss(?:es)?|${forms('eat')} a (?:big |small )?loss`,
    'lose out',
    '吃亏, “eat a loss”',
  ],
  [
    `${forms('take', 'go', 'walk')} (?:many|fewer|less|some|a lot of|a few|unnecessary|several|so many|countless) (?:detours|wrong roads|curved roads|crooked roads)`,
    'go wrong',
    '走弯路, “walk a bent road”',
  ],
  [
    `${forms('find')} (?:a |an )?objects?(?= (?:to|and|for) (?:marry|marriage|get))|(?:look|looking|looked) for an? (?:marriage )?object`,
    'look for a partner',
    '找对象, “find an object”',
  ],
  [`${forms('send')} (?:a |the |some )?(?:circle of friends|moments)`, 'post on WeChat Moments', '发朋友圈'],
  [
    `${forms('make', 'do')} (?:a )?(?:good |bad )?(?:harmony|relationship) (?:good|well)`,
    'get on well',
    '搞好关系',
  ],
  [
    `${forms('rush', 'catch')} (?:the |a )?(?:due date|deadline|progress|schedule)(?= (?:every|all|at|until|for|day))`,
    'race against a deadline',
    '赶进度, “rush the progress”',
  ],
  [
    `${forms('strengthen', 'enhance', 'improve')} (?:the |our |their )?(?:efforts?|intensity|strength) (?:of|to|in) (?:\\w+ )?(?:publicity|work|supervision|construction|investment|reform)`,
    'do more',
    '加大力度, “increase the strength”',
    'beside',
  ],
  [
    `${forms('raise', 'improve')} (?:the |our |their |his |my )?level of (?:awareness|consciousness|cognition|knowledge|thinking)`,
    'learn more about',
    '提高水平, “raise the level”',
    'beside',
  ],
  [
    `${forms('have')} (?:a )?(?:certain|very deep|deep) (?:sense of )?(?:feelings?|touch|touching)(?= (?:about|to|on|when))|${forms('have')} deep feelings about this`,
    'be moved; know it well',
    '深有感触, “have deep feelings”',
  ],
  [
    `${forms('play')} a (?:very |more )?(?:great|big|certain|positive|good) (?:role|effect|function) (?:in|on|to) (?:promoting|the promotion)`,
    'help',
    '起到促进作用',
    'beside',
  ],
]
