import type { Analysis } from '../model/analysis.ts'
import type { Flag } from '../model/flag.ts'
import type { Decision, Project } from '../model/project.ts'
import type { Span } from '../text/span.ts'
import { spansOverlap } from '../text/span.ts'
import { getEntry } from './change.ts'
import { listItems } from './items.ts'

/** One replacement in the reading text of the article. `by`: id of the mark or flag it comes from. */
export type Correction = Span & Readonly<{ before: string; after: string; by: string }>

export type CorrectedText = Readonly<{
  /** The article's reading text with the corrections in it. */
  text: string
  /** In text order, not overlapping; spans are those of the uncorrected text. */
  applied: readonly Correction[]
  /** Corrections that overlap one that was applied. */
  skipped: readonly Correction[]
}>

/**
 * The article with everything the reviewer has corrected. Where two corrections overlap, a mark goes before a flag, and
 * the earlier before the later; the other is left out and listed, never half applied.
 */
export function correctedText(project: Project, analysis: Analysis): CorrectedText {
  const applied: Correction[] = []
  const skipped: Correction[] = []
  for (const correction of listCorrections(project, analysis)) {
    const clash = applied.some(
      (other) =>
        spansOverlap(other, correction) || (other.start === correction.start && other.end === correction.end),
    )
    // what was accepted along with another reason for the same words gives way in silence
    if (clash && getEntry(project.decisions, correction.by)?.with !== undefined) continue
    if (clash) skipped.push(correction)
    else applied.push(correction)
  }
  applied.sort((a, b) => a.start - b.start || a.end - b.end)
  let text = ''
  let at = 0
  for (const correction of applied) {
    text += analysis.article.text.slice(at, correction.start) + correction.after
    at = correction.end
  }
  return { text: text + analysis.article.text.slice(at), applied, skipped }
}

/** All corrections of article words that change something: of marks first, each group in text order. */
function listCorrections(project: Project, analysis: Analysis): Correction[] {
  const { text } = analysis.article
  const marks: Correction[] = []
  const flags: Correction[] = []
  for (const item of listItems(project, analysis)) {
    if (item.kind === 'mark') {
      const { mark, place } = item
      if (mark.anchor.side !== 'article' || place.span === null || mark.correction === '') continue
      marks.push({ ...place.span, before: mark.anchor.quote, after: mark.correction, by: mark.id })
    } else if (item.state === 'corrected') {
      flags.push(...flagCorrections(item.flag, item.decision, text))
    }
  }
  const inTextOrder = (a: Correction, b: Correction): number => a.start - b.start || a.end - b.end
  return [...marks.sort(inTextOrder), ...flags.sort(inTextOrder)].filter(
    ({ before, after }) => before !== after,
  )
}

/**
 * What an accepted flag puts in place of its words. The reviewer's own correction replaces every article place that has
 * the words of the first; without one, each place's own replacement counts. A rule's `suggestion` is prose for the
 * reader ("or leave it out") and is never put into the text.
 */
function flagCorrections(flag: Flag, decision: Decision | null, text: string): Correction[] {
  const places = flag.places.filter((place) => place.side === 'article')
  const own = decision?.correction ?? null
  const first = places[0]
  if (first === undefined) return []
  return places.flatMap((place) => {
    const before = text.slice(place.start, place.end)
    const after = own !== null && place.text === first.text ? own : place.replacement
    return after === undefined ? [] : [{ start: place.start, end: place.end, before, after, by: flag.id }]
  })
}
