import type { MqmCategory, Severity } from '../../core/model/mqm.ts'

/** The words of the interface that are made from data. Design, section 7: figures, no full stop on labels. */

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  neutral: 'Neutral',
  minor: 'Minor',
  major: 'Major',
  critical: 'Critical',
}

/** "linguistic-conventions" → "Linguistic conventions". */
export function plainName(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "accuracy/mistranslation" → "Accuracy, mistranslation". */
export function categoryName(category: MqmCategory): string {
  const [dimension = '', subtype = ''] = category.split('/')
  return `${plainName(dimension)}, ${subtype.replaceAll('-', ' ')}`
}

/** 1234 → "1,234". By hand: toLocaleString makes a formatter each time, and rows are named by the hundred. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/** 515 → "08:35", 3723 → "1:02:03". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const two = (value: number): string => String(value).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

/** 515 → "8 minutes 35", as it is read aloud. */
export function spokenClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const parts = [
    [Math.floor(whole / 3600), 'hour'],
    [Math.floor(whole / 60) % 60, 'minute'],
  ] as const
  const words = parts.filter(([value]) => value > 0).map(([value, name]) => counted(value, name))
  return words.length === 0 ? counted(whole, 'second') : `${words.join(' ')} ${whole % 60}`
}

/** A length: 37 → "37 s", 1596 → "26 min 36 s". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** PT8M35S, for <time datetime>. */
export function isoDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `PT${Math.floor(whole / 60)}M${whole % 60}S`
}

/** The name by which a speaker is called: the first word that is not an abbreviated title. "Speaker 1" has no shorter one. */
export function shortName(speaker: string): string {
  if (/\d$|\s\p{Lu}$/u.test(speaker)) return speaker
  const words = speaker.split(/\s+/u)
  return words.find((word) => !word.endsWith('.')) ?? speaker
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** For lang attributes: what the text as a whole is written in. */
export const langOf = (language: string): string | undefined => (language === 'und' ? undefined : language)
