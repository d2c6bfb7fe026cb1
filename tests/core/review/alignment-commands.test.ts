import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignDocuments, prepareAlignment } from '../../../src/core/align/index.ts'
import type { Alignment } from '../../../src/core/model/alignment.ts'
import type { Project } from '../../../src/core/model/project.ts'
import { readArticle, readTranscript } from '../../../src/core/readers/index.ts'
import type { Aligned, Group } from '../../../src/core/review/alignment-groups.ts'
import { listGroups, named } from '../../../src/core/review/alignment-groups.ts'
import type { Edit } from '../../../src/core/review/alignment-commands.ts'
import * as review from '../../../src/core/review/index.ts'
import { tinyAlignment, tinyArticle, tinyTranscript } from '../analysis/tiny-documents.ts'
import { tinyAnalysis, tinyProject } from './tiny-review.ts'

/*
 * Edits are told as groups before and after, in the notation of alignment-groups.ts: `0=0,1` a match, `=2` a cut, `3=` an
 * addition. What comes out of an edit is read from the constraints, the only thing it may change.
 */
const article = tinyArticle(['Ann: Red fox. Blue bird.', 'Bob: Green tree. White snow. Black night.'])
const transcript = tinyTranscript([
  'Ann: Red fox. Blue bird. Grey wall.',
  'Bob: Green tree. White snow. Black night.',
])

const texts = (beads: readonly string[]): Aligned => ({
  article,
  transcript,
  alignment: tinyAlignment(article, transcript, beads),
})

const project: Project = tinyProject(tinyAnalysis(['Ann: Red fox.']))

const show = (list: readonly string[]): string => list.map((id) => id.slice(1)).join(',')

/** The groups that the edit fixed, in article and transcript order. */
function fixed(edit: Edit): string[] {
  if (typeof edit === 'string') return [edit]
  const { pins, confirmed = [] } = review.applyChange(project, edit).constraints
  const first = (group: Readonly<{ article: readonly string[]; transcript: readonly string[] }>): number =>
    Number((group.transcript[0] ?? 't0').slice(1)) * 10 + Number((group.article[0] ?? 'a0').slice(1))
  return [...pins, ...confirmed]
    .sort((a, b) => first(a) - first(b))
    .map((group) => `${show(group.article)}=${show(group.transcript)}`)
}

const groupAt = (aligned: Aligned, side: 'article' | 'transcript', index: number): Group =>
  (side === 'article' ? listGroups(aligned).ofArticle : listGroups(aligned).ofTranscript).get(index)!

