import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { ImportedReview } from '../../core/exchange/imported-review.ts'
import type { RowExplanation } from '../../core/model/explanation.ts'
import type { MqmCategory, Severity } from '../../core/model/mqm.ts'
import type { Decision } from '../../core/model/project.ts'
import type { ReadingChoices } from '../../core/model/reading-choices.ts'
import { NO_CHOICES } from '../../core/model/reading-choices.ts'
import type { Side } from '../../core/model/side.ts'
import type { FindQuery } from '../../core/text/find.ts'
import type { Span } from '../../core/text/span.ts'
import type { EmbedHost } from '../../core/review/video-link.ts'
import type { Failure } from '../failure.ts'
import type { ReadingState } from './reading-state.ts'
import { NO_READING } from './reading-state.ts'
import type { AligningState } from './aligning-state.ts'
import { NO_ALIGNING } from './aligning-state.ts'
import type {
  Formats,
  IncomingFile,
  OwnFilesState,
  ProjectHead,
  Reading,
  RoomReport,
  RuleDoc,
} from '../ports.ts'
import type { Kind } from '../../core/readers/reading.ts'

export type Page = 'empty' | 'review' | 'overview' | 'report' | 'rules' | 'corrected'
export type Theme = 'system' | 'light' | 'dark'
/** Of the interface; texts under review have their own. */
export type Language = 'en' | 'zh'

/** Of the texts under review. */
export type TextSize = 'small' | 'usual' | 'large'
/** Share of the width: the article's, the recording's, or both alike. */
export type Columns = 'article' | 'even' | 'recording'

/** How sure a rule is: from .8, from .5, below. */
export type Confidence = 'high' | 'medium' | 'low'

/** Which flags are gone through. Null: any. */
export type FlagFilter = Readonly<{
  rule: string | null
  severity: Severity | null
  state: 'open' | 'decided' | 'all'
  category: MqmCategory | null
  /** Of the first place. */
  side: Side | null
  /** Who speaks at the first place, as named in the text; empty: nobody is named. */
  speaker: string | null
  confidence: Confidence | null
}>

export const NO_FILTER: FlagFilter = {
  rule: null,
  severity: null,
  state: 'open',
  category: null,
  side: null,
  speaker: null,
  confidence: null,
}

/** In what order they come; ties as they stand in the article. `kept`: rules that were right most often so far go first. */
export type FlagSort = 'position' | 'severity' | 'confidence' | 'kept'

/** What the reviewer noted on a flag before she answers it; goes into the answer. */
export type AnswerDraft = Readonly<{ severity?: Severity; comment?: string }>

/** A sentence of either column, by its index in the document. */
export type SentenceRef = Readonly<{ side: 'article' | 'transcript'; index: number }>

/** Words of one column; half-open UTF-16 offsets in the reading text of `side`. */
export type TextRange = Readonly<{ side: Side }> & Span

/** What the mark editor works on: fresh words, a flag, or a mark that is there. */
export type EditorTarget = Readonly<
  | { kind: 'new'; range: TextRange }
  | { kind: 'flag'; flag: string; range: TextRange }
  /** `resized`: the words are others than those that were saved. */
  | { kind: 'mark'; mark: string; range: TextRange; resized?: true }
>

export type MarkDraft = Readonly<{
  severity: Severity
  category: MqmCategory | null
  correction: string
  comment: string
  /** Starts of the other identical places that are to be marked along. */
  alsoAt: readonly number[]
}>

export type Editor = Readonly<{ target: EditorTarget; draft: MarkDraft; problem: string | null }>

export type Toast = Readonly<{ id: number; text: string; undo: boolean }>

/** How a file is to be read where the reviewer chose otherwise; null: as recognised. */
export type ReadingWish = Readonly<{
  format: string | null
  encoding: string | null
  choices: ReadingChoices
}>

export const NO_WISH: ReadingWish = { format: null, encoding: null, choices: NO_CHOICES }

/** One of the files in the import dialogue. */
export type ImportSlot = Readonly<{
  file: IncomingFile | null
  /** Set while the file is being read. */
  reading: boolean
  /** The last reading that worked; with a `problem`, not the one that was wished for. */
  read: Reading | null
  problem: Failure | null
  wish: ReadingWish
  /** What `read` was read with. */
  readWith: ReadingWish
  /** Set where the file was put into this slot by hand and looks like something else. */
  looksLike: Kind | null
}>

export const EMPTY_SLOT: ImportSlot = {
  file: null,
  reading: false,
  read: null,
  problem: null,
  wish: NO_WISH,
  readWith: NO_WISH,
  looksLike: null,
}

export type ImportState = Readonly<{
  open: boolean
  slots: Readonly<Record<Kind, ImportSlot>>
  /** Video address that came with the texts (the sample). */
  video: string
  /** Id of the project whose texts these are, to be read otherwise or replaced; null: a new one. */
  revising: string | null
}>

export const NO_IMPORT: ImportState = {
  open: false,
  slots: { article: EMPTY_SLOT, transcript: EMPTY_SLOT, original: EMPTY_SLOT },
  video: '',
  revising: null,
}

/** A wish to bring something into view; a new object each time, so that the same wish can be made twice. */
export type Jump = Readonly<{ row: string; flag: string | null; focus: boolean }>

