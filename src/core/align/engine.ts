import { narrowConstraints, type UnitConstraints } from './constraints.ts'
import { seemRelated, supportOfAll } from './related.ts'
import { prepare, scoreWindow, searchBeads, type Prepared, type PrepareOptions } from './search/search.ts'
import { shareOut, type Candidate, type Link } from './share-out.ts'
import { findSummaries } from './summaries.ts'
import { createScratch, type Scratch } from './scoring/scratch.ts'
import { sizeOf, type SparseBeads } from './search/sparse-beads.ts'
import { makePlan, planWindows, type Plan, type PlannedWindow } from './search/windows.ts'

export type TextPairOptions = PrepareOptions &
  Readonly<{
    /** Units of a that give way where another wants the same units of b: leads, which repeat the body. */
    late?: readonly boolean[]
    /** So many units at the start of a may sum up passages too, where nothing tells leads from the rest. */
    opening?: number
  }>

export type RunOptions = UnitConstraints &
  Readonly<{
    /** Share done, 0 to 1. */
    progress?: (done: number) => void
  }>

export type EngineOptions = TextPairOptions & RunOptions

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
  /** Share of the linked words of a that have a kindred word in their link, weighted by confidence (related.ts). */
  support: number
  /** What is known of the words; null where nothing had to be compared. */
  prepared: Prepared | null
}>

/** One text twice: each unit is its own twin, even among a thousand equal lines, where no search could tell. */
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i])

/** What a window says about the units it may decide. */
type WindowResult = Readonly<{
  candidates: readonly Candidate[]
  summaries: readonly Link[]
  coverA: Float64Array
  coverB: Float64Array
}>

/** Scored beads kept for the next run, twelve bytes each: those of some 20,000 sentences; what is beyond is scored again. */
const KEPT_BEADS = 4_000_000

/** Two lists of units that may be aligned again and again under other constraints. */
export type TextPair = Readonly<{ align(options?: RunOptions): EngineResult }>

/**
 * Keeps what does not depend on the reviewer's constraints (words, kinship, the plan of windows), and what each window of the
 * last run gave: a run under other constraints searches only the windows that these touch. The result is the same as that of a
 * pair made anew, because a window's result depends on nothing but the window and the constraints on its units.
 */
export function makeTextPair(
  a: readonly string[],
  b: readonly string[],
  options: TextPairOptions = {},
): TextPair {
  let reversed: readonly Link[] | null = null
  let known: Readonly<{ prepared: Prepared; plan: Plan }> | null = null
  let lastResults: ReadonlyMap<string, WindowResult> = new Map()
  let lastScored: ReadonlyMap<string, SparseBeads> = new Map()
  const align = (run: RunOptions = {}): EngineResult => {
    const progress = run.progress ?? (() => {})
    const coverA = new Float64Array(a.length)
    const coverB = new Float64Array(b.length)
    if (a.length === 0 || b.length === 0)
      return { links: [], summaries: [], coverA, coverB, related: false, support: 0, prepared: null }
    if (isSame(a, b) && (run.pins ?? []).length + (run.forbidden ?? []).length === 0) {
      progress(1)
      return {
        links: a.map((_, i) => ({ a: [i], b: [i], confidence: 1 })),
        summaries: [],
        coverA: coverA.fill(1),
        coverB: coverB.fill(1),
        related: true,
        support: 1,
        prepared: null,
      }
    }
    if (known === null) {
      const made = prepare(a, b, options)
      known = { prepared: made, plan: makePlan(made) }
    }
    const { prepared, plan } = known
    progress(0.1)
    const windows = planWindows(plan, run.pins ?? [])
    const scratch = createScratch()
    const results = new Map<string, WindowResult>()
    const scored = new Map<string, SparseBeads>()
    let room = KEPT_BEADS
    windows.forEach((window, number) => {
      const report = (done: number): void => progress(0.1 + (0.9 * (number + done)) / windows.length)
      const constraints = narrowConstraints(run, window)
      const key = JSON.stringify([window.from, constraints, window.b])
      const place = JSON.stringify([window.from, window.b])
      let beads = lastScored.get(place)
      let result = lastResults.get(key)
      if (result === undefined) {
        beads ??= scoreWindow(prepared, window, scratch, report)
        result = searchOne(prepared, window, beads, constraints, options, scratch)
      }
      if (beads !== undefined && (room -= sizeOf(beads)) > 0) scored.set(place, beads)
      results.set(key, result)
      window.a.forEach((unit, place) => {
        if (isOwn(window, unit)) coverA[unit] = result.coverA[place]!
      })
      window.b.forEach((unit, place) => (coverB[unit] = Math.max(coverB[unit]!, result.coverB[place]!)))
      report(1)
    })
    lastResults = results
    lastScored = scored
    const found = [...results.values()]
    const links = shareOut(
      found.flatMap(({ candidates }) => candidates),
      a.length,
      b.length,
      run.pins ?? [],
    )
    const support = supportOfAll(prepared, links)
    const linked = new Set(links.flatMap((link) => link.a))
    return {
      links,
      summaries: found.flatMap(({ summaries }) => summaries).filter((summary) => !linked.has(summary.a[0]!)),
      coverA,
      coverB,
      related: seemRelated(
        prepared,
        links,
        support,
        a,
        b,
        () => (reversed ??= linksInReverse(a, b, options)),
      ),
      support,
      prepared,
    }
  }
  return { align }
}

/** What would be linked if the recording had been the other way round: what chance gives. */
function linksInReverse(
  a: readonly string[],
  b: readonly string[],
  options: TextPairOptions,
): readonly Link[] {
  const { speakersB } = options
  const turned = speakersB === undefined ? options : { ...options, speakersB: speakersB.toReversed() }
  const prepared = prepare(a, b.toReversed(), turned)
  const scratch = createScratch()
  const candidates = planWindows(makePlan(prepared), []).flatMap((window) => {
    const beads = scoreWindow(prepared, window, scratch, () => {})
    return searchOne(prepared, window, beads, {}, turned, scratch).candidates
  })
  return shareOut(candidates, a.length, b.length, [])
}

const isOwn = (window: PlannedWindow, unit: number): boolean => unit >= window.from && unit < window.to

function searchOne(
  prepared: Prepared,
  window: PlannedWindow,
  scored: SparseBeads,
  constraints: UnitConstraints,
  options: TextPairOptions,
  scratch: Scratch,
): WindowResult {
  const late = options.late ?? []
  const { path, beads, ofBead, coverA, coverB } = searchBeads(prepared, window, scored, constraints, scratch)
  const candidates = path.flatMap((step): Candidate[] => {
    const { x, y } = beads.shapes[step.shape]!
    const first = window.a[step.i]!
    if (!isOwn(window, first)) return []
    return [
      {
        a: window.a.slice(step.i, step.i + x),
        b: window.b.slice(step.j, step.j + y),
        confidence: ofBead(step),
        late: late[first] === true,
      },
    ]
  })
  const summaries = findSummaries(
    beads,
    window,
    (unit) => isOwn(window, unit) && (late[unit] === true || unit < (options.opening ?? 0)),
  )
  return { candidates, summaries, coverA, coverB }
}

/** Aligns two lists of units once; see docs/alignment.md for the method and a worked example. */
export const alignTexts = (
  a: readonly string[],
  b: readonly string[],
  options: EngineOptions = {},
): EngineResult => makeTextPair(a, b, options).align(options)
