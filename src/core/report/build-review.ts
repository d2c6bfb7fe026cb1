import type { Analysis } from '../model/analysis.ts'
import type { Severity } from '../model/mqm.ts'
import type { Project } from '../model/project.ts'
import { isConfirmed, listItems, videoLink } from '../review/index.ts'
import type { ReviewItem } from '../review/index.ts'
import { countWords } from '../text/word-count.ts'
import { buildEntries } from './entries.ts'
import { makeWhereabouts } from './locate.ts'
import { listPassages } from './passages.ts'
import type { Review, ReviewFile } from './review.ts'
import { buildSummary } from './summary.ts'
import { STET_VERSION } from './version.ts'

export type ReviewOptions = Readonly<{
  /** ISO 8601; printed. Core has no clock: the same date gives the same bytes. */
  date: string
  /** Whether flags that nobody has decided are listed. Default: only when nothing was marked or decided at all. */
  open?: boolean
  /** Which findings are listed, by what became of them. Absent: all; `open` is settled by the field above. */
  states?: readonly ('marked' | 'kept' | 'corrected')[]
  /** Absent: all. */
  severities?: readonly Severity[]
  /** Leaves the reviewer's name out. */
  anonymous?: boolean
}>

/**
 * The result from which every report is written. Listed are marks and flags kept or corrected; dismissed flags never.
 * A project in which nothing was marked or decided (two files, straight from the command line) lists all flags as open:
 * an empty report would say "clean" of a text that nobody has read.
 */
export function buildReview(project: Project, analysis: Analysis, options: ReviewOptions): Review {
  const where = makeWhereabouts(analysis)
  const { items: chosen, counted, open } = chooseItems(project, analysis, options)
  const passages = listPassages(project, analysis, where)
  const listed = chosen.filter(
    (item) => !isOpen(item) || item.kind !== 'flag' || !passages.told.has(item.flag.id),
  )
  return {
    schema: 'stet.review/1',
    tool: { name: 'Stet', version: STET_VERSION },
    title: project.title === '' ? titleOf(analysis) : project.title,
    reviewer: options.anonymous === true ? '' : project.reviewer,
    date: options.date,
    files: listFiles(analysis),
    video: { address: project.video, link: videoLink(project.video, null) },
    summary: {
      ...buildSummary(project, analysis, passages, counted, open),
      ...(counted.length === chosen.length ? {} : { notListed: counted.length - chosen.length }),
    },
    items: buildEntries(project, analysis, listed, where),
    cuts: passages.cuts,
    additions: passages.additions,
    moves: passages.moves,
    rulesNotRun: analysis.rules.flatMap((rule) => {
      if (rule.status === 'ran') return []
      const reason =
        rule.status === 'not-applicable'
          ? `needs ${rule.needs}`
          : rule.status === 'failed'
            ? rule.reason
            : 'turned off'
      return [{ id: rule.id, title: rule.title, status: rule.status, reason }]
    }),
  }
}

const isOpen = (item: ReviewItem): boolean => item.kind === 'flag' && item.state === 'open'

/**
 * What goes into a report, open flags of passages included, and whether open flags do. `counted`: what the score is made
 * of: a report that lists the critical findings alone must not look like one of a text that has no others.
 */
export function chooseItems(
  project: Project,
  analysis: Analysis,
  options: ReviewOptions,
): Readonly<{ items: readonly ReviewItem[]; counted: readonly ReviewItem[]; open: boolean }> {
  const untouched = Object.keys(project.marks).length === 0 && Object.keys(project.decisions).length === 0
  const open = options.open ?? untouched
  const counted = listItems(project, analysis).filter((item) => isConfirmed(item) || (open && isOpen(item)))
  const { states, severities } = options
  const isListed = (item: ReviewItem): boolean => {
    if (severities !== undefined && !severities.includes(item.severity)) return false
    const state = item.kind === 'mark' ? 'marked' : item.state
    return states === undefined || state === 'open' || state === 'dismissed' || states.includes(state)
  }
  return { items: counted.filter(isListed), counted, open }
}

/** For a project without a title: the article's own, else its file's name. */
function titleOf({ article }: Analysis): string {
  const block = article.blocks.find(({ role }) => role === 'title')
  return block === undefined ? article.name : article.text.slice(block.start, block.end).replaceAll('\n', ' ')
}

function listFiles({ article, transcript, original }: Analysis): ReviewFile[] {
  return [article, transcript, original].flatMap((document) =>
    document === null
      ? []
      : [
          {
            side: document.side,
            name: document.name,
            format: document.format,
            language: document.language,
            sentences: document.sentences.length,
            words: countWords(document.text),
          },
        ],
  )
}
