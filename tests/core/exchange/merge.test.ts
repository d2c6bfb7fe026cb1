import { describe, expect, test } from 'vitest'
import {
  compareReviews,
  measureAgreement,
  mergeReview,
  nominalAlpha,
  ownReview,
  readReview,
} from '../../../src/core/exchange/index.ts'
import type { ImportedMark, ImportedReview } from '../../../src/core/exchange/index.ts'
import type { MqmCategory, Severity } from '../../../src/core/model/mqm.ts'
import type { Project } from '../../../src/core/model/project.ts'
import {
  addMarks,
  applyChange,
  createMark,
  decide,
  invertChange,
  isConfirmed,
  isEmptyChange,
  listItems,
} from '../../../src/core/review/index.ts'
import { parseProject, formatProject } from '../../../src/core/review/index.ts'
import { makeReportInput } from '../../../src/core/report/index.ts'
import { DATE, farBankThirty } from '../../fixtures/projects/far-bank-thirty.ts'
import { writeText } from '../report/write-text.ts'
import { tinyTalk } from '../report/tiny-report.ts'

const { analysis, project: bare } = tinyTalk()
const { text } = analysis.article
const flag = analysis.flags.find(({ rule }) => rule === 'doubled-word')!

const mark = (
  id: string,
  words: string,
  category: MqmCategory = 'style/awkward-style',
  severity: Severity = 'minor',
): ImportedMark => {
  const start = text.indexOf(words)
  return createMark(analysis.article, {
    id,
    side: 'article',
    span: { start, end: start + words.length },
    category,
    severity,
  })
}
const review = (
  reviewer: string,
  marks: readonly ImportedMark[],
  rest: Partial<ImportedReview> = {},
): ImportedReview => ({
  reviewer,
  marks,
  decisions: [],
  skipped: [],
  ...rest,
})
const with_ = (...marks: readonly ImportedMark[]): Project => applyChange(bare, addMarks(bare, marks))

describe('comparing', () => {
  test('alone, the same, different; a person’s own overlapping marks do not meet', () => {
    const a = review('A', [
      mark('1', 'very very'),
      mark('2', 'You knew'),
      mark('3', 'Said later'),
      mark('4', 'Said'),
    ])
    const b = review('B', [mark('1', 'very very'), mark('9', 'knew', 'accuracy/mistranslation')])
    const { meetings } = compareReviews([a, b], analysis)
    expect(
      meetings.map(
        ({ kind, marks }) => `${kind} ${marks.map((one) => `${one.reviewer}${one.mark.id}`).join(' ')}`,
      ),
    ).toEqual(['same A1 B1', 'differs A2 B9', 'alone A4', 'alone A3'])
  })

  test('answers that differ are conflicts', () => {
    const answer = (verdict: 'kept' | 'dismissed') => ({
      flag: flag.id,
      verdict,
      correction: null,
      comment: '',
      severity: null,
      category: null,
    })
    const { conflicts } = compareReviews(
      [
        review('A', [], { decisions: [answer('kept')] }),
        review('B', [], { decisions: [answer('dismissed')] }),
      ],
      analysis,
    )
    expect(conflicts).toMatchObject([{ flag: flag.id, answers: [{ reviewer: 'A' }, { reviewer: 'B' }] }])
  })
})

describe('merging', () => {
  const ours = with_(mark('m1', 'very very'), mark('m2', 'You knew'))
  const theirs = review('Ben', [
    mark('m1', 'Said later'), // another mark under an id of ours
    mark('x', 'very very'), // ours, just so
    mark('y', 'knew', 'accuracy/mistranslation', 'major'), // meets m2 and differs
  ])

  test('adds with the name, passes over what is the same, never touches ours, can be taken back', () => {
    const merge = mergeReview(ours, analysis, theirs)
    const merged = applyChange(ours, merge.change)
    expect(merge).toMatchObject({ added: 2, same: 1, answered: 0 })
    expect(merged.marks['m1']).toEqual(ours.marks['m1'])
    expect(merged.marks['m2']).toEqual(ours.marks['m2'])
    expect(merged.marks['m1-2']).toMatchObject({ by: 'Ben', anchor: { quote: 'Said later' } })
    expect(merged.marks['y']).toMatchObject({ by: 'Ben', severity: 'major' })
    expect(merge.meetings).toHaveLength(1)
    expect(merge.meetings[0]!.marks.map(({ reviewer, mark: { id } }) => `${reviewer} ${id}`)).toEqual([
      'Mara m2',
      'Ben y',
    ])
    expect(applyChange(merged, invertChange(merge.change))).toEqual(ours)
    const stored = parseProject('p', formatProject(merged))
    expect(stored).toEqual({ ok: true, project: merged })
  })

  test('what is chosen by name is done', () => {
    const left = applyChange(ours, mergeReview(ours, analysis, theirs, { marks: { y: 'own' } }).change)
    expect(Object.keys(left.marks)).toEqual(['m1', 'm2', 'm1-2'])
    const taken = applyChange(ours, mergeReview(ours, analysis, theirs, { marks: { y: 'theirs' } }).change)
    expect(Object.keys(taken.marks).sort()).toEqual(['m1', 'm1-2', 'y'])
  })

  test('twice is once', () => {
    const once = applyChange(ours, mergeReview(ours, analysis, theirs).change)
    const again = mergeReview(once, analysis, theirs)
    expect(isEmptyChange(again.change)).toBe(true)
    expect(again.same).toBe(3)
  })

  test('an answer of ours stays unless theirs is chosen', () => {
    const answered = applyChange(ours, decide(ours, { flag: flag.id, verdict: 'kept' }))
    const other = review('Ben', [], {
      decisions: [
        {
          flag: flag.id,
          verdict: 'dismissed',
          correction: null,
          comment: 'no',
          severity: null,
          category: null,
        },
      ],
    })
    const merge = mergeReview(answered, analysis, other)
    expect(isEmptyChange(merge.change)).toBe(true)
    expect(merge.conflicts).toMatchObject([
      { flag: flag.id, answers: [{ reviewer: 'Mara' }, { reviewer: 'Ben' }] },
    ])
    const chosen = applyChange(
      answered,
      mergeReview(answered, analysis, other, { decisions: { [flag.id]: 'theirs' } }).change,
    )
    expect(chosen.decisions[flag.id]).toMatchObject({ verdict: 'dismissed', ruleVersion: flag.ruleVersion })
    const open = applyChange(ours, mergeReview(ours, analysis, other).change)
    expect(open.decisions[flag.id]).toMatchObject({ verdict: 'dismissed', comment: 'no' })
  })
})

