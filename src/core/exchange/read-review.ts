import type { Analysis } from '../model/analysis.ts'
import type { Project } from '../model/project.ts'
import { isProjectFile, parseProject } from '../review/index.ts'
import { field, parseJson } from './checked-json.ts'
import type { ImportResult } from './imported-review.ts'
import { looksLikeMqm } from './looks-like-review.ts'
import { looksLikeWord, readDocxReview } from './read-docx.ts'
import { looksLikeAnnotations, readAnnotations } from './read-annotations.ts'
import { readMqm } from './read-mqm.ts'
import { readOtherProject, readReviewResult } from './read-stet.ts'

/**
 * What another person found, from a file of theirs, placed in the texts of `analysis`: a Stet project, a Stet result
 * (JSON), MQM TSV, Web Annotations, or the Word file of `project` that came back (as `decodeFile` gives it). Nothing is changed: `compareReviews` and `mergeReview` go on from here.
 */
export function readReview(
  file: Readonly<{ name: string; text: string }>,
  analysis: Analysis,
  project?: Project,
): ImportResult {
  const { name, text } = file
  if (isProjectFile(text)) {
    const parsed = parseProject(name, text)
    return parsed.ok ? readOtherProject(parsed.project) : { ok: false, problem: parsed.problem }
  }
  if (looksLikeWord(text)) {
    if (project !== undefined) return readDocxReview(text, project, analysis)
    return problem(name, 'a Word file is read for a project', 'open the project that it was written from')
  }
  const isJson = /^\uFEFF?\s*[[{]/.test(text)
  const json = isJson ? parseJson(text) : undefined
  if (isJson && json === undefined)
    return problem(name, 'this is not sound JSON', 'the file was changed or cut off; use an earlier copy')
  if (field(json, 'schema') === 'stet.review/1') return readReviewResult(json, analysis)
  if (looksLikeAnnotations(json)) return readAnnotations(json, analysis)
  if (!isJson && looksLikeMqm(text)) return readMqm(name, text, analysis)
  return problem(
    name,
    'this is no review that can be read',
    'choose a Stet project, a Stet report as JSON, MQM TSV, W3C Web Annotations, or the Word file of the review',
  )
}

const problem = (file: string, what: string, remedy: string): ImportResult => ({
  ok: false,
  problem: { file, line: 1, what, remedy },
})
