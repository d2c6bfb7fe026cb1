import type { ReadingWarning } from '../model/document.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import type { Chapter, Transcript } from '../model/transcript.ts'
import { interpretCaptions, type CaptionCue } from './caption-cues.ts'
import type { LeftOutList } from './left-out-list.ts'
import { checkLength } from './problems.ts'
import type { ReadResult, TextFile } from './reading.ts'
import { withoutSecondLanguage } from './second-language.ts'
import { buildTranscript } from './transcript-builder.ts'

/** `list`: what the reader itself left out, to which sounds, loops and passages are added. */
export type CaptionsRead = Readonly<{
  cues: readonly CaptionCue[]
  list: LeftOutList
  choices: ReadingChoices
  warnings?: readonly ReadingWarning[]
  chapters?: readonly Chapter[]
  /** BCP 47, where the file states one. */
  language?: string | null
}>

/** The way from the cues of any format to the transcript. */
export function finishTranscript(file: TextFile, format: string, read: CaptionsRead): ReadResult<Transcript> {
  const { list, choices, warnings = [], chapters = [], language = null } = read
  const problem = checkLength(file, lengthOf(read.cues))
  if (problem !== null) return problem
  const cues = interpretCaptions(withLinesBack(withoutSecondLanguage(read.cues, list), list), list)
  return {
    ok: true,
    document: buildTranscript(file, format, {
      cues,
      list,
      choices,
      warnings: firstOf(warnings),
      chapters,
      language,
    }),
  }
}

/** More of them say no more, and a damaged file has one for each of its hundred thousand lines. */
const MOST_WARNINGS = 50

function firstOf(warnings: readonly ReadingWarning[]): readonly ReadingWarning[] {
  const next = warnings[MOST_WARNINGS]
  if (next === undefined) return warnings
  const more = warnings.length - MOST_WARNINGS
  return [
    ...warnings.slice(0, MOST_WARNINGS),
    { line: next.line, message: `${more} more lines like these, from here on` },
  ]
}

function lengthOf(cues: readonly CaptionCue[]): number {
  let length = 0
  for (const cue of cues) for (const line of cue.lines) length += line.text.text.length
  return length
}

/** Lines that the reviewer took in stand where they stand in the file, a turn each, at the time of what follows. */
function withLinesBack(cues: readonly CaptionCue[], { linesBack }: LeftOutList): readonly CaptionCue[] {
  if (linesBack.length === 0) return cues
  const all = [...cues]
  for (const { line, text } of linesBack) {
    const next = all.findIndex((cue) => cue.line > line)
    const at = next === -1 ? all.length : next
    const seconds = all[at]?.startSeconds ?? all[at - 1]?.endSeconds ?? all[at - 1]?.startSeconds ?? null
    const lines = [{ line, text, voice: null, isWhole: true }]
    all.splice(at, 0, { line, startSeconds: seconds, endSeconds: seconds, lines, startsTurn: true })
    const after = all[at + 1]
    if (after !== undefined) all[at + 1] = { ...after, startsTurn: true }
  }
  return all
}
