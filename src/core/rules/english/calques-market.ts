import type { Calque } from './calque-entry.ts'
import { forms } from './verb-forms.ts'

/** Words of Chinese markets and investors; see `calque-entry.ts`. */
export const MARKET_CALQUES: readonly Calque[] = [
  [
    '(?:ai|big|hot|popular|crowded|internet|business|startup|entrepreneurial|segmented|subdivided|golden|vertical|consumer|medical|robot|model|new energy) (?:race ?track|racing ?track)s?|(?:segmented|subdivided|vertical) tracks?|(?:choose|chose|choosing|chosen|enter|entered|entering|bet on) (?:the |a |this |that )?(?:right |good |new |hot |same )?(?:race ?track|racing ?track)s?',
    'field; market',
    '赛道, “race track”: a market segment',
  ],
  ['(?:race ?track|racing ?track)s?', 'field; market', '赛道, “race track”: a market segment', 'beside'],
  [
    'wind (?:outlets?|mouths?|vents?)(?! (?:of|in) the)|stand(?:ing|s)? (?:on|at|in) the (?:wind|air outlet|tuyere|vent|draft)|at the wind mouth|pigs? (?:can|could|will|would) fly (?:on|at|in) the (?:wind|outlet|tuyere)',
    'the next big thing',
    '风口, “wind outlet”',
  ],
  [
    `${forms('step', 'trample', 'tread')} (?:on|in|into) (?:many |a lot of |some |these |those |all the |countless |all kinds of |various |the same |a few |several |too many )*pits|pit avoidance|${forms('avoid')} (?:the )?pits|stepped on (?:a|the) pit`,
    'run into problems',
    '踩坑, “step into a pit”',
  ],
  [
    `${forms('dig')} (?:a |the |many |big )*(?:pits?|holes?) for (?:me|us|himself|herself|themselves|myself|yourself|others|everyone)|${forms('fill')} (?:in )?(?:the |a |this |these |those )?pits?`,
    'set a trap; fix the mess',
    '挖坑, 填坑, “dig, fill a pit”',
  ],
  [
    'overtak(?:e|ing|es)(?: \\w+)? (?:on|at|in|around) (?:a |the )?(?:curve|bend|corner)s?|overtook (?:on|at|in) (?:a |the )?(?:curve|bend|corner)s?|corner overtaking|curve overtaking',
    'leapfrog',
    '弯道超车, 换道超车',
  ],
  [
    `stuck necks?|${forms('choke', 'block')} (?:the|our|china's|their) necks?|necks? (?:is |are |was |were |being )?stuck|stuck (?:in|by|at) the (?:neck|throat)|neck choking|${forms('stick')} (?:the|our) necks?`,
    'bottleneck',
    '卡脖子, “choke the neck”',
  ],
  ['one knife cut|cut(?:ting)? (?:all )?with one knife|one size cuts? all', 'one size fits all', '一刀切'],
  [
    `${forms('roll', 'compete')} (?:to death|each other to death|up each other)|inner (?:roll|rolling|volume|curl)|(?:too|very|so|really|more and more|seriously) (?:involuted|rolled|curly|inward)|involuted|(?:serious|severe|fierce|extreme|vicious|industry) involution|involution (?:is|of|in|has|among)`,
    'rat race',
    '内卷, “rolling inward”: competing harder for no gain',
  ],
  [
    'lie(?:s|d)? flat|lying flat(?= (?:and|is|as|generation|youth|young|now|has))',
    'opt out',
    '躺平, “lie flat”',
    'beside',
  ],
  [
    'red (?:ocean|sea)s? (?:of|and|market|competition)|blue (?:ocean|sea)s? (?:of|market)(?! strategy)',
    'crowded, untouched market',
    '红海, 蓝海',
    'beside',
  ],
  [
    '(?:traffic|demographic|population|era|times?) (?:bonus(?:es)?|dividends? period)',
    'easy growth',
    '流量红利, “traffic bonus”',
  ],
  [
    'private domains?(?: traffic| operations?| users?| pool)?',
    'own channels',
    '私域, “private domain”',
    'beside',
  ],
  ['private domain (?:traffic|operations?|users?|pools?)', 'own channels', '私域, “private domain”'],
  [
    '(?:the|some|many|several|these|those|industry|leading|few) head (?:compan(?:y|ies)|players?|institutions?|users?|customers?)|head (?:enterprises?|anchors?|manufacturers?|brands?|platforms?)(?! (?:of|up|in))',
    'leading companies',
    '头部, “head”: at the top of the market',
  ],
  [
    '(?:waist|tail|long tail|middle) (?:compan(?:y|ies)|enterprises?|anchors?|merchants?|bloggers?|institutions?)',
    'mid-sized, small companies',
    '腰部, 尾部, “waist”, “tail”: the middle and end of the market',
  ],
  [
    '(?:c|b|g) (?:end|side|terminal) (?:users?|customers?|products?|market|business)|to b (?:and|or) to c',
    'consumers; businesses',
    'C端, B端: consumer and business markets',
  ],
  [
    `${forms('burn')} (?:a lot of |too much |so much )?(?:money|cash) (?:to|for) (?:grab|seize|exchange|traffic|market|users|subsid\\w+)`,
    'buy market share',
    '烧钱, “burn money to grab”',
  ],
  [
    `${forms('cut', 'harvest')} (?:the |our |some |a wave of |a batch of )?(?:leeks|chives)|(?:be|being|get|been|were|was) (?:cut|harvested) (?:as|like) (?:leeks|chives)`,
    'fleece small investors',
    '割韭菜, “cut leeks”',
    'beside',
  ],
  [
    `${forms('harvest')} (?:the |our |a wave of |a batch of )?(?:leeks|chives|users|fans|traffic)|(?:be|being|get|been|were|was) (?:cut|harvested) (?:as|like) (?:leeks|chives)`,
    'fleece; cash in on',
    '割韭菜, 收割流量, “harvest”',
  ],
  [
    '(?:companies|brands|enterprises|products|firms|apps|games|manufacturers|automakers|factories) (?:\\w+ )?(?:go|goes|going|went|gone) (?:out )?(?:to|overseas to|into the) sea|(?:brand|enterprise|product|game|app|company)s? (?:going )?(?:out to sea|going to sea)',
    'expand abroad',
    '出海, “go out to sea”',
  ],
]
