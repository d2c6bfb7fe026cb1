import { SEVERITIES } from '../model/mqm.ts'
import type { MqmCategory, Severity } from '../model/mqm.ts'
import type { Side } from '../model/side.ts'
import type { ScoringModel } from '../model/scoring.ts'
import type { EntryState, Review } from './review.ts'
import {
  capitalise,
  counted,
  formatCount,
  formatDate,
  formatDuration,
  formatRows,
  formatScore,
  formatShare,
  formatTime,
  nameCategory,
  nameSeverity,
  nameState,
} from './wording.ts'

type Summary = Review['summary']
type RuleNotRun = Review['rulesNotRun'][number]

/**
 * Everything that a report says in words of its own, in English. Another language is an object of the same type
 * (report-words-zh.ts), so that a text without a translation does not compile. Messages of rules stay English; `advice` stands before them.
 */
export const ENGLISH_WORDS = {
  /** For `lang`. */
  language: 'en',
  document: 'Corrections',
  pageTitle: (title: string): string => `${title}: corrections`,
  subtitle: ({ date, reviewer, tool, summary }: Review): string => {
    const by = reviewer === '' ? '' : ` Reviewer: ${reviewer}.`
    return `Corrections report, ${formatDate(date)}.${by} ${summary.rows.reviewed} of ${counted(summary.rows.total, 'row')} reviewed. Made with ${tool.name} ${tool.version}.`
  },
  contents: 'Contents',
  none: 'None.',
  summary: 'Summary',
  corrections: 'Corrections',
  cuts: 'Cut passages',
  cutPassage: 'Cut passage',
  additions: 'Additions',
  moves: 'Moved passages',
  notChecked: 'Not checked',
  coverageTitle: 'What became of the recording',
  recording: 'Recording',
  articleBar: 'Article',
  mapName:
    'The recording above, the article below, a band from each passage to where it was printed; the table has the figures',
  passages: 'Passages',
  map_match: 'Said and printed',
  map_moved: 'Printed elsewhere',
  map_cut: 'Said, not printed',
  map_added: 'Printed, not said',
  quotations: 'Quotations',
  side: (side: Side): string => capitalise(side),
  video: 'Video',
  /** "article: name" in one line. */
  pair: (name: string, value: string): string => `${name}: ${value}`,

  severity: (severity: Severity): string => nameSeverity(severity),
  category: (category: MqmCategory): string => nameCategory(category),
  state: (state: EntryState): string => nameState(state),
  duration: (seconds: number): string => formatDuration(seconds),

  noTranscript: 'No transcript was given: only the article itself was checked.',
  coverage: (share: number, matched: number, words: number): string =>
    `${formatShare(share)} of the words in the recording are in the article (${formatCount(matched)} of ${formatCount(words)}).`,
  sourced: (share: number, matched: number, words: number): string =>
    `${formatShare(share)} of the words in the article are from the recording (${formatCount(matched)} of ${formatCount(words)}).`,
  cut: (passages: number, words: number, seconds: number | null): string =>
    `Cut: ${counted(passages, 'passage')}, ${counted(words, 'word')}${seconds === null ? '' : `, ${formatDuration(seconds)}`}.`,
  added: (passages: number, words: number): string =>
    `Added: ${counted(passages, 'passage')}, ${counted(words, 'word')}.`,
  moved: (passages: number, words: number): string =>
    `Moved: ${counted(passages, 'passage')}, ${counted(words, 'word')}.`,
  tally: ({ marks, flags, openIncluded }: Summary): string => {
    const open = flags.open === 0 || openIncluded ? '' : ' Open flags are not listed below.'
    return `${counted(marks, 'mark')}; ${counted(flags.total, 'flag')}: ${flags.corrected} accepted, ${flags.kept} kept, ${flags.dismissed} dismissed, ${flags.open} open.${open}`
  },
  leftOut: (findings: number): string =>
    `${counted(findings, 'finding')} ${findings === 1 ? 'is' : 'are'} counted here and not listed below, by choice.`,
  score: ({ score, openIncluded, flags }: Summary): string => {
    const weights = SEVERITIES.map((severity) => `${severity} ${score.weights[severity]}`).join(', ')
    const counts = openIncluded && flags.open > 0 ? `if every open flag were right, ` : ''
    const value =
      score.perThousand === null ? 'none, the article has no words' : formatScore(score.perThousand)
    return `MQM penalty per 1,000 words: ${counts}${value} (penalty ${formatScore(score.penalty)} over ${counted(score.words, 'word')}; weights ${weights}).`
  },
  bySeverity: ({ score }: Summary): string =>
    `By severity: ${[...SEVERITIES]
      .reverse()
      .map((severity) => `${severity} ${score.bySeverity[severity]}`)
      .join(', ')}.`,
  quality: (score: number, { kind, maximum, threshold }: ScoringModel): string =>
    `MQM score: ${formatScore(score)} of ${formatScore(maximum)} (${kind === 'raw' ? 'raw linear' : 'calibrated linear'} model); ${score >= threshold ? 'passes' : 'does not pass'} the threshold of ${formatScore(threshold)}.`,
  formula: (text: string): string => `Formula: ${text}.`,
  rawFormula: 'maximum × (1 − penalty / words)',
  calibratedFormula:
    'maximum − penalty × reference words / words × (maximum − threshold) / acceptable penalty',

  category_: 'Category',
  count: 'Count',
  penalty: 'Penalty',
  where: 'Where',
  printed: 'Printed',
  printedAndCorrect: 'Printed and correct',
  correction: 'Correction',
  severityHead: 'Severity',
  at: 'At',
  row_: 'Row',
  rows_: 'Rows',
  line_: 'Line',
  said: 'Said',
  words: 'Words',
  time: 'Time',
  kind: 'Kind',
  how: 'How',
  saidAt: 'Said at',
  movedHead: 'Moved',
  rule: 'Rule',
  reason: 'Reason',
  why: 'Why',
  before: 'Before',
  after: 'After',
  suggestion: 'Suggestion',
  comment: 'Comment',
  also: 'Also',
  stateHead: 'State',
  correct: 'Correct',
  alsoIn: (lines: string): string => `Also in ${lines}`,
  takeOut: 'Take it out.',
  takeItOut: 'take it out',
  here: 'here',
  sumsUp: 'Sums up',
  addedKind: 'Added',
  movedTo: (direction: 'up' | 'down'): string => `Moved ${direction}`,
  wouldFollow: (row: number): string => `Would follow row ${row}`,
  cutPlace: (row: number | null, inside: boolean): string =>
    row === null ? 'before the first row' : `${inside ? 'in' : 'after'} row ${row}`,
  cutRow: (row: number | null, inside: boolean): string =>
    row === null ? 'before the first' : `${inside ? 'in' : 'after'} ${row}`,
  line: (line: number): string => `line ${line}`,
  rows: (rows: readonly number[]): string => formatRows(rows),
  wordsOf: (words: number): string => `${words} words`,
  recordingAt: (seconds: number | null): string =>
    `Recording${seconds === null ? '' : ` ${formatTime(seconds)}`}`,
  row: (row: number): string => `Row ${row}`,
  original: 'original',
  lost: 'words no longer found',
  /** Of a comment that does not stand at its words. */
  about: (words: string, lost: boolean): string =>
    `About ${lost ? 'words that are no longer in the text' : 'the words'} “${words}”`,
  correctTo: (words: string): string => `Correction: ${words === '' ? 'take it out.' : words}`,
  suggestTo: (words: string): string => `Suggestion: ${words === '' ? 'take it out.' : words}`,
  /** The state of a finding and the rule behind it, which is called by its id as on the command line. */
  stateBy: (state: EntryState, rule: string): string => `${nameState(state)} (${rule})`,
  ruleTitle: (_rule: string, title: string): string => title,
  /** What a rule asks for, where its own words are in another language than the report; empty where they are not.
   * The rule's words follow without a blank: the full stop of Chinese has its own. */
  advice: (_rule: string): string => '',
  /** Why a rule did not run. */
  notRun: ({ reason }: RuleNotRun): string => reason,
  /** Parts of a place: "Row 44, line 88". */
  listed: (parts: readonly string[]): string => capitalise(parts.join(', ')),
  lines: (lines: readonly number[], more: number): string =>
    `${lines.length + more === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more === 0 ? '' : ` and ${more} more`}`,
}

export type ReportWords = typeof ENGLISH_WORDS
