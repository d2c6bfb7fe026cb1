import type { Calque } from './calque-entry.ts'
import { DEGREE_CALQUES } from './calques-degree.ts'
import { MARKET_CALQUES } from './calques-market.ts'
import { ONLINE_CALQUES } from './calques-online.ts'
import { PROVERB_CALQUES } from './calques-proverb.ts'
import { SPEECH_CALQUES } from './calques-speech.ts'
import { WORK_CALQUES } from './calques-work.ts'
import { forms, POSSESSIVE } from './verb-forms.ts'

/** Pictures that Chinese talks in: pots, pits, faces, hearts, bellies. */
const PICTURE_CALQUES: readonly Calque[] = [
  [
    'dry goods(?! (?:stores?|shops?|merchants?|business|trade|dealers?|containers?))',
    'substance',
    '干货, “dry goods”: solid content',
  ],
  ['golden sentences?', 'memorable lines', '金句, “golden sentence”'],
  ['soul (?:torture|question|interrogation)s?', 'a searching question', '灵魂拷问, “torture of the soul”'],
  [
    `${forms('pour')} (?:a )?(?:basin|bucket|ladle)s? of cold water|${forms('pour', 'splash')} cold water on (?:me|him|her|us|them|everyone|it)`,
    'put a damper on',
    '泼冷水, “pour cold water”',
  ],
  // blame and guesses
  [
    `${forms('pat', 'slap')} ${POSSESSIVE} (?:heads?|foreheads?) (?:and|to) (?:decide|guess|make|come|think|set)|(?:by|from|just|of|only) (?:patting|slapping) ${POSSESSIVE} (?:heads?|brains?|foreheads?)|${forms('pat', 'slap')} ${POSSESSIVE} brains?`,
    'guess',
    '拍脑袋, “pat one’s head”: decide on a hunch',
  ],
  [
    `${forms('carry')} (?:the|a|this|that|his|my|your|their|our) (?:black )?pots?(?! of)|${forms('carry')} the black pots?`,
    'carry the can; take the blame',
    '背锅, “carry the pot”',
  ],
  [
    `${forms('throw', 'shake', 'toss')} (?:the|his|her|their|this|that|away the) pots?(?! of)`,
    'pass the blame',
    '甩锅, “throw the pot”',
  ],
  [
    `${forms('draw', 'paint')} (?:a |some )?(?:big |large |huge )?(?:cakes?|pies?|pancakes?|flatbreads?)(?! charts?)`,
    'make empty promises',
    '画饼, “draw a cake”',
  ],
  [
    `${forms('drop')} the chain|chain (?:dropped|drops|fell|falls) off at the (?:critical|key|crucial) (?:moment|time)`,
    'fail at the worst moment',
    '掉链子, “the chain comes off”',
  ],
  [
    `${forms('beat', 'play')} (?:the )?(?:edge|side) ball|edge balls?`,
    'bend the rules',
    '打擦边球, “an edge ball” of table tennis',
  ],
  [
    `face slapping|${forms('slap', 'beat')} (?:my|his|her|our|their|your) own faces?`,
    'be proved wrong',
    '打脸, “slap the face”',
  ],
  [
    `lose(?:s)? face for (?:me|us|him|her|you|them)|(?:give|gives|gave|given|giving) (?:me|him|her|us|them|you) (?:some |a lot of |enough |no |much )?face(?! (?:to|time|value|masks?|cream|paint|off|up))`,
    'do a favour; show respect',
    '给面子, “give face”',
  ],
  [
    `thick (?:skinned )?faces?(?= (?:to|and|enough))|${forms('have')} a thick face`,
    'be brazen',
    '脸皮厚, “thick face”',
  ],
  // heart, belly, bone
  [
    '(?:no|without|any|have|has|had|got) (?:a )?number in (?:your|my|his|her|their|our) hearts?|number in (?:your|my|his|her|their|our) heart',
    'have no idea',
    '心里没数, “no number in the heart”',
  ],
  [
    `${forms('eat')} (?:a |the )?(?:reassurance|heart calming|calming|peace of mind) pills?|${forms('take')} a (?:heart calming|calming) pill`,
    'be reassured',
    '吃定心丸, “eat a pill that settles the heart”',
  ],
  [
    'heart (?:is |was |felt |feels )?(?:very |so |too )?(?:tired|blocked)|blocked heart',
    'worn out; upset',
    '心累, 心塞, “the heart is tired, blocked”',
  ],
  [
    `(?:the )?stone in (?:my|his|her|our|their|your) hearts?|big stone (?:fell|fall|falls|landed|dropped)`,
    'a weight off one’s mind',
    '心里的石头落地, “the stone in the heart lands”',
  ],
  [`${forms('eat')} bitterness|bitterness eating`, 'endure hardship', '吃苦, “eat bitterness”'],
  [`${forms('sleep')} (?:very |so |really )?fragrant(?:ly)?`, 'sleep soundly', '睡得香, “sleep fragrantly”'],
  [
    '(?:am|is|are|was|were|got|getting|became|become|feel|felt) (?:a bit|a little|somewhat|kind of) floating',
    'get carried away',
    '飘, “float”: to get carried away',
  ],
  [
    '(?:fright|shock|alarm|scare)(?:ed)? but (?:no|not|without) danger(?:ous)?',
    'a close shave',
    '有惊无险, “fright without danger”',
  ],
  [
    'most (?:life threatening|deadly|fatal) (?:thing|point|problem)|life threatening thing',
    'the trouble',
    '要命的是, “what takes one’s life”',
  ],
  [
    '(?:calm|quiet) with no wind (?:and|or) waves|no wind (?:and|or) waves',
    'perfectly calm',
    '风平浪静, “wind and waves are calm”',
  ],
  [
    '(?:hours?|days?|nights?|times?|years?|months?) (?:was |were |is |are )?(?:too |very |so |really |the )?(?:hard|hardest|difficult) to boil|hardest (?:hour|day|night|time|year|month)s? to boil',
    'hard to get through',
    '难熬, “hard to boil”: hard to endure',
  ],
  [
    'pain after (?:the )?pain|(?:thought|think|thinking) of the pain after|thinking of the pain',
    'having learnt from it',
    '痛定思痛',
  ],
  [
    'big white day|big (?:dark|black) night',
    'broad daylight; the middle of the night',
    '大白天, “big white day”',
  ],
  ['(?:quarrel(?:ed|led)|argued|shouted) out', 'came out of an argument', '吵出来的'],
  [
    `${forms('laugh', 'cry', 'tire', 'annoy')} to death`,
    'almost die of',
    '…死了, “to death”: very',
    'beside',
  ],
  [
    '(?:play|plays|playing|played)s? cards according to|(?:not|never|without) (?:\\w+ ){0,4}according to (?:common sense|the routine|routine)',
    'follow no rules',
    '不按常理出牌, “not play cards by common sense”',
  ],
  ['(?:water )?flows? to (?:the )?low(?:er)? places', 'runs downhill', '水往低处流'],
  [`${forms('walk')} on two legs`, 'do both', '两条腿走路', 'beside'],
  [
    'as (?:common|cheap) as (?:chinese )?cabbages?|(?:chinese )?cabbage prices?',
    'two a penny; dirt cheap',
    '烂大街, 白菜价',
  ],
  ['(?:the )?wolf is coming', 'cry wolf', '狼来了'],
  // time and beginnings
  [
    `${forms('dial', 'pull', 'turn', 'push')} (?:the )?(?:time|clock|timeline) (?:back )?to`,
    'go back to',
    '把时间拨回, “dial the time back”',
    'beside',
  ],
  [`${forms('dial', 'pull')} (?:the )?time(?:line)? back`, 'go back', '把时间拨回, “dial the time back”'],
  [
    '(?:start |start to |begin )?(?:talk|talking|speak|speaking|say|saying) from the (?:head|beginning)',
    'start at the beginning',
    '从头说起, “speak from the head”',
    'beside',
  ],
  [
    '(?:talk|talking|speak|speaking) from the head',
    'start at the beginning',
    '从头说起, “speak from the head”',
  ],
  [
    `${forms('go', 'turn', 'run', 'walk')} (?:around )?in bends|beat(?:ing)? around bends|${forms('go', 'turn', 'make', 'take')} (?:around )?a (?:big )?(?:bend|circle) (?:in the middle|first|before)`,
    'beat about the bush; make a detour',
    '绕弯, “go around a bend”',
  ],
  [`${forms('go')} around a (?:big )?bend`, 'make a detour', '绕弯, “go around a bend”', 'beside'],
  [
    '(?:not|no|never|rather than) (?:\\w+ ){0,3}off by a hair|not miss by a hair',
    'exactly right',
    '分毫不差, “not off by a hair”',
    'beside',
  ],
  // things
  ['bread cars?', 'van', '面包车, “bread car”'],
  [
    '(?:batter(?:y|ies)|phones?|laptops?|computers?) (?:is |are |was |were |has |have |had )?(?:without|no|out of|not have) electricity',
    'flat; dead',
    '没电, “without electricity”',
  ],
  ['notebook computers?', 'laptop', '笔记本电脑', 'beside'],
  ['wading (?:pants|trousers)', 'waders', '涉水裤', 'beside'],
  [
    'scale boards?|water (?:scale|ruler)s?',
    'gauge board',
    '刻度, 水尺: marks of a measure, not scales',
    'beside',
  ],
  [
    `(?:phones?|bags?|umbrellas?|keys?|wallets?|computers?|things?|luggage) (?:\\w+ ){0,4}${forms('fall', 'drop')} (?:on|in) the (?:car|taxi|bus|train|plane)`,
    'get left in the car',
    '落在车上: 落 “leave behind” read as “fall”',
  ],
  [
    `${forms('fall', 'drop')} (?:on|in) the car`,
    'get left in the car',
    '落在车上: 落 “leave behind” read as “fall”',
    'beside',
  ],
  [
    `${forms('drop', 'fall')} off the (?:line|network)|${forms('drop')} (?:the )?line`,
    'go offline',
    '掉线, “drop the line”',
    'beside',
  ],
]

const ALL_CALQUES: readonly Calque[] = [
  ...PICTURE_CALQUES,
  ...SPEECH_CALQUES,
  ...DEGREE_CALQUES,
  ...WORK_CALQUES,
  ...MARKET_CALQUES,
  ...ONLINE_CALQUES,
  ...PROVERB_CALQUES,
]

/** What can never be English first: of two entries that fit at a place the first is taken. */
export const CALQUES: readonly Calque[] = [
  ...ALL_CALQUES.filter(([, , , when]) => when === undefined),
  ...ALL_CALQUES.filter(([, , , when]) => when !== undefined),
]
