import type { Transcript } from '../model/transcript.ts'
import type { Span } from '../text/span.ts'

/** 754 seconds as "12:34", from an hour on "1:02:03". */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const two = (value: number): string => String(value).padStart(2, '0')
  const minutes = Math.floor(whole / 60)
  return minutes < 60
    ? `${minutes}:${two(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`
}

/** First to last of some transcript sentences, in offsets and in seconds (null where the file has no times). */
export function stretch(
  transcript: Transcript,
  sentences: readonly number[],
): (Span & { from: number | null; to: number | null }) | null {
  const first = transcript.sentences[sentences[0] ?? -1]
  const last = transcript.sentences[sentences.at(-1) ?? -1]
  if (first === undefined || last === undefined) return null
  return { start: first.start, end: last.end, from: first.startSeconds, to: last.endSeconds }
}

/** " at 9:25–10:03 of the recording", or nothing where the file has no times. */
export const atTime = ({ from, to }: { from: number | null; to: number | null }): string =>
  from === null ? '' : ` (recording ${clock(from)}${to === null ? '' : `–${clock(to)}`})`

/** The beginning of a passage for a message, cut at a word. */
export function opening(text: string, most = 90): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  if (line.length <= most) return line
  const cut = line.lastIndexOf(' ', most)
  return `${line.slice(0, cut > 0 ? cut : most)} …`
}
