import type { ReadingWarning } from '../model/document.ts'
import type { Kind, Problem, TextFile } from './reading.ts'
import type { Article } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'
import { isDocx, isOdt } from './article-office.ts'
import { findFurniture, rankReaders, readersOf } from './detection.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { isRtf } from './rtf-tokens.ts'
import { TRANSCRIPT_READERS } from './registry.ts'
import { viewText } from './text-view.ts'

/** 200 MB of captions are no interview; below this every reader stays within memory. */
const MAX_CHARACTERS = 60_000_000

const MAX_GARBLED = 5000

/** Anything but printed ASCII and white space. Most long files have none, and one look saves looking for each thing by itself. */
const UNUSUAL = /[^\t-\r -~]/

/** Control characters of ASCII but for white space: how many, and where the first one stands (-1: nowhere). */
function findControls(text: string): { count: number; first: number } {
  let count = 0
  let first = -1
  const from = text.search(UNUSUAL)
  for (let at = from === -1 ? text.length : from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 32 ? code !== 127 : code >= 9 && code <= 13) continue
    if (count === 0) first = at
    count++
  }
  return { count, first }
}

const namesOf = (kind: Kind): string =>
  readersOf(kind)
    .map(({ id }) => id)
    .join(', ')

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
  const garbled = text.split('\uFFFD', MAX_GARBLED + 2).length - 1
  if (garbled > Math.max(20, text.length / 50) || garbled > MAX_GARBLED) {
    const { line } = locateOffset(findLineStarts(text), text.indexOf('\uFFFD'))
    return problem(
      'malformed',
      line,
      'many characters could not be decoded',
      'choose the encoding of the file, or save it as UTF-8',
    )
  }
  // Words stand between the commands of a terminal or the records of an old program; tabs and breaks of any kind are fine.
  const strange = findControls(text)
  if (strange.count > Math.max(20, text.length / 100)) {
    const { line } = locateOffset(findLineStarts(text), strange.first)
    return problem(
      'binary',
      line,
      `${strange.count} of its ${text.length} characters are control characters, no writing`,
      'save it as plain text (UTF-8), or copy the text as it is shown',
    )
  }
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
  const [likeliest] = rankReaders<Article | Transcript>(readersOf(kind), file)
  const isOffice = isDocx(text) || isOdt(text) || isRtf(text)
  const isLikely = likeliest !== undefined && likeliest.likeness.score > 0.45 && likeliest.reader.id !== 'txt'
  if (!isLikely && /^\s*(?:\{\s*["}]|\[\s*[{[\]"])/.test(text) && /["}\]]\s*$/.test(text)) {
    return problem(
      'unknown-format',
      1,
      `this is JSON, but no ${kind} that is known`,
      `choose one of the formats: ${namesOf(kind)}`,
    )
  }
  if (!isLikely && !isOffice && /^\s*<(?:\?xml|svg\b|rss\b|feed\b|plist\b|(?!html)\w+ xmlns=)/.test(text)) {
    return problem(
      'unknown-format',
      1,
      `this is XML, but no ${kind} that is known`,
      `choose one of the formats: ${namesOf(kind)}`,
    )
  }
  if (kind === 'transcript' && !isLikely) {
    const furniture = findFurniture(isOffice ? viewText(text) : text)
    if (furniture.length >= 2) {
      const [first] = furniture
      return problem(
        'wrong-kind',
        first!.number,
        `this looks like an article ("${first!.text.slice(0, 40)}")`,
        'load it as the article, or choose the format "plain-text" to read it as a transcript all the same',
      )
    }
  }
  return null
}

/** Traces of an encoding that was guessed or chosen wrong, too few to refuse the file. */
export function findDecodingDoubts(text: string): ReadingWarning[] {
  const doubts: ReadingWarning[] = []
  if (!UNUSUAL.test(text)) return doubts
  const lineOf = (offset: number): number => locateOffset(findLineStarts(text.slice(0, offset)), offset).line
  const lost = text.indexOf('\uFFFD')
  if (lost !== -1)
    doubts.push({ line: lineOf(lost), message: 'a character could not be decoded; check the encoding' })
  const control = findControls(text).first
  if (control !== -1) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')
    doubts.push({
      line: lineOf(control),
      message: `a control character (U+${code}) stands in the text; it cannot be seen, but parts the words`,
    })
  }
  // UTF-8 read as Windows-1252: apostrophes become â€™, accented letters Ã©, Chinese ä¸
  const twisted =
    /(?:â€[™œ˜“”]|Ã[©¨¤¶¼±³¡]|[äåæçèé][¸¹º»¼½¾¿¡-¯][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/.exec(text)
  if (twisted !== null) {
    doubts.push({
      line: lineOf(twisted.index),
      message: `"${twisted[0]}" looks like UTF-8 read in another encoding`,
    })
  }
  return doubts
}
