import type { Analysis } from '../model/analysis.ts'
import { makeAnchor } from '../review/index.ts'
import type { ImportedMark, ImportedReview } from './imported-review.ts'

/**
 * Flags that somebody stands behind, as marks on each of their places: who takes "bread car → van" from a rule has found the
 * same error as who marks it by hand. A flag that a mark of the same person speaks for, or that was answered along with
 * another, is no error of its own.
 */
export function answersAsMarks(
  { marks, decisions }: Pick<ImportedReview, 'marks' | 'decisions'>,
  analysis: Analysis,
): readonly ImportedMark[] {
  const flags = new Map(analysis.flags.map((flag) => [flag.id, flag]))
  const spokenFor = new Set(marks.map(({ flag }) => flag))
  return decisions.flatMap((decision) => {
    const flag = flags.get(decision.flag)
    if (flag === undefined || spokenFor.has(flag.id)) return []
    if (decision.verdict === 'dismissed' || decision.with !== undefined) return []
    return flag.places.flatMap((place): ImportedMark[] => {
      const document = analysis[place.side]
      if (document === null || place.start === place.end) return []
      return [
        {
          id: `${flag.id} ${place.side} ${place.start}`, // of no file: no mark is called so
          anchor: makeAnchor(document, place.side, { start: place.start, end: place.end }),
          category: decision.category ?? flag.category,
          severity: decision.severity ?? flag.severity,
          correction:
            decision.correction ?? (decision.verdict === 'corrected' ? (place.replacement ?? '') : ''),
          comment: decision.comment,
          flag: flag.id,
        },
      ]
    })
  })
}
