import type { BlockRole } from '../model/article.ts'
import { correctedText } from '../review/index.ts'
import type { Span } from '../text/span.ts'
import type { ReportInput } from './report.ts'

/** A paragraph of the corrected article. `label`: the speaker as it then stands, colon included; null where none is printed. */
export type CorrectedBlock = Readonly<{ role: BlockRole; label: string | null; text: string }>

/**
 * The article with the corrections in it, by paragraph. A correction that goes on over the end of a paragraph stands in
 * the one in which it begins. Paragraphs that were taken out, and placeholders of pictures, are left out.
 */
export function listCorrectedBlocks({ project, analysis }: ReportInput): readonly CorrectedBlock[] {
  const { article } = analysis
  const { applied } = correctedText(project, analysis)
  const within = ({ start, end }: Span, isLast: boolean): string => {
    let text = ''
    let at = start
    for (const one of applied) {
      if (one.end < start || one.start > end) continue
      // a seam between two paragraphs belongs to the first of them
      const begins = one.start >= start && (one.start < end || (isLast && one.start === end))
      if (one.start > at) text += article.text.slice(at, Math.min(one.start, end))
      if (begins) text += one.after
      at = Math.max(at, Math.min(one.end, end))
    }
    return text + article.text.slice(at, end)
  }
  return article.blocks.flatMap((block) => {
    const label = block.label === null ? null : within(block.label, false).trim()
    const text = within(block, true).replace(/\s+/gu, ' ').trim()
    const isEmpty = text === '' && (label === null || label === '')
    return isEmpty ? [] : [{ role: block.role, label: label === '' ? null : label, text }]
  })
}
