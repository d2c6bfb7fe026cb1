import { decodeEntity } from '../text/entities.ts'
import { concatMapped, copyOf, written, type MappedText } from '../text/mapped-text.ts'

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/g

/** Text with its character references resolved once, mapped to where it stands. */
export function decodeEntities(raw: string, start: number): MappedText {
  if (!raw.includes('&')) return copyOf(raw, start)
  const parts: MappedText[] = []
  let from = 0
  for (const match of raw.matchAll(ENTITY)) {
    const decoded = decodeEntity(match[0])
    if (decoded === null) continue
    parts.push(copyOf(raw.slice(from, match.index), start + from))
    parts.push(decoded === '&' ? copyOf('&', start + match.index) : written(decoded))
    from = match.index + match[0].length
  }
  parts.push(copyOf(raw.slice(from), start + from))
  return concatMapped(parts)
}
