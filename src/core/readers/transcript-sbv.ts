import type { Transcript } from '../model/transcript.ts'
import { concatMapped, copyOf, written } from '../text/mapped-text.ts'
import type { CaptionCue, CaptionLine } from './caption-cues.ts'
import { collectLeftOut } from './left-out-list.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { splitLines, type SourceLine } from './source-lines.ts'
import { parseTimestamp } from './timestamps.ts'
import { finishTranscript } from './transcript-finish.ts'

/** YouTube's old download: `0:00:02.000,0:00:04.100`, then the words, then an empty line. `[br]` is a line break. */
export const sbvReader: Reader<Transcript> = {
  id: 'sbv',
  title: 'YouTube captions (.sbv)',
  likeness: ({ text }) =>
    TIMES.test(text.slice(0, 2000).trimStart().split('\n', 1)[0]!)
      ? { score: 1, reason: 'begins with two times and a comma between them' }
      : { score: 0, reason: 'does not begin with two times and a comma' },
  read: (file, choices) => {
    const cues: { line: number; start: number; end: number; lines: CaptionLine[] }[] = []
    const list = collectLeftOut(choices)
    for (const line of splitLines(file.text)) {
      const times = TIMES.exec(line.text)
      const start = times === null ? null : parseTimestamp(times[1]!)
      const end = times === null ? null : parseTimestamp(times[2]!)
      if (start !== null && end !== null) {
        cues.push({ line: line.number, start, end: Math.max(start, end), lines: [] })
      } else if (line.text.trim() !== '') {
        const text = withoutBreaks(line)
        const cue = cues.at(-1)
        if (cue === undefined) list.leaveLine(line.number, text, 'before the transcript')
        else cue.lines.push({ line: line.number, text, voice: null })
      }
    }
    if (cues.length === 0)
      return malformed(
        file,
        1,
        'no timed captions found',
        'check that the file is complete and has lines like 0:00:01.000,0:00:02.500',
      )
    return finishTranscript(file, 'sbv', {
      cues: cues.map(({ line, start, end, lines }) => ({
        line: lines[0]?.line ?? line,
        startSeconds: start,
        endSeconds: end,
        lines,
      })) satisfies CaptionCue[],
      list,
      choices,
    })
  },
}

const TIMES = /^\s*(\d{1,3}:\d\d:\d\d\.\d{1,3}),(\d{1,3}:\d\d:\d\d\.\d{1,3})\s*$/

const withoutBreaks = ({ start, text }: SourceLine) => {
  const parts = [...text.matchAll(/\[br\]|(?:(?!\[br\]).)+/gi)].map((match) =>
    /^\[br\]$/i.test(match[0]) ? written(' ') : copyOf(match[0], start + match.index),
  )
  return concatMapped([written(''), ...parts])
}
