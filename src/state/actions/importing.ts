import type { Article } from '../../core/model/article.ts'
import type { Project } from '../../core/model/project.ts'
import type { Transcript } from '../../core/model/transcript.ts'
import type { Kind } from '../../core/readers/reading.ts'
import { newProject } from '../../core/review/project.ts'
import { failureFrom } from '../failure.ts'
import type { IncomingFile, Reading } from '../ports.ts'
import type { Stores } from '../stores/stores.ts'
import type { ImportSlot, ReadingWish } from '../stores/view-store.ts'
import { NO_IMPORT, NO_WISH } from '../stores/view-store.ts'
import type { Keeping } from './keeping.ts'
import { createImportReadings, isAnswer } from './import-readings.ts'
import { hasOtherTexts, withTexts } from './revised-texts.ts'
import type { Session } from './session.ts'

export type Importing = Readonly<{
  /**
   * Reads files and shows what was read. With `kind`, all go there; without, each where it seems to belong. A single
   * file that comes while a project is under review is meant for it (a newer transcript): the project's other texts stay
   * beside it. Several are a review of their own.
   */
  add(files: readonly IncomingFile[], kind?: Kind): Promise<void>
  /** Reads a file again, otherwise than before; null in a wish: as recognised. */
  readAgain(kind: Kind, wish: Partial<ReadingWish>): Promise<void>
  /** Back to the wishes of the last reading that worked. */
  goBack(kind: Kind): Promise<void>
  /** Moves a file to another role and reads it as that; what stood there comes back the other way. */
  setKind(from: Kind, to: Kind): Promise<void>
  remove(kind: Kind): void
  reopen(): void
  /** Opens the texts of the open project, with the choices made before, to read them otherwise or replace them. */
  revise(): Promise<void>
  /** The texts that were just added are a review of their own after all: those of the open project go. */
  startNew(): void
  /** Puts the dialogue away; what was read stays for the visit, unless it is the open project's own texts. */
  close(): void
  /** Puts it away and forgets what was read; a running analysis stops. */
  discard(): void
  /** Makes a project of what was read, or gives the open one these texts, and analyses it. */
  confirm(): Promise<void>
  openSample(): Promise<void>
}>

/** Words of both texts that are aligned in about a second. Longer ones would hold up a reader who wants a file read otherwise. */
const MOST_AHEAD = 20_000

const KINDS: readonly Kind[] = ['article', 'transcript', 'original']

