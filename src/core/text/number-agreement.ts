import type { FoundNumber } from './numbers.ts'
import { UNIT } from './number-words.ts'

/**
 * Whether two numbers can stand for the same amount. Tolerant on purpose, because a flag must be believed: any reading
 * of one may meet any reading of the other (35 % and "thirty-five"), a number agrees with a range that holds it, "about"
 * leaves a twentieth of room, and units of one family are converted.
 */
export function numbersAgree(a: FoundNumber, b: FoundNumber): boolean {
  if (isRange(a) && isRange(b)) return (near(a.low, b.low) && near(a.high, b.high)) || converted(a, b)
  if (isRange(a)) return valuesOf(b).some((value) => value >= a.low * 0.999 && value <= a.high * 1.001)
  if (isRange(b)) return valuesOf(a).some((value) => value >= b.low * 0.999 && value <= b.high * 1.001)
  // 15 % is no "one in fifteen", though both have a fifteen in them
  const isOtherShare = a.kind !== b.kind && isShare(a) && isShare(b)
  if (isOtherShare) return near(a.low, b.low, ROOM_OF_SHARES)
  const room = a.approximate || b.approximate ? 0.05 : 1e-6
  if (valuesOf(a).some((left) => valuesOf(b).some((right) => near(left, right, room)))) return true
  return converted(a, b)
}

/** "A third" and 33 %, "one in six" and 17 %. */
const ROOM_OF_SHARES = 0.05

const isShare = ({ kind }: FoundNumber): boolean => kind === 'percent' || kind === 'fraction'

const isRange = (number: FoundNumber): boolean => number.low !== number.high

const valuesOf = (number: FoundNumber): readonly number[] => [number.low, ...number.others]

const near = (a: number, b: number, room = 1e-6): boolean =>
  Math.abs(a - b) <= room * Math.max(Math.abs(a), Math.abs(b))

/** "six miles" and "10 kilometers", "half an hour" and "30 minutes". */
function converted(a: FoundNumber, b: FoundNumber): boolean {
  const from = a.unit === null ? undefined : UNIT.get(a.unit)
  const to = b.unit === null ? undefined : UNIT.get(b.unit)
  if (from === undefined || to === undefined || from.family !== to.family || from.factor === to.factor)
    return false
  return (
    near(a.low * from.factor, b.low * to.factor, 0.05) && near(a.high * from.factor, b.high * to.factor, 0.05)
  )
}
