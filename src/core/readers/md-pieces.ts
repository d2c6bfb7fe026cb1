import type { Span } from '../text/span.ts'

/**
 * Markdown in pieces that can be parsed one by one. The parser's time grows with the square of what one run holds (measured:
 * 50,000 open links 25 s, 20,000 quotations minutes), so long files are cut where a new block surely begins: after a blank
 * line, before a line that is not indented, outside code fences and comments. Link definitions far away are not found then,
 * which costs a pair of brackets in the text.
 *
 *     short file         one piece
 *     long file          pieces of some 200 lines
 *     too many signs     `isPlain`: no article looks like that; its lines are paragraphs as they stand
 */
export type MdPiece = Span & Readonly<{ line: number; isPlain: boolean }>

const FEW_LINES = 1500
const MANY_SIGNS = 3000
const PIECE_LINES = 200
const SIGNS = /[[*_`<!>\\&]/g

export function splitMarkdown(text: string): MdPiece[] {
  const lines = text.split('\n')
  const signsIn = (words: string): number => words.match(SIGNS)?.length ?? 0
  if (lines.length <= FEW_LINES && signsIn(text) <= MANY_SIGNS)
    return [{ start: 0, end: text.length, line: 1, isPlain: false }]
  const pieces: MdPiece[] = []
  let start = 0
  let at = 0
  let firstLine = 1
  let count = 0
  let signs = 0
  let fence: string | null = null
  let isComment = false
  const close = (line: number): void => {
    if (at > start) {
      const isPlain = count > FEW_LINES || signs > MANY_SIGNS
      pieces.push({ start, end: at, line: firstLine, isPlain })
    }
    start = at
    firstLine = line
    count = 0
    signs = 0
  }
  lines.forEach((line, index) => {
    const isBlank = (lines[index - 1] ?? '').trim() === ''
    const isSafe = isBlank && fence === null && !isComment && !/^\s+\S/.test(line)
    if (isSafe && (count >= PIECE_LINES || signs > MANY_SIGNS / 2)) close(index + 1)
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1] ?? null
    if (fence === null) fence = mark
    else if (mark === fence) fence = null
    if (line.includes('<!--')) isComment = true
    if (line.includes('-->')) isComment = false
    count++
    signs += signsIn(line)
    at += line.length + 1
  })
  at = text.length
  close(lines.length)
  return pieces
}
