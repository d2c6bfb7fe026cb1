import type { CaptionCue } from './cues.ts'
import { clock, listAnnotatedCues, listCues, NO_TIMES } from './cues.ts'
import { cleanLine } from './clean-text.ts'
import { defineReport } from './report.ts'

/* WebVTT (W3C, 4 April 2019). Speakers are voice spans; a note stands as a NOTE block and, bracketed, as a line of the cue. */

export const transcriptVtt = defineReport({
  id: 'transcript-vtt',
  title: 'Transcript, WebVTT',
  about: 'Clean captions of the recording',
  group: 'text',
  extension: 'vtt',
  mediaType: 'text/vtt',
  suffix: 'transcript',
  write: ({ review, analysis }) => writeVtt(listCues(analysis), review.title, transcriptLanguage(analysis)),
})

export const notesVtt = defineReport({
  id: 'notes-vtt',
  title: 'Captions with notes, WebVTT',
  about: 'The recording with what was found at each moment, for video editors',
  group: 'text',
  extension: 'vtt',
  mediaType: 'text/vtt',
  suffix: 'notes',
  write: (input) =>
    writeVtt(listAnnotatedCues(input), input.review.title, transcriptLanguage(input.analysis)),
})

const transcriptLanguage = ({
  transcript,
}: Readonly<{ transcript: Readonly<{ language: string }> | null }>): string => transcript?.language ?? 'und'

function writeVtt(cues: readonly CaptionCue[], title: string, language: string): string {
  // the syntax of 2019 knows no other lines in the head
  const blocks = ['WEBVTT']
  const note = (text: string): string => `NOTE ${cleanLine(text).replaceAll('-->', '→')}`
  blocks.push(note(`${title} (${language})`))
  if (cues.length === 0) blocks.push(note(NO_TIMES))
  for (const [index, cue] of cues.entries()) {
    for (const text of cue.notes) blocks.push(note(text))
    const voice = cue.speaker === null ? '' : voiceTag(cue.speaker)
    const words =
      cue.lines.length === 0
        ? []
        : [`${voice}${cue.lines.map(escapeVtt).join('\n')}${voice === '' ? '' : '</v>'}`]
    const bracketed = cue.notes.map((text) => `<c.stet>[${escapeVtt(cleanLine(text))}]</c>`)
    blocks.push([String(index + 1), timing(cue), ...words, ...bracketed].join('\n'))
  }
  return `${blocks.join('\n\n')}\n`
}

const timing = ({ startSeconds, endSeconds }: CaptionCue): string => {
  const stamp = (seconds: number): string => {
    const { whole, milliseconds } = clock(seconds)
    return `${whole}.${milliseconds}`
  }
  return `${stamp(startSeconds)} --> ${stamp(Math.max(endSeconds, startSeconds + 0.001))}`
}

/** "-->" in a cue would begin another; with the bracket escaped it cannot. */
const escapeVtt = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const voiceTag = (speaker: string): string => {
  const name = escapeVtt(cleanLine(speaker))
  return name === '' ? '' : `<v ${name}>`
}
