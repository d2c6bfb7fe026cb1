import { describe, expect, test } from 'vitest'
import type { GlossaryTerm } from '../../../src/core/model/rule-settings.ts'
import type { Project } from '../../../src/core/model/project.ts'
import type { Change } from '../../../src/core/review/index.ts'
import * as review from '../../../src/core/review/index.ts'
import { tinyAnalysis, tinyProject } from './tiny-review.ts'

const project = tinyProject(tinyAnalysis(['One line.']))
const term = (name: string, given: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  term: name,
  forbidden: [],
  allowed: [],
  original: '',
  note: '',
  ...given,
})
const dash = { rule: 'dash', title: 'Dashes' }

/** Does them one after the other; each must come back when taken back. */
function after(...acts: readonly ((project: Project) => Change)[]): Project {
  return acts.reduce((now, act) => {
    const change = act(now)
    const next = review.applyChange(now, change)
    expect(review.applyChange(next, review.invertChange(change))).toEqual(now)
    return next
  }, project)
}

describe('settings of the rules', () => {
  test('a rule is turned off and on; then there is no trace', () => {
    const off = after((now) => review.setRuleOn(now, { ...dash, on: false }))
    expect(off.ruleSettings).toEqual({ off: ['dash'] })
    const on = after(
      (now) => review.setRuleOn(now, { ...dash, on: false }),
      (now) => review.setRuleOn(now, { ...dash, on: true }),
    )
    expect(on).toEqual(project)
    expect(Object.hasOwn(on, 'ruleSettings')).toBe(false)
  })

  test('a severity is set and given back to the rule', () => {
    const set = (severity: 'major' | null) => (now: Project) =>
      review.setRuleSeverity(now, { ...dash, severity })
    expect(after(set('major')).ruleSettings).toEqual({ severities: { dash: 'major' } })
    expect(after(set('major'), set(null))).toEqual(project)
    expect(review.isEmptyChange(set(null)(project))).toBe(true)
  })

  test('words are accepted once, whatever their case, and refused again', () => {
    const accept = (words: string) => (now: Project) => review.acceptWords(now, { rule: 'dash', words })
    const both = after(accept(' Very  big '), accept('so be it'))
    expect(both.ruleSettings?.accepted).toEqual({ dash: ['Very big', 'so be it'] })
    expect(review.isEmptyChange(accept('very big')(both))).toBe(true)
    expect(review.isEmptyChange(accept(' ')(both))).toBe(true)
    const left = review.applyChange(both, review.refuseWords(both, { rule: 'dash', words: 'very big' }))
    expect(left.ruleSettings?.accepted).toEqual({ dash: ['so be it'] })
  })

  test('terms are added, changed, removed; a list is read beside or in place of them', () => {
    const lead = term('lead time', { forbidden: ['foresight period'] })
    const add = (each: GlossaryTerm) => (now: Project) => review.setTerm(now, { at: null, term: each })
    const two = after(add(lead), add(term('gauge')))
    expect(two.ruleSettings?.glossary?.map((each) => each.term)).toEqual(['lead time', 'gauge'])
    const changed = review.applyChange(two, review.setTerm(two, { at: 1, term: term('river gauge') }))
    expect(changed.ruleSettings?.glossary?.[1]?.term).toBe('river gauge')
    const removed = review.applyChange(two, review.removeTerm(two, 0))
    expect(removed.ruleSettings?.glossary?.map((each) => each.term)).toEqual(['gauge'])
    const read = (replace: boolean) =>
      review.applyChange(
        two,
        review.importTerms(two, { terms: [term('Gauge', { note: 'of the river' })], replace }),
      ).ruleSettings?.glossary
    expect(read(false)?.map((each) => [each.term, each.note])).toEqual([
      ['lead time', ''],
      ['Gauge', 'of the river'],
    ])
    expect(read(true)?.map((each) => each.term)).toEqual(['Gauge'])
  })

  test('survive the project file, answers given along with others too', () => {
    const set = after(
      (now) => review.setRuleOn(now, { ...dash, on: false }),
      (now) => review.acceptWords(now, { rule: '*', words: 'so be it' }),
      (now) => review.setTerm(now, { at: null, term: term('gauge') }),
    )
    const answered: Project = {
      ...set,
      decisions: {
        f1: {
          flag: 'f1',
          verdict: 'kept',
          correction: null,
          comment: '',
          severity: null,
          category: null,
          with: 'f2',
        },
      },
    }
    expect(review.parseProject('p.stet.json', review.formatProject(answered))).toEqual({
      ok: true,
      project: answered,
    })
  })
})
