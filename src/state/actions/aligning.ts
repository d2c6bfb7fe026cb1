import type { Analysis } from '../../core/model/analysis.ts'
import type { Project } from '../../core/model/project.ts'
import type { Row } from '../../core/model/row.ts'
import type { Edit } from '../../core/review/alignment-commands.ts'
import {
  confirmGroups,
  fixedKeys,
  groupOf,
  linkSentences,
  mergeWithNext,
  pinGroups,
  pullSentence,
  pushSentence,
  shiftColumn,
  splitAt,
  standAlone,
  unlink,
  unpinGroups,
} from '../../core/review/alignment-commands.ts'
import type { Aligned, Direction, Group } from '../../core/review/alignment-groups.ts'
import { groupKey, isCut, isLink, listGroups, named } from '../../core/review/alignment-groups.ts'
import { freeAll } from '../../core/review/constraint-commands.ts'
import { alignedTexts, changedRows, rowGroups } from '../selectors/row-groups.ts'
import { rowIndex } from '../selectors/row-index.ts'
import type { AligningState } from '../stores/aligning-state.ts'
import { NO_ALIGNING } from '../stores/aligning-state.ts'
import { runChange } from '../stores/project-store.ts'
import type { Stores } from '../stores/stores.ts'
import type { SentenceRef } from '../stores/view-store.ts'
import { holdRest } from './hold-rest.ts'
import { say } from './messages.ts'
import type { Navigating } from './navigating.ts'
import type { Reanalysing } from './reanalysing.ts'

/**
 * Correcting the alignment where the reviewer is: at the sentence that is pinned, else at the edge of the current row.
 * Each settles when the page shows the result.
 */
export type Aligning = Readonly<{
  merge(): Promise<void>
  split(): Promise<void>
  /** The first (`up`) or last (`down`) transcript sentence goes over the edge. */
  push(way: Direction): Promise<void>
  /** One comes in over the edge. */
  pull(way: Direction): Promise<void>
  shift(way: Direction): Promise<void>
  unlink(): Promise<void>
  /** The sentence is cut from the recording, or added by the article; without one, all that the row has of the recording. */
  standAlone(): Promise<void>
  /** Fixes what the row has as it is, or gives it back to the aligner. */
  togglePin(): Promise<void>
  /** Says that the row is right, and those before it (a switch), and goes on; once more takes it back. */
  confirm(): Promise<void>
  /** First the one sentence, then the other. */
  link(): Promise<void>
  cancelLink(): void
  /** Aligns what is not fixed again, and shows what changed. */
  realign(): Promise<void>
  /** Gives up everything fixed by hand. */
  freeAll(): Promise<void>
  set(state: Partial<Pick<AligningState, 'tools' | 'changesOpen' | 'confirmsBefore' | 'atOnce'>>): void
}>

type Here = Readonly<{
  project: Project
  analysis: Analysis
  texts: Aligned
  row: Row
  sentence: SentenceRef | null
  groups: readonly Group[]
}>

