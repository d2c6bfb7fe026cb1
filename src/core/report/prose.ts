import { SEVERITIES } from '../model/mqm.ts'
import type { EntryPlace, Review, ReviewEntry } from './review.ts'
import {
  counted,
  formatCount,
  formatDate,
  formatDuration,
  formatScore,
  formatShare,
  formatTime,
} from './wording.ts'

/* Sentences that Markdown and HTML have in common, unescaped. */

export function titleLine({ title, date, reviewer, tool, summary }: Review): { title: string; rest: string } {
  const by = reviewer === '' ? '' : ` Reviewer: ${reviewer}.`
  return {
    title: title === '' ? 'Corrections' : title,
    rest: `Corrections report, ${formatDate(date)}.${by} ${summary.rows.reviewed} of ${counted(summary.rows.total, 'row')} reviewed. Made with ${tool.name} ${tool.version}.`,
  }
}

/** The figures of the summary, one a line. */
export function summaryLines({ summary }: Review): string[] {
  const { coverage, cuts, additions, moves, flags } = summary
  const lines: string[] = []
  if (coverage === null) {
    lines.push('No transcript was given: only the article itself was checked.')
  } else {
    const { article, transcript } = coverage
    lines.push(
      `${formatShare(transcript.share)} of the words in the recording are in the article (${formatCount(transcript.matched)} of ${formatCount(transcript.words)}).`,
      `${formatShare(article.share)} of the words in the article are from the recording (${formatCount(article.matched)} of ${formatCount(article.words)}).`,
    )
  }
  if (cuts !== null) {
    const time = cuts.seconds === null ? '' : `, ${formatDuration(cuts.seconds)}`
    lines.push(`Cut: ${counted(cuts.passages, 'passage')}, ${counted(cuts.words, 'word')}${time}.`)
  }
  if (additions !== null)
    lines.push(`Added: ${counted(additions.passages, 'passage')}, ${counted(additions.words, 'word')}.`)
  if (moves !== null)
    lines.push(`Moved: ${counted(moves.passages, 'passage')}, ${counted(moves.words, 'word')}.`)
  const open = flags.open === 0 || summary.openIncluded ? '' : ' Open flags are not listed below.'
  lines.push(
    `${counted(summary.marks, 'mark')}; ${counted(flags.total, 'flag')}: ${flags.corrected} accepted, ${flags.kept} kept, ${flags.dismissed} dismissed, ${flags.open} open.${open}`,
  )
  return lines
}

/** The score with everything one needs to reckon it again. */
export function scoreLine({ summary: { score, openIncluded, flags } }: Review): string {
  const weights = SEVERITIES.map((severity) => `${severity} ${score.weights[severity]}`).join(', ')
  const counts = openIncluded && flags.open > 0 ? `if every open flag were right, ` : ''
  const value = score.perThousand === null ? 'none, the article has no words' : formatScore(score.perThousand)
  return `MQM penalty per 1,000 words: ${counts}${value} (penalty ${formatScore(score.penalty)} over ${counted(score.words, 'word')}; weights ${weights}).`
}

export function severityLine({ summary: { score } }: Review): string {
  const counts = [...SEVERITIES].reverse().map((severity) => `${severity} ${score.bySeverity[severity]}`)
  return `By severity: ${counts.join(', ')}.`
}

/** "Row 44, line 88", "Recording 09:25, line 12". */
export function whereLine(place: EntryPlace): string {
  const lost = place.lost ? ', words no longer found' : ''
  if (place.side === 'transcript') {
    const time = place.startSeconds === null ? '' : ` ${formatTime(place.startSeconds)}`
    return `Recording${time}, line ${place.line}${lost}`
  }
  const row = place.row === null ? '' : `Row ${place.row}, `
  const side = place.side === 'original' ? 'original, ' : ''
  const words = `${row}${side}line ${place.line}${lost}`
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

const SHOWN_LINES = 12

/** Where else in the article the same finding stands: "lines 37, 39, 41 and 9 more". Null where nowhere else. */
export function alsoLine({ where, alsoAt }: ReviewEntry): string | null {
  const others = alsoAt.filter((place) => place.side === 'article')
  const lines = [...new Set(others.map((place) => place.line))].sort((a, b) => a - b)
  if (lines.length === 0 || where.side !== 'article') return null
  const shown = lines.slice(0, SHOWN_LINES)
  const more = lines.length - shown.length
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`
}
