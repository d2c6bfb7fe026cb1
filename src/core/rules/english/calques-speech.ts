import type { Calque } from './calque-entry.ts'

/**
 * What Chinese says in conversation and what machines make of it; written, as `calques.ts`, from knowledge of both languages.
 * An entry here is no proverb: the words are plain, their combination is not English.
 */
export const SPEECH_CALQUES: readonly Calque[] = [
  // verbs that Chinese gives to other things
  ['(?:open|turn)(?:ed|ing|s)? (?:a|the) meeting', 'hold a meeting', '开会, “open a meeting”'],
  [
    'open(?:s|ed|ing)? the (?:lights?|tv|television|computer|microphone|radio)',
    'switch on',
    '开, “open”: switch on',
  ],
  [
    'clos(?:e|es|ed|ing) the (?:lights?|tv|television|computer|microphone|radio)',
    'switch off',
    '关, “close”: switch off',
  ],
  [
    '(?:eat(?:s|ing)?|ate) (?:the |some |my |his |her )?(?:medicines?|pills?)',
    'take medicine',
    '吃药, “eat medicine”',
  ],
  [
    'play(?:s|ing|ed)? (?:with )?(?:the|my|his|her|your|their|our) (?:mobile |cell )?phones?',
    'be on the phone',
    '玩手机, “play phone”',
  ],
  ['(?:learn|study)(?:s|ed|t|ing)? knowledge', 'learn', '学知识, “learn knowledge”'],
  ['(?:gave|give|gives|giving|given) a report', 'give a talk', '作报告: 报告 is a report and a talk'],
  ['guard(?:s|ed|ing)? the night', 'keep watch at night', '守夜, “guard the night”'],
  ['(?:go|goes|went|going) (?:there |home |back )?by driving', 'drive', '开车去, “go by driving”'],
  [
    '(?:someone|somebody|others?|people|everyone|anyone) (?:to |would |will |should |must |can |could )?stares?',
    'keep an eye on it',
    '盯, “stare”: keep an eye on',
  ],
  [
    'star(?:e|es|ed|ing) at the (?:data|market|progress|project|process|numbers)',
    'keep an eye on',
    '盯, “stare”',
  ],
  [
    'mix(?:ed|es|ing)? into (?:a|an|the|this|that) (?:\\w+ )?(?:circle|company|team|meeting|seminar|conference|workshop|industry|party)',
    'get into',
    '混进, “mix into”',
  ],
  [
    'a toss in vain|toss(?:ed|ing)? (?:around |about )?in vain',
    'trouble for nothing',
    '白折腾, “toss in vain”',
  ],
  [
    '(?:take|takes|taking|took|taken) (?:the|an|my|your|his|her|their|our) ideas?',
    'make up one’s mind',
    '拿主意, “take the idea”',
  ],
  [
    'fight(?:s|ing)? for (?:talents?|users|traffic|money|customers)|fought for (?:talents?|users|traffic|money|customers)',
    'compete for',
    '争, 抢: compete for',
  ],
  [
    'mortgage on (?:my|your|his|her|their|our) backs?',
    'mortgage to pay off',
    '背房贷, “carry a mortgage on one’s back”',
  ],
  ['pay(?:s|ing)? (?:for )?the \\w+ money', 'pay for', '付…的钱: “the money of” is only the price'],
  [
    '(?:eat|ate|eaten|eats|eating) (?:a |the |many |some |big )*(?:loss|losses)',
    'lose out',
    '吃亏, “eat a loss”',
  ],
  [
    '(?:take|takes|took|taken|taking) (?:many |fewer |less |some |a lot of |a few |any |unnecessary )?(?:detours|wrong roads)',
    'go wrong',
    '走弯路, “walk a bent road”',
  ],
  // measure, degree, time
  [
    '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) met(?:er|re)s? (?:one|two|three|four|five|six|seven|eight|nine)',
    '(write the length in full)',
    '三米一 is 3.1 metres; 三米一〇 or “three metres ten” may be meant: look it up',
  ],
  [
    '(?:is|was|are|were|be) (?:equal|equivalent) to \\w+ing',
    'is like; amounts to',
    '等于, “equal to”: as good as',
  ],
  ['it (?:is|was) the turn (?:to|of)', 'finally', '轮到, “it is the turn of”'],
  ['(?:an? )?(?:accurate|exact|definite) word', 'a straight answer', '准话, “an accurate word”'],
  ['(?:can or cannot|ok or not ok|good or not good|right or not right)', 'yes or no', '行不行, “OK not OK”'],
  [
    'the sky (?:is|was|gets?|got) (?:dry|bright)',
    'the weather is dry; it is light',
    '天, “sky”: weather, daylight',
  ],
  [
    'listen(?:s|ed|ing)? to others (?:speak|talk|say)\\w*',
    'take other people’s word for it',
    '听别人说, “listen to others speak”',
  ],
  [
    '(?:stick|pole|ruler|board|cup|bottle|rod) with (?:a )?scales?',
    'marks',
    '刻度, “scale”: marks of a measure',
  ],
  [
    '(?:care|cares|cared|caring|manage|manages|managed|talk|talked|know|knew|about) (?:about )?this matter',
    'about it',
    '这件事, “this matter”: just “it”',
  ],
  ['no one manages', 'nobody is in charge', '没人管, “no one manages”'],
  ['from small to (?:big|large|adulthood)', 'since childhood', '从小到大, “from small to big”'],
  [
    "(?:do|does|did|don't|doesn't|didn't)(?: not)? lack (?:a|an|the|any|money|time|people|this|that)",
    'do not need',
    '不缺, “do not lack”',
  ],
  [
    'want(?:s|ed)? to express is|what i want to express',
    'what I mean is',
    '我想表达的是, “what I want to express is”',
  ],
  ['in this piece|on this piece|in this block', 'in this area', '这一块, “this piece”'],
  ['ask(?:s|ed|ing)? a sentence', 'ask something', '问一句, “ask a sentence”'],
  ['(?:you|everyone) (?:have |has )?worked hard', 'thank you', '辛苦了, a word of thanks'],
  ['happy cooperation', 'a pleasure to work with you', '合作愉快'],
  // nouns and their measure of things
  [
    '(?:data|information|time|money|research|evidence|water|experience) (?:is|are|was|were) (?:very |too |so |relatively |quite )?few',
    'there is little',
    '很少: little or few',
  ],
  [
    '(?:prices?|costs?|salar(?:y|ies)|wages) (?:is|are|was|were) (?:very |too |so |relatively |more |quite )?(?:expensive|cheap)',
    'high; low',
    '价格很贵, “the price is expensive”',
  ],
  [
    'sense of (?:ritual|existence|gain|technology|substitution|picture)',
    '(say it in other words)',
    '…感, “sense of …”',
  ],
  ['emotional quotient|eq (?:is|was) (?:very |too |so )?(?:high|low)', 'tact', '情商'],
  ['discourse power|right of discourse', 'a say', '话语权'],
  [
    'with the (?:rapid |continuous |constant )?(?:development|progress) of (?:society|the times|science|technology|the economy)',
    '(leave out)',
    '随着…的发展, a formula of openings',
  ],
  ['science populari[sz]ation|populari[sz](?:e|es|ed|ing) science', 'explain science', '科普'],
  ['the last kilomet(?:er|re)', 'the last mile', '最后一公里'],
  ['technical routes?|technological routes?|technology routes?', 'approach', '技术路线, “technical route”'],
  ['(?:bottom|underlying|lowest) (?:layer )?logic', 'what it rests on', '底层逻辑, “bottom-layer logic”'],
  ['top level design', 'overall plan', '顶层设计'],
]
