import { makeReportInput } from '../../../src/core/report/index.ts'
import type { ReportInput } from '../../../src/core/report/index.ts'
import { addMarks, applyChange, createMark, decide } from '../../../src/core/review/index.ts'
import { tinyTalk } from './tiny-report.ts'

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/**
 * The tiny talk with `words` wherever a person or a file can put some: title, reviewer, video, file names, speakers, comments,
 * corrections, the article and what was said. Five marks (two crossing, two on the same words, a seam) and two decisions.
 */
export function hostileInput(words: string): ReportInput {
  const inText = oneLine(words) || 'x'
  const { analysis: plain, project: bare } = tinyTalk({
    title: words,
    doubled: inText,
    said: inText,
  })
  const article = { ...plain.article, name: words || 'a' }
  const transcript = plain.transcript === null ? null : { ...plain.transcript, name: `${words}.vtt` }
  const analysis = { ...plain, article, transcript }
  let project = { ...bare, reviewer: words, video: words }
  const at = article.text.indexOf('You knew')
  const spans = [
    { start: at, end: at + 8 },
    { start: at, end: at + 8 },
    { start: at + 4, end: Math.min(article.text.length, at + 14) },
    { start: at, end: at },
    { start: 0, end: article.text.length },
  ]
  const marks = spans.map((span, index) =>
    createMark(article, {
      id: `m${index}`,
      side: 'article',
      span,
      category: 'terminology/wrong-term',
      severity: 'major',
      comment: words,
      correction: index === 4 ? '' : `${words}${index}`,
    }),
  )
  project = applyChange(project, addMarks(project, marks))
  for (const [index, flag] of analysis.flags.entries())
    project = applyChange(
      project,
      decide(project, {
        flag: flag.id,
        verdict: index === 0 ? 'corrected' : 'dismissed',
        correction: words,
        comment: words,
      }),
    )
  return makeReportInput(project, analysis, { date: '2026-11-23', open: true })
}
