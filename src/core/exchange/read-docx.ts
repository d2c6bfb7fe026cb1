import type { Analysis } from '../model/analysis.ts'
import type { MqmCategory } from '../model/mqm.ts'
import { SEVERITIES } from '../model/mqm.ts'
import type { Decision, Project } from '../model/project.ts'
import type { Correction } from '../review/index.ts'
import { correctedText, makeAnchor, partsOfCorrection } from '../review/index.ts'
import { hashText } from '../text/hash.ts'
import type { FindWords, WordsInContext } from './find-words.ts'
import { makeFinder } from './find-words.ts'
import type { ImportedMark, ImportedReview, ImportResult } from './imported-review.ts'
import { UNKNOWN_REVIEWER } from './imported-review.ts'
import type { WordChange, WordFile } from './word-file.ts'
import { readWordFile } from './word-file.ts'

export const looksLikeWord = (text: string): boolean =>
  text.includes('<pkg:part') && /pkg:name="\/word\/document\d*\.xml"/i.test(text)

/** What nobody gave a category: a remark in the margin, words changed by hand. */
const REMARK: MqmCategory = 'custom/remark'
const CHANGE: MqmCategory = 'custom/changed-in-word'

/**
 * The Word file of a review (report/docx) as it came back: remarks and changes of others become marks of theirs, and what
 * became of our own corrections becomes answers. Our own comments, and corrections that still stand open, are passed over.
 *
 *     we sent   "a [bread car → van]"        came back  "a van"        accepted: nothing to do, it is corrected
 *                                            came back  "a bread car"  rejected: the flag is dismissed; for a mark of ours,
 *                                                                      a mark of theirs on the same words says so
 *                                            came back  "a [bread car → minibus]"   a mark of theirs
 */
export function readDocxReview(text: string, project: Project, analysis: Analysis): ImportResult {
  const file = readWordFile(text)
  const find = makeFinder(analysis.article)
  const ours = correctedText(project, analysis).applied.map((whole): Sent => ({
    whole,
    parts: partsOfCorrection(whole),
  }))
  const people = new Map<string, ImportedReview & { marks: ImportedMark[]; skipped: Skipped[] }>()
  const reviewOf = (author: string) => {
    const name = author.trim() === '' ? UNKNOWN_REVIEWER : author.trim()
    const known = people.get(name)
    if (known !== undefined) return known
    const made = { reviewer: name, marks: [], decisions: [], skipped: [] }
    people.set(name, made)
    return made
  }
  let entry = 0
  const place = (
    author: string,
    at: WordsInContext,
    mark: Pick<ImportedMark, 'category' | 'severity' | 'correction' | 'comment'>,
  ): void => {
    entry++
    const review = reviewOf(author)
    const span = find(at)
    if (span === null) {
      const reason = 'its words are not in our article, or in more than one place'
      review.skipped.push({ line: entry, words: at.words, reason })
      return
    }
    const id = `word-${hashText(`${author}\n${entry}\n${at.words}\n${mark.correction}\n${mark.comment}`)}`
    review.marks.push({ id, anchor: makeAnchor(analysis.article, 'article', span), flag: null, ...mark })
  }

  for (const { author, lines, at } of file.comments)
    if (!isOurs(lines))
      place(author, at, {
        category: REMARK,
        severity: 'neutral',
        correction: '',
        comment: lines.join('\n').trim(),
      })
  for (const change of file.changes)
    if (!ours.some(({ parts }) => parts.some((part) => isSame(part, change))))
      place(change.author, change.at, {
        category: CHANGE,
        severity: 'minor',
        correction: change.after,
        comment: change.after === '' ? 'Taken out.' : '',
      })

  const answers = answersTo(ours, file, project, analysis)
  if (answers.decisions.length + answers.marks.length > 0) {
    // who accepts or rejects a change leaves no name in the file
    const named = [...people.keys()].find((name) => name !== UNKNOWN_REVIEWER) ?? UNKNOWN_REVIEWER
    const review = reviewOf(named)
    people.set(named, {
      ...review,
      marks: [...review.marks, ...answers.marks],
      decisions: [...review.decisions, ...answers.decisions],
    })
  }
  return { ok: true, format: 'docx', reviews: [...people.values()] }
}

