/**
 * Times as captions and transcripts print them: `01:02:03.450`, `02:03,450`, `1:02`, `1:02:03`. Seconds, or null when
 * it is no time. Minutes may pass 59 (some tools write 75:10); seconds may not.
 */
export function parseTimestamp(text: string): number | null {
  const usual = parseUsual(text) ?? parseShort(text)
  if (usual !== null) return usual
  const match = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,9}))?$/.exec(text.trim())
  if (match === null) return null
  const [, hours = '0', minutes, seconds, fraction = '0'] = match
  if (Number(seconds) > 59) return null
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`)
}

const ZERO = 48

/** `01:02:03.450`, as nearly all captions print it, without a regular expression: ten hours have a million of them. */
function parseUsual(text: string): number | null {
  if (text.length !== 12) return null
  let value = 0
  let seconds = 0
  for (let at = 0; at < 12; at++) {
    const code = text.charCodeAt(at)
    if (at === 2 || at === 5) {
      if (code !== 58) return null
      seconds = (seconds + value) * 60
      value = 0
    } else if (at === 8) {
      if ((code !== 46 && code !== 44) || value > 59) return null
      seconds += value
      value = 0
    } else {
      if (code < ZERO || code > ZERO + 9) return null
      value = value * 10 + code - ZERO
    }
  }
  return seconds + value / 1000
}

/** `1:02`, `1:02:03`: the same for the times beside lines. */
function parseShort(text: string): number | null {
  if (text.length > 9) return null
  let total = 0
  let value = 0
  let digits = 0
  let colons = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 58) {
      if (digits === 0 || digits > 4) return null
      total = (total + value) * 60
      value = 0
      digits = 0
      colons++
    } else if (code >= ZERO && code <= ZERO + 9) {
      value = value * 10 + code - ZERO
      digits++
    } else {
      return null
    }
  }
  return colons < 1 || colons > 2 || digits < 1 || digits > 2 || value > 59 ? null : total + value
}

/** `00:00:01.000 --> 00:00:02.000 settings`: both ends in seconds; null when the line is not a timing line. */
export function parseTimingLine(line: string): { start: number; end: number } | null {
  const arrow = line.indexOf('-->')
  if (arrow === -1) return parseOdd(line)
  const start = parseSigned(line.slice(0, arrow))
  const end = parseSigned(
    line
      .slice(arrow + 3)
      .trim()
      .split(/\s/, 1)[0]!,
  )
  return start !== null && end !== null ? { start, end } : parseOdd(line)
}

/**
 * What translation programs make of a timing line: wide signs, spaces after colons, half an arrow. Only with milliseconds
 * and nothing else on the line: "0:01 -> 0:05" may be said of a range.
 */
function parseOdd(line: string): { start: number; end: number } | null {
  if (line.length > 60 || !/^\s*\d{1,3}\s?[:：]/.test(line)) return null
  const plain = line.replaceAll('：', ':').replaceAll('，', ',').replace(/\s+/g, '')
  const match = /^([\d:]+[.,]\d{3})(?:[-–—]{1,2}[>》]|→)([\d:]+[.,]\d{3})$/.exec(plain)
  if (match === null) return null
  const start = parseTimestamp(match[1]!)
  const end = parseTimestamp(match[2]!)
  return start === null || end === null ? null : { start, end }
}

/** Captions that were moved to an earlier time may begin before the recording does: at its beginning, then. */
function parseSigned(text: string): number | null {
  const trimmed = text.trim()
  if (!trimmed.startsWith('-')) return parseTimestamp(trimmed)
  return parseTimestamp(trimmed.slice(1)) === null ? null : 0
}
