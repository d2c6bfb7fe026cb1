import type { Analysis } from '../../core/model/analysis.ts'
import { takeIn } from '../../core/model/reading-choices.ts'
import { NO_CHOICES } from '../../core/model/reading-choices.ts'
import type { CutLabel } from '../../core/model/row-notes.ts'
import type { Row } from '../../core/model/row.ts'
import { getEntry } from '../../core/review/change.ts'
import type { Change } from '../../core/review/change.ts'
import { replaceText } from '../../core/review/replace-text.ts'
import { labelCut, setBookmark } from '../../core/review/row-note-commands.ts'
import { failureFrom, failureOf } from '../failure.ts'
import { rowIndex } from '../selectors/row-index.ts'
import { runChange } from '../stores/project-store.ts'
import type { ReadingState } from '../stores/reading-state.ts'
import { NO_READING } from '../stores/reading-state.ts'
import type { Stores } from '../stores/stores.ts'
import type { SentenceRef } from '../stores/view-store.ts'
import { say } from './messages.ts'
import type { Navigating } from './navigating.ts'

/** Going through the rows: sentence by sentence, folded or one at a time; and the small notes that are made on the way. */
export type Reading = Readonly<{
  /** The next (1) or previous (-1) sentence: what was said in the row first, then what the article has. */
  stepSentence(by: 1 | -1): void
  toggle(what: 'foldsQuiet' | 'oneRow' | 'original'): void
  /** Takes rows out of their fold. */
  open(rows: readonly string[]): void
  /** Labels the cut of the current row, or of a row; the same label once more takes it off. */
  labelCut(label: CutLabel, row?: string): void
  /** Opens the note of the current row's bookmark, which is made if there is none. */
  bookmark(row?: string): void
  saveNote(row: string, note: string): void
  removeBookmark(row: string): void
  closeNote(): void
  /** Lets speech that the reader left out take part after all. */
  takeIn(leftOut: string): Promise<void>
}>

export function createReading(stores: Stores, navigating: Navigating): Reading {
  const { ports, project: projects, analysis, view } = stores
  const update = (part: Partial<ReadingState>): void =>
    view.setState(({ reading }) => ({ reading: { ...reading, ...part } }))

  projects.subscribe((state, before) => {
    if (state.project?.id !== before.project?.id) view.setState({ reading: NO_READING })
  })

  const run = (change: Change): boolean => {
    const done = runChange(projects, change)
    if (done) say(stores, change.label, true)
    return done
  }

  const rowNow = (id: string | undefined): Row | undefined => {
    const now = analysis.getState().analysis
    const wanted = id ?? view.getState().currentRow
    return now?.rows[wanted === null ? -1 : (rowIndex(now).byId.get(wanted) ?? -1)]
  }

  return {
    stepSentence(by) {
      const now = analysis.getState().analysis
      if (now === null) return
      const { currentRow, pinned } = view.getState()
      const start = currentRow === null ? -1 : (rowIndex(now).byId.get(currentRow) ?? -1)
      const found = stepFrom(now, start, pinned, by)
      if (found === null) return
      const { row, sentence } = found
      if (row.id !== currentRow) navigating.goToRow(row.id)
      navigating.pin(sentence)
      const texts = sentence.side === 'article' ? now.article.sentences : (now.transcript?.sentences ?? [])
      update({ spoken: texts[sentence.index]?.text ?? '' })
    },
    toggle(what) {
      const { reading, currentRow } = view.getState()
      update({ [what]: !reading[what], ...(what === 'foldsQuiet' ? { opened: {} } : {}) })
      const first = analysis.getState().analysis?.rows.find((row) => row.kind !== 'heading')
      if (what === 'oneRow' && currentRow === null && first !== undefined) navigating.goToRow(first.id)
      // what is read stays in view when the rows around it come and go
      else if (currentRow !== null && what !== 'original') navigating.goToRow(currentRow)
    },
    open: (rows) =>
      update({
        opened: { ...view.getState().reading.opened, ...Object.fromEntries(rows.map((row) => [row, true])) },
      }),
    labelCut(label, id) {
      const row = rowNow(id)
      const cut = row?.cut ?? row?.pieces.find((piece) => piece.cut !== null)?.cut ?? null
      const { project } = projects.getState()
      const passage = analysis.getState().analysis?.alignment?.cuts[cut ?? -1]
      if (project === null || passage === undefined) return say(stores, 'Go to a cut first, then label it')
      run(labelCut(project, { cut: passage.id, label }))
    },
    bookmark(id) {
      const row = rowNow(id)
      const { project } = projects.getState()
      if (project === null || row === undefined) return say(stores, 'Choose a row first')
      if (getEntry(project.bookmarks ?? {}, row.id) === null)
        run(setBookmark(project, { row: row.id, bookmark: { note: '' } }))
      update({ noting: row.id })
    },
    saveNote(row, note) {
      const { project } = projects.getState()
      if (project !== null) run(setBookmark(project, { row, bookmark: { note: note.trim() } }))
      update({ noting: null })
    },
    removeBookmark(row) {
      const { project } = projects.getState()
      if (project !== null) run(setBookmark(project, { row, bookmark: null }))
      update({ noting: null })
    },
    closeNote: () => update({ noting: null }),
    async takeIn(leftOut) {
      const { project } = projects.getState()
      const stored = project?.transcript ?? null
      if (project === null || stored === null) return
      const choices = takeIn(stored.choices ?? NO_CHOICES, leftOut)
      try {
        const answer = await ports.analyzer.read({
          file: { name: stored.name, text: stored.source },
          kind: 'transcript',
          ...(stored.format === null ? {} : { format: stored.format }),
          choices,
        })
        if (!answer.ok) return view.setState({ failure: failureOf(answer.problem) })
        const current = projects.getState().project
        if (current?.transcript !== stored) return
        const change = replaceText(current, {
          side: 'transcript',
          text: { ...stored, choices },
          document: answer.reading.document,
        })
        run({ ...change, label: 'Took speech in that was left out' })
      } catch (reason) {
        view.setState({ failure: failureFrom(reason, 'Nothing was changed. Try once more.') })
      }
    },
  }
}

/** The sentence before or after the pinned one, over the rows; without one in the row, its first or last. */
function stepFrom(
  now: Analysis,
  start: number,
  pinned: SentenceRef | null,
  by: 1 | -1,
): Readonly<{ row: Row; sentence: SentenceRef }> | null {
  for (let at = Math.max(start, 0); at >= 0 && at < now.rows.length; at += by) {
    const row = now.rows[at]!
    const list = readingOrder(now, row)
    const place =
      at === start && pinned !== null
        ? list.findIndex(({ side, index }) => side === pinned.side && index === pinned.index)
        : -1
    const next = place === -1 ? (by === 1 ? list[0] : list.at(-1)) : list[place + by]
    if (next !== undefined) return { row, sentence: next }
  }
  return null
}

function readingOrder(now: Analysis, row: Row): readonly SentenceRef[] {
  if (row.kind === 'heading') return []
  const said = row.pieces.flatMap((piece) => piece.sentences)
  const block = now.article.blocks[row.block ?? -1]
  const printed = block === undefined ? [] : range(block.sentences.start, block.sentences.end)
  return [
    ...said.map((index) => ({ side: 'transcript', index }) as const),
    ...printed.map((index) => ({ side: 'article', index }) as const),
  ]
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)
