import { narrowConstraints, type UnitConstraints } from './constraints.ts'
import { seemRelated } from './related.ts'
import { prepare, searchWindow, type Prepared, type PrepareOptions } from './search.ts'
import { shareOut, type Candidate, type Link } from './share-out.ts'
import { findSummaries } from './summaries.ts'
import { createScratch } from './scratch.ts'
import { makePlan, planWindows } from './windows.ts'

export type EngineOptions = PrepareOptions &
  UnitConstraints &
  Readonly<{
    /** Units of a that give way where another wants the same units of b: leads, which repeat the body. */
    late?: readonly boolean[]
    /** So many units at the start of a may sum up passages too, where nothing tells leads from the rest. */
    opening?: number
    /** Share done, 0 to 1. */
    progress?: (done: number) => void
  }>

export type EngineResult = Readonly<{
  /** In order of their first unit of a; a unit is in one at most. */
  links: readonly Link[]
  /** Late units that stand in no link, with the passage they sum up. */
  summaries: readonly Link[]
  /** Probability that a unit stands in some link. */
  coverA: Float64Array
  coverB: Float64Array
  /** False when the two seem to have nothing to do with each other; links are given all the same. */
  related: boolean
  /** What is known of the words; null where nothing had to be compared. */
  prepared: Prepared | null
}>

/** One text twice: each unit is its own twin, even among a thousand equal lines, where no search could tell. */
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i])

/** Aligns two lists of units; see docs/alignment.md for the method and a worked example. */
export function alignTexts(
  a: readonly string[],
  b: readonly string[],
  options: EngineOptions = {},
): EngineResult {
  const progress = options.progress ?? (() => {})
  const coverA = new Float64Array(a.length)
  const coverB = new Float64Array(b.length)
  if (a.length === 0 || b.length === 0)
    return { links: [], summaries: [], coverA, coverB, related: false, prepared: null }
  if (isSame(a, b) && (options.pins ?? []).length + (options.forbidden ?? []).length === 0) {
    progress(1)
    return {
      links: a.map((_, i) => ({ a: [i], b: [i], confidence: 1 })),
      summaries: [],
      coverA: coverA.fill(1),
      coverB: coverB.fill(1),
      related: true,
      prepared: null,
    }
  }
  const prepared = prepare(a, b, options)
  progress(0.1)
  const windows = planWindows(makePlan(prepared), options.pins ?? [])
  const scratch = createScratch()
  const late = options.late ?? []
  const candidates: Candidate[] = []
  const summaries: Link[] = []
  windows.forEach((window, number) => {
    const report = (done: number): void => progress(0.1 + (0.9 * (number + done)) / windows.length)
    const placeOfA = new Map(window.a.map((unit, place) => [unit, place]))
    const placeOfB = new Map(window.b.map((unit, place) => [unit, place]))
    const constraints = narrowConstraints(options, placeOfA, placeOfB)
    const found = searchWindow(prepared, window, constraints, scratch, report)
    const isOwn = (unit: number): boolean => unit >= window.from && unit < window.to
    for (const step of found.path) {
      const { x, y } = found.beads.shapes[step.shape]!
      const first = window.a[step.i]!
      if (!isOwn(first)) continue
      candidates.push({
        a: window.a.slice(step.i, step.i + x),
        b: window.b.slice(step.j, step.j + y),
        confidence: found.ofBead(step),
        late: late[first] === true,
      })
    }
    window.a.forEach((unit, place) => {
      if (isOwn(unit)) coverA[unit] = found.coverA[place]!
    })
    window.b.forEach((unit, place) => (coverB[unit] = Math.max(coverB[unit]!, found.coverB[place]!)))
    summaries.push(
      ...findSummaries(
        found.beads,
        window,
        (unit) => isOwn(unit) && (late[unit] === true || unit < (options.opening ?? 0)),
      ),
    )
    report(1)
  })
  const links = shareOut(candidates, a.length, b.length, options.pins ?? [])
  const linked = new Set(links.flatMap((link) => link.a))
  return {
    links,
    summaries: summaries.filter((summary) => !linked.has(summary.a[0]!)),
    coverA,
    coverB,
    related: seemRelated(prepared, links, a, b),
    prepared,
  }
}
