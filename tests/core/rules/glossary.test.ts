import { describe, expect, it } from 'vitest'
import { runRules } from '../../../src/core/analysis/index.ts'
import { buildExample, readGlossary, RULES } from '../../../src/core/rules/index.ts'

const CSV = `term,forbidden,chinese,note
lead time,foresight period|advance amount,预见期,"the time a warning leaves, in hours"
"levee",dam,堤,`

const TBX = `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1"><note>flood work</note>
 <langSec xml:lang="zh-CN"><termSec><term>集合预报</term></termSec></langSec>
 <langSec xml:lang="en-GB">
  <termSec><term>ensemble forecast</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
  <termSec><term>ensemble</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
  <termSec><term>set forecast</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
 </langSec></conceptEntry></body></text></tbx>`

const terms = (name: string, text: string) => {
  const result = readGlossary({ name, text })
  if (!result.ok) throw new Error(result.problem.message)
  return result.terms
}

describe('readGlossary', () => {
  it('reads a table with column names, quotes and several words in a cell', () => {
    expect(terms('own.csv', CSV)).toEqual([
      {
        term: 'lead time',
        forbidden: ['foresight period', 'advance amount'],
        allowed: [],
        original: '预见期',
        note: 'the time a warning leaves, in hours',
      },
      { term: 'levee', forbidden: ['dam'], allowed: [], original: '堤', note: '' },
    ])
  })

  it.each([
    ['Chinese first', '势头\tmomentum\n动力\tdrive', ['momentum', 'drive']],
    ['the term first', 'gauge;water level meter\nlevee;dam', ['gauge', 'levee']],
    ['a byte order mark', '\ufeffterm,forbidden\ngauge,meter', ['gauge']],
  ])('reads a table: %s', (_what, text, expected) => {
    expect(terms('own.tsv', text).map(({ term }) => term)).toEqual(expected)
  })

  it('reads TBX with preferred, admitted and deprecated terms', () => {
    expect(terms('own.tbx', TBX)).toEqual([
      {
        term: 'ensemble forecast',
        forbidden: ['set forecast'],
        allowed: ['ensemble'],
        original: '集合预报',
        note: 'flood work',
      },
    ])
  })

  it.each([
    ['empty', '  \n', 1],
    ['cut off', TBX.slice(0, TBX.indexOf('集合预报')), 4],
    ['without an English term', '<tbx><text><body></body></text></tbx>', 1],
  ])('names file and line of a glossary that is %s', (_what, text, line) => {
    expect(readGlossary({ name: 'own.tbx', text })).toMatchObject({
      ok: false,
      problem: { file: 'own.tbx', line },
    })
  })
})

const check = (article: string, transcript: string | undefined, glossary: string) => {
  const example = buildExample({ article, ...(transcript === undefined ? {} : { transcript }) })
  return runRules(
    { ...example, original: null },
    {
      rules: RULES.filter(({ id }) => id === 'glossary'),
      settings: { glossary: terms('own.csv', glossary) },
    },
  )
}

describe('the glossary rule', () => {
  it('finds every form of a forbidden word, as one finding with one correction', () => {
    const { flags } = check('Dams broke.\nThe dam held, damn it.', undefined, CSV)
    expect(flags.map(({ places }) => places.map(({ text, replacement }) => [text, replacement]))).toEqual([
      [
        ['Dams', 'Levees'],
        ['dam', 'levee'],
      ],
    ])
  })

  it('tells relatives from inflections', () => {
    const list = 'term,forbidden\ncontinual learning,continuous learning'
    expect(check('Continual learning, continually learning.', undefined, list).flags).toEqual([])
    expect(check('It is continuous learning.', undefined, list).flags).toHaveLength(1)
  })

  it('does not apply without a glossary', () => {
    const example = buildExample({ article: 'The dam held.' })
    const { outcomes } = runRules({ ...example, original: null })
    expect(outcomes.find(({ id }) => id === 'glossary')).toMatchObject({
      status: 'not-applicable',
      needs: 'a glossary of your own (TBX or CSV)',
    })
  })
})

describe('accepted words of the project', () => {
  const example = buildExample({ article: 'This is a dry goods article, with Dry  goods.' })
  const calque = RULES.filter(({ id }) => id === 'calque')
  it.each([
    [{}, 1],
    [{ calque: ['Dry goods'] }, 0],
    [{ '*': ['dry goods'] }, 0],
    [{ number: ['dry goods'] }, 1],
  ])('%j leaves %i', (accepted, count) => {
    expect(
      runRules({ ...example, original: null }, { rules: calque, settings: { accepted } }).flags,
    ).toHaveLength(count)
  })
})
