import { describe, expect, test } from 'vitest'
import {
  addMark,
  applyChange,
  correctedText,
  createMark,
  decide,
  listItems,
  scoreReview,
} from '../../../src/core/review/index.ts'
import type { Project } from '../../../src/core/model/project.ts'
import { tinyAnalysis, tinyFlag, tinyProject } from './tiny-review.ts'

const place = (text: string, words: string, replacement?: string) => {
  const start = text.indexOf(words)
  return {
    side: 'article' as const,
    start,
    end: start + words.length,
    text: words,
    startSeconds: null,
    ...(replacement === undefined ? {} : { replacement }),
  }
}

const analysis = tinyAnalysis(
  ['Host: It is very very big.', 'Ann: Yes, very very big and and old.', '[图片]'],
  ({ text, ...article }) => [
    tinyFlag({ text, ...article }, 'f1', 'very very', {
      places: [
        place(text, 'very very', 'very'),
        {
          ...place(text, 'very very', 'very'),
          start: text.lastIndexOf('very very'),
          end: text.lastIndexOf('very very') + 9,
        },
      ],
    }),
    tinyFlag({ text, ...article }, 'f2', 'and and', { severity: 'major', suggestion: 'take one away' }),
  ],
)
const { text } = analysis.article
const start = tinyProject(analysis)
const run = (...acts: ((project: Project) => ReturnType<typeof decide>)[]): Project =>
  acts.reduce((project, act) => applyChange(project, act(project)), start)
const mark =
  (words: string, correction: string, flag: string | null = null) =>
  (project: Project) =>
    addMark(
      project,
      createMark(analysis.article, {
        id: words,
        side: 'article',
        span: place(text, words),
        category: 'accuracy/mistranslation',
        severity: 'critical',
        correction,
        flag,
      }),
    )

describe('scoreReview', () => {
  test('counts what is confirmed, not what is open or dismissed', () => {
    expect(scoreReview(start, analysis)).toMatchObject({ penalty: 0, items: 0, words: 12 })
    const project = run(
      (p) => decide(p, { flag: 'f1', verdict: 'corrected' }),
      (p) => decide(p, { flag: 'f2', verdict: 'dismissed' }),
      mark('big', 'large'),
    )
    expect(scoreReview(project, analysis)).toMatchObject({
      penalty: 26,
      items: 2,
      perThousand: 26000 / 12,
      bySeverity: { neutral: 0, minor: 1, major: 0, critical: 1 },
    })
  })

  test('a mark speaks for its flag, and a decision may change the severity', () => {
    const project = run(
      (p) => decide(p, { flag: 'f1', verdict: 'kept', severity: 'neutral' }),
      (p) => decide(p, { flag: 'f2', verdict: 'corrected' }),
      mark('and and', 'and', 'f2'),
    )
    expect(listItems(project, analysis).map((item) => item.kind)).toEqual(['mark', 'flag'])
    expect(scoreReview(project, analysis)).toMatchObject({ penalty: 25, items: 2 })
    expect(
      scoreReview({ ...project, weights: { neutral: 0, minor: 1, major: 2, critical: 3 } }, analysis).penalty,
    ).toBe(3)
  })
})

describe('correctedText', () => {
  test('replaces every place of a flag, and never applies a suggestion, which is prose', () => {
    const project = run(
      (p) => decide(p, { flag: 'f1', verdict: 'corrected' }),
      (p) => decide(p, { flag: 'f2', verdict: 'corrected' }),
    )
    expect(correctedText(project, analysis).text).toBe(
      'Host: It is very big.\nAnn: Yes, very big and and old.\n[图片]',
    )
  })

  test("the reviewer's own correction goes before the rule's", () => {
    const project = run((p) => decide(p, { flag: 'f1', verdict: 'corrected', correction: 'so' }))
    expect(correctedText(project, analysis).text).toBe(
      'Host: It is so big.\nAnn: Yes, so big and and old.\n[图片]',
    )
  })

  test('of two that overlap the mark wins and the other is listed', () => {
    const project = run((p) => decide(p, { flag: 'f1', verdict: 'corrected' }), mark('It is very', 'It was'))
    const result = correctedText(project, analysis)
    expect(result.text).toBe('Host: It was very big.\nAnn: Yes, very big and and old.\n[图片]')
    expect(result.skipped).toMatchObject([{ by: 'f1', start: 12, end: 21 }])
  })
})
