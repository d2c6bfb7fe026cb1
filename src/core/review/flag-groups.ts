import type { Flag, Place } from '../model/flag.ts'
import { severityRank } from '../model/mqm.ts'
import { spansOverlap } from '../text/span.ts'

/** What several rules say about the same words: one item for the reviewer, with a reason each. */
export type FlagGroup = Readonly<{
  /** That of its first flag. */
  id: string
  /** The gravest first, then the surest, then in the order of the analysis. */
  flags: readonly [Flag, ...Flag[]]
}>

/** A phrase, in UTF-16 code units: two that overlap are about the same words, whatever their lengths. */
const PHRASE = 48

/** Findings that have a form of their own among the rows and are answered there. */
const STANDS_ALONE: ReadonlySet<string> = new Set([
  'cut-passage',
  'moved-passage',
  'merged-turn',
  'seam',
  'condensed-passage',
  'addition',
])

/**
 * Groups flags whose first places are about the same words, in the order of the analysis (a group stands where its first
 * member stood).
 *
 *     version  "Llama 3"        ‾‾‾‾‾‾‾
 *     number   "3"                    ‾      one item, two reasons
 *     quotation, the whole sentence  ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾   another item: its words are not the same
 *
 * Two phrases are about the same words when they overlap; with a longer one, when half of it is shared. Flags with many
 * places belong together only if most of their places do: one answer goes to all of them. Every member fits every other,
 * so that a chain of overlaps does not swallow a paragraph. Near-linear: only what reaches over the current start is
 * looked at.
 */
export function groupFlags(flags: readonly Flag[]): readonly FlagGroup[] {
  const order = flags.map((flag, index) => ({ flag, index, ...flag.places[0] }))
  const sorted = order
    .filter(({ flag, start, end }) => start < end && !STANDS_ALONE.has(flag.rule))
    .sort((a, b) => (a.side < b.side ? -1 : a.side > b.side ? 1 : a.start - b.start || a.index - b.index))

  type Entry = (typeof order)[number]
  const found: Entry[][] = []
  let open: { members: Entry[]; end: number }[] = []
  let side = ''
  for (const entry of sorted) {
    if (entry.side !== side) open = []
    side = entry.side
    open = open.filter(({ end }) => end > entry.start)
    const home = open.find(({ members }) => members.every(({ flag }) => sameWords(flag, entry.flag)))
    if (home === undefined) {
      const members = [entry]
      found.push(members)
      open.push({ members, end: entry.end })
    } else {
      home.members.push(entry)
      home.end = Math.max(home.end, entry.end)
    }
  }
  const grouped = new Set(sorted)
  for (const entry of order) if (!grouped.has(entry)) found.push([entry])

  return found
    .map((members) => ({
      at: Math.min(...members.map(({ index }) => index)),
      flags: members
        .toSorted(
          (a, b) =>
            severityRank(b.flag.severity) - severityRank(a.flag.severity) ||
            b.flag.confidence - a.flag.confidence ||
            a.index - b.index,
        )
        .map(({ flag }) => flag),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ flags: [first, ...rest] }) => ({ id: first!.id, flags: [first!, ...rest] }))
}

function sameWords(a: Flag, b: Flag): boolean {
  const [one, other] = [a.places[0], b.places[0]]
  if (!spansOverlap(one, other)) return false
  const longer = Math.max(one.end - one.start, other.end - other.start)
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  if (longer > PHRASE && shared * 2 < longer) return false
  return mostPlacesShared(a.places, b.places)
}

function mostPlacesShared(a: readonly Place[], b: readonly Place[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  if (more.length === 1) return true
  if (fewer.length * 2 < more.length) return false
  const shared = more.filter((place) =>
    fewer.some((other) => other.side === place.side && spansOverlap(place, other)),
  )
  return shared.length * 2 >= more.length
}
