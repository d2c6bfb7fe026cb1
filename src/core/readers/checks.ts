import type { Kind, Problem, TextFile } from './reading.ts'
import { rankReaders } from './detection.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { TRANSCRIPT_READERS } from './registry.ts'

/** 200 MB of captions are no interview; below this every reader stays within memory. */
const MAX_CHARACTERS = 60_000_000

/** What no reader can use, or what is plainly the other kind of text. Null when the file may be read. */
export function checkText(file: TextFile, kind: Kind, isFormatChosen: boolean): Problem | null {
  const { name, text } = file
  const problem = (code: Problem['code'], line: number, what: string, remedy: string): Problem => ({
    code,
    file: name,
    line,
    what,
    remedy,
  })
  if (text.length > MAX_CHARACTERS) {
    return problem(
      'too-large',
      1,
      `the text has ${Math.round(text.length / 1e6)} million characters`,
      'split it; 60 million is the most',
    )
  }
  if (!/[^\s\uFEFF]/.test(text))
    return problem('empty', 1, 'the file is empty', 'choose a file that holds text')
  const nul = text.indexOf('\0')
  if (nul !== -1) {
    const { line } = locateOffset(findLineStarts(text.slice(0, nul)), nul)
    return problem(
      'binary',
      line,
      'this is not a text file, or its encoding was guessed wrong',
      'save it as plain text (UTF-8), or choose its encoding',
    )
  }
  if (!/[\p{L}\p{N}]/u.test(text))
    return problem('malformed', 1, 'the file holds no words', 'choose a file that holds text')
  if (isFormatChosen) return null
  if (kind !== 'transcript') {
    const [best] = rankReaders(TRANSCRIPT_READERS, file)
    if (best !== undefined && best.likeness.score >= 0.9) {
      return problem(
        'wrong-kind',
        1,
        `this looks like a transcript (${best.likeness.reason})`,
        'load it as the transcript, or choose the format "txt" to read it as an article all the same',
      )
    }
  }
  return null
}
