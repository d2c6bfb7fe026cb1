import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_WEIGHTS, SEVERITIES } from '../../../src/core/model/mqm.ts'
import type { Mark, Project } from '../../../src/core/model/project.ts'
import type { Change } from '../../../src/core/review/index.ts'
import * as review from '../../../src/core/review/index.ts'
import { tinyAnalysis, tinyFlag, tinyProject } from './tiny-review.ts'

const analysis = tinyAnalysis(['Host: It is very very big. And new.'], (article) => [
  tinyFlag(article, 'f1', 'very very'),
])
const project = tinyProject(analysis)
const mark = (id: string, given: Partial<Mark> = {}): Mark => ({
  ...review.createMark(analysis.article, {
    id,
    side: 'article',
    span: { start: 6, end: 8 },
    category: 'accuracy/mistranslation',
    severity: 'major',
  }),
  ...given,
})

describe('commands', () => {
  test('an act that changes nothing has no patches', () => {
    expect(review.isEmptyChange(review.removeMark(project, 'none'))).toBe(true)
    expect(review.isEmptyChange(review.editMark(project, { id: 'none', edit: { comment: 'x' } }))).toBe(true)
    expect(review.isEmptyChange(review.setTitle(project, project.title))).toBe(true)
    expect(review.isEmptyChange(review.setReviewed(project, { rows: ['r'], reviewed: false }))).toBe(true)
  })

  test('seven marks are one step', () => {
    const change = review.addMarks(
      project,
      ['1', '2', '3', '4', '5', '6', '7'].map((id) => mark(id)),
    )
    expect(change.label).toBe('Saved 7 marks')
    const marked = review.applyChange(project, change)
    expect(Object.keys(marked.marks)).toHaveLength(7)
    expect(review.applyChange(marked, review.invertChange(change))).toEqual(project)
  })

  test('give the same file in whatever order they came', () => {
    const label = (p: Project) => review.applyChange(p, review.labelCut(p, { cut: 'a', label: 'deliberate' }))
    const bookmark = (p: Project) =>
      review.applyChange(p, review.setBookmark(p, { row: 'a', bookmark: { note: '' } }))
    expect(review.formatProject(label(bookmark(project)))).toBe(
      review.formatProject(bookmark(label(project))),
    )
  })

  test('labels say what was done to which words', () => {
    expect(review.decide(project, { flag: 'f1', verdict: 'dismissed', words: 'very very' }).label).toBe(
      'Dismissed “very very”',
    )
    expect(review.decideMany(project, { flags: [{ id: 'f1' }, { id: 'f2' }], verdict: 'kept' }).label).toBe(
      'Kept 2 flags',
    )
    expect(review.addMark(project, mark('m')).label).toBe('Marked “It”')
    const words = '"Mr. Varga, your river", said “she” (a "villager")'
    expect(review.decide(project, { flag: 'f1', verdict: 'kept', words }).label).toBe(
      'Kept “‘Mr. Varga, your river’, said ‘she’ (a…”',
    )
  })

  test('a dismissal is asked again when its rule changes, a correction is not', () => {
    const flag = analysis.flags[0]!
    const state = (verdict: 'dismissed' | 'corrected', ruleVersion: number) =>
      review.flagState(
        review.applyChange(project, review.decide(project, { flag: 'f1', verdict, ruleVersion })),
        flag,
      )
    expect([state('dismissed', 1), state('dismissed', 2), state('corrected', 2)]).toEqual([
      'dismissed',
      'open',
      'corrected',
    ])
    expect(review.flagState(project, flag)).toBe('open')
    expect(review.flagState(project, { ...flag, id: 'constructor' })).toBe('open')
  })

  test('a pin gives up what it clashes with', () => {
    let next = review.applyChange(project, review.forbidPair(project, 'a1', 't1'))
    next = review.applyChange(next, review.addPin(next, { article: ['a1'], transcript: ['t1', 't2'] }))
    expect(next.constraints).toEqual({ pins: [{ article: ['a1'], transcript: ['t1', 't2'] }], forbidden: [] })
    next = review.applyChange(next, review.addPin(next, { article: ['a2'], transcript: ['t2'] }))
    expect(next.constraints.pins).toEqual([{ article: ['a2'], transcript: ['t2'] }])
    next = review.applyChange(next, review.removePin(next, 't2'))
    expect(next.constraints.pins).toEqual([])
    const forbidden = review.applyChange(next, review.forbidPair(next, 'a1', 't1'))
    expect(forbidden.constraints.forbidden).toEqual([['a1', 't1']])
    expect(review.applyChange(forbidden, review.allowPair(forbidden, 'a1', 't1'))).toEqual(next)
  })

  test('pins and partings keep what was confirmed, but for what they contradict', () => {
    const kept = { article: ['a9'], transcript: ['t9'] }
    const start = {
      ...project,
      constraints: {
        pins: [],
        forbidden: [],
        confirmed: [{ article: [], transcript: ['t2'] }, { article: ['a5'], transcript: ['t5'] }, kept],
      },
    }
    let next = review.applyChange(start, review.addPin(start, { article: ['a1'], transcript: ['t2'] }))
    next = review.applyChange(next, review.forbidPair(next, 'a5', 't5'))
    expect(next.constraints.confirmed).toEqual([kept])
  })
})

