import type { ReadingChoices } from '../../core/model/reading-choices.ts'
import { NO_CHOICES } from '../../core/model/reading-choices.ts'
import type { Kind } from '../../core/readers/reading.ts'
import { failureFrom, failureOf } from '../failure.ts'
import type { IncomingFile, ReadAnswer, ReadRequest } from '../ports.ts'
import type { Stores } from '../stores/stores.ts'
import type { ImportSlot, ReadingWish } from '../stores/view-store.ts'
import { EMPTY_SLOT, NO_WISH } from '../stores/view-store.ts'

/**
 * The files of the import dialogue, read in the worker. What was read stays in sight while the file is read once more, and
 * when that fails: nothing is lost by trying.
 */
export type ImportReadings = Readonly<{
  slots(): Readonly<Record<Kind, ImportSlot>>
  /** Reads a file whose role is not known yet. The answer, or what the reading was rejected with. */
  ask(request: ReadRequest): Promise<unknown>
  /** Puts a file into a slot and reads it. `guess`: say so when it looks like something else. */
  readInto(
    kind: Kind,
    file: IncomingFile,
    options: Readonly<{ wish?: ReadingWish; guess: boolean }>,
  ): Promise<void>
  /** Puts a file into a slot whose answer is there already, or is asked for by `answer`. */
  settle(
    kind: Kind,
    file: IncomingFile,
    answer: () => Promise<unknown>,
    looksLike?: Kind | null,
  ): Promise<void>
  /** Reads the file of a slot again, otherwise. */
  readAgain(kind: Kind, wish: Partial<ReadingWish>): Promise<void>
  empty(kind: Kind): void
}>

export function createImportReadings({ ports, view }: Stores): ImportReadings {
  // a slow answer for a file that has been replaced meanwhile must not land: each slot counts its readings
  const turns: Record<Kind, number> = { article: 0, transcript: 0, original: 0 }

  const slots = (): Readonly<Record<Kind, ImportSlot>> => view.getState().import.slots

  const setSlot = (kind: Kind, slot: Partial<ImportSlot>): void =>
    view.setState(({ import: state }) => ({
      import: { ...state, slots: { ...state.slots, [kind]: { ...state.slots[kind], ...slot } } },
    }))

  const ask = (request: ReadRequest): Promise<unknown> =>
    ports.analyzer.read(request).catch((reason: unknown) => reason)

  const land = (kind: Kind, answer: unknown): void => {
    const { read, wish } = slots()[kind]
    if (!isAnswer(answer)) {
      const problem = failureFrom(answer, 'Choose another file, or paste the text.')
      setSlot(kind, { reading: false, problem })
    } else if (answer.ok) {
      // why it was recognised is told by the first reading alone: later ones are told what it is
      const kindReason = read?.kindReason ?? answer.reading.kindReason
      const reading = { ...answer.reading, kindReason }
      setSlot(kind, { reading: false, read: reading, readWith: wish, problem: null })
    } else setSlot(kind, { reading: false, problem: failureOf(answer.problem) })
  }

  /** Shows `slot`, and what `answer` gives unless the slot is used for something else meanwhile. */
  const run = async (
    kind: Kind,
    slot: Partial<ImportSlot>,
    answer: (isCurrent: () => boolean) => Promise<unknown>,
  ): Promise<void> => {
    const turn = ++turns[kind]
    const isCurrent = (): boolean => turn === turns[kind]
    setSlot(kind, { ...slot, reading: true })
    const settled = await answer(isCurrent)
    if (isCurrent()) land(kind, settled)
  }

  return {
    slots,
    ask,
    readInto: (kind, file, { wish = NO_WISH, guess }) =>
      run(kind, { ...EMPTY_SLOT, file, wish }, async (isCurrent) => {
        const request = { file, ...wishedFor(wish) }
        const free = guess ? await ask(request) : null
        if (isAnswer(free) && free.ok) {
          if (free.reading.kind === kind) return free
          if (isCurrent()) setSlot(kind, { looksLike: free.reading.kind })
        }
        return ask({ ...request, kind })
      }),
    settle: (kind, file, answer, looksLike = null) => run(kind, { ...EMPTY_SLOT, file, looksLike }, answer),
    async readAgain(kind, change) {
      const { file, wish: before } = slots()[kind]
      if (file === null) return
      const wanted = { ...before, ...change }
      const wish = { ...wanted, choices: tidied(wanted.choices) }
      await run(kind, { wish }, () => ask({ file, kind, ...wishedFor(wish) }))
    },
    empty(kind) {
      turns[kind]++
      setSlot(kind, EMPTY_SLOT)
    },
  }
}

const wishedFor = ({ format, encoding, choices }: ReadingWish): Partial<ReadRequest> => ({
  ...(format === null ? {} : { format }),
  ...(encoding === null ? {} : { encoding }),
  ...(choices === NO_CHOICES ? {} : { choices }),
})

/** Without what was chosen and taken back again, so that a text with nothing chosen is stored as one. */
function tidied(choices: ReadingChoices): ReadingChoices {
  const left = Object.entries(choices).filter(([, value]) => Object.keys(value).length > 0)
  return left.length === 0 ? NO_CHOICES : Object.fromEntries(left)
}

export const isAnswer = (value: unknown): value is ReadAnswer =>
  typeof value === 'object' && value !== null && 'ok' in value && ('reading' in value || 'problem' in value)
