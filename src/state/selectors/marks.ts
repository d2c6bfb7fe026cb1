import type { Analysis } from '../../core/model/analysis.ts'
import type { MqmCategory, Severity } from '../../core/model/mqm.ts'
import type { Decision, Mark, Project } from '../../core/model/project.ts'
import { resolveAnchor } from '../../core/review/anchors.ts'
import { memoised } from '../memoised.ts'
import { flagsById, isDrawnAsForm } from './flags.ts'

/**
 * What is drawn as highlighter with a note: marks, and flags that were accepted (each of their places). `of` names the
 * mark or the flag behind it; `key` is unique per place.
 */
export type ShownMark = Readonly<{
  key: string
  of: Readonly<{ kind: 'mark' | 'flag'; id: string }>
  side: 'article' | 'transcript'
  start: number
  end: number
  severity: Severity
  category: MqmCategory
  correction: string
  comment: string
}>

export type ShownMarks = Readonly<{
  article: readonly ShownMark[]
  transcript: readonly ShownMark[]
  /** Marks whose words are gone from the text. */
  lost: readonly Mark[]
}>

export const shownMarks = memoised(
  (
    analysis: Analysis,
    marks: Project['marks'],
    decisions: Readonly<Record<string, Decision>>,
  ): ShownMarks => {
    const article: ShownMark[] = []
    const transcript: ShownMark[] = []
    const lost: Mark[] = []
    for (const mark of Object.values(marks)) {
      const { side } = mark.anchor
      const document =
        side === 'article' ? analysis.article : side === 'transcript' ? analysis.transcript : null
      if (document === null || side === 'original') continue
      const found = resolveAnchor(document, mark.anchor)
      if (found.span === null) {
        lost.push(mark)
        continue
      }
      const list = side === 'article' ? article : transcript
      list.push({ ...mark, key: mark.id, of: { kind: 'mark', id: mark.id }, side, ...found.span })
    }
    for (const decision of Object.values(decisions)) {
      const flag = flagsById(analysis).get(decision.flag)
      if (flag === undefined || decision.verdict === 'dismissed' || isDrawnAsForm(flag.rule)) continue
      flag.places.forEach(({ side, start, end, replacement }, place) => {
        if (side === 'original' || start === end) return
        const list = side === 'article' ? article : transcript
        list.push({
          key: `${flag.id}/${place}`,
          of: { kind: 'flag', id: flag.id },
          side,
          start,
          end,
          severity: decision.severity ?? flag.severity,
          category: decision.category ?? flag.category,
          correction: decision.correction ?? (decision.verdict === 'corrected' ? (replacement ?? '') : ''),
          comment: decision.comment,
        })
      })
    }
    const order = (a: ShownMark, b: ShownMark): number => a.start - b.start || a.end - b.end
    return { article: article.sort(order), transcript: transcript.sort(order), lost }
  },
)
