import type { Analysis } from '../model/analysis.ts'
import type { Project } from '../model/project.ts'
import type { Row } from '../model/row.ts'
import { listItems, videoLink } from '../review/index.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { buildEntries } from './entries.ts'
import { escapeHtml } from './html-parts.ts'
import { makeWhereabouts } from './locate.ts'
import { escapeMarkdown } from './markdown.ts'
import { reasonLine, whereLine } from './prose.ts'
import { ENGLISH_WORDS } from './report-words.ts'
import type { ReportWords } from './report-words.ts'
import type { Quote, ReviewEntry } from './review.ts'
import { formatTime } from './wording.ts'

/**
 * The same for both kinds of paste: a mail program takes `html`, an editor of Markdown or plain text takes `markdown`.
 * The HTML has no style, class or script: it takes on the look of where it is pasted.
 */
export type Clip = Readonly<{ html: string; markdown: string }>

/** A clip for marks and flags by their ids, in article order, whatever was decided; ids that are gone are passed over. */
export function clipItems(
  project: Project,
  analysis: Analysis,
  ids: readonly string[],
  words: ReportWords = ENGLISH_WORDS,
): Clip {
  const wanted = new Set(ids)
  const items = listItems(project, analysis).filter((item) =>
    wanted.has(item.kind === 'mark' ? item.mark.id : item.flag.id),
  )
  const entries = buildEntries(project, analysis, items, makeWhereabouts(analysis))
  return joinClips(entries.map((entry) => clipEntry(entry, words)))
}

/** A clip of rows by their ids: what was said beside what was printed, with speaker and time. */
export function clipRows(
  project: Project,
  analysis: Analysis,
  ids: readonly string[],
  words: ReportWords = ENGLISH_WORDS,
): Clip {
  const wanted = new Set(ids)
  return joinClips(
    analysis.rows.filter(({ id }) => wanted.has(id)).map((row) => clipRow(project, analysis, row, words)),
  )
}

/** One after the other; empty ones leave no trace. */
export const joinClips = (clips: readonly Clip[]): Clip => ({
  html: join(
    clips.map(({ html }) => html),
    '\n',
  ),
  markdown: join(
    clips.map(({ markdown }) => markdown),
    '\n\n',
  ),
})

const join = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between)

/** A line of a clip in both forms. */
type Line = Readonly<{ html: string; markdown: string }>

const NOTHING: Line = { html: '', markdown: '' }

/** `rich`: what stands before the text already in both forms, a time with its link. */
const line = (words: ReportWords, name: string, text: string, rich: Line = NOTHING): Line => ({
  html: words.pair(name, `${rich.html}${escapeHtml(cleanLine(text))}`),
  markdown: words.pair(name, `${rich.markdown}${escapeMarkdown(text)}`),
})

function clipEntry(entry: ReviewEntry, words: ReportWords): Clip {
  const { before, after, suggestion } = entry
  const kind = words.listed([words.severity(entry.severity), words.category(entry.category)])
  const head = words.pair(whereLine(entry.where, words), kind)
  const html = escapeHtml(cleanText(before.words)) || '‸'
  const markdown = escapeMarkdown(before.words) || '‸'
  const correction = after ?? suggestion
  const lines: Line[] = [
    {
      html: `${escapeHtml(before.left)}<b>${html}</b>${escapeHtml(before.right)}`,
      markdown: `${glued(before.left, 'end')}**${markdown}**${glued(before.right, 'start')}`,
    },
    ...(correction === null
      ? []
      : [line(words, after === null ? words.suggestion : words.correction, correction || words.takeItOut)]),
    ...(entry.reason === '' ? [] : [line(words, words.why, reasonLine(entry, words))]),
    ...(entry.comment === '' ? [] : [line(words, words.comment, entry.comment)]),
    ...entry.quotes.map((quote) => quoteLine(quote, words)),
  ]
  return block(head, lines)
}

/** Escaped, with the one space that escaping takes from the end that touches the words. */
function glued(text: string, end: 'start' | 'end'): string {
  const words = escapeMarkdown(text)
  if (end === 'end') return /\s$/.test(text) && words !== '' ? `${words} ` : words
  return /^\s/.test(text) && words !== '' ? ` ${words}` : words
}

function quoteLine(quote: Quote, words: ReportWords): Line {
  const speaker = quote.speaker === null ? '' : words.pair(quote.speaker, '')
  const time = timeClip(quote.startSeconds, quote.link)
  return line(words, words.said, cleanLine(`${speaker}“${quote.text}”`), time)
}

function timeClip(seconds: number | null, link: string | null): Line {
  if (seconds === null) return NOTHING
  const time = formatTime(seconds)
  if (link === null || !/^https?:\/\//.test(link)) return { html: `${time} `, markdown: `${time} ` }
  return {
    html: `<a href="${escapeHtml(link)}">${time}</a> `,
    markdown: `[${time}](<${link.replace(/[<>\s\\]/g, encodeURIComponent)}>) `,
  }
}

function clipRow(
  project: Project,
  { article, transcript, alignment }: Analysis,
  row: Row,
  words: ReportWords,
): Clip {
  const printed = row.block === null ? undefined : article.blocks[row.block]
  const said = row.pieces
    .flatMap(({ sentences }) => sentences)
    .flatMap((index) => transcript?.sentences[index] ?? [])
  const cut = row.cut === null ? undefined : alignment?.cuts[row.cut]
  const heard =
    said.length > 0 ? said : (cut?.transcript ?? []).flatMap((index) => transcript?.sentences[index] ?? [])
  const [first] = heard
  const seconds = first?.startSeconds ?? null
  const time = timeClip(seconds, seconds === null ? null : videoLink(project.video, seconds))
  const speaker = first?.speaker == null ? '' : words.pair(cleanLine(first.speaker), '')
  const heardWords = cleanLine(heard.map(({ text }) => text).join(' '))
  const lines: Line[] = []
  if (printed !== undefined) {
    const isNamed = printed.speaker !== null && printed.label !== null
    const label = isNamed ? words.pair(cleanLine(printed.speaker), '') : ''
    lines.push(line(words, words.printed, label + article.text.slice(printed.start, printed.end)))
  }
  if (heardWords !== '') lines.push(line(words, words.said, speaker + heardWords, time))
  return block(row.number === null ? words.cutPassage : words.row(row.number), lines)
}

function block(head: string, lines: readonly Line[]): Clip {
  return {
    html: `<p><b>${escapeHtml(head)}</b><br>${lines.map(({ html }) => `<span dir="auto">${html}</span>`).join('<br>')}</p>`,
    markdown: [`**${escapeMarkdown(head)}**`, ...lines.map(({ markdown }) => `- ${markdown}`)].join('\n'),
  }
}
