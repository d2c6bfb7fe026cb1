import { isEditorial } from '../model/article.ts'
import type { Project } from '../model/project.ts'
import type { Aligned, Direction, Group, Groups } from './alignment-groups.ts'
import {
  ascending,
  beside,
  besideInArticle,
  groupKey,
  isAddition,
  isCut,
  isLink,
  joinGroups,
  listGroups,
  named,
  without,
} from './alignment-groups.ts'
import type { Change } from './change.ts'
import { fixGroups, forbidPairs, freeGroups } from './constraint-commands.ts'

/*
 * Correcting the alignment by hand. An edit looks at the groups as they are, works out how they should be, and fixes every
 * group that it made, so that the aligner changes nothing of what the reviewer sees happen:
 *
 *     a1 = t1 t2 | a2 = t3      push the last sentence of a1 down      pins  a1 = t1, a2 = t2 t3
 *
 * The answer is a reversible Change of the project's constraints, or a sentence that says why there is nothing to do.
 */

export type Edit = Change | string

/** A place in the texts: a sentence of either side by its index. */
export type SentenceAt = Readonly<{ side: 'article' | 'transcript'; index: number }>

export const groupOf = (groups: Groups, { side, index }: SentenceAt): Group | null =>
  (side === 'article' ? groups.ofArticle : groups.ofTranscript).get(index) ?? null

/** Joins a group with the one after it: two matches, a match and a cut or addition, or an addition and a cut to one match. */
export function mergeWithNext(project: Project, texts: Aligned, group: Group): Edit {
  const groups = listGroups(texts)
  const [said, printed] = [beside(groups, group, 'down'), besideInArticle(groups, group, 'down')]
  const partners = isAddition(group)
    ? [said !== null && isCut(said) ? said : null, printed, said]
    : [printed !== null && isAddition(printed) ? printed : null, said, printed]
  for (const partner of partners) {
    const joined = partner === null ? null : joinGroups(groups, group, partner)
    if (joined !== null) return fixGroups(project, 'Merged with the next', [named(texts, joined)])
  }
  return 'There is nothing behind it that it could be merged with.'
}

/**
 * Parts a group before a sentence (after it, where it is the first of its side). The other side is parted where the words
 * agree best; of a single sentence only one part can have it.
 */
export function splitAt(project: Project, texts: Aligned, at: SentenceAt): Edit {
  const group = groupOf(listGroups(texts), at)
  const own = group?.[at.side] ?? []
  if (group === null || own.length + other(group, at.side).length < 2)
    return 'There is only one sentence here: nothing to split.'
  if (own.length === 1) return splitOff(project, texts, group)
  const cut = Math.max(1, own.indexOf(at.index))
  const [head, tail] = [own.slice(0, cut), own.slice(cut)]
  const rest = other(group, at.side)
  const otherCut = bestCut(texts, at.side, head, tail, rest)
  const parts =
    at.side === 'article'
      ? [
          { article: head, transcript: rest.slice(0, otherCut) },
          { article: tail, transcript: rest.slice(otherCut) },
        ]
      : [
          { article: rest.slice(0, otherCut), transcript: head },
          { article: rest.slice(otherCut), transcript: tail },
        ]
  return fixGroups(
    project,
    'Split a match',
    parts.map((part) => named(texts, part)),
  )
}

/** One sentence against several: the several are parted in the middle, where their words agree best. */
function splitOff(project: Project, texts: Aligned, group: Group): Edit {
  const side = group.article.length > 1 ? 'article' : 'transcript'
  return splitAt(project, texts, { side, index: group[side][Math.ceil(group[side].length / 2)]! })
}

const other = (group: Group, side: SentenceAt['side']): readonly number[] =>
  side === 'article' ? group.transcript : group.article

