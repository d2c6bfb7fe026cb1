import type { Analysis } from '../../core/model/analysis.ts'
import type { Flag } from '../../core/model/flag.ts'
import { severityRank } from '../../core/model/mqm.ts'
import type { Decision } from '../../core/model/project.ts'
import { sameWordsKey } from '../../core/review/answers.ts'
import { groupFlags } from '../../core/review/flag-groups.ts'
import type { FlagGroup } from '../../core/review/flag-groups.ts'
import { flagState } from '../../core/review/flag-state.ts'
import { memoised } from '../memoised.ts'
import type { FlagSort } from '../stores/view-store.ts'

type Decisions = Readonly<Record<string, Decision>>

export const flagsById = memoised(
  (analysis: Analysis): ReadonlyMap<string, Flag> => new Map(analysis.flags.map((flag) => [flag.id, flag])),
)

/** Not yet answered, or answered for another version of its rule. */
export const isOpen = (decisions: Decisions, flag: Flag): boolean => flagState({ decisions }, flag) === 'open'

/** Flags as they are gone through: several reasons for the same words are one item. */
export const flagGroups = memoised((analysis: Analysis): readonly FlagGroup[] => groupFlags(analysis.flags))

const groupsByFlag = memoised((analysis: Analysis): ReadonlyMap<string, FlagGroup> => {
  const groups = new Map<string, FlagGroup>()
  for (const group of flagGroups(analysis)) for (const { id } of group.flags) groups.set(id, group)
  return groups
})

/** The item that a flag belongs to. */
export const groupOfFlag = (analysis: Analysis, flag: string): FlagGroup | null =>
  groupsByFlag(analysis).get(flag) ?? null

/** What became of a rule's flags so far. */
export type RuleTally = Readonly<{ flags: number; open: number; kept: number; dismissed: number }>

export const NO_TALLY: RuleTally = { flags: 0, open: 0, kept: 0, dismissed: 0 }

/** By rule id; rules that made no flag have no entry. `kept`: with a correction or without. */
export const ruleTallies = memoised(countTallies)

function countTallies(analysis: Analysis, decisions: Decisions): ReadonlyMap<string, RuleTally> {
  const tallies = new Map<string, { -readonly [K in keyof RuleTally]: RuleTally[K] }>()
  for (const flag of analysis.flags) {
    const tally = tallies.get(flag.rule) ?? { ...NO_TALLY }
    const state = flagState({ decisions }, flag)
    tally.flags++
    tally[state === 'corrected' ? 'kept' : state]++
    tallies.set(flag.rule, tally)
  }
  return tallies
}

/** All items in the order in which they are gone through. `basis`: answers by which rules are ranked (sort `kept`). */
export const sortedGroups = memoised(
  (analysis: Analysis, sort: FlagSort, basis: Decisions): readonly FlagGroup[] => {
    const groups = flagGroups(analysis)
    if (sort === 'position') return groups
    const tallies = sort === 'kept' ? countTallies(analysis, basis) : null
    const weight = ({ flags }: FlagGroup): number =>
      sort === 'severity'
        ? severityRank(flags[0].severity)
        : Math.max(
            ...flags.map(({ rule, confidence }) =>
              tallies === null ? confidence : keptShare(tallies.get(rule) ?? NO_TALLY),
            ),
          )
    return groups
      .map((group) => ({ group, weight: weight(group) }))
      .sort((a, b) => b.weight - a.weight) // stable: ties stay in article order
      .map(({ group }) => group)
  },
)

/** How often the rule was right so far, with one answer of each kind added: a rule nobody has judged stands in the middle. */
export const keptShare = ({ kept, dismissed }: RuleTally): number => (kept + 1) / (kept + dismissed + 2)

const flagsByWords = memoised((analysis: Analysis): ReadonlyMap<string, readonly Flag[]> => {
  return listedBy(
    analysis.flags.filter((flag) => sameWordsKey(flag) !== ''),
    sameWordsKey,
  )
})

function listedBy(
  flags: readonly Flag[],
  keyOf: (flag: Flag) => string,
): ReadonlyMap<string, readonly Flag[]> {
  const found = new Map<string, Flag[]>()
  for (const flag of flags) {
    const key = keyOf(flag)
    const list = found.get(key)
    if (list === undefined) found.set(key, [flag])
    else list.push(flag)
  }
  return found
}

/** Open flags of the same rule on the same words, the flag itself among them. */
export const openWithSameWords = (analysis: Analysis, decisions: Decisions, flag: Flag): readonly Flag[] =>
  (flagsByWords(analysis).get(sameWordsKey(flag)) ?? []).filter((each) => isOpen(decisions, each))

const flagsByRule = memoised((analysis: Analysis): ReadonlyMap<string, readonly Flag[]> =>
  listedBy(analysis.flags, ({ rule }) => rule),
)

/** Open flags of the same rule. */
export const openOfKind = (analysis: Analysis, decisions: Decisions, flag: Flag): readonly Flag[] =>
  (flagsByRule(analysis).get(flag.rule) ?? []).filter((each) => isOpen(decisions, each))

/**
 * Rules whose finding is a form of its own in the feed (a torn gap, a ground, a double rule): their places are not
 * underlined, a whole cut passage in red would drown the flags in it.
 */
const DRAWN_AS_FORM: ReadonlySet<string> = new Set([
  'cut-passage',
  'moved-passage',
  'seam',
  'condensed-passage',
])

export const isDrawnAsForm = (rule: string): boolean => DRAWN_AS_FORM.has(rule)
