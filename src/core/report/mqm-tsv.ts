import type { Anchor } from '../model/project.ts'
import type { Side } from '../model/side.ts'
import { makeAnchor } from '../review/index.ts'
import type { BitextUnit, Passage } from './bitext.ts'
import { listBitext, locateIn } from './bitext.ts'
import { cleanLine } from './clean-text.ts'
import { milliseconds } from './dates.ts'
import type { Finding } from './findings.ts'
import { describe, listFindings } from './findings.ts'
import type { ReportInput } from './report.ts'
import { defineReport } from './report.ts'
import type { ReviewEntry } from './review.ts'
import { capitalise } from './wording.ts'

/*
 * Marot TSV, the form of the MQM data of WMT (google-research, marot/README.md): ten columns, one line per marked error.
 *
 *     system ⇥ doc ⇥ docSegId ⇥ globalSegId ⇥ rater ⇥ source ⇥ target ⇥ category ⇥ severity ⇥ metadata
 *     article.txt ⇥ Talk ⇥ 3 ⇥ 0 ⇥ Mara ⇥ It is big. ⇥ It is <v>very very</v> big. ⇥ Style/Awkward style ⇥ Minor ⇥ {"note":"…"}
 *
 * Source is what was said, target what was printed; an omission marks the source. A segment that was looked at and has no
 * error has one line "no-error". The columns know no escapes: tabs and line breaks are spaces there, and words that look
 * like the marker get other brackets. The metadata is JSON and has the mark as it is, so that it can be read back whole.
 * Dismissed flags are left out, for the format has no word for them.
 */

export const MQM_COLUMNS =
  'system doc docSegId globalSegId rater source target category severity metadata'.split(' ')

export const mqmReport = defineReport({
  id: 'mqm',
  title: 'MQM TSV',
  about: 'Ten columns as in WMT data, for Marot and scripts; can be read back',
  group: 'exchange',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  suffix: 'mqm',
  write(input) {
    const { review, project, analysis } = input
    const units = listBitext(project, analysis)
    const perUnit = units.map((): Finding[] => [])
    const unplaced: Finding[] = []
    for (const finding of listFindings(input)) {
      if (finding.entry.state === 'dismissed') continue
      const index = unitOf(finding, units, input)
      if (index === null) unplaced.push(finding)
      else perUnit[index]!.push(finding)
    }
    const lines = [MQM_COLUMNS]
    const fixed = [cell(analysis.article.name), cell(review.title)]
    const rater = cell(review.reviewer) || 'reviewer'
    const raterOf = ({ entry }: Finding): string => cell(entry.by ?? '') || rater
    const someReviewed = units.some(({ confirmed }) => confirmed)
    for (const [index, unit] of units.entries()) {
      const write = (source: string, target: string, rest: readonly string[], by = rater): void => {
        lines.push([...fixed, String(index + 1), '0', by, source, target, ...rest])
      }
      for (const finding of perUnit[index]!) {
        write(
          marked(unit.transcript, finding, 'transcript'),
          marked(unit.article, finding, 'article'),
          findingCells(finding, input),
          raterOf(finding),
        )
      }
      // nobody judged a passage that is not in the article, nor rows that were not reached
      const isJudged = unit.kind !== 'cut' && (unit.confirmed || !someReviewed)
      if (perUnit[index]!.length === 0 && isJudged)
        write(cell(unit.transcript?.text ?? ''), cell(unit.article?.text ?? ''), [
          'no-error',
          'no-error',
          '{}',
        ])
    }
    for (const finding of unplaced) {
      const words = `<v>${cell(finding.entry.before.words)}</v>`
      lines.push([...fixed, '0', '0', raterOf(finding), '', words, ...findingCells(finding, input)])
    }
    return lines.map((line) => `${line.join('\t')}\n`).join('')
  },
})

const cell = (text: string): string => cleanLine(text).replace(/<(\/?v)>/gi, '‹$1›')

/** The unit with the first words of a finding; the next one where they are in none; null where there is none or no words. */
function unitOf({ spans }: Finding, units: readonly BitextUnit[], { analysis }: ReportInput): number | null {
  const span = spans.find(({ side }) => side !== 'original')
  if (span === undefined || units.length === 0) return null
  const side = span.side === 'transcript' && analysis.transcript !== null ? 'transcript' : 'article'
  const within = units.findIndex((unit) => {
    const passage = unit[side]
    return passage !== null && locateIn(passage, span) !== null
  })
  if (within !== -1) return within
  const next = units.findIndex((unit) => (unit[side]?.pieces[0]?.start ?? -1) >= span.end)
  return next === -1 ? units.length - 1 : next
}

function marked(passage: Passage | null, { spans }: Finding, side: Side): string {
  if (passage === null) return ''
  const span = spans.find((one) => one.side === side)
  const at = span === undefined ? null : locateIn(passage, span)
  if (at === null) return cell(passage.text)
  const { text } = passage
  // each part on one line by itself; the spaces around the marker stand as in the text
  const part = (from: number, to: number): string => {
    const piece = text.slice(from, to)
    const inner = cell(piece)
    if (inner === '') return /\s/.test(piece) ? ' ' : ''
    return `${/^\s/.test(piece) ? ' ' : ''}${inner}${/\s$/.test(piece) ? ' ' : ''}`
  }
  return `${part(0, at.start)}<v>${part(at.start, at.end)}</v>${part(at.end, text.length)}`.trim()
}

function findingCells(finding: Finding, input: ReportInput): readonly string[] {
  const { entry } = finding
  const [dimension = '', subtype = ''] = entry.category.split('/')
  const words = (name: string): string => capitalise(name.replaceAll('-', ' '))
  return [
    cell(`${words(dimension)}/${words(subtype)}`),
    capitalise(entry.severity),
    JSON.stringify(metadata(finding, input)),
  ]
}

/** What stands under `stet` in the metadata: the mark, or the flag as one. */
export type MqmOwnData = Readonly<{
  id: string
  kind: 'mark' | 'flag'
  state: ReviewEntry['state']
  category: string
  severity: string
  anchor: Anchor | null
  correction: string | null
  comment: string
  reason: string
  rule: string | null
  flag: string | null
}>

function metadata({ entry, spans }: Finding, { project, analysis, review }: ReportInput) {
  const mark = Object.hasOwn(project.marks, entry.id) ? project.marks[entry.id] : undefined
  const [span] = spans
  const document = span === undefined ? null : analysis[span.side]
  const anchor =
    span === undefined || document === null ? (mark?.anchor ?? null) : makeAnchor(document, span.side, span)
  const timestamp = milliseconds(review.date)
  const own: MqmOwnData = {
    id: entry.id,
    kind: entry.kind,
    state: entry.state,
    category: entry.category,
    severity: entry.severity,
    anchor,
    correction: mark === undefined ? entry.after : mark.correction,
    comment: entry.comment,
    reason: entry.reason,
    rule: entry.rule,
    flag: mark === undefined ? entry.id : mark.flag,
  }
  return {
    ...(timestamp === null ? {} : { timestamp }),
    note: describe(entry),
    ...(entry.after === null ? {} : { corrected_translation: entry.after }),
    marked_text: entry.before.words,
    ...(entry.quotes[0]?.startSeconds == null ? {} : { said_at_seconds: entry.quotes[0].startSeconds }),
    stet: own,
  }
}
