import type { Transcript } from '../model/transcript.ts'
import { appendMapped, written, type MappedDraft } from '../text/mapped-text.ts'
import type { CaptionCue } from './caption-cues.ts'
import { collectLeftOut } from './left-out-list.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { finishTranscript } from './transcript-finish.ts'
import { readXml } from './xml-events.ts'

/**
 * Captions and titles of a Final Cut project (FCPXML 1.8 and later; DaVinci writes it, too). Times are fractions of a second,
 * and those of a caption count in the time of the clip that it hangs on:
 *
 *     <asset-clip offset="10s" start="3600s"><caption offset="3601s" duration="2s">     begins at 11 s
 */
export const fcpxmlReader: Reader<Transcript> = {
  id: 'fcpxml',
  title: 'Final Cut captions (.fcpxml)',
  likeness: ({ text }) =>
    /<fcpxml\b/.test(text.slice(0, 2000)) && /<(?:caption|title)\b/.test(text)
      ? { score: 1, reason: 'is a Final Cut project with captions' }
      : { score: 0, reason: 'is no Final Cut project' },
  read: (file, choices) => {
    const cues: CaptionCue[] = []
    // What stands around: where it begins in the project, and which of its own seconds that is.
    const stack: { at: number; start: number }[] = [{ at: 0, start: 0 }]
    let said: MappedDraft | null = null
    let open: { line: number; at: number; length: number } | null = null
    let isWords = false
    const fault = readXml(file.text, {
      open: (name, attributes, line) => {
        const around = stack.at(-1)!
        const offset = secondsOf(attributes['offset'])
        const at = offset === null ? around.at : toMillisecond(around.at + offset - around.start)
        stack.push({ at, start: secondsOf(attributes['start']) ?? (offset === null ? around.start : 0) })
        if (name === 'caption' || name === 'title') {
          open = { line, at: Math.max(0, at), length: secondsOf(attributes['duration']) ?? 0 }
          said = { text: '', pieces: [], times: [] }
        }
        if (name === 'text-style' && said !== null && said.text !== '') appendMapped(said, written(' '))
        // Definitions of styles hold a text-style, too, but no words.
        isWords = name === 'text-style' || name === 'text'
      },
      text: (text) => {
        if (said !== null && isWords) appendMapped(said, text)
      },
      close: (name) => {
        stack.pop()
        if (name === 'text-style' || name === 'text') isWords = false
        if ((name !== 'caption' && name !== 'title') || open === null || said === null) return
        const { line, at, length } = open
        if (said.text.trim() !== '')
          cues.push({
            line,
            startSeconds: at,
            endSeconds: toMillisecond(at + length),
            lines: [{ line, text: said, voice: null }],
          })
        open = null
        said = null
      },
    })
    if (cues.length === 0)
      return malformed(
        file,
        fault?.line ?? 1,
        fault === null ? 'this project holds no captions' : `this project is damaged (${fault.message})`,
        'export the captions as .srt or .itt, or the project again',
      )
    const warnings =
      fault === null
        ? []
        : [{ line: fault.line, message: `XML is damaged here (${fault.message}); what follows was not read` }]
    return finishTranscript(file, 'fcpxml', { cues, list: collectLeftOut(choices), choices, warnings })
  },
}

/** `3s`, `1001/30000s`; null: nothing that is a time. */
function secondsOf(text: string | undefined): number | null {
  const match = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?s$/.exec(text ?? '')
  if (match === null) return null
  return toMillisecond(Number(match[1]) / (Number(match[2] ?? 1) || 1))
}

const toMillisecond = (seconds: number): number => Math.round(seconds * 1000) / 1000
