import { analyseProject } from '../../core/analysis/index.ts'
import type { ImportedReview, Meeting, Merge } from '../../core/exchange/index.ts'
import { measureAgreement, mergeReview, ownReview, readReview } from '../../core/exchange/index.ts'
import type { Agreement } from '../../core/exchange/index.ts'
import type { Project } from '../../core/model/project.ts'
import { counted, formatScore } from '../../core/report/index.ts'
import { applyChange, formatProject, isProjectFile, parseProject } from '../../core/review/index.ts'
import { defineCommand } from '../command.ts'
import type { Given } from '../command.ts'
import { loadText, problemError } from '../inputs.ts'
import type { Io } from '../io.ts'
import { fileError, usageError } from '../io.ts'
import { shorten } from '../output.ts'

type Read = Readonly<{ file: string; format: string; review: ImportedReview; merge: Merge }>

export const mergeCommand = defineCommand({
  name: 'merge',
  files: 'PROJECT REVIEW [REVIEW …]',
  counts: [2, 50],
  summary: 'lay reviews of other people beside a project, and take them over',
  options: [
    { name: 'out', takes: 'FILE', help: 'write the project with their marks and answers to FILE' },
    {
      name: 'theirs',
      takes: 'ID',
      repeats: true,
      help: 'where mark or flag ID differs from ours, take theirs in its place; may be repeated',
    },
    {
      name: 'ours',
      takes: 'ID',
      repeats: true,
      help: 'where mark ID differs from ours, leave it out; may be repeated',
    },
  ],
  run(given, io, progress) {
    const [path = '', ...others] = given.files
    const { project } = loadProject(io, path)
    const out = given.value('out')
    if (out !== undefined && given.files.some((file) => io.isSameFile(file, out)))
      throw usageError(`--out ${out} would overwrite what is read`, 'choose another name')
    const stages = { reading: 'Reading', aligning: 'Aligning', checking: 'Checking' }
    const result = analyseProject(project, (stage, done) => progress(stages[stage], done))
    if (!result.ok) throw problemError(result.problem)
    const { analysis } = result

    const read: Read[] = []
    let merged = project
    for (const file of others) {
      const imported = readReview(loadText(io, file), analysis)
      if (!imported.ok) {
        const { line, what, remedy } = imported.problem
        throw fileError(file, line, what, remedy)
      }
      for (const review of imported.reviews) {
        const merge = mergeReview(merged, analysis, review, choices(given))
        merged = applyChange(merged, merge.change)
        read.push({ file, format: imported.format, review, merge })
      }
    }
    if (out !== undefined) {
      const written = io.writeFile(out, formatProject(merged))
      if (!written.ok) throw fileError(out, 1, 'could not be written', 'choose another place')
    }
    const own = ownReview(project, project.reviewer === '' ? 'this project' : project.reviewer)
    const agreement = measureAgreement([own, ...read.map(({ review }) => review)], analysis)
    return {
      data: { schema: 'stet.merge/1', reviews: read.map(reviewData), agreement },
      text: () =>
        [
          ...read.flatMap(reviewLines),
          ...agreementLines(agreement),
          ...(out === undefined ? [] : [`Wrote ${out}.`]),
        ].join('\n'),
      exit: 0,
    }
  },
})

function loadProject(io: Io, path: string): Readonly<{ project: Project }> {
  const file = loadText(io, path)
  if (!isProjectFile(file.text))
    throw fileError(path, 1, 'this is no Stet project', 'name a file saved with "Save project" first')
  const parsed = parseProject(file.name, file.text)
  if (!parsed.ok) throw problemError(parsed.problem)
  return { project: parsed.project }
}

const choices = (given: Given): Parameters<typeof mergeReview>[3] => ({
  marks: Object.fromEntries([
    ...given.all('ours').map((id) => [id, 'own'] as const),
    ...given.all('theirs').map((id) => [id, 'theirs'] as const),
  ]),
  decisions: Object.fromEntries(given.all('theirs').map((id) => [id, 'theirs'] as const)),
})

const reviewData = ({ file, format, review, merge }: Read) => ({
  file,
  format,
  reviewer: review.reviewer,
  marks: review.marks.length,
  decisions: review.decisions.length,
  added: merge.added,
  same: merge.same,
  answered: merge.answered,
  skipped: review.skipped,
  meetings: merge.meetings,
  conflicts: merge.conflicts,
})

/**
 *     Ben (theirs.tsv): 12 marks and 3 answers; 9 marks and 3 answers taken over, 2 were there already.
 *         differs: Mara m2 “You knew” minor style/awkward-style | Ben y “knew” major accuracy/mistranslation
 */
function reviewLines({ file, review, merge }: Read): readonly string[] {
  const { marks, decisions, skipped } = review
  const head = `${shorten(review.reviewer)} (${file}): ${counted(marks.length, 'mark')} and ${counted(decisions.length, 'answer')}; ${counted(merge.added, 'mark')} and ${counted(merge.answered, 'answer')} taken over, ${merge.same} were there already.`
  return [
    head,
    ...merge.meetings.map((meeting) => `    differs: ${meetingWords(meeting)}`),
    ...merge.conflicts.map(
      ({ flag, answers }) =>
        `    flag ${flag}: ${answers.map(({ reviewer, decision }) => `${shorten(reviewer)} ${decision.verdict}`).join(' | ')}`,
    ),
    ...skipped.map(({ line, words, reason }) => `    skipped, line ${line}: “${shorten(words)}”: ${reason}`),
  ]
}

const meetingWords = ({ marks }: Meeting): string =>
  marks
    .map(
      ({ reviewer, mark }) =>
        `${shorten(reviewer)} ${mark.id} “${shorten(mark.anchor.quote)}” ${mark.severity} ${mark.category}`,
    )
    .join(' | ')

function agreementLines({ words, spans, categories, byCategory }: Agreement): readonly string[] {
  const figure = (alpha: number | null): string => (alpha === null ? 'not defined' : formatScore(alpha))
  return [
    `Krippendorff's alpha over ${counted(words, 'word')}: marked or not ${figure(spans)}, category ${figure(categories)}.`,
    ...byCategory.map(
      ({ category, alpha, marks }) => `    ${category}: ${figure(alpha)} (${marks.join(', ')} marks)`,
    ),
  ]
}
