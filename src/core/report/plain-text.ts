import { cleanLine } from './clean-text.ts'
import { alsoLine, scoreLine, severityLine, summaryLines, titleLine, whereLine } from './prose.ts'
import { defineReport } from './report.ts'
import type { Quote, Review, ReviewEntry } from './review.ts'
import { formatDuration, formatRows, formatTime, nameCategory, nameSeverity, nameState } from './wording.ts'

/** So wide mails were, and so wide they stay readable when they are quoted (RFC 3676, 4.2: 78 at most). */
const WIDTH = 72

/** For a mail: no markup, lines of 72 characters, everything that a reader needs to put the words right. */
export const plainTextReport = defineReport({
  id: 'text',
  title: 'Plain text',
  about: 'To paste into a mail',
  group: 'report',
  extension: 'txt',
  mediaType: 'text/plain',
  write({ review }) {
    const { title, rest } = titleLine(review)
    const parts = [
      `${fold(title)}\n${'='.repeat(Math.min(WIDTH, Math.max(3, cleanLine(title).length)))}\n${fold(rest)}`,
      list(review.files.map(({ side, name }) => `${side}: ${name}`)),
      list([...summaryLines(review), scoreLine(review), severityLine(review)]),
      heading('Corrections'),
      review.items.length === 0 ? 'None.' : review.items.map(correction).join('\n\n'),
      ...passages(review),
      ...(review.rulesNotRun.length === 0
        ? []
        : [heading('Not checked'), list(review.rulesNotRun.map((rule) => `${rule.title}: ${rule.reason}`))]),
    ]
    return `${parts.join('\n\n')}\n`
  },
})

const heading = (words: string): string => `${words}\n${'-'.repeat(words.length)}`

const list = (lines: readonly string[]): string => lines.map((line) => fold(line, '- ', '  ')).join('\n')

/** One paragraph in lines of at most 72 characters; a longer word stands alone and is not broken. */
function fold(text: string, first = '', next = first.replace(/./g, ' ')): string {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of cleanLine(text).split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = next + word
    } else {
      line += isEmpty ? word : ` ${word}`
    }
    isEmpty = false
  }
  return [...lines, line].join('\n').trimEnd()
}

function correction(entry: ReviewEntry): string {
  const { before, after, suggestion } = entry
  const also = alsoLine(entry)
  const head = `${entry.number}. ${whereLine(entry.where)}: ${nameSeverity(entry.severity)}, ${nameCategory(entry.category)}`
  const fields: [string, string][] = [
    ['Printed: ', `${before.left}[${before.words}]${before.right}`],
    ['Correct: ', after === null ? '' : after === '' ? 'take it out' : `[${after}]`],
    ['Suggestion: ', suggestion === null ? '' : suggestion || 'take it out'],
    ['Why: ', entry.reason],
    ['Comment: ', entry.comment],
    ['Also in ', also ?? ''],
    ...entry.quotes.map((quote): [string, string] => ['Said: ', said(quote)]),
    ['State: ', `${nameState(entry.state)}${entry.rule === null ? '' : ` (${entry.rule})`}`],
  ]
  const lines = fields
    .filter(([, text]) => cleanLine(text) !== '')
    .map(([name, text]) => fold(name + cleanLine(text), '   '))
  return [fold(head, '', '   '), ...lines].join('\n')
}

function said({ startSeconds, link, speaker, text }: Quote): string {
  const time = startSeconds === null ? '' : `${formatTime(startSeconds)} `
  const who = speaker === null ? '' : `${speaker}: `
  return `${time}${who}“${text}”${link === null ? '' : ` ${link}`}`
}

function passages(review: Review): readonly string[] {
  const flagged = (flag: Review['cuts'][number]['flag']): string =>
    flag === null ? '' : ` ${nameSeverity(flag.severity)}: ${flag.reason}`
  const cuts = review.cuts.map((cut) => {
    const at = cut.startSeconds === null ? `line ${cut.line}` : formatTime(cut.startSeconds)
    const place = cut.row === null ? 'before the first row' : `${cut.inside ? 'in' : 'after'} row ${cut.row}`
    const time =
      cut.startSeconds === null || cut.endSeconds === null
        ? ''
        : `, ${formatDuration(cut.endSeconds - cut.startSeconds)}`
    return `${at}, ${place}, ${cut.words} words${time}: “${cut.text}”${flagged(cut.flag)}`
  })
  const additions = review.additions.map(
    (one) =>
      `${formatRows(one.rows) || `line ${one.line}`}, ${one.words} words: “${one.text}”${flagged(one.flag)}`,
  )
  const moves = review.moves.map(
    (one) =>
      `${formatRows(one.rows) || `line ${one.line}`}, moved ${one.direction}${one.startSeconds === null ? '' : `, said at ${formatTime(one.startSeconds)}`}: “${one.text}”${flagged(one.flag)}`,
  )
  const section = (name: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [heading(name), list(lines)]
  return [
    ...section('Cut passages', cuts),
    ...section('Additions', additions),
    ...section('Moved passages', moves),
  ]
}
