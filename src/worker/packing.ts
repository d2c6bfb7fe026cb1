import type { Slice } from './protocol.ts'
import { joinAnswer, splitAnswer } from './slices.ts'

/**
 * A long answer as bytes, a message each: what is kept from visit to visit and handed to the page as it lies there. The
 * thread that keeps it never looks inside, which at a hundred thousand words saves it a second (objects read from the
 * database, written into messages and read once more on the page, against one reading on the page). UTF-8 and not
 * strings: a single curly quote makes a string twice as large, in the database as in memory.
 */
export type Packed = readonly Uint8Array[]

/** What one of them holds. */
export type Parcel<T> = Readonly<({ type: 'slice' } & Slice) | { type: 'answer'; value: T }>

export function pack<T>(answer: T): Packed {
  const { frame, slices } = splitAnswer(answer)
  const encoder = new TextEncoder()
  const parcels: readonly Parcel<T>[] = [
    ...slices.map((slice) => ({ type: 'slice' as const, ...slice })),
    { type: 'answer', value: frame },
  ]
  return parcels.map((parcel) => encoder.encode(JSON.stringify(parcel)))
}

/** One parcel of an answer that `pack` was given: plain data, so JSON gives it back as it was. */
export const openParcel = <T>(bytes: Uint8Array): Parcel<T> =>
  JSON.parse(new TextDecoder().decode(bytes)) as Parcel<T>

export function unpack<T>(packed: Packed): T {
  const slices: Slice[] = []
  for (const bytes of packed) {
    const parcel = openParcel<T>(bytes)
    if (parcel.type === 'answer') return joinAnswer(parcel.value, slices)
    slices.push(parcel)
  }
  throw new Error('a packed answer without its end')
}
