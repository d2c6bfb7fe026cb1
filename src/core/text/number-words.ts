/** English words for numbers. Shared by the parser in `numbers.ts`; ASR writes them without hyphens. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/u)

const UNITS =
  list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`)
const TENS = list('twenty thirty forty fifty sixty seventy eighty ninety')
const ORDINAL_UNITS =
  list(`zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`)
const ORDINAL_TENS = list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth')

export const SMALL: ReadonlyMap<string, number> = new Map(UNITS.map((word, value) => [word, value]))

export const TEN: ReadonlyMap<string, number> = new Map(TENS.map((word, index) => [word, (index + 2) * 10]))

export const SCALE: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['k', 1e3],
  ['bn', 1e9],
])

/** 1 to 99 as single words; "twenty-first" is put together by the parser. */
export const ORDINAL: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.map((word, value) => [word, value] as const),
  ...ORDINAL_TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
])

/** Parts of a whole: "one-sixth", "two thirds", "three quarters", "half". */
export const DENOMINATOR: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...ORDINAL_UNITS.slice(3).flatMap((word, index) => [
    [word, index + 3] as const,
    [`${word}s`, index + 3] as const,
  ]),
  ...ORDINAL_TENS.flatMap((word, index) => [
    [word, (index + 2) * 10] as const,
    [`${word}s`, (index + 2) * 10] as const,
  ]),
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
])

/** "the nineties": 90; the century is guessed in the parser. */
export const DECADE: ReadonlyMap<string, number> = new Map(
  TENS.map((word, index) => [`${word.slice(0, -1)}ies`, (index + 2) * 10]),
)

/** One word that multiplies. */
export const MULTIPLE: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['hundredfold', 100],
  ['thousandfold', 1000],
])

/** Factor to the first unit of its family, so that 30 minutes and half an hour, or miles and kilometres, can be compared. */
const FAMILIES: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  [
    'time',
    [
      ['second', 1],
      ['minute', 60],
      ['hour', 3600],
      ['day', 86400],
      ['week', 604800],
      ['month', 2629800],
      ['year', 31557600],
      ['decade', 315576000],
      ['century', 3155760000],
    ],
  ],
  [
    'length',
    [
      ['millimeter', 0.001],
      ['millimetre', 0.001],
      ['mm', 0.001],
      ['centimeter', 0.01],
      ['centimetre', 0.01],
      ['cm', 0.01],
      ['meter', 1],
      ['metre', 1],
      ['m', 1],
      ['kilometer', 1000],
      ['kilometre', 1000],
      ['km', 1000],
      ['mile', 1609.34],
      ['foot', 0.3048],
      ['feet', 0.3048],
      ['inch', 0.0254],
      ['yard', 0.9144],
    ],
  ],
  [
    'mass',
    [
      ['gram', 0.001],
      ['g', 0.001],
      ['kilogram', 1],
      ['kilo', 1],
      ['kg', 1],
      ['ton', 1000],
      ['tonne', 1000],
      ['pound', 0.4536],
      ['lb', 0.4536],
      ['ounce', 0.02835],
    ],
  ],
]

export const UNIT: ReadonlyMap<string, Readonly<{ family: string; factor: number }>> = new Map(
  FAMILIES.flatMap(([family, units]) => units.map(([name, factor]) => [name, { family, factor }] as const)),
)

/** "years" and "year" as one; enough for the word behind a number. */
export function unitOf(word: string): string {
  const lower = word.toLowerCase()
  if (lower === 'feet') return 'foot'
  if (lower === 'centuries') return 'century'
  if (lower === 'people' || lower === 'persons') return 'person'
  if (lower.length > 3 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}
