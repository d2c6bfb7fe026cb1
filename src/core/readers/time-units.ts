/**
 * Programs write a time as seconds (2.5, "2.5", "2.5s"), as milliseconds (2500), as a clock ("0:02.5", "00:00:02:12" with
 * frames), or as ISO 8601 ("PT2.5S"). A bare number does not say which unit it is in; `guessUnit` tells from the pace.
 */

/** `isBare`: only a number, whose unit the whole list must tell. */
export type LooseTime = Readonly<{ value: number; isBare: boolean }>

/** Frames a second where a time code counts them: nobody says how many, and the error is a fifth of a second at most. */
const FRAMES = 30

export function readLooseTime(value: unknown): LooseTime | null {
  if (typeof value === 'number') return Number.isFinite(value) ? { value, isBare: true } : null
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text), isBare: true }
  const seconds = /^(\d+(?:\.\d+)?)\s?s$/.exec(text)
  if (seconds !== null) return { value: Number(seconds[1]), isBare: false }
  const milliseconds = /^(\d+(?:\.\d+)?)\s?ms$/.exec(text)
  if (milliseconds !== null) return { value: Number(milliseconds[1]) / 1000, isBare: false }
  const iso = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text)
  if (iso !== null && text.length > 2) {
    const [, hours = '0', minutes = '0', rest = '0'] = iso
    return { value: Number(hours) * 3600 + Number(minutes) * 60 + Number(rest), isBare: false }
  }
  const clock = parseTimecode(text)
  return clock === null ? null : { value: clock, isBare: false }
}

/** `1:02`, `01:02:03.450`, `01:02:03,450`, `01:02:03:12` and `01:02:03;12` (frames), `1h02m03s`. Seconds, or null. */
export function parseTimecode(text: string): number | null {
  const match = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,9})|[:;](\d{2}))?$/.exec(text)
  if (match === null) return parseLettered(text)
  const [, hours, minutes, seconds, fraction = '0', frames = '0'] = match
  if (Number(seconds) > 59 || (match[5] !== undefined && hours === undefined)) return null
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)
  return whole + Number(`0.${fraction}`) + Math.min(Number(frames), FRAMES - 1) / FRAMES
}

function parseLettered(text: string): number | null {
  const match = /^(?:(\d{1,2})h)?(\d{1,3})m(\d{1,2})s$/.exec(text)
  if (match === null || Number(match[3]) > 59) return null
  return Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3])
}

/** Speech has one to six words a second; so few in one of the units mean that they are thousandths. */
const SLOWEST = 0.02

/** What bare numbers are in, as a part of a second: 1, or 0.001 where seconds would leave a minute between two words. */
export function guessUnit(times: readonly number[], words: number): 1 | 0.001 {
  let last = 0
  for (const time of times) {
    if (!Number.isInteger(time)) return 1
    if (time > last) last = time
  }
  return last > 0 && words / last < SLOWEST ? 0.001 : 1
}

/** Seconds; dividing keeps 9200 ms from being 9.200000000000001. */
export const inUnit = (time: number, unit: 1 | 0.001): number => (unit === 1 ? time : time / 1000)

/** Signs of Chinese count as half a word. */
export const countSpoken = (text: string): number =>
  (text.match(/[^\s\p{Script=Han}]+/gu)?.length ?? 0) + (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2