/** Words that were found, where they stand in the feed. */
export type FindHit = Readonly<{ row: string }> & TextRange

/**
 * The search over both texts. `bad`: a regular expression that cannot be read (`why` says what is wrong). `slow`: one
 * that was given up. `at`: index of the current hit, -1 for none.
 */
export type FindState = Readonly<{
  open: boolean
  query: FindQuery
  status: 'done' | 'running' | 'bad' | 'slow'
  why: string
  hits: readonly FindHit[]
  at: number
}>

export const NO_FIND: FindState = {
  open: false,
  query: { words: '', matchesCase: false, isWord: false, isPattern: false },
  status: 'done',
  why: '',
  hits: [],
  at: -1,
}

/**
 * A recording to play. `address` of a file: of a blob of this visit. An `embed` is a player of somebody else's site, which
 * is asked for nothing before the reviewer has agreed.
 */
export type VideoSource = Readonly<
  { kind: 'file'; name: string; address: string } | { kind: 'embed'; host: EmbedHost; id: string }
>

/** `heard`: the transcript sentence being said. `follow`: rows go along with it. */
export type ShownVideo = Readonly<{
  source: VideoSource | null
  playing: boolean
  heard: number | null
  follow: boolean
}>

/** Reviews of other people from a file, before anything of them is taken over. */
export type MergeState = Readonly<{
  file: string
  reviews: readonly ImportedReview[] | null
  problem: Failure | null
}>

/** The row that shows why it is as it is. `running` until the answer is there. */
export type ShownWhy = Readonly<
  { row: string } & (
    { status: 'running' | 'failed' } | { status: 'done'; explanation: RowExplanation | null }
  )
>

/** Neither saved nor derived: where the reviewer is and what she is about to do. */
export type ViewState = Readonly<{
  page: Page
  theme: Theme
  language: Language
  shortcuts: boolean
  /** Keys the reviewer chose herself, by the id of what they do; '' for none. */
  bindings: Readonly<Record<string, string>>
  textSize: TextSize
  columns: Columns
  find: FindState
  currentFlag: string | null
  currentRow: string | null
  /** Last place of a flag that was pointed at (a flag may have many). */
  currentPlace: number
  filter: FlagFilter
  filterOpen: boolean
  sort: FlagSort
  /** The answers there were when the order was chosen: what is answered since must not shuffle the list underfoot. */
  sortBasis: Readonly<Record<string, Decision>>
  /** By flag, for the visit. */
  answerDrafts: Readonly<Record<string, AnswerDraft>>
  /** The field for a note on the current flag is shown. */
  noteOpen: boolean
  pointed: SentenceRef | null
  pinned: SentenceRef | null
  jump: Jump | null
  /** Cut rows whose state differs from the usual (substantive ones are open, others closed). */
  toggledCuts: Readonly<Record<string, true>>
  why: ShownWhy | null
  /** The dialogue with somebody else's review; null: closed. */
  merge: MergeState | null
  aligning: AligningState
  reading: ReadingState
  /** The panel with the recording; null: not shown. */
  video: ShownVideo | null
  editor: Editor | null
  /** Unsaved text per target, kept for the visit. */
  drafts: Readonly<Record<string, MarkDraft>>
  toast: Toast | null
  import: ImportState
  recent: readonly ProjectHead[]
  formats: Formats | null
  /** Every rule as documented; null until it is asked for. */
  ruleDocs: readonly RuleDoc[] | null
  /** The rule that was asked about: its entry is brought into view. */
  shownRule: string | null
  /** The rules run again, under settings that were changed. */
  rechecking: boolean
  /** Something outside the import dialogue that could not be done. */
  failure: Failure | null
  keysOpen: boolean
  goToOpen: boolean
  paletteOpen: boolean
  settingsOpen: boolean
  projectMenuOpen: boolean
  ownFiles: OwnFilesState
  /** Null until it was looked at. */
  room: RoomReport | null
  /** Acts on the project when its file was saved last in this visit: what came since is in this browser only. */
  actsInFile: number
}>

export type ViewStore = StoreApi<ViewState>

export const createViewStore = (): ViewStore =>
  createStore<ViewState>(() => ({
    page: 'empty',
    theme: 'system',
    language: 'en',
    shortcuts: true,
    bindings: {},
    textSize: 'usual',
    columns: 'even',
    find: NO_FIND,
    currentFlag: null,
    currentRow: null,
    currentPlace: 0,
    filter: NO_FILTER,
    filterOpen: false,
    sort: 'position',
    sortBasis: {},
    answerDrafts: {},
    noteOpen: false,
    pointed: null,
    pinned: null,
    jump: null,
    toggledCuts: {},
    why: null,
    merge: null,
    aligning: NO_ALIGNING,
    reading: NO_READING,
    video: null,
    editor: null,
    drafts: {},
    toast: null,
    import: NO_IMPORT,
    recent: [],
    formats: null,
    ruleDocs: null,
    shownRule: null,
    rechecking: false,
    failure: null,
    keysOpen: false,
    goToOpen: false,
    paletteOpen: false,
    settingsOpen: false,
    projectMenuOpen: false,
    ownFiles: { isKept: false, isNewer: false },
    room: null,
    actsInFile: 0,
  }))
