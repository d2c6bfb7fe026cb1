import type { Project } from '../../core/model/project.ts'
import { setReviewer, setTitle, setVideo } from '../../core/review/commands.ts'
import { failureFrom, failureOf } from '../failure.ts'
import { openInStore, runChange } from '../stores/project-store.ts'
import type { Stores } from '../stores/stores.ts'
import { NO_FILTER, NO_FIND } from '../stores/view-store.ts'
import type { ViewState } from '../stores/view-store.ts'
import type { Analysing } from './analysing.ts'
import { startAutosave } from './autosave.ts'
import { say } from './messages.ts'

export type Session = Readonly<{
  /** Opens the newest project, if there is one. Called once, when the page is there. */
  start(): Promise<void>
  /** Writes what is not yet saved, at once. */
  flush(): Promise<void>
  open(id: string): Promise<void>
  remove(id: string): Promise<void>
  /** Shows the empty page; the open project stays and can be gone back to. */
  newReview(): void
  backToReview(): void
  saveFile(): void
  openFile(name: string, text: string): Promise<void>
  /** Says that a file is another person's review, and that there is nothing here to lay it beside. */
  refuseReview(name: string): void
  /** Analyses the project and opens it when that worked; `opened` is called then, before it is saved. */
  begin(project: Project, saved: 'saved' | 'pending', opened?: () => void): Promise<boolean>
  cancel(): void
  /** Runs the rules that were stopped when the rows stood there already. */
  check(): Promise<void>
  setTitle(title: string): void
  setReviewer(name: string): void
  setVideo(video: string): void
  closeFailure(): void
}>

/** Nothing of the project before is left over. */
const FRESH_VIEW: Partial<ViewState> = {
  actsInFile: 0,
  page: 'review',
  currentFlag: null,
  currentRow: null,
  filter: NO_FILTER,
  filterOpen: false,
  answerDrafts: {},
  noteOpen: false,
  pointed: null,
  pinned: null,
  jump: null,
  toggledCuts: {},
  why: null,
  find: NO_FIND,
  editor: null,
  drafts: {},
  toast: null,
  failure: null,
  projectMenuOpen: false,
}

/** `prepare` fetches what can be done with an open project. */
export function createSession(stores: Stores, analysing: Analysing, prepare: () => Promise<void>): Session {
  const { ports, project, analysis, view } = stores
  const autosave = startAutosave(stores)
  let started = false

  const refreshRecent = async (): Promise<void> => {
    try {
      view.setState({ recent: await ports.projects.list() })
    } catch (reason) {
      view.setState({
        failure: failureFrom(reason, 'Your projects could not be listed. Reload the page to try again.'),
      })
    }
  }

  const begin = async (
    next: Project,
    saved: 'saved' | 'pending',
    opened: () => void = () => undefined,
  ): Promise<boolean> => {
    await autosave.flush()
    const prepared = prepare().then(
      () => null,
      (reason: unknown) =>
        failureFrom(reason, 'The page could not be loaded in full. Reload it to try again.'),
    )
    let isOpen = false
    const show = (): void => {
      isOpen = true
      openInStore(project, next, 'saved')
      view.setState(FRESH_VIEW)
      opened()
      if (saved === 'pending') project.setState({ saveStatus: 'pending' })
    }
    // the rows are shown while the rules still run
    const result = await analysing.run(next, { ready: prepared.then((failure) => failure === null), show })
    if (result !== 'done') {
      const { problem } = analysis.getState()
      if (result === 'failed' && problem !== null) view.setState({ failure: problem })
      return isOpen
    }
    const unprepared = await prepared
    if (unprepared !== null) {
      view.setState({ failure: unprepared })
      return false
    }
    if (!isOpen) show()
    if (saved === 'pending') await autosave.flush()
    void refreshRecent()
    return true
  }

  const open = async (id: string): Promise<void> => {
    try {
      const found = await ports.projects.load(id)
      if (found !== undefined) await begin(found, 'saved')
      else
        view.setState({
          failure: { what: 'This project is gone.', remedy: 'Open another.', file: null, line: null },
        })
    } catch (reason) {
      view.setState({
        failure: failureFrom(reason, 'The project could not be opened. Reload the page to try again.'),
      })
    }
  }

  return {
    async start() {
      if (started) return
      started = true
      await refreshRecent()
      const newest = view.getState().recent[0]
      const isToOpen = newest !== undefined && project.getState().project === null
      // the analyser takes a while to start: what opens first needs it seldom, and is not to wait for it
      if (isToOpen) await open(newest.id)
      ports.analyzer.formats().then(
        (formats) => view.setState({ formats }),
        () => undefined, // without the list, files are still read by detection; the menus stay away
      )
    },
    flush: () => autosave.flush(),
    open,
    async remove(id) {
      try {
        await ports.projects.remove(id)
        // what was kept of its analysis goes, too; if it cannot, there is nothing the reviewer could do
        ports.analyzer.forget(id).catch(() => undefined)
        if (project.getState().project?.id === id) {
          openInStore(project, null, 'saved')
          view.setState({ page: 'empty' })
        }
      } catch (reason) {
        view.setState({ failure: failureFrom(reason, 'The project could not be removed. Try again.') })
      }
      await refreshRecent()
    },
    newReview() {
      view.setState({ page: 'empty', projectMenuOpen: false, editor: null })
      void refreshRecent()
    },
    backToReview: () => view.setState({ page: 'review' }),
    saveFile() {
      const current = project.getState().project
      if (current === null) return
      ports.saveFile(
        `${fileStem(current.title)}.stet.json`,
        'application/json',
        ports.projects.toFile(current),
      )
      view.setState({ actsInFile: project.getState().past.length })
      say(stores, 'Project file saved')
    },
    async openFile(name, text) {
      const result = await ports.projects.fromFile(name, text)
      if (result.ok) await begin(result.project, 'pending')
      else view.setState({ failure: failureOf(result.problem) })
    },
    refuseReview: (file) =>
      view.setState({
        failure: {
          what: 'This is a review of a text that is not open.',
          remedy: 'Open the project, or the article and its transcript; then open this file again.',
          file,
          line: null,
        },
      }),
    begin,
    cancel: () => analysing.cancel(),
    async check() {
      const current = project.getState().project
      if (current !== null) await analysing.run(current)
    },
    setTitle: (title) => change((current) => setTitle(current, title)),
    setReviewer: (name) => change((current) => setReviewer(current, name)),
    setVideo: (video) => change((current) => setVideo(current, video)),
    closeFailure: () => view.setState({ failure: null }),
  }

  function change(make: (current: Project) => ReturnType<typeof setTitle>): void {
    const current = project.getState().project
    if (current !== null) runChange(project, make(current))
  }
}

/** A title as a file name: characters that some system forbids become hyphens. */
function fileStem(title: string): string {
  const stem = title
    .trim()
    .replace(/[\p{C}\\/:*?"<>|\s]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return stem === '' ? 'review' : stem
}