test('any run of acts, taken back in turn, leads back to where it began', () => {
  const id = fc.constantFrom('a', 'b', '__proto__', 'constructor')
  const act: fc.Arbitrary<(project: Project) => Change> = fc.oneof(
    fc.tuple(id, fc.constantFrom(...SEVERITIES), fc.string()).map(
      ([key, severity, comment]) =>
        (p: Project) =>
          review.addMark(p, mark(key, { severity, comment })),
    ),
    fc.tuple(id, fc.string()).map(
      ([key, comment]) =>
        (p: Project) =>
          review.editMark(p, { id: key, edit: { comment } }),
    ),
    id.map((key) => (p: Project) => review.removeMark(p, key)),
    fc.tuple(id, fc.constantFrom('kept' as const, 'corrected' as const, 'dismissed' as const)).map(
      ([flag, verdict]) =>
        (p: Project) =>
          review.decide(p, { flag, verdict }),
    ),
    fc
      .array(id)
      .map(
        (ids) => (p: Project) =>
          review.decideMany(p, { flags: ids.map((one) => ({ id: one })), verdict: 'kept' }),
      ),
    id.map((key) => (p: Project) => review.clearDecision(p, key)),
    fc.tuple(fc.array(id), fc.boolean()).map(
      ([rows, reviewed]) =>
        (p: Project) =>
          review.setReviewed(p, { rows, reviewed }),
    ),
    fc.tuple(id, fc.constantFrom('deliberate' as const, 'filler' as const, null)).map(
      ([cut, label]) =>
        (p: Project) =>
          review.labelCut(p, { cut, label }),
    ),
    fc.tuple(id, fc.option(fc.string())).map(
      ([row, note]) =>
        (p: Project) =>
          review.setBookmark(p, { row, bookmark: note === null ? null : { note } }),
    ),
    fc.string().map((title) => (p: Project) => review.setTitle(p, title)),
    fc
      .integer({ min: 0, max: 9 })
      .map((minor) => (p: Project) => review.setWeights(p, { ...DEFAULT_WEIGHTS, minor })),
    fc.string().map((name) => (p: Project) => review.setReviewer(p, name)),
    fc.string().map((video) => (p: Project) => review.setVideo(p, video)),
    fc.tuple(id, id).map(
      ([a, t]) =>
        (p: Project) =>
          review.addPin(p, { article: [a], transcript: [t] }),
    ),
    fc.tuple(id, id).map(
      ([a, t]) =>
        (p: Project) =>
          review.forbidPair(p, a, t),
    ),
    fc.constantFrom('It is very very big.', 'And then. It is very big.', '').map(
      (text) => (p: Project) =>
        review.replaceText(p, {
          side: 'article',
          text: { name: 'b.txt', source: text, format: null },
          document: { text },
        }),
    ),
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      const states: Project[] = [project]
      const changes: Change[] = []
      for (const make of acts) {
        const now = states.at(-1)!
        const change = make(now)
        changes.push(change)
        states.push(review.applyChange(now, change))
      }
      let back = states.at(-1)!
      for (const change of changes.toReversed()) {
        states.pop()
        back = review.applyChange(back, review.invertChange(change))
        expect(back).toEqual(states.at(-1))
        expect(review.formatProject(back)).toBe(review.formatProject(states.at(-1)!))
      }
    }),
    { seed: 20261123, numRuns: 200 },
  )
})

test('replacing a text takes marks along, and keeps those whose words are gone where they were', () => {
  const with2 = review.applyChange(project, review.addMarks(project, [mark('m')]))
  const replace = (text: string) =>
    review.applyChange(
      with2,
      review.replaceText(with2, {
        side: 'article',
        text: { name: 'b', source: text, format: null },
        document: { text },
      }),
    )
  expect(replace('New first line.\nHost: It is very very big. And new.').marks['m']!.anchor).toMatchObject({
    start: 22,
    end: 24,
    quote: 'It',
  })
  expect(replace('Nothing of that.').marks['m']!.anchor).toEqual(with2.marks['m']!.anchor)
})
