/** A word that compares: on which scale, and which way. `follows`: what is compared stands behind it ("before the flood"). */
export type Direction = Readonly<{ scale: string; way: 1 | -1; follows: boolean }>

/**
 * Scales with their two ends; words of one end mean the same direction. Left out because they mean too much else: up and down,
 * over and under, left and right, in and out.
 */
const SCALES: readonly (readonly [up: string, down: string])[] = [
  ['more', 'less fewer'],
  ['most', 'least fewest'],
  ['faster quicker sooner fastest quickest', 'slower slowest'],
  ['higher taller highest tallest', 'lower lowest'],
  ['larger bigger greater largest biggest greatest', 'smaller tinier smallest tiniest'],
  ['longer longest', 'shorter shortest'],
  ['better best', 'worse worst'],
  ['stronger strongest', 'weaker weakest'],
  ['easier easiest simpler', 'harder hardest'],
  ['cheaper cheapest', 'dearer costlier pricier'],
  ['older elder oldest eldest', 'younger newer youngest newest'],
  ['earlier earliest', 'later latest'],
  ['warmer hotter warmest hottest', 'colder cooler coldest coolest'],
  ['richer richest wealthier', 'poorer poorest'],
  ['heavier heaviest', 'lighter lightest'],
  ['deeper deepest', 'shallower shallowest'],
  ['wider wider broader', 'narrower'],
  ['closer nearer closest nearest', 'farther further farthest furthest'],
  ['safer safest', 'riskier riskiest'],
  [
    'increase increases increased increasing increasingly',
    'decrease decreases decreased decreasing decreasingly decline declines declined declining reduce reduces reduced reducing shrink shrinks shrank shrunk shrinking',
  ],
  [
    'rise rises rose risen rising',
    'fall falls fell fallen falling drop drops dropped dropping sink sinks sank sunk sinking',
  ],
  ['upstream', 'downstream'],
  ['maximum maximal', 'minimum minimal'],
  ['majority', 'minority'],
  ['optimist optimists optimistic', 'pessimist pessimists pessimistic'],
  ['advantage advantages', 'disadvantage disadvantages'],
  [
    'overestimate overestimates overestimated overestimating',
    'underestimate underestimates underestimated underestimating',
  ],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['internal internally', 'external externally'],
]

/** The same, of words that stand before what they compare with. */
const BEFORE_IT: readonly (readonly [string, string])[] = [
  ['before', 'after'],
  ['above', 'below beneath'],
  ['inside within', 'outside beyond'],
  ['first', 'last'],
]

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map(
  [
    ...SCALES.map((ends) => [ends, false] as const),
    ...BEFORE_IT.map((ends) => [ends, true] as const),
  ].flatMap(([ends, follows], scale) =>
    ends.flatMap((words, end) =>
      words
        .split(' ')
        .filter(Boolean)
        .map(
          (word) =>
            [word, { scale: String(scale), way: end === 0 ? 1 : -1, follows } satisfies Direction] as const,
        ),
    ),
  ),
)

export const directionOf = (lower: string): Direction | null => DIRECTIONS.get(lower) ?? null