describe('an edit of the alignment', () => {
  const usual = texts(['0=0', '1=1', '2=3', '3,4=4,5'])

  it('merges a match with the next, with a cut, or an addition with a cut', () => {
    expect(fixed(review.mergeWithNext(project, usual, groupAt(usual, 'article', 0)))).toEqual(['0,1=0,1'])
    expect(fixed(review.mergeWithNext(project, usual, groupAt(usual, 'article', 1)))).toEqual(['1=1,2'])
    const gap = texts(['0=0', '2=3', '3,4=4,5'])
    expect(fixed(review.mergeWithNext(project, gap, groupAt(gap, 'article', 1)))).toEqual(['1=1,2'])
    expect(fixed(review.mergeWithNext(project, usual, groupAt(usual, 'article', 4)))[0]).toContain('nothing')
  })

  it('splits before a sentence, and the other side where the words agree', () => {
    expect(fixed(review.splitAt(project, usual, { side: 'article', index: 4 }))).toEqual(['3=4', '4=5'])
    expect(fixed(review.splitAt(project, usual, { side: 'transcript', index: 5 }))).toEqual(['3=4', '4=5'])
    const wide = texts(['0,1=0', '2=3'])
    expect(fixed(review.splitAt(project, wide, { side: 'article', index: 1 }))).toEqual(['0=0', '1='].sort())
    expect(fixed(review.splitAt(project, usual, { side: 'article', index: 0 }))[0]).toContain('only one')
  })

  it('hands the last sentence down and the first up, and fetches them back', () => {
    const last = groupAt(usual, 'article', 3)
    expect(fixed(review.pushSentence(project, usual, { from: last, way: 'up' }))).toEqual(['2=3,4', '3,4=5'])
    const first = groupAt(usual, 'article', 2)
    expect(fixed(review.pullSentence(project, usual, { to: first, way: 'down' }))).toEqual(['2=3,4', '3,4=5'])
    // the cut above it gives its sentence
    expect(fixed(review.pullSentence(project, usual, { to: first, way: 'up' }))).toEqual(['2=2,3'])
    expect(fixed(review.pushSentence(project, usual, { from: last, way: 'down' }))[0]).toContain('nothing')
  })

  it('a match that gives its only sentence away becomes an addition, or joins the match of its row', () => {
    const from = groupAt(usual, 'article', 1)
    expect(fixed(review.pushSentence(project, usual, { from, way: 'up' }))).toEqual(['0=0,1', '1='].sort())
    const keep = groupAt(usual, 'article', 0)
    expect(fixed(review.pushSentence(project, usual, { from, way: 'down', keep }))).toEqual(['0,1=0', '=1,2'])
  })

  it('links two sentences: beside a match they join it, elsewhere they are one of their own', () => {
    expect(fixed(review.linkSentences(project, usual, { article: 1, transcript: 2 }))).toEqual(['1=1,2'])
    expect(fixed(review.linkSentences(project, usual, { article: 0, transcript: 5 }))).toEqual(['0=5'])
    expect(fixed(review.linkSentences(project, usual, { article: 0, transcript: 0 }))[0]).toContain('already')
  })

  it('unlinks a match, or one sentence of it', () => {
    const whole = review.unlink(project, usual, groupAt(usual, 'article', 3))
    expect(
      typeof whole === 'string' ? 0 : review.applyChange(project, whole).constraints.forbidden.length,
    ).toBe(4)
    const one = review.unlink(project, usual, groupAt(usual, 'article', 3), { side: 'transcript', index: 4 })
    expect(typeof one === 'string' ? [] : review.applyChange(project, one).constraints.forbidden).toEqual([
      ['a3', 't4'],
      ['a4', 't4'],
    ])
  })

  it('marks sentences as cut or added; the rest of their match stays', () => {
    expect(fixed(review.standAlone(project, usual, { side: 'transcript', sentences: [4] }))).toEqual([
      '=4',
      '3,4=5',
    ])
    expect(fixed(review.standAlone(project, usual, { side: 'article', sentences: [3] })).sort()).toEqual(
      ['3=', '4=4,5'].sort(),
    )
  })

  it('leaves two cuts behind when a sentence is taken from the middle of one', () => {
    const gap = texts(['0=0', '4=5'])
    expect(fixed(review.standAlone(project, gap, { side: 'transcript', sentences: [2] }))).toEqual([
      '=1',
      '=2',
      '=3,4',
    ])
  })

  it('shifts the column from here, as far as a gap or what is fixed', () => {
    const from = groupAt(usual, 'article', 0)
    expect(fixed(review.shiftColumn(project, usual, { from, way: 'down' })).sort()).toEqual(
      ['0=', '1=0', '=1', '2=2', '3,4=3', '=4,5'].sort(),
    )
    expect(fixed(review.shiftColumn(project, usual, { from, way: 'up' })).sort()).toEqual(
      ['=0', '0=1', '1=2'].sort(),
    )
    const pinned = review.applyChange(
      project,
      review.addPin(project, { article: ['a1'], transcript: ['t1'] }),
    )
    const stopped = review.shiftColumn(pinned, usual, { from, way: 'down' })
    expect(typeof stopped === 'string' ? [] : review.applyChange(pinned, stopped).constraints.pins).toEqual([
      { article: ['a1'], transcript: ['t1'] },
    ])
  })

  it('confirms groups; what was pinned stays pinned', () => {
    const pinned = review.applyChange(
      project,
      review.addPin(project, { article: ['a1'], transcript: ['t1'] }),
    )
    const groups = [groupAt(usual, 'article', 0), groupAt(usual, 'article', 1)]
    const { constraints } = review.applyChange(
      pinned,
      review.confirmGroups(pinned, usual, { groups, rows: 1 }),
    )
    expect(constraints.confirmed).toEqual([{ article: ['a0'], transcript: ['t0'] }])
    expect(constraints.pins).toHaveLength(1)
  })
})

