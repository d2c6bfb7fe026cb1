/** British and American spellings. Words of one spelling only, or whose other spelling is another word (program), are left out. */
export type Variety = 'British' | 'American'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

const OUR =
  words(`arbour armour behaviour candour clamour colour demeanour discolour endeavour favour favourite flavour harbour
  honour humour labour neighbour neighbourhood odour parlour rigour rumour saviour savour splendour tumour valour vapour vigour
  honourable favourable colourful flavourful labourer`)
const RE = words(
  `centre centimetre kilometre metre millimetre litre fibre theatre calibre sombre spectre lustre meagre`,
)
const ISE =
  words(`apologis authoris capitalis categoris centralis characteris civilis commercialis computeris criticis customis
  digitis democratis economis emphasis energis equalis familiaris finalis formalis generalis globalis harmonis hypothesis
  industrialis initialis legalis liberalis localis materialis maximis memoris minimis mobilis modernis monetis neutralis
  normalis optimis organis personalis popularis prioritis privatis randomis realis recognis reorganis scrutinis socialis
  specialis stabilis standardis summaris symbolis sympathis synthesis tokenis utilis visualis vectoris`)
const PAIRS: readonly (readonly [string, string])[] = [
  ['analyse', 'analyze'],
  ['analysed', 'analyzed'],
  ['analysing', 'analyzing'],
  ['paralysed', 'paralyzed'],
  ['catalyse', 'catalyze'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['licence', 'license'],
  ['grey', 'gray'],
  ['plough', 'plow'],
  ['mould', 'mold'],
  ['tyre', 'tire'],
  ['cheque', 'check'],
  ['chequebook', 'checkbook'],
  ['aluminium', 'aluminum'],
  ['sceptical', 'skeptical'],
  ['sceptic', 'skeptic'],
  ['pyjamas', 'pajamas'],
  ['jewellery', 'jewelry'],
  ['fulfil', 'fulfill'],
  ['skilful', 'skillful'],
  ['enrol', 'enroll'],
  ['instalment', 'installment'],
  ['catalogue', 'catalog'],
  ['ageing', 'aging'],
  ['manoeuvre', 'maneuver'],
  ['paediatric', 'pediatric'],
  ['anaesthetic', 'anesthetic'],
  ['oestrogen', 'estrogen'],
  ['modelling', 'modeling'],
  ['modelled', 'modeled'],
  ['modeller', 'modeler'],
  ['travelling', 'traveling'],
  ['travelled', 'traveled'],
  ['traveller', 'traveler'],
  ['labelling', 'labeling'],
  ['labelled', 'labeled'],
  ['channelled', 'channeled'],
  ['levelling', 'leveling'],
  ['fuelled', 'fueled'],
  ['shovelled', 'shoveled'],
  ['quarrelled', 'quarreled'],
  ['marvellous', 'marvelous'],
  ['counsellor', 'counselor'],
  ['postcode', 'zipcode'],
]
/** Measures in "-ter" are also devices ("gas meter"), and "check", "tire" other words: only their British form tells. */
const AMBIGUOUS = new Set([
  'meter',
  'meters',
  'check',
  'checks',
  'tire',
  'tires',
  'license',
  'licenses',
  'zipcode',
  'gray',
  'gas',
])

type Spelling = Readonly<{ variety: Variety; other: string }>

const TABLE: ReadonlyMap<string, Spelling> = new Map<string, Spelling>(
  [
    ...OUR.map((word) => [word, word.replace('our', 'or')] as const),
    ...RE.map((word) => [word, word.replace(/re$/u, 'er')] as const),
    ...ISE.flatMap((stem) =>
      ['e', 'ed', 'es', 'ing', 'ation', 'er'].map(
        (ending) => [stem + ending, stem.replace(/s$/u, 'z') + ending] as const,
      ),
    ).filter(([british]) => !['emphasises', 'hypothesises', 'synthesises'].includes(british)),
    ...PAIRS,
  ].flatMap(([british, american]) => [
    [british, { variety: 'British', other: american }] as const,
    [`${british}s`, { variety: 'British', other: `${american}s` }] as const,
    [american, { variety: 'American', other: british }] as const,
    [`${american}s`, { variety: 'American', other: `${british}s` }] as const,
  ]),
)

/** Which spelling a word is, and how the other would be; null for the great majority that have one spelling. */
export function varietyOf(lower: string): Readonly<{ variety: Variety; other: string }> | null {
  const word = lower.replace(/'s$/u, '')
  if (AMBIGUOUS.has(word)) return null
  const found = TABLE.get(word)
  return found === undefined
    ? null
    : { variety: found.variety, other: found.other + lower.slice(word.length) }
}

/** One thing with two names, British and American. Spelling is above; these are other words, and neither is another term. */
const ABROAD = words(
  `lorry/truck shop/store flat/apartment lift/elevator pavement/sidewalk petrol/gas petrol/gasoline holiday/vacation
  autumn/fall biscuit/cookie sweets/candy rubbish/trash rubbish/garbage boot/trunk bonnet/hood tap/faucet nappy/diaper
  football/soccer film/movie mobile/cellphone mobile/phone torch/flashlight motorway/highway motorway/freeway
  chemist/pharmacy chemist/drugstore cv/resume maths/math railway/railroad postcode/zipcode note/bill post/mail
  letterbox/mailbox trousers/pants jumper/sweater cooker/stove tin/can aubergine/eggplant courgette/zucchini chips/fries
  crisps/chips underground/subway tube/subway tube/underground queue/line headmaster/principal headteacher/principal
  barrister/attorney solicitor/lawyer plaster/bandage hoover/vacuum wardrobe/closet rucksack/backpack
  tram/streetcar spanner/wrench chequebook/checkbook timetable/schedule
  caravan/trailer draughts/checkers dustbin/trashcan handbag/purse parcel/package`,
)

const PLURAL = /s$/u

const ABROAD_KEYS: ReadonlySet<string> = new Set(
  ABROAD.flatMap((pair) => {
    const [british = '', american = ''] = pair.split('/').map((word) => word.replace(PLURAL, ''))
    return [`${british}/${american}`, `${american}/${british}`]
  }),
)

/** Whether two nouns, in lower case, are one thing on the two sides of the Atlantic. */
export const isSameAbroad = (one: string, other: string): boolean =>
  ABROAD_KEYS.has(`${singularOf(one)}/${singularOf(other)}`)

const singularOf = (word: string): string => word.replace(/ies$/u, 'y').replace(PLURAL, '')
