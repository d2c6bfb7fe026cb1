import type { Analysis, Progress } from '../core/model/analysis.ts'
import type { Article } from '../core/model/article.ts'
import type { LeftOut } from '../core/model/document.ts'
import type { RowExplanation } from '../core/model/explanation.ts'
import type { Project, StoredText } from '../core/model/project.ts'
import type { ReadingChoices } from '../core/model/reading-choices.ts'
import type { Transcript, Voice } from '../core/model/transcript.ts'
import type { Detection, Kind, Problem } from '../core/readers/reading.ts'
import type { ImportResult } from '../core/exchange/index.ts'
import type { Clip, Report, ReportLanguage, ReportOptions } from '../core/report/index.ts'
import type { GlossaryResult, Rule } from '../core/rules/index.ts'

/**
 * What the page and the worker say to each other: plain data, one request in flight.
 *
 *     page    { id: 7, call: { type: 'analyse', project } }
 *     worker  { id: 7, type: 'progress', stage: 'aligning', done: 0.4 }      any number
 *     worker  { id: 7, type: 'slice', path: ['transcript', 'cues'], items }  any number (slices.ts says why)
 *     worker  { id: 7, type: 'rows', value }                                 an analysis whose rules still run, at most once
 *     worker  { id: 7, type: 'packed', bytes }                               a slice or the answer, as kept by an earlier visit
 *     worker  { id: 7, type: 'answer', value }                               ends it
 *     worker  { id: 7, type: 'failure', failure }                            or this does
 *
 * Our own hundred lines instead of comlink: a running analysis is synchronous, so cancelling means terminating the
 * worker (client.ts), and comlink leaves the promises of a terminated worker hanging for ever. Settling them needs the
 * table of pending requests that is all there is to a protocol of a few calls.
 */

export type FileToRead = Readonly<{ name: string; bytes: Uint8Array } | { name: string; text: string }>

export type ReadCall = Readonly<{
  file: FileToRead
  /** Absent: guessed. */
  kind?: Kind
  /** Reader id; absent: detected. */
  format?: string
  /** Label as in the Encoding standard; absent: guessed. */
  encoding?: string
  /** What is to be read otherwise than recognised; kept in `Reading.stored`. */
  choices?: ReadingChoices
}>

/** A file as read. `encoding` is empty for text that came as text (pasted). */
export type Reading = Readonly<{
  kind: Kind
  kindReason: string
  detection: Detection
  encoding: string
  stored: StoredText
  document: Article | Transcript
  /** In what takes part; a Chinese sign counts as a word. */
  words: number
  /** Who speaks, by the name in the file, with the name to show. Empty: nobody is named. */
  voices: readonly Voice[]
  /** What would be left out and was taken in, with the reason why it would be. */
  takenIn: readonly LeftOut[]
}>

export type ReadAnswer = Readonly<{ ok: true; reading: Reading } | { ok: false; problem: Problem }>

/** `content`: text is saved as UTF-8, bytes as they are. */
export type WrittenReport = Readonly<{ fileName: string; mediaType: string; content: string | Uint8Array }>

/** What can be read and written, for menus. */
export type Formats = Readonly<{
  readers: Readonly<Record<Kind, readonly Readonly<{ id: string; title: string }>[]>>
  reports: readonly Readonly<
    Pick<Report, 'id' | 'title' | 'about' | 'group' | 'extension' | 'laidOut' | 'speaks'>
  >[]
}>

/** A rule as it is documented: everything but what it does. */
export type RuleDoc = Omit<Rule, 'check'>

/** What the rules say under the project's settings; its texts are those of the analysis that the page has. */
export type RuleFindings = Readonly<Pick<Analysis, 'flags' | 'rules'>>

/** What changes of an analysis when a match is fixed, but for what the rules find. */
export type AlignedAgain = Pick<Analysis, 'alignment' | 'rows'>

/** Each call with its answer: the one table from which the unions below are made. */
type Calls = {
  read: { args: ReadCall; answer: ReadAnswer }
  /** Matches the texts ahead of being asked for their rows. A failure is told when they are. */
  prepare: { args: Readonly<{ project: Project }>; answer: null }
  /** Where the rows went ahead (message `rows`), only what the rules found; else the whole. */
  analyse: { args: Readonly<{ project: Project }>; answer: Analysis | RuleFindings }
  report: {
    args: Readonly<{ project: Project; format: string; options: ReportOptions }>
    answer: WrittenReport
  }
  /** Findings and rows by their ids, for the clipboard. */
  clip: {
    args: Readonly<{
      project: Project
      items: readonly string[]
      rows: readonly string[]
      language: ReportLanguage
    }>
    answer: Clip
  }
  /** Why a row is as it is. Null where the analysis has no such row, or nothing to match with. */
  explain: { args: Readonly<{ project: Project; row: string }>; answer: RowExplanation | null }
  formats: { args: Readonly<Record<never, never>>; answer: Formats }
  /** Every rule, for the page about them. */
  rules: { args: Readonly<Record<never, never>>; answer: readonly RuleDoc[] }
  /** After settings of the rules were changed: nothing is aligned again. */
  /** The same texts matched under the project's constraints, without the rules. Null: other texts than before, analyse them. */
  align: { args: Readonly<{ project: Project }>; answer: AlignedAgain | null }
  check: { args: Readonly<{ project: Project }>; answer: RuleFindings }
  /** A word list of the reviewer's own: CSV, TSV, TBX. */
  glossary: { args: Readonly<{ file: FileToRead }>; answer: GlossaryResult }
  /** What another person found, from a file of theirs. */
  other: { args: Readonly<{ file: FileToRead; project: Project }>; answer: ImportResult }
  /** After a project was removed: nothing of its texts stays behind. */
  forget: { args: Readonly<{ project: string }>; answer: null }
}

export type CallType = keyof Calls
export type Call<T extends CallType = CallType> = { [K in T]: Readonly<{ type: K }> & Calls[K]['args'] }[T]
export type Answer<T extends CallType = CallType> = Calls[T]['answer']

export type Request = Readonly<{ id: number; call: Call }>

/** Why a call has no answer. `problem`: a text of the project cannot be used. `unexpected`: a fault of ours. */
export type Failure = Readonly<
  { code: 'problem'; problem: Problem } | { code: 'unexpected'; message: string }
>

export type Stage = Parameters<Progress>[0]

/** Keys from the answer down to an array that travels apart. */
export type Slice = Readonly<{ path: readonly string[]; items: readonly unknown[] }>

export type Message = Readonly<{ id: number }> &
  (
    | Readonly<{ type: 'progress'; stage: Stage; done: number }>
    | (Readonly<{ type: 'slice' }> & Slice)
    | Readonly<{ type: 'rows'; value: Analysis }>
    | Readonly<{ type: 'answer'; value: Answer }>
    | Readonly<{ type: 'failure'; failure: Failure }>
  )
