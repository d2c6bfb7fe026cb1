import type { CaptionCue } from './cues.ts'
import { clock, listAnnotatedCues, listCues, NO_TIMES } from './cues.ts'
import { cleanLine } from './clean-text.ts'
import { defineReport } from './report.ts'

/*
 * SubRip. There is no standard; players agree on this much: number, times with a comma, lines, an empty line. They know no
 * comments and take <b>, <i>, <font> and {\an8} for markup, so such words get look-alike brackets. A speaker is
 * named where the voice changes.
 */

export const transcriptSrt = defineReport({
  id: 'transcript-srt',
  title: 'Transcript, SubRip',
  about: 'Clean subtitles of the recording',
  group: 'text',
  extension: 'srt',
  mediaType: 'application/x-subrip',
  suffix: 'transcript',
  write: ({ analysis }) => writeSrt(listCues(analysis)),
})

export const notesSrt = defineReport({
  id: 'notes-srt',
  title: 'Subtitles with notes, SubRip',
  about: 'The recording with what was found at each moment, as bracketed lines for video editors',
  group: 'text',
  extension: 'srt',
  mediaType: 'application/x-subrip',
  suffix: 'notes',
  write: (input) => writeSrt(listAnnotatedCues(input)),
})

function writeSrt(cues: readonly CaptionCue[]): string {
  const none: CaptionCue = { startSeconds: 0, endSeconds: 5, speaker: null, lines: [], notes: [NO_TIMES] }
  let speaker: string | null = null
  const blocks = (cues.length === 0 ? [none] : cues).map((cue, index) => {
    const isNew = cue.speaker !== null && cue.speaker !== speaker
    speaker = cue.speaker ?? speaker
    const [first, ...rest] = cue.lines
    const name = isNew ? `${cleanLine(cue.speaker ?? '')}: ` : ''
    const lines = first === undefined ? [] : [`${name}${first}`, ...rest]
    const notes = cue.notes.map((note) => `[${cleanLine(note)}]`)
    return [String(index + 1), timing(cue), ...[...lines, ...notes].map(plain)].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

const timing = ({ startSeconds, endSeconds }: CaptionCue): string => {
  const stamp = (seconds: number): string => {
    const { whole, milliseconds } = clock(seconds)
    return `${whole},${milliseconds}`
  }
  return `${stamp(startSeconds)} --> ${stamp(endSeconds)}`
}

const plain = (line: string): string =>
  line
    .replaceAll('-->', '→')
    .replace(/<(?=[/a-z])/gi, '‹')
    .replace(/\{(?=\\)/g, '(')
