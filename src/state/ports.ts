import type { ImportResult } from '../core/exchange/imported-review.ts'
import type { Analysis, Progress } from '../core/model/analysis.ts'
import type { Article } from '../core/model/article.ts'
import type { LeftOut } from '../core/model/document.ts'
import type { RowExplanation } from '../core/model/explanation.ts'
import type { Project, StoredText } from '../core/model/project.ts'
import type { ReadingChoices } from '../core/model/reading-choices.ts'
import type { Transcript, Voice } from '../core/model/transcript.ts'
import type { Detection, Kind, Problem } from '../core/readers/reading.ts'
import type { Clip, ReportLanguage, ReportOptions } from '../core/report/index.ts'
import type { GlossaryResult, Rule } from '../core/rules/index.ts'
import type { FindQuery } from '../core/text/find.ts'
import type { Span } from '../core/text/span.ts'

/** What the page needs from outside, as interfaces: main.tsx hands in the worker, the database, the browser. */

export type IncomingFile = Readonly<{ name: string; bytes: Uint8Array } | { name: string; text: string }>

export type ReadRequest = Readonly<{
  file: IncomingFile
  /** Absent: guessed. */
  kind?: Kind
  /** Reader id; absent: detected. */
  format?: string
  /** Absent: guessed. */
  encoding?: string
  /** What is to be read otherwise than recognised; kept in `Reading.stored`. */
  choices?: ReadingChoices
}>

/** A file as read, for the preview before anything is aligned. */
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

/** `about`: a sentence for the menu; `group` parts reports to read, texts, and files for other programs. */
export type ReportFormatInfo = Readonly<{
  id: string
  title: string
  about: string
  group: 'report' | 'text' | 'exchange'
  extension: string
  /** Sections and language can be chosen. Absent: the format has its own. */
  laidOut?: boolean
  /** Says what it says in the language chosen. */
  speaks?: boolean
}>

/** What can be read and written, for menus. */
export type Formats = Readonly<{
  readers: Readonly<Record<Kind, readonly Readonly<{ id: string; title: string }>[]>>
  reports: readonly ReportFormatInfo[]
}>

/** A rule as it is documented: everything but what it does. */
export type RuleDoc = Omit<Rule, 'check'>

/** Runs core off the main thread. Cancelling (signal) rejects with an AbortError and leaves earlier results alone. */
export interface Analyzer {
  read(request: ReadRequest, signal?: AbortSignalLike): Promise<ReadAnswer>
  /** `rows`: called with the analysis as far as it is (no flags, no outcomes of rules) when the rules still have to run. */
  analyse(
    project: Project,
    progress: Progress,
    signal?: AbortSignalLike,
    rows?: (matched: Analysis) => void,
  ): Promise<Analysis>
  /** Matches the texts of a project that is likely to be analysed next. Rejects where they cannot be read. */
  prepare(project: Project): Promise<unknown>
  /** Progress is that of the analysis, where it has to be made first; a report alone is written in a moment. */
  report(
    project: Project,
    format: string,
    options: ReportOptions,
    progress?: Progress,
    signal?: AbortSignalLike,
  ): Promise<WrittenReport>
  /** Findings and rows by their ids, for the clipboard. */
  clip(
    project: Project,
    items: readonly string[],
    rows: readonly string[],
    language: ReportLanguage,
  ): Promise<Clip>
  /** Why a row is as it is; null where there is nothing to explain. */
  explain(project: Project, row: string): Promise<RowExplanation | null>
  formats(): Promise<Formats>
  rules(): Promise<readonly RuleDoc[]>
  /** What the rules say under the project's settings, its texts being as they were analysed last. */
  /** The same texts matched anew under the project's constraints, without the rules; null where they are other texts. */
  align(project: Project): Promise<Pick<Analysis, 'alignment' | 'rows'> | null>
  check(project: Project, progress: Progress): Promise<Pick<Analysis, 'flags' | 'rules'>>
  /** A word list of the reviewer's own: CSV, TSV, TBX. */
  glossary(file: IncomingFile): Promise<GlossaryResult>
  /** What another person found, from a file of theirs, placed in the project's texts. */
  other(file: IncomingFile, project: Project): Promise<ImportResult>
  /** Nothing of a removed project's texts stays behind. */
  forget(project: string): Promise<unknown>
}

/** The part of AbortSignal that is used; state is compiled without DOM types. */
export interface AbortSignalLike {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

export type ProjectHead = Readonly<{ id: string; title: string; savedAt: string }>

export interface ProjectRepository {
  /** Newest first. */
  list(): Promise<readonly ProjectHead[]>
  load(id: string): Promise<Project | undefined>
  /** Rejects with an error whose `code` is "conflict" where another tab saved since: nothing was overwritten. */
  save(project: Project): Promise<void>
  remove(id: string): Promise<void>
  /** A project file's text, and back; a bad file gives a problem that names the file and the remedy. */
  toFile(project: Project): string
  fromFile(
    name: string,
    text: string,
  ): Promise<Readonly<{ ok: true; project: Project } | { ok: false; problem: Problem }>>
}

/** In bytes. `isLasting`: the browser promised not to clear it when the disk gets full. */
export type RoomReport = Readonly<{ isLasting: boolean; used: number; quota: number }>

/** The browser's storage as a whole. */
export interface Room {
  /** Asks for the promise. */
  ask(): Promise<boolean>
  look(): Promise<RoomReport>
}

/** Saves a file where the reviewer finds it (a download). Text as UTF-8. */
export type SaveFile = (name: string, mediaType: string, content: string | Uint8Array) => void

/** The texts of the sample, fetched from the page's own files. */
export type LoadSample = () => Promise<
  Readonly<{ article: IncomingFile; transcript: IncomingFile; video: string }>
>

export type FindRequest = Readonly<{ text: string; stretches: readonly Span[]; query: FindQuery }>

/** Searches away from the page, where a pattern that would run for years can be stopped. */
export interface Finder {
  /**
   * Hits by stretch, each with its offsets in the text; null where it was given up as too slow. A new search ends the one
   * before, whose answer is null, too.
   */
  find(request: FindRequest): Promise<readonly Readonly<Span & { stretch: number }>[] | null>
}

/** `isKept`: the page opens without a network. `isNewer`: another version than the open one waits for its turn. */
export type OwnFilesState = Readonly<{ isKept: boolean; isNewer: boolean }>

/** The page's own files in this browser. */
export interface OwnFiles {
  /** Called with every change, and never where nothing is kept. */
  watch(listener: (state: OwnFilesState) => void): void
  /** Loads the page anew, in its newer version. */
  update(): void
}

export interface Ports {
  /** Absent where files are not kept: in development and in tests. */
  ownFiles?: OwnFiles
  analyzer: Analyzer
  finder: Finder
  projects: ProjectRepository
  /** Absent where the browser cannot tell. */
  room?: Room | undefined
  saveFile: SaveFile
  /** To the clipboard; rejects where the browser forbids it. Takes a promise, for it must be asked at once. */
  copy(clip: Promise<Clip>): Promise<void>
  loadSample: LoadSample
  /** ISO 8601. */
  now(): string
  /** A fresh id for projects and marks. */
  nextId(): string
}
