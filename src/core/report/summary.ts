import type { Analysis } from '../model/analysis.ts'
import { takesPartInAlignment } from '../model/article.ts'
import type { Project } from '../model/project.ts'
import type { ReviewItem } from '../review/index.ts'
import { countReviewedWords, flagState, scoreItems } from '../review/index.ts'
import { countWords } from '../text/word-count.ts'
import type { Passages } from './passages.ts'
import type { ReviewSummary } from './review.ts'

/** The figures at the head of a report. `counted`: what goes into the score. */
export function buildSummary(
  project: Project,
  analysis: Analysis,
  passages: Passages,
  counted: readonly Pick<ReviewItem, 'severity' | 'category'>[],
  openIncluded: boolean,
): ReviewSummary {
  const numbered = analysis.rows.filter((row) => row.number !== null)
  const states = analysis.flags.map((flag) => flagState(project, flag))
  const count = (state: string): number => states.filter((one) => one === state).length
  const linked = analysis.alignment !== null
  const words = (list: readonly Readonly<{ words: number }>[]): number =>
    list.reduce((sum, one) => sum + one.words, 0)
  return {
    rows: {
      total: numbered.length,
      reviewed: numbered.filter((row) => Object.hasOwn(project.reviewed, row.id)).length,
    },
    coverage: coverageOf(analysis),
    cuts: linked
      ? { passages: passages.cuts.length, words: words(passages.cuts), seconds: secondsCut(passages) }
      : null,
    additions: linked ? { passages: passages.additions.length, words: words(passages.additions) } : null,
    moves: linked ? { passages: passages.moves.length, words: words(passages.moves) } : null,
    marks: Object.keys(project.marks).length,
    flags: {
      total: states.length,
      kept: count('kept'),
      corrected: count('corrected'),
      dismissed: count('dismissed'),
      open: count('open'),
    },
    openIncluded,
    score: scoreItems(counted, countReviewedWords(analysis.article), project.weights, project.scoring),
  }
}

/** Null when no cut has both its times. */
function secondsCut({ cuts }: Passages): number | null {
  let seconds: number | null = null
  for (const { startSeconds, endSeconds } of cuts) {
    if (startSeconds !== null && endSeconds !== null)
      seconds = (seconds ?? 0) + Math.max(0, endSeconds - startSeconds)
  }
  return seconds
}

function coverageOf({ article, transcript, alignment }: Analysis): ReviewSummary['coverage'] {
  if (transcript === null || alignment === null) return null
  const printed = new Set(alignment.beads.flatMap((bead) => bead.article))
  const said = new Set(alignment.beads.flatMap((bead) => bead.transcript))
  const share = (
    sentences: readonly Readonly<{ index: number; text: string }>[],
    matchedOnes: ReadonlySet<number>,
  ) => {
    let words = 0
    let matched = 0
    for (const sentence of sentences) {
      const count = countWords(sentence.text)
      words += count
      if (matchedOnes.has(sentence.index)) matched += count
    }
    return { words, matched, share: words === 0 ? 0 : matched / words }
  }
  const takingPart = article.sentences.filter((sentence) =>
    takesPartInAlignment(article.blocks[sentence.block]!.role),
  )
  return { article: share(takingPart, printed), transcript: share(transcript.sentences, said) }
}
