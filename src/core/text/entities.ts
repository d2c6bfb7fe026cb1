/** Character references that captions and transcripts hold. Full HTML goes through a parser that knows all 2,231. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
}

/** What `&…;` stands for; null when it is no character reference and must stay as it is. */
export function decodeEntity(entity: string): string | null {
  const body = entity.slice(1, -1)
  if (body.startsWith('#')) {
    const code = /^#x/i.test(body) ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10)
    if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
      return null
    return String.fromCodePoint(code)
  }
  return Object.hasOwn(NAMED, body) ? NAMED[body]! : null
}
