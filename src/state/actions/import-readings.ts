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
  settle(kind: Kind, file: IncomingFile, answer: () => Promise<unknown>, looksLike?: Kind): Promise<void>
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

  return {
    slots,
    ask,
    async readInto(kind, file, { wish = NO_WISH, guess }) {
      const turn = ++turns[kind]
      setSlot(kind, { ...EMPTY_SLOT, file, wish, reading: true })
      if (guess) {
        const free = await ask({ file, ...wishedFor(wish) })
        if (turn !== turns[kind]) return
        if (isAnswer(free) && free.ok) {
          if (free.reading.kind === kind) return land(kind, free)
          setSlot(kind, { looksLike: free.reading.kind })
        }
      }
      const answer = await ask({ file, kind, ...wishedFor(wish) })
      if (turn === turns[kind]) land(kind, answer)
    },
    async settle(kind, file, answer, looksLike) {
      const turn = ++turns[kind]
      setSlot(kind, { ...EMPTY_SLOT, file, reading: true, looksLike: looksLike ?? null })
      const settled = await answer()
      if (turn === turns[kind]) land(kind, settled)
    },
    async readAgain(kind, change) {
      const { file, wish: before } = slots()[kind]
      if (file === null) return
      const turn = ++turns[kind]
      const wanted = { ...before, ...change }
      const wish = { ...wanted, choices: tidied(wanted.choices) }
      setSlot(kind, { wish, reading: true })
      const answer = await ask({ file, kind, ...wishedFor(wish) })
      if (turn === turns[kind]) land(kind, answer)
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
function tidied({
  version,
  takenIn = [],
  leftOut = [],
  speakers = {},
  swaps = [],
}: ReadingChoices): ReadingChoices {
  const choices: ReadingChoices = {
    ...(version === undefined ? {} : { version }),
    ...(takenIn.length === 0 ? {} : { takenIn }),
    ...(leftOut.length === 0 ? {} : { leftOut }),
    ...(Object.keys(speakers).length === 0 ? {} : { speakers }),
    ...(swaps.length === 0 ? {} : { swaps }),
  }
  return Object.keys(choices).length === 0 ? NO_CHOICES : choices
}

export const isAnswer = (value: unknown): value is ReadAnswer =>
  typeof value === 'object' && value !== null && 'ok' in value && ('reading' in value || 'problem' in value)
