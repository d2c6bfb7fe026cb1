/**
 * Times as captions and transcripts print them: `01:02:03.450`, `02:03,450`, `1:02`, `1:02:03`. Seconds, or null when
 * it is no time. Minutes may pass 59 (some tools write 75:10); seconds may not.
 */
export function parseTimestamp(text: string): number | null {
  const match = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,9}))?$/.exec(text.trim())
  if (match === null) return null
  const [, hours = '0', minutes, seconds, fraction = '0'] = match
  if (Number(seconds) > 59) return null
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`)
}

/** `00:00:01.000 --> 00:00:02.000 settings`: both ends in seconds; null when the line is not a timing line. */
export function parseTimingLine(line: string): { start: number; end: number } | null {
  const arrow = line.indexOf('-->')
  if (arrow === -1) return null
  const start = parseTimestamp(line.slice(0, arrow))
  const end = parseTimestamp(
    line
      .slice(arrow + 3)
      .trim()
      .split(/\s/, 1)[0]!,
  )
  return start === null || end === null ? null : { start, end }
}