function bestCut(
  { article, transcript }: Aligned,
  side: SentenceAt['side'],
  head: readonly number[],
  tail: readonly number[],
  rest: readonly number[],
): number {
  const [own, across] =
    side === 'article' ? [article.sentences, transcript.sentences] : [transcript.sentences, article.sentences]
  const textOf = (list: readonly number[], of: typeof own): string =>
    list.map((index) => of[index]!.text).join(' ')
  const [headWords, tailWords] = [wordsOf(textOf(head, own)), wordsOf(textOf(tail, own))]
  const share = textOf(head, own).length / Math.max(1, textOf([...head, ...tail], own).length)
  const all = Math.max(1, textOf(rest, across).length)
  let best = 0
  let bestScore = -Infinity
  const [from, to] = rest.length > 1 ? [1, rest.length - 1] : [0, rest.length]
  for (let cut = from; cut <= to; cut++) {
    const first = textOf(rest.slice(0, cut), across)
    const second = textOf(rest.slice(cut), across)
    // the length only decides between cuts of which the words say the same
    const score =
      inCommon(headWords, wordsOf(first)) +
      inCommon(tailWords, wordsOf(second)) -
      Math.abs(first.length / all - share)
    if (score > bestScore) [best, bestScore] = [cut, score]
  }
  return best
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]{3,}/gu) ?? [])

const inCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length

/**
 * Hands one transcript sentence of a group over its upper or lower edge: to the match, the cut or the addition there.
 * `keep`: a group that would be left without words of the recording gives its article sentences to this one.
 */
export function pushSentence(
  project: Project,
  texts: Aligned,
  args: Readonly<{ from: Group; way: Direction; keep?: Group | null }>,
): Edit {
  const { from, way, keep = null } = args
  if (isAddition(from)) return 'Nothing was said here that could be moved.'
  const groups = listGroups(texts)
  const printed = besideInArticle(groups, from, way)
  // a title or lead is no place for what was said: nobody reads it out
  const isOpen = printed !== null && isAddition(printed) && !isEditors(texts, printed)
  const to = isOpen ? printed : beside(groups, from, way)
  if (to === null) return `There is nothing ${way === 'up' ? 'before' : 'behind'} it to move the sentence to.`
  return move(project, texts, { groups, from, to, sentence: edge(from, way), keep, way })
}

const isEditors = ({ article }: Aligned, group: Group): boolean =>
  group.article.every((index) => isEditorial(article.blocks[article.sentences[index]!.block]!.role))

/** Fetches one transcript sentence over the upper (`up`) or lower edge of a group. */
export function pullSentence(
  project: Project,
  texts: Aligned,
  args: Readonly<{ to: Group; way: Direction }>,
): Edit {
  const { to, way } = args
  if (isCut(to)) return 'This is a cut: merge it, or link its sentences.'
  const groups = listGroups(texts)
  const from = beside(groups, to, way)
  if (from === null)
    return `Nothing is said ${way === 'up' ? 'before' : 'behind'} it that could be moved here.`
  return move(project, texts, { groups, from, to, sentence: edge(from, way === 'up' ? 'down' : 'up'), way })
}

const edge = (group: Group, way: Direction): number =>
  (way === 'down' ? group.transcript.at(-1) : group.transcript[0])! // callers asked: it has a transcript side

function move(
  project: Project,
  texts: Aligned,
  args: Readonly<{
    groups: Groups
    from: Group
    to: Group
    sentence: number
    way: Direction
    keep?: Group | null
  }>,
): Edit {
  const { groups, from, to, sentence, way, keep = null } = args
  const joined = joinGroups(groups, { article: [], transcript: [sentence] }, to)
  if (joined === null) return 'That sentence was said elsewhere: link it instead.'
  const left: Group = { article: from.article, transcript: without(from.transcript, [sentence]) }
  const kept =
    left.transcript.length === 0 && keep !== null && keep !== to ? joinGroups(groups, left, keep) : null
  const results = [joined, kept ?? left].map((group) => named(texts, group))
  return fixGroups(project, `Moved a sentence ${way === 'up' ? 'up' : 'down'}`, results)
}

