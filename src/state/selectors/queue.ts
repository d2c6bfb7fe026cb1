import type { Analysis } from '../../core/model/analysis.ts'
import type { Flag } from '../../core/model/flag.ts'
import type { MqmCategory, Severity } from '../../core/model/mqm.ts'
import { MQM_CATEGORIES, SEVERITIES } from '../../core/model/mqm.ts'
import type { Decision } from '../../core/model/project.ts'
import { getEntry } from '../../core/review/change.ts'
import type { FlagGroup } from '../../core/review/flag-groups.ts'
import type { Side } from '../../core/model/side.ts'
import { memoised } from '../memoised.ts'
import type { Confidence, FlagFilter, FlagSort } from '../stores/view-store.ts'
import { flagGroups, isOpen, sortedGroups } from './flags.ts'
import { lastStartingBy, rowOfPlace } from './row-index.ts'

/*
 * The queue: which items the reviewer goes through, in what order, and what each choice of the filter would leave. An item
 * is listed when one of its reasons fits the whole filter.
 */

type Decisions = Readonly<Record<string, Decision>>

export const confidenceBand = (confidence: number): Confidence =>
  confidence >= 0.8 ? 'high' : confidence >= 0.5 ? 'medium' : 'low'

type Facet = Exclude<keyof FlagFilter, 'state'>
const FACETS: readonly Facet[] = ['rule', 'severity', 'category', 'side', 'speaker', 'confidence']

/** What a flag is filtered by. */
type Values = Readonly<{ [F in Facet]: NonNullable<FlagFilter[F]> }>

/** By its rule: made once per analysis, since thousands of flags are looked at with every choice and every answer. */
const ruleValues = memoised((analysis: Analysis): ReadonlyMap<Flag, Values> => {
  const found = new Map<Flag, Values>()
  for (const flag of analysis.flags) {
    const { rule, severity, category, confidence } = flag
    const [{ side, start }] = flag.places
    const speaker = speakerAt(analysis, side, start) ?? ''
    found.set(flag, { rule, severity, category, side, speaker, confidence: confidenceBand(confidence) })
  }
  return found
})

/** The reviewer's own severity and category before the rule's. */
function valuesOf(flag: Flag, all: ReadonlyMap<Flag, Values>, decisions: Decisions): Values {
  const values = all.get(flag)! // every flag of the analysis is in it
  const decision = getEntry(decisions, flag.id)
  if (decision === null || (decision.severity === null && decision.category === null)) return values
  return {
    ...values,
    severity: decision.severity ?? flag.severity,
    category: decision.category ?? flag.category,
  }
}

function speakerAt(analysis: Analysis, side: Side, start: number): string | null {
  if (side === 'transcript') {
    const sentences = analysis.transcript?.sentences ?? []
    return sentences[Math.max(0, lastStartingBy(sentences, start))]?.speaker ?? null
  }
  const block = side === 'article' ? (rowOfPlace(analysis, { side, start })?.block ?? null) : null
  return block === null ? null : (analysis.article.blocks[block]?.speaker ?? null)
}

const inState = (decisions: Decisions, flag: Flag, state: FlagFilter['state']): boolean =>
  state === 'all' || isOpen(decisions, flag) === (state === 'open')

/** The items that are gone through. */
export const listedGroups = memoised(
  (
    analysis: Analysis,
    decisions: Decisions,
    filter: FlagFilter,
    sort: FlagSort,
    sortBasis: Decisions,
  ): readonly FlagGroup[] => {
    const all = ruleValues(analysis)
    const asked = FACETS.filter((facet) => filter[facet] !== null)
    return sortedGroups(analysis, sort, sortBasis).filter(({ flags }) =>
      flags.some((flag) => {
        if (!inState(decisions, flag, filter.state)) return false
        if (asked.length === 0) return true
        const values = valuesOf(flag, all, decisions)
        return asked.every((facet) => values[facet] === filter[facet])
      }),
    )
  },
)

export type Choice<V extends string> = Readonly<{ value: V; items: number }>

/** For the filter: how many items each choice would leave, the other choices being as they are. */
export type QueueCounts = Readonly<{
  /** Rules that raised something, most first. */
  rule: readonly (Choice<string> & Readonly<{ title: string }>)[]
  /** The gravest first. */
  severity: readonly Choice<Severity>[]
  category: readonly Choice<MqmCategory>[]
  side: readonly Choice<Side>[]
  /** Most first; the empty name last. */
  speaker: readonly Choice<string>[]
  confidence: readonly Choice<Confidence>[]
  open: number
  decided: number
  all: number
}>

const SIDES: readonly Side[] = ['article', 'transcript', 'original']
const BANDS: readonly Confidence[] = ['high', 'medium', 'low']

export const queueCounts = memoised(
  (analysis: Analysis, decisions: Decisions, filter: FlagFilter): QueueCounts => {
    const known = ruleValues(analysis)
    const asked = FACETS.filter((facet) => filter[facet] !== null)
    const counts: Readonly<Record<Facet, Map<string, number>>> = {
      rule: new Map(),
      severity: new Map(),
      category: new Map(),
      side: new Map(),
      speaker: new Map(),
      confidence: new Map(),
    }
    let open = 0
    let decided = 0
    let all = 0
    for (const { flags } of flagGroups(analysis)) {
      /** What this item has been counted for: a second reason counts it no second time. */
      const seen = flags.length === 1 ? null : new Set<string>()
      let [isOne, isOpenOne, isDecidedOne] = [false, false, false]
      for (const flag of flags) {
        const values = valuesOf(flag, known, decisions)
        const missed = asked.filter((facet) => filter[facet] !== values[facet])
        const isFlagOpen = isOpen(decisions, flag)
        if (missed.length === 0) {
          isOne = true
          if (isFlagOpen) isOpenOne = true
          else isDecidedOne = true
        }
        if (missed.length > 1 || (filter.state !== 'all' && isFlagOpen !== (filter.state === 'open')))
          continue
        for (const facet of missed.length === 1 ? missed : FACETS) {
          const value = values[facet]
          if (seen !== null) {
            const key = `${facet}:${value}`
            if (seen.has(key)) continue
            seen.add(key)
          }
          counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
        }
      }
      if (isOne) all++
      if (isOpenOne) open++
      if (isDecidedOne) decided++
    }
    const titles = new Map(analysis.rules.map((rule) => [rule.id, rule.title]))
    const inOrder = <V extends string>(facet: Facet, order: readonly V[]): Choice<V>[] =>
      order.flatMap((value) => {
        const items = counts[facet].get(value) ?? 0
        return items === 0 && filter[facet] !== value ? [] : [{ value, items }]
      })
    const byNumber = (facet: Facet): Choice<string>[] =>
      [...counts[facet]]
        .map(([value, items]) => ({ value, items }))
        .sort((a, b) => b.items - a.items || (a.value < b.value ? -1 : 1))
    return {
      rule: byNumber('rule').map((choice) => ({
        ...choice,
        title: titles.get(choice.value) ?? choice.value,
      })),
      severity: inOrder('severity', SEVERITIES.toReversed()),
      category: inOrder('category', [
        ...MQM_CATEGORIES,
        // categories of the reviewer's own; the keys are categories, which the map forgets
        ...([...counts.category.keys()] as MqmCategory[]).filter((each) => !MQM_CATEGORIES.includes(each)),
      ]),
      side: inOrder('side', SIDES),
      speaker: byNumber('speaker').sort((a, b) => Number(a.value === '') - Number(b.value === '')),
      confidence: inOrder('confidence', BANDS),
      open,
      decided,
      all,
    }
  },
)
