import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/project.ts'
import type { Side } from '../model/side.ts'
import { makeAnchor } from '../review/index.ts'
import { hashText } from '../text/hash.ts'
import { readCategory, readSeverity } from './categories.ts'
import { field, parseJson, text, textOrNull } from './checked-json.ts'
import type { FindWords } from './find-words.ts'
import { makeFinder } from './find-words.ts'
import type { ImportedMark, ImportedReview, ImportResult } from './imported-review.ts'
import { UNKNOWN_REVIEWER } from './imported-review.ts'
import { readOwnAnchor } from './own-anchor.ts'

type Building = { marks: ImportedMark[]; decisions: Decision[]; skipped: ImportedReview['skipped'][number][] }

/**
 * Marot TSV: lines of this program, whose metadata has the mark as it was, and lines of others, whose `<v>` span is looked
 * for in our texts (target in the article, source in the recording). One review for each rater.
 */
export function readMqm(name: string, file: string, analysis: Analysis): ImportResult {
  const raters = new Map<string, Building>()
  const finders = new Map<Side, FindWords>()
  const finderOf = (side: Side): FindWords | null => {
    const document = analysis[side]
    if (document === null) return null
    const finder = finders.get(side) ?? makeFinder(document)
    finders.set(side, finder)
    return finder
  }
  let rows = 0
  for (const [index, line] of file
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const columns = line.split('\t')
    if (line.trim() === '' || /(?:^|\t)system\tdoc/i.test(line)) continue
    if (columns.length < 9) {
      if (rows > 0) continue // a note that somebody put below the table
      return {
        ok: false,
        problem: {
          file: name,
          line: index + 1,
          what: `this line has ${columns.length} columns, and MQM data has ten`,
          remedy: 'export it again as Marot TSV, with tabs between the columns',
        },
      }
    }
    rows++
    const [, , , , rater = '', source = '', target = '', category = '', severity = '', rest = ''] = columns
    if (/^no-error$/i.test(severity.trim()) || /^hotw-test$/i.test(severity.trim())) continue
    if (rater === '' && category === '' && severity === '') continue // a line of metadata only
    const key = rater.trim() === '' ? UNKNOWN_REVIEWER : rater.trim()
    const building = raters.get(key) ?? { marks: [], decisions: [], skipped: [] }
    raters.set(key, building)
    readRow({ line: index + 1, source, target, category, severity, rest }, building, analysis, finderOf)
  }
  return {
    ok: true,
    format: 'mqm',
    reviews: [...raters].map(([reviewer, building]) => ({ reviewer, ...building })),
  }
}

type MqmRow = Readonly<
  Record<'source' | 'target' | 'category' | 'severity' | 'rest', string> & { line: number }
>

function readRow(
  row: MqmRow,
  { marks, decisions, skipped }: Building,
  analysis: Analysis,
  finderOf: (side: Side) => FindWords | null,
): void {
  const metadata = parseJson(row.rest)
  const own = field(metadata, 'stet')
  const words = /<v>(.*?)<\/v>/.exec(row.target)?.[1] ?? /<v>(.*?)<\/v>/.exec(row.source)?.[1] ?? ''
  const skip = (reason: string): void => void skipped.push({ line: row.line, words, reason })
  const category = readCategory(text(field(own, 'category'))) ?? readCategory(row.category)
  const severity = readSeverity(text(field(own, 'severity'))) ?? readSeverity(row.severity)
  if (category === null) return skip('it has no category')
  if (severity === null) return skip(`"${row.severity}" is no severity`)

  const ownId = text(field(own, 'id'))
  const state = text(field(own, 'state'))
  if (field(own, 'kind') === 'flag') {
    const verdict = (['kept', 'corrected', 'dismissed'] as const).find((one) => one === state)
    if (verdict === undefined) return // an open flag: nobody said anything of it
    decisions.push({
      flag: ownId,
      verdict,
      correction: textOrNull(field(own, 'correction')),
      comment: text(field(own, 'comment')),
      severity,
      category,
    })
    return
  }
  const anchor = readOwnAnchor(field(own, 'anchor')) ?? findAnchor(row, analysis, finderOf)
  if (anchor === null) return skip('its words are not in our texts, or in more than one place')
  marks.push({
    id: ownId === '' ? `mqm-${hashText(`${row.line} ${row.source} ${row.target} ${row.category}`)}` : ownId,
    anchor,
    category,
    severity,
    correction: text(field(own, 'correction')) || text(field(metadata, 'corrected_translation')),
    // old files have a plain note in the last column
    comment:
      own !== undefined
        ? text(field(own, 'comment'))
        : metadata === undefined
          ? row.rest.trim()
          : text(field(metadata, 'note')),
    flag: textOrNull(field(own, 'flag')),
  })
}

function findAnchor(
  { source, target }: MqmRow,
  analysis: Analysis,
  finderOf: (side: Side) => FindWords | null,
): ImportedMark['anchor'] | null {
  for (const [side, cell] of [
    ['article', target],
    ['transcript', source],
  ] as const) {
    const match = /^(.*?)<v>(.*?)<\/v>(.*)$/.exec(cell)
    const document = analysis[side]
    if (match === null || document === null) continue
    const span = finderOf(side)?.({ left: match[1]!, words: match[2]!, right: match[3]! }) ?? null
    if (span !== null) return makeAnchor(document, side, span)
  }
  return null
}
