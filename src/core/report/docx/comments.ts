import type { Alignment } from '../../model/alignment.ts'
import type { Finding } from '../findings.ts'
import { cleanText } from '../clean-text.ts'
import type { ReportInput } from '../report.ts'
import type { Quote } from '../review.ts'
import { alsoLine, reasonLine, stateLine } from '../prose.ts'
import type { ReportWords } from '../report-words.ts'
import { capitalise, formatTime } from '../wording.ts'
import type { PlacedComment } from './lay-out.ts'

/** Words of a line; `address`: they are a link. */
type Words = Readonly<{ text: string; address?: string | null }>

/** What a comment says, paragraph by paragraph; the first in bold. */
export type CommentText = Readonly<{ id: number; author: string; lines: readonly (readonly Words[])[] }>

export type Comments = Readonly<{ placed: readonly PlacedComment[]; texts: readonly CommentText[] }>

/** Who speaks for what a rule found and nobody has decided. */
const TOOL = 'Stet'

/**
 * A comment per finding, at its words. What stands in the recording (an omission) is told where the article would have it;
 * what is in neither text any more, at the very beginning: a finding that has no place must not be lost.
 */
export function listComments(input: ReportInput, findings: readonly Finding[]): Comments {
  const told = findings
    .filter(({ entry }) => entry.state !== 'dismissed')
    .map((finding) => ({ finding, span: placeOf(input, finding) }))
  told.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return {
    placed: told.map(({ span: { start, end } }, id) => ({ id, start, end })),
    texts: told.map(({ finding }, id) => ({
      id,
      author: authorOf(input, finding),
      lines: linesOf(finding, input.layout.words),
    })),
  }
}

/** The reviewer, by her name or by what she is. */
export const reviewerName = ({ project }: Pick<ReportInput, 'project'>): string =>
  cleanText(project.reviewer).trim() || 'Reviewer'

const authorOf = (input: ReportInput, { entry }: Finding): string =>
  entry.state === 'open' ? TOOL : cleanText(entry.by ?? '').trim() || reviewerName(input)

function placeOf(
  { analysis }: ReportInput,
  { entry, spans }: Finding,
): Readonly<{ start: number; end: number }> {
  const own = spans.find(({ side }) => side === 'article')
  if (own !== undefined) return own
  const said = spans.find(({ side }) => side === 'transcript')
  const { alignment, transcript, article } = analysis
  if (said === undefined || alignment === null || transcript === null || entry.where.lost)
    return { start: 0, end: 0 }
  const sentence = transcript.sentences.findLastIndex(({ start }) => start <= said.start)
  const at = counterpart(alignment, sentence)
  const offset = typeof at === 'number' ? article.sentences[at]!.end : at.seam
  return { start: offset, end: offset }
}

/** The article sentence that goes with one of the recording, or where it would stand. */
function counterpart(alignment: Alignment, sentence: number): number | Readonly<{ seam: number }> {
  const bead = alignment.beads.find(({ transcript }) => transcript.includes(sentence))
  if (bead !== undefined) return bead.article.at(-1)!
  const cut = alignment.cuts.find(({ transcript }) => transcript.includes(sentence))
  return { seam: cut?.seam ?? 0 }
}

function linesOf({ entry, spans }: Finding, words: ReportWords): CommentText['lines'] {
  const { where, after, suggestion, comment, rule, before } = entry
  const also = alsoLine(entry, words)
  // what does not stand at its own words must say which they are
  const isElsewhere = where.side !== 'article' || where.lost || spans.length === 0
  const text = (line: string): readonly Words[] => [{ text: line }]
  const lines = [
    text(words.listed([words.severity(entry.severity), words.category(entry.category)])),
    text(isElsewhere && before.words !== '' ? words.about(before.words, where.lost) : ''),
    text(reasonLine(entry, words)),
    text(comment),
    text(after === null ? '' : words.correctTo(after)),
    text(suggestion === null ? '' : words.suggestTo(suggestion)),
    ...entry.quotes.map((quote) => quoteLine(quote, words)),
    text(also === null ? '' : words.alsoIn(also)),
    text(rule === null ? '' : capitalise(stateLine(entry, words))),
  ]
  return lines.filter((line) => line.some(({ text: shown }) => shown.trim() !== ''))
}

function quoteLine({ startSeconds, link, speaker, text }: Quote, words: ReportWords): readonly Words[] {
  const who = speaker === null ? '' : `${speaker}: `
  const quote = `${who}“${text}”`
  const said = { text: words.pair(words.said, '') }
  return startSeconds === null
    ? [said, { text: quote }]
    : [said, { text: formatTime(startSeconds), address: link }, { text: ` ${quote}` }]
}
