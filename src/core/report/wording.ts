import type { MqmCategory, Severity } from '../model/mqm.ts'
import type { EntryState } from './review.ts'

/* How figures and names are put into words, the same in every report that a person reads. No locale: same bytes everywhere. */

/** "accuracy/do-not-translate" → "Accuracy: do not translate". */
export function nameCategory(category: MqmCategory): string {
  const [dimension = '', subtype = ''] = category.split('/')
  const words = (name: string): string => name.replaceAll('-', ' ')
  return `${capitalise(words(dimension))}: ${words(subtype)}`
}

export const nameSeverity = (severity: Severity): string => capitalise(severity)

const STATES: Readonly<Record<EntryState, string>> = {
  marked: 'marked by the reviewer',
  kept: 'flag kept',
  corrected: 'flag accepted',
  open: 'open flag, not yet decided',
  dismissed: 'flag dismissed',
}
export const nameState = (state: EntryState): string => STATES[state]

export const capitalise = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** 75.9 → "01:15"; from an hour on "1:01:15". Rounded down, as a player shows it. */
export function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const two = (value: number): string => String(value).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const rest = `${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`
  return hours === 0 ? rest : `${hours}:${rest}`
}

/** 37.2 → "37 s", 125 → "2 min 5 s", 120 → "2 min". */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  const rest = whole % 60
  if (minutes === 0) return `${rest} s`
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`
}

/** 0.894 → "89 %". Only all of it is 100 %, and only none of it 0 %. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %'
  if (share > 0.99 && share < 1) return '99 %'
  return `${Math.round(share * 100)} %`
}

/** 8750 → "8,750". */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** "1 passage", "2 passages". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** A score to two decimals, without trailing zeros: 8.75, 26, 0.5. */
export const formatScore = (score: number): string => String(Math.round(score * 100) / 100)

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "2026-11-23T10:00:00Z" → "23 November 2026"; what is no ISO date stays as it is. The day is that of the text, no zone. */
export function formatDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(date)
  const month = MONTHS[Number(match?.[2]) - 1]
  return match === null || month === undefined ? date : `${Number(match[3])} ${month} ${match[1]}`
}

/** [3, 4, 5, 9] → "rows 3–5, 9"; [] → "". */
export function formatRows(rows: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && row <= last[1] + 1) last[1] = row
    else ranges.push([row, row])
  }
  if (ranges.length === 0) return ''
  const parts = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  return `${rows.length === 1 ? 'row' : 'rows'} ${parts.join(', ')}`
}
