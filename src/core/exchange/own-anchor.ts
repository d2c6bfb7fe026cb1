import type { Anchor } from '../model/project.ts'
import { field, isRecord, offset, textOrNull } from './checked-json.ts'

/** An anchor as this program writes it, every field checked; null for anything else. */
export function readOwnAnchor(value: unknown): Anchor | null {
  if (!isRecord(value)) return null
  const side = (['article', 'transcript', 'original'] as const).find((one) => one === field(value, 'side'))
  const start = offset(field(value, 'start'))
  const end = offset(field(value, 'end'))
  const quote = textOrNull(field(value, 'quote'))
  const prefix = textOrNull(field(value, 'prefix'))
  const suffix = textOrNull(field(value, 'suffix'))
  if (side === undefined || start === null || end === null || end < start) return null
  if (quote === null || prefix === null || suffix === null) return null
  return { side, start, end, quote, prefix, suffix }
}
