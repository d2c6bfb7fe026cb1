/**
 * Rich Text Format 1.9.1 as tokens. Text is ASCII; everything else is a control:
 *
 *     {\b Host:}\u8217 \'92s\par        open · word b · text "Host:" · close · word u 8217 · hex 92 · text "s" · word par
 *
 * A space after a control word belongs to it; line breaks of the file mean nothing.
 */
export type RtfToken = Readonly<{
  kind: 'open' | 'close' | 'word' | 'hex' | 'symbol' | 'text'
  /** Offsets in the file; of a text those of what it says. */
  start: number
  end: number
  /** Of a control word, or the sign of a symbol (`\~`). */
  name: string
  /** Of a control word, or the byte; absent: null. */
  value: number | null
}>

export const isRtf = (text: string): boolean => /^\s*\{\\rtf\d/.test(text.slice(0, 200))

export function* rtfTokens(source: string): Generator<RtfToken> {
  const size = source.length
  for (let at = 0; at < size;) {
    const sign = source[at]!
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close', start: at, end: at + 1, name: '', value: null }
      at++
    } else if (sign === '\\') {
      const token = readControl(source, at)
      yield token
      at = token.end
      // What \bin counts is no text.
      if (token.name === 'bin' && token.value !== null) at += Math.max(0, token.value)
    } else if (sign === '\n' || sign === '\r' || sign === '\0') {
      at++
    } else {
      let end = at + 1
      while (end < size && !isSpecial(source.charCodeAt(end))) end++
      yield { kind: 'text', start: at, end, name: '', value: null }
      at = end
    }
  }
}

const isSpecial = (code: number): boolean =>
  code === 0x5c || code === 0x7b || code === 0x7d || code === 10 || code === 13 || code === 0

const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** The standard's longest word has 32 letters and its longest number 10 digits; what has more is damaged. */
const LONGEST = 40

function readControl(source: string, start: number): RtfToken {
  let at = start + 1
  if (!isLetter(source.charCodeAt(at))) {
    const name = source[at] ?? ''
    const byte = name === "'" ? /^[\da-f]{2}/i.exec(source.slice(at + 1, at + 3)) : null
    if (byte !== null)
      return { kind: 'hex', start, end: start + 4, name: '', value: Number.parseInt(byte[0], 16) }
    return { kind: 'symbol', start, end: Math.min(source.length, start + 2), name, value: null }
  }
  while (at < start + LONGEST && isLetter(source.charCodeAt(at))) at++
  const name = source.slice(start + 1, at)
  const digits = at
  if (source[at] === '-') at++
  while (at < digits + LONGEST && isDigit(source.charCodeAt(at))) at++
  const value = at > digits ? Number(source.slice(digits, at)) : Number.NaN
  if (source[at] === ' ') at++
  return { kind: 'word', start, end: at, name, value: Number.isFinite(value) ? value : null }
}
