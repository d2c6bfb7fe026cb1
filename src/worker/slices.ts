import type { Slice } from './protocol.ts'

/**
 * Splits a large answer so that no single message keeps the page busy. A message is unpacked on the page's thread in
 * one task; the analysis of a day-long recording takes well over the 50 ms after which typing feels stuck. Its long
 * lists therefore travel in pieces, one message (one task) each, and the frame that holds them travels last:
 *
 *     { rows: [r0 … r2499], text: "…" }   →   slice rows r0…r999 · slice rows r1000…r1999 · slice rows r2000…r2499
 *                                             answer { rows: [], text: "…" }
 *
 * Works on any plain data: lists longer than `longest` items are found by walking objects, not lists. Rejected: a
 * binary format with transferred buffers (unpacking it costs the page the same and every field needs code).
 */

/** Items in one message. A thousand sentences or cues unpack in about 2 ms. */
export const SLICE_LENGTH = 1000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

export function splitAnswer<T>(answer: T, longest = SLICE_LENGTH): { frame: T; slices: Slice[] } {
  const slices: Slice[] = []
  const walk = (value: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(value)) {
      if (value.length <= longest) return value
      for (let at = 0; at < value.length; at += longest)
        slices.push({ path, items: value.slice(at, at + longest) })
      return []
    }
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, [...path, key])]))
  }
  // walk keeps the shape, only long lists come out empty
  return { frame: walk(answer, []) as T, slices }
}

/** Puts the slices back into their frame, which must be a fresh copy (a received message is): its lists are filled. */
export function joinAnswer<T>(frame: T, slices: readonly Slice[]): T {
  if (slices.every((slice) => slice.path.length > 0)) {
    for (const slice of slices) {
      const list = slice.path.reduce<unknown>(
        (value, key) => (isRecord(value) ? value[key] : undefined),
        frame,
      )
      if (!Array.isArray(list)) throw new Error(`no list at ${slice.path.join('.')} of the answer`)
      for (const item of slice.items) list.push(item)
    }
    return frame
  }
  // the answer itself was a long list
  return slices.flatMap((slice) => slice.items) as T
}