describe('edits under the aligner', () => {
  const sample = (name: string) => ({
    name,
    text: readFileSync(new URL(`../../../samples/far-bank/${name}`, import.meta.url), 'utf8'),
  })
  const left = readArticle(sample('article.en.txt'))
  const right = readTranscript(sample('transcript.vtt'))
  if (!left.ok || !right.ok) throw new Error('the sample can be read')
  const pair = { article: left.document, transcript: right.document }
  const handle = prepareAlignment(pair.article, pair.transcript)
  const alignUnder = ({ constraints }: Project): Alignment => handle.align({ constraints })
  const start = tinyProject(tinyAnalysis(['Ann: Red fox.']))

  type Act = Readonly<{ kind: number; side: 'article' | 'transcript'; at: number; to: number; up: boolean }>
  const act: fc.Arbitrary<Act> = fc.record({
    kind: fc.nat(9),
    side: fc.constantFrom('article' as const, 'transcript' as const),
    at: fc.nat(),
    to: fc.nat(),
    up: fc.boolean(),
  })

  function edit(now: Project, aligned: Aligned, { kind, side, at, to, up }: Act): Edit {
    const { all } = listGroups(aligned)
    const from = all[at % all.length]!
    const way = up ? ('up' as const) : ('down' as const)
    const pick = (list: readonly number[]): number | undefined => list[to % Math.max(1, list.length)]
    const [a, t] = [pick(from.article), pick(from.transcript)]
    const index = side === 'article' ? a : t
    if (kind === 0) return review.mergeWithNext(now, aligned, from)
    if (kind === 1) return index === undefined ? '' : review.splitAt(now, aligned, { side, index })
    if (kind === 2) return review.pushSentence(now, aligned, { from, way })
    if (kind === 3) return review.pullSentence(now, aligned, { to: from, way })
    if (kind === 4) {
      const { length } = aligned.transcript.sentences
      return a === undefined
        ? ''
        : review.linkSentences(now, aligned, { article: a, transcript: to % length })
    }
    if (kind === 5) return review.unlink(now, aligned, from)
    if (kind === 6)
      return index === undefined ? '' : review.standAlone(now, aligned, { side, sentences: [index] })
    if (kind === 7) return review.shiftColumn(now, aligned, { from, way })
    if (kind === 8) return review.confirmGroups(now, aligned, { groups: all.slice(0, at % 20), rows: 2 })
    return review.unpinGroups(now, aligned, [from])
  }

  it('come out as they were made, and undo gives the old alignment back exactly', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 5 }), (acts) => {
        const states = [start]
        const alignments = [alignUnder(start)]
        const changes: review.Change[] = []
        for (const each of acts) {
          const now = states.at(-1)!
          const aligned = { ...pair, alignment: alignments.at(-1)! }
          const change = edit(now, aligned, each)
          if (typeof change === 'string') continue
          const next = review.applyChange(now, change)
          const after = { ...pair, alignment: alignUnder(next) }
          const found = new Set(listGroups(after).all.map((group) => JSON.stringify(named(after, group))))
          for (const group of [...next.constraints.pins, ...(next.constraints.confirmed ?? [])])
            expect(found, `${change.label} ${JSON.stringify(each)}`).toContain(JSON.stringify(group))
          states.push(next)
          alignments.push(after.alignment)
          changes.push(change)
        }
        let back = states.at(-1)!
        for (const change of changes.toReversed()) {
          states.pop()
          alignments.pop()
          back = review.applyChange(back, review.invertChange(change))
          expect(back).toEqual(states.at(-1))
          expect(alignUnder(back)).toEqual(alignments.at(-1))
        }
      }),
      { seed: 20261124, numRuns: 12 },
    )
    expect(alignUnder(start)).toEqual(alignDocuments(pair.article, pair.transcript))
  })
})