export function createImporting(stores: Stores, session: Session, keeping: Keeping): Importing {
  const { ports, view, project: projects } = stores
  const readings = createImportReadings(stores)
  const { slots, ask, readInto } = readings

  const forget = (): void => view.setState({ import: NO_IMPORT })

  const discard = (): void => {
    for (const kind of KINDS) readings.empty(kind)
    session.cancel()
    forget()
  }

  const confirm = async (): Promise<void> => {
    const { slots: read, video, revising } = view.getState().import
    const article = read.article.read
    if (article === null || KINDS.some((kind) => read[kind].problem !== null)) return
    const open = projects.getState().project
    if (revising !== null && open?.id === revising) {
      const revised = withTexts(open, read)
      // a text that goes takes the words with it that marks were made on, and no undo brings it back: the version does
      if ((await session.begin(revised, 'pending', forget)) && hasOtherTexts(open, revised))
        await keeping.keepVersion('', open)
      return
    }
    const title = titleOf(article.document) ?? article.stored.name
    await session.begin(
      newProject({ ...textsOf(article), id: ports.nextId(), title, video }),
      'pending',
      forget,
    )
  }

  const textsOf = (article: Reading): Pick<Project, 'article' | 'transcript' | 'original'> => ({
    article: article.stored,
    transcript: slots().transcript.read?.stored ?? null,
    original: slots().original.read?.stored ?? null,
  })

  /** While she looks over what was read it is aligned, so that the rows are there when she says yes. */
  const alignAhead = (): void => {
    const { article, transcript } = slots()
    if (article.read === null || transcript.read === null || view.getState().import.revising !== null) return
    if (KINDS.some((kind) => slots()[kind].problem !== null)) return
    if (article.read.words + transcript.read.words > MOST_AHEAD) return
    const project = newProject({ ...textsOf(article.read), id: '' })
    // what is wrong with the texts is told when they are analysed
    ports.analyzer.prepare(project).catch(() => undefined)
  }

  /** A dialogue that is open, or the start page, is asked for new texts. */
  const isUnderReview = (): boolean => {
    const { page, import: state } = view.getState()
    return page !== 'empty' && !state.open && projects.getState().project !== null
  }

  const revise = async (): Promise<void> => {
    const { project } = projects.getState()
    if (project === null) return
    discard()
    view.setState({
      import: { ...NO_IMPORT, open: true, revising: project.id },
      projectMenuOpen: false,
      editor: null,
    })
    await Promise.all(
      KINDS.map((kind) => {
        const stored = project[kind]
        if (stored === null) return Promise.resolve()
        const { name, source: text, format, choices = NO_WISH.choices } = stored
        return readInto(kind, { name, text }, { wish: { format, encoding: null, choices }, guess: false })
      }),
    )
  }

  return {
    async add(files, kind) {
      if (files.length === 1 && isUnderReview()) await revise()
      view.setState(({ import: state }) => ({ import: { ...state, open: true } }))
      const file = files[0]
      if (files.length === 1 && kind !== undefined && file !== undefined)
        return readInto(kind, file, { guess: true })
      const placed = new Set<Kind>()
      // one after the other, so that the same files always come to lie in the same places
      for (const each of files) {
        const free = await ask({ file: each })
        const wanted = isAnswer(free) && free.ok ? free.reading.kind : null
        const place =
          wanted !== null && !placed.has(wanted)
            ? wanted
            : (KINDS.find((candidate) => !placed.has(candidate)) ?? 'original')
        placed.add(place)
        const isOdd = wanted !== null && wanted !== place
        await readings.settle(
          place,
          each,
          () => (isOdd ? ask({ file: each, kind: place }) : Promise.resolve(free)),
          isOdd ? wanted : null,
        )
      }
      alignAhead()
    },
    readAgain: (kind, wish) => readings.readAgain(kind, wish),
    goBack: (kind) => readings.readAgain(kind, slots()[kind].readWith),
    async setKind(from, to) {
      const mine = slots()[from]
      const other = slots()[to]
      if (mine.file === null || from === to) return
      readings.empty(from)
      // ids of blocks and turns mean nothing to another kind of reader
      const keep = ({ wish: { encoding, choices } }: ImportSlot): ReadingWish => ({
        ...NO_WISH,
        encoding,
        ...(choices.version === undefined ? {} : { choices: { version: choices.version } }),
      })
      await Promise.all([
        readInto(to, mine.file, { wish: keep(mine), guess: true }),
        other.file === null
          ? Promise.resolve()
          : readInto(from, other.file, { wish: keep(other), guess: true }),
      ])
    },
    remove: (kind) => readings.empty(kind),
    reopen: () => view.setState(({ import: state }) => ({ import: { ...state, open: true } })),
    revise,
    startNew() {
      const open = projects.getState().project
      for (const kind of KINDS) {
        const { file } = slots()[kind]
        if (file !== null && 'text' in file && file.text === open?.[kind]?.source) readings.empty(kind)
      }
      view.setState(({ import: state }) => ({ import: { ...state, revising: null } }))
    },
    close() {
      // left lying about, the open project's texts would be taken for the next new ones
      if (view.getState().import.revising !== null) return discard()
      session.cancel()
      view.setState(({ import: state }) => ({ import: { ...state, open: false } }))
    },
    discard,
    confirm,
    async openSample() {
      try {
        const sample = await ports.loadSample()
        view.setState({ import: { ...NO_IMPORT, video: sample.video } })
        await readInto('article', sample.article, { guess: false })
        await readInto('transcript', sample.transcript, { guess: false })
        const unread = KINDS.some((kind) => slots()[kind].problem !== null)
        if (unread) view.setState(({ import: state }) => ({ import: { ...state, open: true } }))
        else await confirm()
      } catch (reason) {
        view.setState({
          import: NO_IMPORT,
          failure: failureFrom(reason, 'The sample could not be loaded. Reload the page to try again.'),
        })
      }
    },
  }
}

/** The article's own title, on one line; null where it has none. */
function titleOf(document: Article | Transcript): string | null {
  if (document.side === 'transcript') return null
  const title = document.blocks.find((block) => block.role === 'title')
  return title === undefined ? null : document.text.slice(title.start, title.end).replace(/\s+/gu, ' ')
}
