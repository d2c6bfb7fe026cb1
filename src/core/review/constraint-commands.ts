import type { AlignmentConstraints } from '../model/alignment.ts'
import type { Project } from '../model/project.ts'
import type { NamedGroup } from './alignment-groups.ts'
import type { Change } from './change.ts'
import { setFields } from './commands.ts'

/*
 * What the reviewer fixed, as reversible Changes of the project's constraints. A sentence is in one fixed group at most:
 * groups that share one with a new group are given up for it.
 */

/** Sentences that the reviewer says belong together: ids, of both sides at least one. */
export type Pin = NamedGroup

const share = (a: NamedGroup, b: NamedGroup): boolean =>
  a.article.some((id) => b.article.includes(id)) || a.transcript.some((id) => b.transcript.includes(id))

/** Fixes a group by hand. Groups, confirmed ones too, that share a sentence with it are given up: a sentence is in one bead at most. */
export const addPin = (project: Project, pin: Pin): Change => fixGroups(project, 'Fixed a match', [pin])

/**
 * Fixes groups as they are named, those of one side as a cut or an addition. Pairs that were forbidden and now stand in one
 * group are allowed again. `as`: looked at and found right (`confirmed`), or made by hand (`pins`).
 */
export function fixGroups(
  project: Project,
  label: string,
  groups: readonly NamedGroup[],
  as: 'pins' | 'confirmed' = 'pins',
): Change {
  const { pins, forbidden, confirmed } = project.constraints
  const article = new Set(groups.flatMap((group) => group.article))
  const transcript = new Set(groups.flatMap((group) => group.transcript))
  const stays = (other: NamedGroup): boolean =>
    !other.article.some((id) => article.has(id)) && !other.transcript.some((id) => transcript.has(id))
  // a pin names both sides: what has only one is a confirmed cut or addition
  const isPin = (group: NamedGroup): boolean =>
    as === 'pins' && group.article.length > 0 && group.transcript.length > 0
  const added = groups.filter((group) => group.article.length + group.transcript.length > 0)
  const newConfirmed = [...(confirmed ?? []).filter(stays), ...added.filter((group) => !isPin(group))]
  return setConstraints(project, label, {
    pins: [...pins.filter(stays), ...added.filter(isPin)],
    forbidden: forbidden.filter(
      ([a, t]) => !added.some((group) => group.article.includes(a) && group.transcript.includes(t)),
    ),
    ...(confirmed === undefined && newConfirmed.length === 0 ? {} : { confirmed: newConfirmed }),
  })
}

/** Gives up every group that shares a sentence with one of these. */
export function freeGroups(project: Project, label: string, groups: readonly NamedGroup[]): Change {
  const { pins, forbidden, confirmed } = project.constraints
  const stays = (other: NamedGroup): boolean => !groups.some((group) => share(group, other))
  return setConstraints(project, label, {
    pins: pins.filter(stays),
    forbidden,
    ...(confirmed === undefined ? {} : { confirmed: confirmed.filter(stays) }),
  })
}

/** Gives up every pin that holds the sentence. */
export function removePin(project: Project, sentence: string): Change {
  const pins = project.constraints.pins.filter(
    (pin) => !pin.article.includes(sentence) && !pin.transcript.includes(sentence),
  )
  return setConstraints(project, 'Gave up a match', { ...project.constraints, pins })
}

/** Says that two sentences do not belong together. A group that holds both is given up. */
export const forbidPair = (project: Project, article: string, transcript: string): Change =>
  forbidPairs(project, 'Parted two sentences', [[article, transcript]])

export function forbidPairs(
  project: Project,
  label: string,
  pairs: readonly (readonly [article: string, transcript: string])[],
): Change {
  const { pins, forbidden, confirmed } = project.constraints
  const known = new Set(forbidden.map((pair) => pair.join(' ')))
  const holdsNone = (group: NamedGroup): boolean =>
    !pairs.some(([a, t]) => group.article.includes(a) && group.transcript.includes(t))
  return setConstraints(project, label, {
    pins: pins.filter(holdsNone),
    forbidden: [...forbidden, ...pairs.filter((pair) => !known.has(pair.join(' ')))],
    ...(confirmed === undefined ? {} : { confirmed: confirmed.filter(holdsNone) }),
  })
}

export function allowPair(project: Project, article: string, transcript: string): Change {
  const forbidden = project.constraints.forbidden.filter(([a, t]) => a !== article || t !== transcript)
  return setConstraints(project, 'Allowed two sentences to match', { ...project.constraints, forbidden })
}

/** Gives up everything that was fixed, parted or confirmed: the aligner has it all again. */
export const freeAll = (project: Project): Change =>
  setConstraints(project, 'Gave the whole alignment back', { pins: [], forbidden: [] })

const setConstraints = (project: Project, label: string, constraints: AlignmentConstraints): Change =>
  setFields(project, label, { constraints })