type Skipped = ImportedReview['skipped'][number]

/** A comment that Stet wrote begins with severity and category, as nobody else's does: in English, or as a Chinese report says it. */
const OUR_FIRST_LINE = new RegExp(
  `^(?:(?:${SEVERITIES.join('|')}), [\\p{L} ]+: |(?:中性|轻微|严重|极严重)，\\p{L}+：).+$`,
  'iu',
)
const isOurs = (lines: readonly string[]): boolean => OUR_FIRST_LINE.test(lines[0] ?? '')

/** A correction of ours, and the changes that it was in the file. */
type Sent = Readonly<{ whole: Correction; parts: readonly Correction[] }>

const flat = (text: string): string => text.replace(/\s+/gu, ' ')

/** A change is one of ours when it is still as we sent it. */
const isSame = (one: Correction, { before, after }: WordChange): boolean =>
  flat(one.before) === flat(before) && flat(one.after) === flat(after)

/** Our corrections that were rejected, whole or in part; accepted ones and those still open say nothing new. */
function answersTo(
  ours: readonly Sent[],
  file: WordFile,
  project: Project,
  analysis: Analysis,
): Readonly<{ decisions: readonly Decision[]; marks: readonly ImportedMark[] }> {
  const { article } = analysis
  const find = makeFinder({ text: file.final + END })
  const wasRefused = (one: Correction): boolean =>
    !file.changes.some((change) => isSame(one, change)) && isRejected(one, article.text + END, find)
  const refused = new Map<string, Correction[]>()
  const marks: ImportedMark[] = []
  for (const { whole, parts } of ours) {
    const gone = parts.filter(wasRefused)
    if (gone.length === parts.length) refused.set(whole.by, [...(refused.get(whole.by) ?? []), whole])
    else if (gone.length > 0) {
      const stands = applyParts(
        whole,
        parts.filter((part) => !gone.includes(part)),
      )
      marks.push({
        id: `word-${hashText(`in part ${whole.by} ${whole.start} ${stands}`)}`,
        anchor: makeAnchor(article, 'article', whole),
        flag: null,
        category: CHANGE,
        severity: 'neutral',
        correction: stands,
        comment: `Correction taken in part: ${whole.after}`,
      })
    }
  }
  const decisions: Decision[] = []
  for (const [id, places] of refused) {
    // of a flag with many places all must have been refused
    const isAll = places.length === ours.filter(({ whole }) => whole.by === id).length
    const mark = Object.hasOwn(project.marks, id) ? project.marks[id] : undefined
    if (mark !== undefined)
      marks.push({
        ...mark,
        id: `word-${hashText(`refused ${id}`)}`,
        severity: 'neutral',
        correction: '',
        comment: `Correction refused: ${mark.correction}`,
      })
    else if (isAll)
      decisions.push({
        flag: id,
        verdict: 'dismissed',
        correction: null,
        comment: '',
        severity: null,
        category: null,
      })
  }
  return { decisions, marks }
}

/** The words of a correction with only some of its changes made. */
function applyParts({ start, before }: Correction, parts: readonly Correction[]): string {
  let text = ''
  let at = 0
  for (const part of parts) {
    text += before.slice(at, part.start - start) + part.after
    at = part.end - start
  }
  return text + before.slice(at)
}

const CONTEXT = 48
/** A neighbour for what stands last: words that were taken out there would else be found before nothing. */
const END = '\n\u2403'

/** The words that were to go stand there, between their old neighbours, and those that were to come do not. */
function isRejected({ start, end, before, after }: Correction, text: string, find: FindWords): boolean {
  const around = {
    left: text.slice(Math.max(0, start - CONTEXT), start),
    right: text.slice(end, end + CONTEXT),
  }
  // with one word on either side: "car" stands in "cars" as well, and a seam has no words of its own
  const left = /\S*\s*$/u.exec(around.left)?.[0] ?? ''
  const right = /^\s*\S*/u.exec(around.right)?.[0] ?? ''
  const stands = (words: string): boolean =>
    find({
      left: around.left.slice(0, around.left.length - left.length),
      words: `${left}${words}${right}`,
      right: around.right.slice(right.length),
    }) !== null
  return stands(before) && !stands(after)
}