/**
 * Matches a sentence of the article with one of the transcript. One that stands in no match and beside the other's match
 * joins it; else the two become a match of their own, and what they stood with is left to the aligner.
 */
export function linkSentences(
  project: Project,
  texts: Aligned,
  args: Readonly<{ article: number; transcript: number }>,
): Edit {
  const groups = listGroups(texts)
  const ofArticle = groups.ofArticle.get(args.article)
  const ofTranscript = groups.ofTranscript.get(args.transcript)
  if (ofArticle === undefined || ofTranscript === undefined)
    return 'This sentence takes no part in the alignment.'
  if (ofArticle === ofTranscript) return 'These two are matched already.'
  const alone = { article: [args.article], transcript: [args.transcript] }
  const widened = isCut(ofTranscript)
    ? joinGroups(groups, ofArticle, { article: [], transcript: [args.transcript] })
    : isAddition(ofArticle)
      ? joinGroups(groups, ofTranscript, { article: [args.article], transcript: [] })
      : null
  const fixed = fixedKeys(project)
  // what was fixed stays so without the sentence; a half that lost its counterpart does not
  const rests = [ofArticle, ofTranscript]
    .filter((group) => fixed.has(groupKey(named(texts, group))))
    .map((group) => ({
      article: without(group.article, (widened ?? alone).article),
      transcript: without(group.transcript, (widened ?? alone).transcript),
    }))
    .filter(isLink)
  return fixGroups(
    project,
    'Linked two sentences',
    [widened ?? alone, ...rests].map((group) => named(texts, group)),
  )
}

/** Says that a match is none; with a sentence: that only this one does not belong to it. */
export function unlink(
  project: Project,
  texts: Aligned,
  group: Group,
  sentence: SentenceAt | null = null,
): Edit {
  if (!isLink(group)) return 'This is not matched with anything.'
  const { article, transcript } = named(texts, {
    article: sentence?.side === 'article' ? [sentence.index] : group.article,
    transcript: sentence?.side === 'transcript' ? [sentence.index] : group.transcript,
  })
  const pairs = article.flatMap((a) => transcript.map((t) => [a, t] as const))
  return forbidPairs(project, 'Unlinked a match', pairs)
}

/** Says that sentences of one side stand alone: cut from the recording, or added by the article. The rest of their matches stays. */
export function standAlone(
  project: Project,
  texts: Aligned,
  args: Readonly<{ side: SentenceAt['side']; sentences: readonly number[] }>,
): Edit {
  const { side, sentences } = args
  const groups = listGroups(texts)
  const touched = [...new Set(sentences.flatMap((index) => groupOf(groups, { side, index }) ?? []))]
  if (touched.length === 0) return 'There is nothing here that could stand alone.'
  const taken = touched.flatMap((group) => group[side]).filter((index) => sentences.includes(index))
  // taken out of the middle of a cut, a sentence leaves two behind
  const rests = touched.flatMap((group): readonly Group[] => {
    const rest = { ...group, [side]: without(group[side], taken) }
    return isLink(rest) ? [rest] : runsOf(rest)
  })
  const alone: Group =
    side === 'transcript'
      ? { article: [], transcript: ascending(taken) }
      : { article: ascending(taken), transcript: [] }
  const label = side === 'transcript' ? 'Marked as cut' : 'Marked as added'
  return fixGroups(
    project,
    label,
    [...runsOf(alone), ...rests].map((group) => named(texts, group)),
  )
}

/** A cut is a run of neighbours: sentences that lie apart are several. */
function runsOf(group: Group): readonly Group[] {
  const side = group.article.length > 0 ? 'article' : 'transcript'
  const runs: number[][] = []
  for (const index of group[side]) {
    const last = runs.at(-1)
    if (last !== undefined && last.at(-1) === index - 1) last.push(index)
    else runs.push([index])
  }
  return runs.map((run) =>
    side === 'article' ? { article: run, transcript: [] } : { article: [], transcript: run },
  )
}

