import type { Analysis } from '../../core/model/analysis.ts'
import type { BlockRole } from '../../core/model/article.ts'
import type { Project } from '../../core/model/project.ts'
import { correctedText } from '../../core/review/corrected-text.ts'
import type { CorrectedText, Correction } from '../../core/review/corrected-text.ts'
import { memoised } from '../memoised.ts'
import { lastStartingBy } from './row-index.ts'

/** A stretch of the article as it was, or a correction. */
export type CorrectedPiece = Readonly<
  { kind: 'same'; start: number; text: string } | { kind: 'changed'; correction: Correction }
>

/** A line of the article: what a reader sees as a paragraph. */
export type CorrectedLine = Readonly<{ start: number; role: BlockRole; pieces: readonly CorrectedPiece[] }>

export type CorrectedView = CorrectedText & Readonly<{ lines: readonly CorrectedLine[] }>

/**
 * The article with everything in it that was corrected, line by line. A correction that takes a line end away draws the two
 * lines together.
 */
export const correctedView = memoised((analysis: Analysis, project: Project): CorrectedView => {
  const result = correctedText(project, analysis)
  const { text, blocks } = analysis.article
  const lines: CorrectedLine[] = []
  let pieces: CorrectedPiece[] = []
  let lineStart = 0
  const endLine = (next: number): void => {
    const block = blocks[Math.max(0, lastStartingBy(blocks, Math.max(lineStart, next - 2)))]
    if (pieces.length > 0) lines.push({ start: lineStart, role: block?.role ?? 'paragraph', pieces })
    pieces = []
    lineStart = next
  }
  const addText = (from: number, to: number): void => {
    for (let at = from; at < to;) {
      const newline = text.indexOf('\n', at)
      const end = newline === -1 || newline >= to ? to : newline
      if (end > at) pieces.push({ kind: 'same', start: at, text: text.slice(at, end) })
      at = end
      if (end < to) {
        at++
        endLine(at)
      }
    }
  }
  let at = 0
  for (const correction of result.applied) {
    addText(at, correction.start)
    pieces.push({ kind: 'changed', correction })
    at = correction.end
  }
  addText(at, text.length)
  endLine(text.length + 2)
  return { ...result, lines }
})
