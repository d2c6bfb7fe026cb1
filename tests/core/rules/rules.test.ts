import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  buildExample,
  makeRuleContext,
  RULES,
  type Example,
  type Rule,
} from '../../../src/core/rules/index.ts'

const FOLDER = new URL('../../../src/core/rules/', import.meta.url)
/** What makes rules work and is no rule. */
const MACHINERY = new Set([
  'context',
  'cut-grade',
  'example',
  'index',
  'prose',
  'recording',
  'registry',
  'row-words',
  'name-slots',
  'names-zh',
  'rule',
])

const runExample = (rule: Rule, example: Example) => {
  const documents = buildExample(example)
  return { documents, drafts: [...rule.check(makeRuleContext(documents))] }
}

describe('the registry', () => {
  it('holds every rule file, sorted, under its own name', () => {
    const files = readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => entry.name.slice(0, -3))
      .filter((name) => !MACHINERY.has(name))
      .sort()
    expect(RULES.map((rule) => rule.id)).toEqual(files)
  })
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('explains itself', () => {
    for (const text of [rule.title, rule.docs.what, rule.docs.why, rule.docs.action])
      expect(text).not.toBe('')
    expect(rule.examples.flagged.length).toBeGreaterThanOrEqual(2)
    expect(rule.examples.clean.length).toBeGreaterThanOrEqual(2)
  })

  it.each(rule.examples.flagged.map((example) => [example.article, example] as const))(
    'flags %j',
    (_text, example) => {
      const { documents, drafts } = runExample(rule, example)
      expect(drafts).toHaveLength(1)
      const [draft] = drafts
      const place = draft!.places[0]
      const text = place.side === 'article' ? documents.article.text : documents.transcript!.text
      expect(text.slice(place.start, place.end)).toBe(example.flagged)
      expect(draft!.message).not.toMatch(/undefined|null|\bbead|\btoken|\bsegment/u)
      expect(draft!.confidence).toBeGreaterThan(0)
      expect(draft!.confidence).toBeLessThanOrEqual(1)
    },
  )

  it.each(rule.examples.clean.map((example) => [example.article, example] as const))(
    'leaves %j',
    (_text, example) => {
      expect(runExample(rule, example).drafts).toEqual([])
    },
  )
})
