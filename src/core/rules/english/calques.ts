import { ONLINE_CALQUES } from './calques-online.ts'
import { SPEECH_CALQUES } from './calques-speech.ts'

/**
 * Chinese turns of phrase that machines translate word by word. Each entry: what stands in the English text (a pattern over
 * lower-case words, `…` for one to three words in between), what an English editor would write, and the Chinese behind it with
 * its sense, which is the reason shown. Written from knowledge of both languages and the sample; an entry earns its place by
 * being impossible or rare in English prose.
 */
export type Calque = readonly [pattern: string, instead: string, because: string]

const IDIOM_CALQUES: readonly Calque[] = [
  // talk about talk
  ['dry goods', 'substance', '干货, “dry goods”: solid content'],
  ['say the truth', 'to be honest', '说实话, “say true words”'],
  ['to say it white|say it white|put it white', 'basically', '说白了, “say it white”: to put it plainly'],
  [
    'say(?:s|ing)? a sentence|said a sentence|speak a sentence',
    'say something',
    '说一句话, “say a sentence”',
  ],
  ['golden sentences?', 'memorable lines', '金句, “golden sentence”'],
  ['(?:the )?comment area', 'the comments', '评论区, “comment area”'],
  [
    'talk(?:ing)? from the head|start talking from the head',
    'start at the beginning',
    '从头说起, “speak from the head”',
  ],
  [
    'go(?:ing)? around in bends|went around a bend|beat(?:ing)? around bends|turn(?:ing)? corners',
    'beat about the bush; a detour',
    '绕弯, “go around a bend”',
  ],
  ['dial(?:ed|ing)? the time back|pull(?:ed)? the time back', 'go back', '把时间拨回, “dial the time back”'],
  ['speak human words|say human words', 'put it plainly', '说人话, “speak human words”'],
  ['soul (?:torture|question|interrogation)s?', 'a searching question', '灵魂拷问, “torture of the soul”'],
  ['pour(?:ed|ing)? a basin of cold water', 'put a damper on', '泼冷水, “pour cold water”'],
  ['it has to be said', '(leave out)', '不得不说: a filler'],
  ['the so called', '(leave out “so-called”)', '所谓: “what is called”, with no irony in Chinese'],
  ['in our line', 'our business; this profession', '我们这行: our trade'],
  ['making an analogy|to make an analogy', 'it is like', '打个比方: to use a comparison'],
  // guesses, blame, mood
  [
    'pat(?:s|ted|ting)? (?:the|his|her|their|your|my|our) head',
    'guess',
    '拍脑袋, “pat one’s head”: decide on a hunch',
  ],
  ['carr(?:y|ies|ied|ying) the (?:black )?pot', 'carry the can; take the blame', '背锅, “carry the pot”'],
  ['throw(?:s|ing)? the pot|threw the pot', 'pass the blame', '甩锅, “throw the pot”'],
  ['draw(?:s|ing)? (?:a )?(?:big )?(?:cakes?|pies?|pancakes?)', 'make empty promises', '画饼, “draw a cake”'],
  ['cut(?:ting)? leeks', 'fleece small investors', '割韭菜, “cut leeks”'],
  ['eat(?:ing)? melons?', 'watch from the sidelines', '吃瓜, “eat melon”'],
  ['touch(?:ing)? fish', 'slack off', '摸鱼, “touch fish”'],
  ['plant(?:ing)? grass', 'recommend', '种草, “plant grass”'],
  ['eat(?:ing)? bitterness|ate bitterness', 'endure hardship', '吃苦, “eat bitterness”'],
  ['add oil', 'keep going', '加油, “add oil”'],
  [
    'slep(?:t|ing) (?:very )?fragrantly|sleep fragrantly|very fragrantly',
    'slept soundly',
    '睡得香, “sleep fragrantly”',
  ],
  [
    'a bit floating|a little floating|somewhat floating',
    'a little pleased with ourselves',
    '飘, “float”: to get carried away',
  ],
  [
    'no number in (?:your|my|his|her|their|our) hearts?|number in (?:your|my) heart',
    'have no idea',
    '心里没数, “no number in the heart”',
  ],
  [
    'fright but no danger|shock but no danger|alarm but no danger',
    'a close shave',
    '有惊无险, “fright without danger”',
  ],
  ['life threatening thing', 'the trouble', '要命的是, “what takes one’s life”'],
  ['calm with no wind and waves|no wind and waves', 'perfectly calm', '风平浪静, “wind and waves are calm”'],
  ['hardest hour to boil|hard to boil', 'the worst hour', '难熬, “hard to boil”: hard to endure'],
  ['the pain after the pain|thinking of the pain', 'having learnt from it', '痛定思痛'],
  ['big white day', 'broad daylight', '大白天, “big white day”'],
  ['be off by a hair|miss by a hair|not a hair off', 'exactly right', '分毫不差, “not off by a hair”'],
  ['quarrel(?:ed|led) out', 'came out of an argument', '吵出来的'],
  [
    'play(?:s|ing|ed)? cards according to|according to common sense',
    'follows no rules',
    '不按常理出牌, “not play cards by common sense”',
  ],
  ['flows? to low places', 'runs downhill', '水往低处流'],
  ['walk(?:s|ing)? on two legs', 'do both', '两条腿走路'],
  ['as common as cabbage', 'two a penny', '烂大街, 白菜价'],
  ['the wolf is coming|wolf is coming', 'cry wolf', '狼来了'],
  [
    'fall(?:s|ing)? on the car|fell on the car',
    'get left in the car',
    '落在车上: 落 “leave behind” read as “fall”',
  ],
  ['dropped off the line|drop off the line', 'dropped out', '掉线, “drop the line”'],
  ['bread cars?', 'van', '面包车, “bread car”'],
  ['wading pants', 'waders', '涉水裤'],
  ['scale boards?', 'a painted board', '刻度: marks of a measure, not scales'],
  [
    'batteries without electricity|battery without electricity|run out of electricity',
    'flat batteries',
    '没电, “without electricity”',
  ],
  ['mobile phones? (?:has|have) no electricity', 'the phone is dead', '手机没电'],
  ['notebook computers?', 'laptop', '笔记本电脑'],
  ['the both', 'both', 'article with “both”'],
  // business and internet
  ['from (?:0|zero) to (?:1|one)', 'from scratch', '从0到1, “from nought to one”'],
  ['high end grand and classy|high end and classy|tall big up', 'glamorous', '高大上'],
  ['(?:grab|rob|poach) (?:the )?talents?', 'compete for people', '抢人才'],
  [
    '(?:top|technical|ai|young|excellent|outstanding) talents|talents in the',
    'talent; people',
    '人才 is uncountable in this sense',
  ],
  ['big factor(?:y|ies)', 'big tech companies', '大厂, “big factory”'],
  ['small partners?|little partners?', 'colleagues; everyone', '小伙伴'],
  ['circles? of friends', 'WeChat Moments', '朋友圈, unless friends are meant'],
  [
    'break(?:s|ing)? (?:out of )?the circle|out of the circle|broke the circle',
    'reach a wider public',
    '破圈, 出圈',
  ],
  ['wind outlets?|standing on the wind|at the wind mouth', 'the next big thing', '风口, “wind outlet”'],
  ['(?:race ?track|racing track)s?', 'field', '赛道, “race track”: a market segment'],
  [
    'step(?:s|ped|ping)? (?:on|in|into) (?:the |many |a lot of )?pits?|trample(?:d)? on pits',
    'run into problems',
    '踩坑, “step into a pit”',
  ],
  ['overtak(?:e|ing) on (?:a |the )?(?:curve|bend|corner)s?', 'leapfrog', '弯道超车'],
  ['stuck neck|choke (?:the|our) neck|neck stuck', 'bottleneck', '卡脖子, “choke the neck”'],
  ['cross(?:ing)? the river by (?:feeling|touching) (?:the )?stones', 'feel one’s way', '摸着石头过河'],
  ['one knife cut|cut with one knife', 'one size fits all', '一刀切'],
  ['brain holes?', 'wild ideas', '脑洞, “brain hole”'],
  ['burn(?:s|ing)? (?:the )?brains?', 'mind-bending', '烧脑, “burn the brain”'],
  ['explosive (?:products?|models?|articles?)', 'a hit', '爆款, “explosive item”'],
  [
    'land(?:s|ed|ing)? in (?:the )?(?:scenarios?|industry)|landing scenarios?|landing applications?',
    'put into practice',
    '落地, “land”',
  ],
  ['application scenarios?', 'use cases', '应用场景'],
  ['deeply cultivat(?:e|ed|es|ing)', 'specialise in', '深耕, “plough deeply”'],
  ['polish(?:ed|ing)? (?:the |a |our )?products?', 'refine the product', '打磨产品'],
  ['god level', 'outstanding', '神级'],
  ['strongest in history', 'the best so far', '史上最强'],
  [
    'ran? through the (?:whole )?process|run(?:ning)? through the closed loop',
    'made it work end to end',
    '跑通',
  ],
  ['form(?:s|ed|ing)? a closed loop', 'come full circle', '形成闭环'],
  ['new and old users', 'all users', '新老用户'],
  ['the content has been deleted|has been deleted and modified', 'abridged', '有删减: abridged'],
  ['refined edit(?:ing)?', 'edited version', '精编'],
  ['comprehensive arrangement|compiled and arranged', 'compiled', '整理'],
  ['silent after reading', '(leave out)', '看完沉默了: a headline formula'],
  ['(?:blew|blow) up the whole network|the whole network', 'the internet', '全网'],
  [
    'completely subverted|subvert(?:s|ed|ing)? (?:the )?(?:industry|cognition|field)',
    'turned upside down',
    '颠覆',
  ],
  [
    "refresh(?:ed|es)? (?:my|our|people's|everyone's) cognition|subvert(?:ed)? (?:my|our) cognition",
    'changed how we see it',
    '刷新认知',
  ],
  ['pay for this money', 'pay for this', '出这个钱'],
  ['(?:very|so) hot topics? recently', 'much discussed', '近期热门话题'],
  ['people who eat melons', 'onlookers', '吃瓜群众'],
  ['so many advices?|many advices', 'so much advice', '“advice” is uncountable'],
  ['more better|more easier|more faster', 'better', 'double comparative'],
  ['discuss(?:ed|es|ing)? about', 'discuss', '“discuss” takes no preposition'],
  ['emphasi[sz](?:e|es|ed|ing) on', 'emphasise', '“emphasise” takes no preposition'],
  ['according to my opinion', 'in my opinion', '按照我的看法'],
]

export const CALQUES: readonly Calque[] = [...IDIOM_CALQUES, ...SPEECH_CALQUES, ...ONLINE_CALQUES]
