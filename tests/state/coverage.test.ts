import { describe, expect, it } from 'vitest'
import type { BlockRole } from '../../src/core/model/article.ts'
import { buildReview } from '../../src/core/report/index.ts'
import { coverage } from '../../src/state/selectors/coverage.ts'
import { tinyTalk } from '../core/report/tiny-report.ts'

describe('passages added', () => {
  it.each<[BlockRole, number]>([
    ['turn', 1],
    ['paragraph', 1],
    ['title', 0],
    ['lead', 0],
    ['note', 0],
  ])('in a %s: %i, on the overview as in the report', (role, expected) => {
    const { analysis, project } = tinyTalk()
    const { article } = analysis
    const blocks = article.blocks.map((block, index) => (index === 2 ? { ...block, role } : block))
    const changed = { ...analysis, article: { ...article, blocks } }
    expect(coverage(changed)?.additions).toBe(expected)
    expect(buildReview(project, changed, { date: '2026-11-23' }).additions).toHaveLength(expected)
  })
})
