import type { Analysis } from '../../core/model/analysis.ts'
import type { Place } from '../../core/model/flag.ts'
import type { MqmCategory, Severity } from '../../core/model/mqm.ts'
import type { Decision, Mark, Project } from '../../core/model/project.ts'
import { resolveAnchor } from '../../core/review/anchors.ts'
import { spansOverlap } from '../../core/text/span.ts'
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

/**
 * Looking words up in the text is dear, and rows compare by identity: what was shown for a mark or an answer is kept as
 * long as the mark, the answer and the analysis are the same objects.
 */
const painter = memoised((analysis: Analysis) => {
  const ofMark = new WeakMap<Mark, ShownMark | null>()
  const ofDecision = new WeakMap<Decision, readonly ShownMark[]>()

  const findMark = (mark: Mark): ShownMark | null => {
    const { side } = mark.anchor
    const document =
      side === 'article' ? analysis.article : side === 'transcript' ? analysis.transcript : null
    if (document === null || side === 'original') return null
    const { span } = resolveAnchor(document, mark.anchor)
    const { severity, category, correction, comment } = mark
    if (span === null) return null
    return {
      key: mark.id,
      of: { kind: 'mark', id: mark.id },
      side,
      ...span,
      severity,
      category,
      correction,
      comment,
    }
  }

  const findDecision = (decision: Decision): readonly ShownMark[] => {
    const flag = flagsById(analysis).get(decision.flag)
    if (flag === undefined || decision.verdict === 'dismissed' || isDrawnAsForm(flag.rule)) return []
    // one note for one problem: where another reason answers for the same words, that one's is shown
    const main = decision.with === undefined ? undefined : flagsById(analysis).get(decision.with)
    const isSpokenFor = (place: Place): boolean =>
      main?.places.some((other) => other.side === place.side && spansOverlap(other, place)) === true
    return flag.places.flatMap((at, place) => {
      const { side, start, end, replacement } = at
      return side === 'original' || start === end || isSpokenFor(at)
        ? []
        : [
            {
              key: `${flag.id}/${place}`,
              of: { kind: 'flag' as const, id: flag.id },
              side,
              start,
              end,
              severity: decision.severity ?? flag.severity,
              category: decision.category ?? flag.category,
              correction:
                decision.correction ?? (decision.verdict === 'corrected' ? (replacement ?? '') : ''),
              // a flag kept as it is still says what the rule would print
              comment: decision.comment === '' ? (flag.suggestion ?? '') : decision.comment,
            },
          ]
    })
  }

  return {
    mark(mark: Mark): ShownMark | null {
      const known = ofMark.get(mark)
      if (known !== undefined) return known
      const found = findMark(mark)
      ofMark.set(mark, found)
      return found
    },
    decision(decision: Decision): readonly ShownMark[] {
      const known = ofDecision.get(decision)
      if (known !== undefined) return known
      const found = findDecision(decision)
      ofDecision.set(decision, found)
      return found
    },
  }
})

export const shownMarks = memoised(
  (
    analysis: Analysis,
    marks: Project['marks'],
    decisions: Readonly<Record<string, Decision>>,
  ): ShownMarks => {
    const paint = painter(analysis)
    const lost = Object.values(marks).filter(
      (mark) => mark.anchor.side !== 'original' && paint.mark(mark) === null,
    )
    const shown = [
      ...Object.values(marks).flatMap((mark) => paint.mark(mark) ?? []),
      ...Object.values(decisions).flatMap((decision) => paint.decision(decision)),
    ].sort((a, b) => a.start - b.start || a.end - b.end)
    return {
      article: shown.filter((mark) => mark.side === 'article'),
      transcript: shown.filter((mark) => mark.side === 'transcript'),
      lost,
    }
  },
)
