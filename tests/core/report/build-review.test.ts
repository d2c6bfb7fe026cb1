import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Project } from '../../../src/core/model/project.ts'
import { buildReview, STET_VERSION } from '../../../src/core/report/index.ts'
import { addMark, applyChange, createMark, decide, setReviewed } from '../../../src/core/review/index.ts'
import { tinyTalk } from './tiny-report.ts'

const { analysis, project } = tinyTalk()
const build = (given: Project, open?: boolean) =>
  buildReview(given, analysis, { date: '2026-11-23', ...(open === undefined ? {} : { open }) })
const doubled = analysis.flags.find((flag) => flag.rule === 'doubled-word')!
const cutFlag = analysis.flags.find((flag) => flag.rule === 'cut-passage')!

test('the version is that of the package', () => {
  const packageFile = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  expect(JSON.parse(packageFile)).toMatchObject({ version: STET_VERSION })
})

describe('buildReview', () => {
  test('two bare files: every flag is listed as open, passages in their own lists, once', () => {
    const review = build(project)
    expect(review.summary.openIncluded).toBe(true)
    expect(review.items).toMatchObject([
      {
        number: 1,
        kind: 'flag',
        state: 'open',
        rule: 'doubled-word',
        where: { side: 'article', file: 'article.txt', line: 2, start: 12, end: 21, row: 2, lost: false },
        before: { left: 'It is ', words: 'very very', right: ' big.' },
        after: null,
        suggestion: 'very',
        quotes: [
          {
            text: 'It is very big.',
            speaker: 'Host',
            startSeconds: 0,
            link: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=0s',
          },
        ],
      },
    ])
    expect(review.cuts).toMatchObject([
      { row: 2, inside: true, text: 'Um.', words: 1, startSeconds: 10, flag: null },
      {
        row: 2,
        inside: false,
        line: 2,
        text: 'Cut away, all of it.',
        words: 5,
        startSeconds: 30,
        endSeconds: 39,
        flag: { severity: 'major', reason: 'Said, not printed.' },
      },
    ])
    expect(review.additions).toMatchObject([{ rows: [3], line: 3, text: 'This was added.', sumsUp: false }])
    expect(review.moves).toMatchObject([
      { rows: [4], direction: 'up', text: 'Said later.', startSeconds: 50 },
    ])
    expect(review.rulesNotRun).toEqual([
      {
        id: 'glossary',
        title: 'Glossary',
        status: 'not-applicable',
        reason: 'needs the original (the article in Chinese)',
      },
    ])
  })

  test('figures', () => {
    const { summary } = build(project)
    expect(summary).toMatchObject({
      rows: { total: 5, reviewed: 0 },
      coverage: { transcript: { words: 16, matched: 10 }, article: { words: 14, matched: 11 } },
      cuts: { passages: 2, words: 6, seconds: 18 },
      additions: { passages: 1, words: 3 },
      moves: { passages: 1, words: 2 },
      flags: { total: 2, open: 2 },
      score: { penalty: 6, words: 17, items: 2 },
    })
  })

  test.each(['title', 'lead', 'note'] as const)('what the editor says in a %s is no addition', (role) => {
    const { article, alignment } = analysis
    const blocks = article.blocks.map((block, index) => (index === 2 ? { ...block, role } : block))
    const counted = (additions = alignment!.additions): number | undefined =>
      buildReview(
        project,
        { ...analysis, article: { ...article, blocks }, alignment: { ...alignment!, additions } },
        { date: '2026-11-23' },
      ).summary.additions?.passages
    expect(counted()).toBe(0)
    // one that goes on into the interview is
    const [added] = alignment!.additions
    expect(counted([{ ...added!, article: [...added!.article, added!.article[0]! + 1] }])).toBe(1)
  })

  test('once something is decided, only what is confirmed is listed; the rest can be asked for', () => {
    const decided = applyChange(project, decide(project, { flag: cutFlag.id, verdict: 'dismissed' }))
    expect(build(decided).items).toEqual([])
    expect(build(decided).summary.flags).toMatchObject({ dismissed: 1, open: 1 })
    expect(build(decided, true).items.map((item) => item.rule)).toEqual(['doubled-word'])
    expect(build(project, false).items).toEqual([])
  })

  test('a correction has its after, a kept cut stands among the items at its seam', () => {
    let next = applyChange(
      project,
      decide(project, { flag: doubled.id, verdict: 'corrected', comment: 'yes', severity: 'critical' }),
    )
    next = applyChange(next, decide(next, { flag: cutFlag.id, verdict: 'kept' }))
    next = applyChange(next, setReviewed(next, { rows: [analysis.rows[1]!.id], reviewed: true }))
    const review = build(next)
    expect(review.items).toMatchObject([
      { state: 'corrected', after: 'very', suggestion: null, severity: 'critical', comment: 'yes' },
      {
        state: 'kept',
        rule: 'cut-passage',
        where: { side: 'transcript', line: 2, startSeconds: 30 },
        after: null,
      },
    ])
    expect(review.cuts[1]!.flag).toBeNull()
    expect(review.summary).toMatchObject({ rows: { reviewed: 1 }, score: { penalty: 30 } })
  })

  test('a mark is listed with what was said there; one whose words are gone says so', () => {
    const mark = createMark(analysis.article, {
      id: 'm',
      side: 'article',
      span: { start: analysis.article.text.indexOf('knew'), end: analysis.article.text.indexOf('knew') + 4 },
      category: 'accuracy/mistranslation',
      severity: 'major',
      correction: 'know',
      comment: 'tense',
    })
    const marked = applyChange(project, addMark(project, mark))
    expect(build(marked).items).toMatchObject([
      {
        kind: 'mark',
        state: 'marked',
        before: { left: 'You ', words: 'knew', right: '.' },
        after: 'know',
        comment: 'tense',
        quotes: [{ text: 'You knew.' }],
      },
    ])
    const lost = { ...mark, anchor: { ...mark.anchor, quote: 'never there', start: 40 } }
    expect(build(applyChange(project, addMark(project, lost))).items).toMatchObject([
      { where: { lost: true }, before: { words: 'never there' }, quotes: [] },
    ])
  })
})
