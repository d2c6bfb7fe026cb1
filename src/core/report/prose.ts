import type { ScoringModel } from '../model/scoring.ts'
import type { EntryPlace, Review, ReviewEntry } from './review.ts'
import { ENGLISH_WORDS } from './report-words.ts'
import type { ReportWords } from './report-words.ts'
import { formatScore } from './wording.ts'

/* Sentences that the formats for people have in common, unescaped. Without words they are English. */

export function titleLine(
  review: Review,
  words: ReportWords = ENGLISH_WORDS,
): Readonly<{ title: string; rest: string }> {
  return { title: review.title === '' ? words.document : review.title, rest: words.subtitle(review) }
}

/** The figures of the summary, one a line. */
export function summaryLines({ summary }: Review, words: ReportWords = ENGLISH_WORDS): string[] {
  const { coverage, cuts, additions, moves } = summary
  const lines: string[] = []
  if (coverage === null) lines.push(words.noTranscript)
  else {
    const { article, transcript } = coverage
    lines.push(
      words.coverage(transcript.share, transcript.matched, transcript.words),
      words.sourced(article.share, article.matched, article.words),
    )
  }
  if (cuts !== null) lines.push(words.cut(cuts.passages, cuts.words, cuts.seconds))
  if (additions !== null) lines.push(words.added(additions.passages, additions.words))
  if (moves !== null) lines.push(words.moved(moves.passages, moves.words))
  lines.push(words.tally(summary))
  if (summary.notListed !== undefined) lines.push(words.leftOut(summary.notListed))
  return lines
}

/** The score with everything one needs to reckon it again. */
export const scoreLine = ({ summary }: Review, words: ReportWords = ENGLISH_WORDS): string =>
  words.score(summary)

export const severityLine = ({ summary }: Review, words: ReportWords = ENGLISH_WORDS): string =>
  words.bySeverity(summary)

/** The score under the project's model, and the formula with its numbers put in; none for a text without words. */
export function qualityLines({ summary: { score } }: Review, words: ReportWords = ENGLISH_WORDS): string[] {
  const { quality, penalty } = score
  if (quality.score === null) return []
  const { model } = quality
  const form = model.kind === 'raw' ? words.rawFormula : words.calibratedFormula
  return [
    words.quality(quality.score, model),
    words.formula(`${form} = ${reckoning(penalty, score.words, model)} = ${formatScore(quality.score)}`),
  ]
}

/** "100 − 7 × 1000 / 800 × (100 − 90) / 20": no separators in the numbers, so that a calculator takes it. */
function reckoning(penalty: number, words: number, model: ScoringModel): string {
  const { kind, maximum, threshold, referenceWords, acceptable } = model
  return kind === 'raw'
    ? `${maximum} × (1 − ${penalty} / ${words})`
    : `${maximum} − ${penalty} × ${referenceWords} / ${words} × (${maximum} − ${threshold}) / ${acceptable}`
}

/** "Row 44, line 88", "Recording 09:25, line 12". */
export function whereLine(place: EntryPlace, words: ReportWords = ENGLISH_WORDS): string {
  const lost = place.lost ? [words.lost] : []
  const line = words.line(place.line)
  if (place.side === 'transcript') return words.listed([words.recordingAt(place.startSeconds), line, ...lost])
  const row = place.row === null ? [] : [words.row(place.row)]
  return words.listed([...row, ...(place.side === 'original' ? [words.original] : []), line, ...lost])
}

/** Why: what to do, in the language of the report where the rule's own words are in another, and these. */
export function reasonLine(
  { rule, reason }: Readonly<{ rule: string | null; reason: string }>,
  words: ReportWords = ENGLISH_WORDS,
): string {
  const advice = rule === null || reason === '' ? '' : words.advice(rule)
  return advice === '' ? reason : `${advice}${reason}`
}

/** The state of a finding and the rule behind it: "flag kept (number)". */
export const stateLine = ({ state, rule }: ReviewEntry, words: ReportWords = ENGLISH_WORDS): string =>
  rule === null ? words.state(state) : words.stateBy(state, rule)

const SHOWN_LINES = 12

/** Where else in the article the same finding stands: "lines 37, 39, 41 and 9 more". Null where nowhere else. */
export function alsoLine({ where, alsoAt }: ReviewEntry, words: ReportWords = ENGLISH_WORDS): string | null {
  const others = alsoAt.filter((place) => place.side === 'article')
  const lines = [...new Set(others.map((place) => place.line))].sort((a, b) => a - b)
  if (lines.length === 0 || where.side !== 'article') return null
  const shown = lines.slice(0, SHOWN_LINES)
  return words.lines(shown, lines.length - shown.length)
}