/**
 * Shifts the recording's column by one group against the article's, from a group on. It ends where a gap takes the shift
 * up, at the next group that is fixed, or with the text.
 *
 *     a1=t1 a2=t2 a3=– a4=t4     down from a1    a1=– a2=t1 a3=t2      a4 as it was: the gap at a3 took it up
 *                                up from a1      –=t1 a1=t2 a2=– …
 */
export function shiftColumn(
  project: Project,
  texts: Aligned,
  args: Readonly<{ from: Group; way: Direction }>,
): Edit {
  const { order } = listGroups(texts)
  const start = order.indexOf(args.from)
  if (start === -1) return 'What was moved stands in no column that could be shifted: link it instead.'
  const fixed = fixedKeys(project)
  const isFixed = (group: Group): boolean => fixed.has(groupKey(named(texts, group)))
  const end = order.findIndex((group, at) => at > start && isFixed(group))
  const cells = order.slice(start, end === -1 ? undefined : end)
  const shifted = args.way === 'down' ? shiftDown(cells) : shiftUp(cells)
  if (shifted.length === 0) return 'There is nothing to shift here.'
  return fixGroups(
    project,
    `Shifted the recording ${args.way} from here`,
    shifted.map((group) => named(texts, group)),
  )
}

function shiftDown(cells: readonly Group[]): Group[] {
  let carried: readonly number[] = []
  const shifted: Group[] = []
  for (const [at, cell] of cells.entries()) {
    shifted.push({ article: cell.article, transcript: carried })
    carried = cell.transcript
    if (at > 0 && carried.length === 0) break
  }
  return [...shifted, { article: [], transcript: carried }].filter(isSomething)
}

function shiftUp(cells: readonly Group[]): Group[] {
  const first = cells[0]
  if (first === undefined || isAddition(first)) return []
  const shifted: Group[] = [{ article: [], transcript: first.transcript }]
  for (const [at, cell] of cells.entries()) {
    const next = cells[at + 1]
    if (at > 0 && isCut(cell)) break // its sentences went up, and nothing stands beside them
    shifted.push({ article: cell.article, transcript: next?.transcript ?? [] })
  }
  return shifted.filter(isSomething)
}

const isSomething = (group: Group): boolean => group.article.length + group.transcript.length > 0

/** Fixes groups as they are. */
export const pinGroups = (project: Project, texts: Aligned, groups: readonly Group[]): Change =>
  fixGroups(
    project,
    groups.length === 1 ? 'Pinned a match' : `Pinned ${groups.length} matches`,
    groups.map((group) => named(texts, group)),
  )

/** Leaves groups to the aligner again. */
export const unpinGroups = (project: Project, texts: Aligned, groups: readonly Group[]): Change =>
  freeGroups(
    project,
    'Gave it back to the aligner',
    groups.map((group) => named(texts, group)),
  )

/** Says that groups were looked at and are right. Those that are fixed already stay as they were fixed. */
export function confirmGroups(
  project: Project,
  texts: Aligned,
  args: Readonly<{ groups: readonly Group[]; rows: number }>,
): Change {
  const fixed = fixedKeys(project)
  const fresh = args.groups.map((group) => named(texts, group)).filter((group) => !fixed.has(groupKey(group)))
  const label = args.rows === 1 ? 'Confirmed a row' : `Confirmed ${args.rows} rows`
  return fixGroups(project, label, fresh, 'confirmed')
}

/** Every group that was fixed or confirmed, by key. */
export const fixedKeys = ({ constraints }: Pick<Project, 'constraints'>): ReadonlySet<string> =>
  new Set([...constraints.pins, ...(constraints.confirmed ?? [])].map(groupKey))
