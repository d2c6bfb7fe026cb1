import type { Alignment, AlignmentConstraints } from '../model/alignment.ts'
import type { Article } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'

/** Sentences that stand together, as ascending indexes: a match, or a cut or an addition where one side is empty. */
export type Group = Readonly<{ article: readonly number[]; transcript: readonly number[] }>

/** The same by ids, as constraints name it. */
export type NamedGroup = AlignmentConstraints['pins'][number]

/** What an edit of the alignment is worked out on. */
export type Aligned = Readonly<{ article: Article; transcript: Transcript; alignment: Alignment }>

export type Direction = 'up' | 'down'

/**
 * Every sentence that takes part stands in exactly one group, and the groups have a reading order:
 *
 *     beads   a0=t0  a1=t3  a3=t4 (moved: a2=t9)     groups   a0=t0 | –=t1 t2 | a1=t3 | a3=t4 …      a2=t9 apart
 *
 * In a gap between two matches additions stand first, then cuts. What was moved has no place in the order.
 */
export type Groups = Readonly<{
  all: readonly Group[]
  order: readonly Group[]
  /** Where a group stands in the order. */
  place: ReadonlyMap<Group, number>
  ofArticle: ReadonlyMap<number, Group>
  ofTranscript: ReadonlyMap<number, Group>
}>

const known = new WeakMap<Alignment, Groups>()

/** Remembered per alignment: the same group is the same object whoever asks. */
export function listGroups({ alignment }: Aligned): Groups {
  const groups = known.get(alignment) ?? findGroups(alignment)
  known.set(alignment, groups)
  return groups
}

function findGroups(alignment: Alignment): Groups {
  const cuts: Group[] = alignment.cuts.map(({ transcript }) => ({ article: [], transcript }))
  const additions: Group[] = alignment.additions.map(({ article }) => ({ article, transcript: [] }))
  const settled: readonly Group[] = alignment.beads.filter((bead) => !bead.moved)
  const order: Group[] = []
  let addition = 0
  let cut = 0
  const gapBefore = (link: Group | undefined): void => {
    const [untilArticle, untilTranscript] = [link?.article[0] ?? Infinity, link?.transcript[0] ?? Infinity]
    while (addition < additions.length && additions[addition]!.article[0]! < untilArticle)
      order.push(additions[addition++]!)
    while (cut < cuts.length && cuts[cut]!.transcript[0]! < untilTranscript) order.push(cuts[cut++]!)
  }
  for (const link of settled) {
    gapBefore(link)
    order.push(link)
  }
  gapBefore(undefined)
  const all = [...alignment.beads, ...cuts, ...additions]
  return {
    all,
    order,
    place: new Map(order.map((group, at) => [group, at])),
    ofArticle: new Map(all.flatMap((group) => group.article.map((index) => [index, group] as const))),
    ofTranscript: new Map(all.flatMap((group) => group.transcript.map((index) => [index, group] as const))),
  }
}

export const isLink = (group: Group): boolean => group.article.length > 0 && group.transcript.length > 0
export const isCut = (group: Group): boolean => group.article.length === 0
export const isAddition = (group: Group): boolean => group.transcript.length === 0

/** The group whose transcript goes on where this one's ends; for an addition, after the match it stands behind. */
export function beside(groups: Groups, group: Group, way: Direction): Group | null {
  const edge = edgeOf(groups, group, way)
  return edge === null ? null : (groups.ofTranscript.get(edge + (way === 'down' ? 1 : -1)) ?? null)
}

function edgeOf(groups: Groups, group: Group, way: Direction): number | null {
  if (!isAddition(group)) return (way === 'down' ? group.transcript.at(-1) : group.transcript[0]) ?? null
  // in the order an addition comes before the cuts of its gap: what lies in the gap is below it
  const at = groups.order.indexOf(group)
  if (at === -1) return null
  const before = groups.order.slice(0, at).findLast((other) => !isAddition(other))
  const last = before?.transcript.at(-1) ?? -1
  return way === 'down' ? last : last + 1
}

/** The group that stands next in the article; null for a cut, and at the ends. */
export function besideInArticle(groups: Groups, group: Group, way: Direction): Group | null {
  const edge = way === 'down' ? group.article.at(-1) : group.article[0]
  if (edge === undefined) return null
  const step = way === 'down' ? 1 : -1
  const sorted = articleOrder(groups)
  return groups.ofArticle.get(sorted[sorted.indexOf(edge) + step] ?? -1) ?? null
}

const orders = new WeakMap<Groups, readonly number[]>()

/** Sentences that take part, ascending: headings and bylines lie between without breaking a run. */
function articleOrder(groups: Groups): readonly number[] {
  const remembered = orders.get(groups)
  if (remembered !== undefined) return remembered
  const sorted = [...groups.ofArticle.keys()].sort((a, b) => a - b)
  orders.set(groups, sorted)
  return sorted
}

/** Two groups as one, if what comes out is a run on both sides; null else. */
export function joinGroups(groups: Groups, a: Group, b: Group): Group | null {
  const article = ascending([...a.article, ...b.article])
  const transcript = ascending([...a.transcript, ...b.transcript])
  const order = articleOrder(groups)
  const first = order.indexOf(article[0] ?? -1)
  const isRun =
    article.every((index, at) => order[first + at] === index) &&
    transcript.every((index, at) => index === transcript[0]! + at)
  return isRun ? { article, transcript } : null
}

export const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b)

export const without = (list: readonly number[], taken: readonly number[]): number[] =>
  list.filter((index) => !taken.includes(index))

export const named = ({ article, transcript }: Aligned, group: Group): NamedGroup => ({
  article: group.article.map((index) => article.sentences[index]!.id),
  transcript: group.transcript.map((index) => transcript.sentences[index]!.id),
})

/** One text per group, by which a group of the alignment is found among those that were fixed. */
export const groupKey = (group: NamedGroup): string =>
  `${[...group.article].sort().join(' ')}|${[...group.transcript].sort().join(' ')}`