export function createAligning(stores: Stores, navigating: Navigating, reanalysing: Reanalysing): Aligning {
  const { project: projects, analysis, view } = stores
  const update = (part: Partial<AligningState>): void =>
    view.setState(({ aligning }) => ({ aligning: { ...aligning, ...part } }))

  projects.subscribe((state, before) => {
    if (state.project?.id === before.project?.id) return
    const { confirmsBefore, atOnce } = view.getState().aligning
    view.setState({ aligning: { ...NO_ALIGNING, confirmsBefore, atOnce } })
  })

  // an edit, its undo, or a run that was asked for: the reviewer keeps her place and is told what else changed
  let told: Readonly<{ label: string; edited: ReadonlySet<string> }> | null = null
  reanalysing.onFresh((before, after) => {
    if (before.alignment === null || after.alignment === null) return
    const rows = changedRows(before, after)
    stayInPlace(before, after)
    // a row confirmed changes nothing: what the run before it changed is still worth reading
    if (rows.length > 0 || told === null) update({ changed: { label: told?.label ?? '', rows } })
    if (told === null) return
    const others = rows.filter((row) => !told!.edited.has(row)).length
    if (others > 0)
      say(stores, `${told.label}. ${others === 1 ? 'Another row' : `${others} other rows`} changed`, true)
    told = null
  })

  /** The current row may have been a cut that is none any more: then the row that has its words is current. */
  function stayInPlace(before: Analysis, after: Analysis): void {
    const { currentRow } = view.getState()
    if (currentRow === null || rowIndex(after).byId.has(currentRow)) return
    const sentence = before.rows[rowIndex(before).byId.get(currentRow) ?? -1]?.pieces[0]?.sentences[0]
    const row = after.rows[rowIndex(after).ofTranscriptSentence[sentence ?? -1] ?? -1]
    if (row !== undefined) navigating.goToRow(row.id)
  }

  function here(): Here | null {
    const { project } = projects.getState()
    const now = analysis.getState().analysis
    const texts = now === null ? null : alignedTexts(now)
    if (project === null || now === null || texts === null) return null
    const { currentRow, pinned } = view.getState()
    const index = rowIndex(now)
    const rowOf = ({ side, index: at }: SentenceRef): number =>
      (side === 'article'
        ? index.ofBlock[now.article.sentences[at]?.block ?? -1]
        : index.ofTranscriptSentence[at]) ?? -1
    const row = now.rows[currentRow === null ? -1 : (index.byId.get(currentRow) ?? -1)]
    if (row === undefined) return null
    const sentence = pinned !== null && now.rows[rowOf(pinned)]?.id === row.id ? pinned : null
    return { project, analysis: now, texts, row, sentence, groups: rowGroups(now, row) }
  }

  let queue: Promise<unknown> = Promise.resolve()
  /** One edit after the other, each on the alignment that the one before led to. */
  function inTurn(act: (at: Here) => Edit | void): Promise<void> {
    const turn = queue.then(async () => {
      await reanalysing.settled()
      const at = here()
      if (at === null) return say(stores, 'Choose a row first')
      const edit = act(at)
      if (edit === undefined) return
      if (typeof edit === 'string') return say(stores, edit)
      told = { label: edit.label, edited: new Set(neighboursOf(at)) }
      const { atOnce } = view.getState().aligning
      if (!atOnce) {
        reanalysing.runNextAs((project) => holdRest(project, at.texts))
        update({ waiting: view.getState().aligning.waiting + 1 })
      }
      if (runChange(projects, edit)) say(stores, edit.label, true)
      await reanalysing.settled()
    })
    queue = turn.catch(() => undefined)
    return turn
  }

  const first = ({ groups, sentence, texts }: Here, way: Direction): Group | undefined =>
    sentence === null
      ? way === 'up'
        ? groups[0]
        : groups.at(-1)
      : (groupOf(listGroups(texts), sentence) ?? undefined)

  /** The match, or the cut, at one edge of what the row has of the recording. */
  const saidAt = (at: Here, way: Direction): Group | undefined => {
    const own = first(at, way)
    if (at.sentence !== null || own === undefined) return own
    const said = at.groups.filter((group) => group.transcript.length > 0)
    const edge = (group: Group): number => (way === 'up' ? -group.transcript[0]! : group.transcript.at(-1)!)
    return said.reduce<Group | undefined>(
      (best, group) => (best === undefined || edge(group) > edge(best) ? group : best),
      undefined,
    )
  }

  const NOTHING = 'Nothing in this row is matched with the recording.'

  return {
    merge: () =>
      inTurn((at) => {
        const group = first(at, 'down')
        return group === undefined ? NOTHING : mergeWithNext(at.project, at.texts, group)
      }),
    split: () =>
      inTurn(({ project, texts, sentence, groups }) => {
        if (sentence !== null) return splitAt(project, texts, sentence)
        // without a sentence: the largest match, in its middle
        const size = (group: Group): number => group.article.length + group.transcript.length
        const largest = groups.reduce<Group | null>(
          (best, group) => (best === null || size(group) > size(best) ? group : best),
          null,
        )
        if (largest === null || size(largest) < 3) return 'There is only one sentence here: nothing to split.'
        const side = largest.transcript.length > 1 ? 'transcript' : 'article'
        return splitAt(project, texts, { side, index: largest[side][Math.ceil(largest[side].length / 2)]! })
      }),
    push: (way) =>
      inTurn((at) => {
        const from = saidAt(at, way)
        if (from === undefined) return NOTHING
        // a row keeps its words together; a sentence that was chosen is meant alone
        const links = at.groups.filter((group) => isLink(group) && group !== from)
        const keep = at.sentence === null ? ((way === 'down' ? links.at(-1) : links[0]) ?? null) : null
        return pushSentence(at.project, at.texts, { from, way, keep })
      }),
    pull: (way) =>
      inTurn((at) => {
        const to = saidAt(at, way) ?? first(at, way)
        return to === undefined ? NOTHING : pullSentence(at.project, at.texts, { to, way })
      }),
    shift: (way) =>
      inTurn((at) => {
        const from = first(at, 'up')
        return from === undefined ? NOTHING : shiftColumn(at.project, at.texts, { from, way })
      }),
    unlink: () =>
      inTurn((at) => {
        const { project, texts, sentence } = at
        const group = sentence === null ? at.groups.find(isLink) : first(at, 'up')
        return group === undefined ? NOTHING : unlink(project, texts, group, sentence)
      }),
    standAlone: () =>
      inTurn(({ project, texts, sentence, groups }) => {
        if (sentence !== null)
          return standAlone(project, texts, { side: sentence.side, sentences: [sentence.index] })
        const said = groups.filter((group) => !isCut(group)).flatMap((group) => group.transcript)
        return standAlone(project, texts, { side: 'transcript', sentences: said })
      }),
    togglePin: () =>
      inTurn((at) => {
        const own = at.sentence === null ? at.groups : [first(at, 'up')].flatMap((group) => group ?? [])
        if (own.length === 0) return NOTHING
        const fixed = fixedKeys(at.project)
        return own.every((group) => fixed.has(groupKey(named(at.texts, group))))
          ? unpinGroups(at.project, at.texts, own)
          : pinGroups(at.project, at.texts, own)
      }),
    confirm: () =>
      inTurn((at) => {
        const { project, texts, row } = at
        const fixed = fixedKeys(project)
        const isFixed = (group: Group): boolean => fixed.has(groupKey(named(texts, group)))
        if (at.groups.length > 0 && at.groups.every(isFixed)) return unpinGroups(project, texts, at.groups)
        const end = rowIndex(at.analysis).byId.get(row.id) ?? -1
        const start = view.getState().aligning.confirmsBefore ? 0 : end
        const open = at.analysis.rows
          .slice(start, end + 1)
          .map((each) => rowGroups(at.analysis, each))
          .filter((groups) => groups.some((group) => !isFixed(group)))
        if (open.length === 0) return NOTHING
        navigating.nextRow()
        return confirmGroups(project, texts, { groups: [...new Set(open.flat())], rows: open.length })
      }),
    async link() {
      const { pinned, aligning } = view.getState()
      if (pinned === null)
        return say(stores, 'Choose a sentence first: click it, or go to it with the arrow keys')
      const { linking } = aligning
      if (linking === null || linking.side === pinned.side) return update({ linking: pinned })
      update({ linking: null })
      const [article, transcript] = linking.side === 'article' ? [linking, pinned] : [pinned, linking]
      await inTurn(({ project, texts }) =>
        linkSentences(project, texts, { article: article.index, transcript: transcript.index }),
      )
    },
    cancelLink: () => update({ linking: null }),
    async realign() {
      await reanalysing.settled()
      if (view.getState().aligning.waiting > 0) {
        update({ waiting: 0 })
        await reanalysing.again()
      }
      update({ changesOpen: true })
    },
    async freeAll() {
      const { project } = projects.getState()
      if (project === null) return
      const change = freeAll(project)
      told = { label: change.label, edited: new Set() }
      update({ waiting: 0 })
      if (runChange(projects, change)) say(stores, change.label, true)
      await reanalysing.settled()
    },
    set: (part) => {
      update(part)
    },
  }
}

/** The row and those beside it, which an edit of the row is expected to change. */
function neighboursOf({ analysis, row }: Here): string[] {
  const at = rowIndex(analysis).byId.get(row.id) ?? -1
  return analysis.rows.slice(Math.max(0, at - 1), at + 2).map((each) => each.id)
}
