import type { Analysis } from '../model/analysis.ts'
import type { Decision, Project } from '../model/project.ts'
import { makeAnchor } from '../review/index.ts'
import { readCategory, readSeverity } from './categories.ts'
import { field, list, text, textOrNull } from './checked-json.ts'
import { makeFinder } from './find-words.ts'
import type { ImportedMark, ImportedReview, ImportResult } from './imported-review.ts'
import { UNKNOWN_REVIEWER } from './imported-review.ts'

/** Another person's project on the same texts: marks and answers as they are. Its texts and settings are not taken. */
export const readOtherProject = (project: Project): ImportResult => ({
  ok: true,
  format: 'stet.project/1',
  reviews: [
    {
      reviewer: project.reviewer.trim() === '' ? UNKNOWN_REVIEWER : project.reviewer,
      marks: Object.values(project.marks),
      decisions: Object.values(project.decisions),
      skipped: [],
    },
  ],
})

/** A result (stet.review/1): its marks are looked for by their words and sentence, its answers are those to flags. */
export function readReviewResult(file: unknown, analysis: Analysis): ImportResult {
  const marks: ImportedMark[] = []
  const decisions: Decision[] = []
  const skipped: ImportedReview['skipped'][number][] = []
  const find = {
    article: makeFinder(analysis.article),
    transcript: analysis.transcript === null ? null : makeFinder(analysis.transcript),
    original: analysis.original === null ? null : makeFinder(analysis.original),
  }
  for (const [index, item] of list(field(file, 'items')).entries()) {
    const before = field(item, 'before')
    const words = text(field(before, 'words'))
    const category = readCategory(text(field(item, 'category')))
    const severity = readSeverity(text(field(item, 'severity')))
    const correction = textOrNull(field(item, 'after'))
    const comment = text(field(item, 'comment'))
    const id = text(field(item, 'id'))
    if (category === null || severity === null || id === '') {
      skipped.push({ line: index + 1, words, reason: 'it has no id, category or severity' })
      continue
    }
    if (field(item, 'kind') === 'flag') {
      const verdict = (['kept', 'corrected'] as const).find((one) => one === field(item, 'state'))
      if (verdict !== undefined)
        decisions.push({ flag: id, verdict, correction, comment, severity, category })
      continue
    }
    const side = (['article', 'transcript', 'original'] as const).find(
      (one) => one === field(field(item, 'where'), 'side'),
    )
    const span =
      side === undefined
        ? null
        : (find[side]?.({ left: text(field(before, 'left')), words, right: text(field(before, 'right')) }) ??
          null)
    const document = side === undefined ? null : analysis[side]
    if (side === undefined || span === null || document === null) {
      skipped.push({
        line: index + 1,
        words,
        reason: 'its words are not in our texts, or in more than one place',
      })
      continue
    }
    const anchor = makeAnchor(document, side, span)
    marks.push({ id, anchor, category, severity, correction: correction ?? '', comment, flag: null })
  }
  const reviewer = text(field(file, 'reviewer')).trim()
  return {
    ok: true,
    format: 'stet.review/1',
    reviews: [{ reviewer: reviewer === '' ? UNKNOWN_REVIEWER : reviewer, marks, decisions, skipped }],
  }
}