describe('a flag that we accepted, and another’s mark on its words', () => {
  const answered = applyChange(bare, decide(bare, { flag: flag.id, verdict: 'kept' }))
  const words = flag.places[0].text
  const just = review('Ben', [mark('b', words, flag.category, flag.severity)])
  const other = review('Ben', [mark('b', words, 'style/awkward-style', 'critical')])

  test('are the same when the same is said of them', () => {
    expect(mergeReview(answered, analysis, just)).toMatchObject({ added: 0, same: 1, meetings: [] })
    expect(mergeReview(bare, analysis, just)).toMatchObject({ added: 1, same: 0 })
  })

  test('differ otherwise; theirs in its place speaks for the flag, so that the problem counts once', () => {
    const merge = mergeReview(answered, analysis, other, { marks: { b: 'theirs' } })
    expect(merge.meetings.map(({ marks }) => marks.map(({ reviewer }) => reviewer))).toEqual([
      ['Mara', 'Ben'],
    ])
    const merged = applyChange(answered, merge.change)
    expect(merged.marks['b']).toMatchObject({ by: 'Ben', flag: flag.id, severity: 'critical' })
    const items = (project: Project) => listItems(project, analysis).filter(isConfirmed)
    expect(items(merged)).toHaveLength(items(answered).length)
    const beside = applyChange(answered, mergeReview(answered, analysis, other).change)
    expect(items(beside)).toHaveLength(items(answered).length + 1)
    expect(applyChange(merged, invertChange(merge.change))).toEqual(answered)
  })

  test('count as agreement', () => {
    const alpha = (project: Project) => measureAgreement([ownReview(project, 'Mara'), just], analysis).spans
    expect(alpha(answered)).toBe(1)
    expect(alpha(bare)).not.toBe(1)
  })
})

test('one’s own review, sent out and read back, brings nothing new: lost, nested and doubled marks too', () => {
  const { project, analysis: sample } = farBankThirty()
  const input = makeReportInput(project, sample, { date: DATE })
  for (const id of ['mqm', 'annotations']) {
    const read = readReview({ name: id, text: writeText(id, input) }, sample)
    if (!read.ok) throw new Error(read.problem.what)
    const merge = mergeReview(project, sample, read.reviews[0]!)
    expect(merge, id).toMatchObject({ added: 0, same: 20, answered: 0, meetings: [], conflicts: [] })
    expect(isEmptyChange(merge.change)).toBe(true)
  }
})

describe('agreement', () => {
  const pairs = (a: string, b: string): string[][] =>
    [...a.replaceAll(' ', '')].map((value, index) => [value, b.replaceAll(' ', '')[index]!])

  test.each([
    // Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), examples A and B
    ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0', 0.095],
    ['a a b b d c c c e d d a', 'b a b b b c c c e d d d', 0.692],
    ['a b a b', 'a b a b', 1],
    ['a b', 'b a', -0.5],
  ])('%s against %s: %f', (a, b, alpha) => {
    expect(nominalAlpha(pairs(a, b))).toBeCloseTo(alpha, 3)
  })

  test('one value only, or one rater only, has no agreement to measure', () => {
    expect(nominalAlpha(pairs('a a', 'a a'))).toBeNull()
    expect(nominalAlpha([['a'], ['b']])).toBeNull()
  })

  test('of reviews: by spans, by category, for each category', () => {
    const a = review('A', [mark('1', 'very very'), mark('2', 'You knew', 'accuracy/mistranslation')])
    const b = review('B', [mark('1', 'very very'), mark('2', 'knew', 'style/awkward-style')])
    const found = measureAgreement([a, b], analysis)
    expect(found.reviewers).toEqual(['A', 'B'])
    expect(found.spans).toBeGreaterThan(0.7)
    expect(found.categories!).toBeLessThan(found.spans!)
    expect(found.byCategory.map(({ category, marks }) => [category, marks])).toEqual([
      ['accuracy/mistranslation', [1, 0]],
      ['style/awkward-style', [1, 2]],
    ])
    expect(measureAgreement([ownReview(with_(), 'A'), ownReview(with_(), 'B')], analysis).spans).toBeNull()
  })
})
