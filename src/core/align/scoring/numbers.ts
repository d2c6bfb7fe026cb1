import { UNIT } from '../../text/number-words.ts'
import { findNumbers, type FoundNumber } from '../../text/numbers.ts'

/** Half past ten and 22:30: what is said of the clock leaves out the half of the day (minutes). */
const HALF_DAY = 720

/** Smaller amounts are said of everything ("two things"), and would be met by chance. */
const LEAST = 10

/** Most sentences hold no number; to learn that by reading them all costs ten times as much. */
const LIKELY =
  /\d|\b(?:ten|eleven|twelve|half|quarter|dozen|hundred|thousand|\p{L}+(?:teen|ty|illion|ieth)|third|fifth|year|month|week|day|hour|minute|second)/iu

/** What a number may meet those of the other side by, best first: its value, or how long a time it is. */
function keysOf({ kind, low, high, unit }: FoundNumber): string[] {
  if (low !== high || kind === 'decade') return []
  if (kind === 'time') return [`${low % HALF_DAY}clock`]
  const value = low >= LEAST || low < 1 ? [String(low)] : []
  const measure = unit === null ? undefined : UNIT.get(unit)
  if (measure?.family !== 'time' || kind === 'ordinal') return value
  return [...value, `${Number((low * measure.factor).toPrecision(9))}seconds`]
}

type Found = readonly (readonly FoundNumber[])[]

/** By key: in how many ways the number is printed. */
function spellingsOf(found: Found): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>()
  for (const number of found.flat())
    for (const key of keysOf(number))
      known.set(key, (known.get(key) ?? new Set()).add(number.text.toLowerCase()))
  return known
}

const isOne = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === 1 && other.size === 1 && one.has([...other][0]!)

/**
 * Two English texts in which numbers that both have are printed alike, as one word each. Those that both print the same way, and those that
 * one side has alone, stay as they are.
 *
 *     "penalized 240 per day" · "Two hundred and forty a day."      →   "240 a day."
 *     "after 24 months" · "we waited two years"                     →   "63115200seconds months" · "we waited 63115200seconds years"
 *     "at 22:30" · "half past ten, every night"                     →   "at 630clock" · "630clock, every night"
 */
export function numbersByValue(
  a: readonly string[],
  b: readonly string[],
): readonly [a: readonly string[], b: readonly string[]] {
  const find = (texts: readonly string[]): Found =>
    texts.map((text) => (LIKELY.test(text) ? findNumbers(text) : []))
  const foundA = find(a)
  const foundB = find(b)
  const ofA = spellingsOf(foundA)
  const ofB = spellingsOf(foundB)
  const isShared = (key: string): boolean =>
    ofA.has(key) && ofB.has(key) && !isOne(ofA.get(key)!, ofB.get(key)!)
  const rewrite = (texts: readonly string[], found: Found): string[] =>
    texts.map((text, k) =>
      found[k]!.reduceRight((rest, number) => {
        const key = keysOf(number).find(isShared)
        return key === undefined ? rest : rest.slice(0, number.start) + key + rest.slice(number.end)
      }, text),
    )
  return [rewrite(a, foundA), rewrite(b, foundB)]
}
