import type { Transcript } from '../model/transcript.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { readCaptionLine } from './caption-markup.ts'
import type { CaptionCue, CaptionLine } from './caption-cues.ts'
import { collectLeftOut } from './left-out-list.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { finishTranscript } from './transcript-finish.ts'

/**
 * SAMI (Microsoft, 1998), as Korean subtitles and old players have it: no end of a tag is ever needed, a caption stays until
 * the next, and one that holds a space clears the screen.
 *
 *     <SYNC Start=2000><P Class=ENCC>Welcome<br>back.          2.0 to 4.1 s "Welcome back."
 *     <SYNC Start=4100><P Class=ENCC>&nbsp;
 */
export const smiReader: Reader<Transcript> = {
  id: 'smi',
  title: 'SAMI captions (.smi)',
  likeness: ({ text }) =>
    /^\uFEFF?\s*<SAMI\b/i.test(text.slice(0, 2000)) || /<SYNC\s+Start\s*=/i.test(text.slice(0, 20_000))
      ? { score: 1, reason: 'has SAMI captions (<SYNC Start=…>)' }
      : { score: 0, reason: 'has no <SYNC Start=…>' },
  read: (file, choices) => {
    const starts = findLineStarts(file.text)
    const lineOf = (offset: number): number => locateOffset(starts, offset).line
    const syncs = [...file.text.matchAll(SYNC)]
    const cues = syncs.flatMap((sync, index): CaptionCue[] => {
      const from = sync.index + sync[0].length
      const next = syncs[index + 1]
      const start = Number(sync[1]) / 1000
      const lines: CaptionLine[] = []
      const body = file.text.slice(from, next?.index ?? file.text.length)
      for (let at = 0; at <= body.length;) {
        BREAK.lastIndex = at
        const end = BREAK.exec(body)
        const raw = body.slice(at, end?.index ?? body.length)
        if (raw.trim() !== '') {
          const lead = raw.length - raw.trimStart().length
          const offset = from + at + lead
          lines.push(...readCaptionLine(raw.trim(), offset, lineOf(offset), null).lines)
        }
        at = end === null ? body.length + 1 : BREAK.lastIndex
      }
      const said = lines.filter(({ text }) => text.text.trim() !== '')
      if (said.length === 0) return []
      const end = next === undefined ? null : Math.max(start, Number(next[1]) / 1000)
      return [{ line: said[0]!.line, startSeconds: start, endSeconds: end, lines: said }]
    })
    if (cues.length === 0)
      return malformed(
        file,
        1,
        'no timed captions found',
        'check that the file is complete and has lines like <SYNC Start=1000>',
      )
    return finishTranscript(file, 'smi', { cues, list: collectLeftOut(choices), choices })
  },
}

/** Milliseconds. */
const SYNC = /<SYNC\s+Start\s*=\s*["']?(\d{1,9})["']?[^<>]{0,60}>/gi
/** What parts lines: the text breaks where somebody pressed return, too. */
const BREAK = /<br\s*\/?>|<\/?p\b[^<>]{0,200}>|<\/(?:body|sami)>|<!--[^]{0,500}?-->|\n/gi
