import type { Article } from '../../core/model/article.ts'
import type { Transcript } from '../../core/model/transcript.ts'
import type { Kind } from '../../core/readers/reading.ts'
import { newProject } from '../../core/review/project.ts'
import { failureFrom, failureOf } from '../failure.ts'
import type { IncomingFile, ReadAnswer, ReadRequest } from '../ports.ts'
import type { Stores } from '../stores/stores.ts'
import type { ImportSlot } from '../stores/view-store.ts'
import { EMPTY_SLOT, NO_IMPORT } from '../stores/view-store.ts'
import type { Session } from './session.ts'

export type Importing = Readonly<{
  /** Reads files and shows what was read. With `kind`, all go there; without, each where it seems to belong. */
  add(files: readonly IncomingFile[], kind?: Kind): Promise<void>
  /** Reads a file again as another format; null: detect. */
  setFormat(kind: Kind, format: string | null): Promise<void>
  /** Moves a file to another role and reads it as that; what stood there comes back the other way. */
  setKind(from: Kind, to: Kind): Promise<void>
  remove(kind: Kind): void
  reopen(): void
  /** Puts the dialogue away; what was read stays for the visit. */
  close(): void
  /** Puts it away and forgets what was read; a running analysis stops. */
  discard(): void
  /** Makes a project of what was read and analyses it. */
  confirm(): Promise<void>
  openSample(): Promise<void>
}>

const KINDS: readonly Kind[] = ['article', 'transcript', 'original']

export function createImporting(stores: Stores, session: Session): Importing {
  const { ports, view } = stores
  // a slow answer for a file that has been replaced meanwhile must not land: each slot counts its readings
  const turns: Record<Kind, number> = { article: 0, transcript: 0, original: 0 }

  const setSlot = (kind: Kind, slot: Partial<ImportSlot>): void =>
    view.setState(({ import: state }) => ({
      import: { ...state, slots: { ...state.slots, [kind]: { ...state.slots[kind], ...slot } } },
    }))

  /** The answer, or what the reading was rejected with. */
  const ask = (request: ReadRequest): Promise<unknown> =>
    ports.analyzer.read(request).catch((reason: unknown) => reason)

  const land = (kind: Kind, answer: unknown): void => {
    if (!isAnswer(answer))
      setSlot(kind, {
        reading: false,
        problem: failureFrom(answer, 'Choose another file, or paste the text.'),
      })
    else if (answer.ok) setSlot(kind, { reading: false, read: answer.reading, problem: null })
    else setSlot(kind, { reading: false, read: null, problem: failureOf(answer.problem) })
  }

  /** Reads into a slot. `guess`: say so when the file looks like something else. */
  const readInto = async (
    kind: Kind,
    file: IncomingFile,
    format: string | null,
    guess: boolean,
  ): Promise<void> => {
    const turn = ++turns[kind]
    setSlot(kind, { ...EMPTY_SLOT, file, format, reading: true })
    const options = format === null ? {} : { format }
    if (guess && format === null) {
      const free = await ask({ file })
      if (turn !== turns[kind]) return
      if (isAnswer(free) && free.ok) {
        if (free.reading.kind === kind) return land(kind, free)
        setSlot(kind, { looksLike: free.reading.kind })
      }
    }
    const answer = await ask({ file, kind, ...options })
    if (turn === turns[kind]) land(kind, answer)
  }

  const slots = (): Readonly<Record<Kind, ImportSlot>> => view.getState().import.slots

  const forget = (): void => view.setState({ import: NO_IMPORT })

  const confirm = async (): Promise<void> => {
    const { slots: read, video } = view.getState().import
    const article = read.article.read
    if (article === null) return
    const project = newProject({
      id: ports.nextId(),
      title: titleOf(article.document) ?? article.stored.name,
      article: article.stored,
      transcript: read.transcript.read?.stored ?? null,
      original: read.original.read?.stored ?? null,
      video,
    })
    await session.begin(project, 'pending', forget)
  }

  return {
    async add(files, kind) {
      view.setState(({ import: state }) => ({ import: { ...state, open: true } }))
      const file = files[0]
      if (files.length === 1 && kind !== undefined && file !== undefined)
        return readInto(kind, file, null, true)
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
        const turn = ++turns[place]
        setSlot(place, { ...EMPTY_SLOT, file: each, reading: true })
        const answer = wanted === place || wanted === null ? free : await ask({ file: each, kind: place })
        if (turn !== turns[place]) continue
        if (wanted !== null && wanted !== place) setSlot(place, { looksLike: wanted })
        land(place, answer)
      }
    },
    async setFormat(kind, format) {
      const { file, looksLike } = slots()[kind]
      if (file === null) return
      await readInto(kind, file, format, false)
      setSlot(kind, { looksLike })
    },
    async setKind(from, to) {
      const mine = slots()[from].file
      const other = slots()[to].file
      if (mine === null || from === to) return
      turns[from]++
      setSlot(from, EMPTY_SLOT)
      await Promise.all([
        readInto(to, mine, null, true),
        other === null ? Promise.resolve() : readInto(from, other, null, true),
      ])
    },
    remove(kind) {
      turns[kind]++
      setSlot(kind, EMPTY_SLOT)
    },
    reopen: () => view.setState(({ import: state }) => ({ import: { ...state, open: true } })),
    close() {
      session.cancel()
      view.setState(({ import: state }) => ({ import: { ...state, open: false } }))
    },
    discard() {
      for (const kind of KINDS) turns[kind]++
      session.cancel()
      forget()
    },
    confirm,
    async openSample() {
      try {
        const sample = await ports.loadSample()
        view.setState({ import: { ...NO_IMPORT, video: sample.video } })
        await readInto('article', sample.article, null, false)
        await readInto('transcript', sample.transcript, null, false)
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

const isAnswer = (value: unknown): value is ReadAnswer =>
  typeof value === 'object' && value !== null && 'ok' in value && ('reading' in value || 'problem' in value)

/** The article's own title, on one line; null where it has none. */
function titleOf(document: Article | Transcript): string | null {
  if (document.side === 'transcript') return null
  const title = document.blocks.find((block) => block.role === 'title')
  return title === undefined ? null : document.text.slice(title.start, title.end).replace(/\s+/gu, ' ')
}
