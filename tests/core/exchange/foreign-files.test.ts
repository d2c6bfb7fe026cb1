import { describe, expect, test } from 'vitest'
import { looksLikeReview } from '../../../src/core/exchange/looks-like-review.ts'
import { readReview } from '../../../src/core/exchange/index.ts'
import { tinyTalk } from '../report/tiny-report.ts'

/* Files of other programs, and files that are none. The talk: "Host: It is very very big. You knew." */
const { analysis } = tinyTalk()
const read = (text: string, name = 'theirs.tsv') => readReview({ name, text }, analysis)
const only = (text: string, name?: string) => {
  const result = read(text, name)
  if (!result.ok) throw new Error(result.problem.what)
  return result.reviews
}
const HEAD = 'system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata'

describe('MQM TSV of others', () => {
  test('spans are found in the target or the source; raters become reviews; plain notes are comments', () => {
    const reviews = only(
      [
        HEAD,
        'mt\td\t1\t1\trater1\tYou knew.\tYou <v>knew</v>.\tAccuracy/Mistranslation\tMajor\t{"note":"tense"}',
        'mt\td\t1\t1\trater2\tYou knew.\tYou <v>knew</v>.\tFluency/Grammar\tminor\ta plain note',
        'mt\td\t2\t2\trater1\t<v>Cut away</v>, all of it.\t\tAccuracy/Omission\tMajor\t{}',
        'mt\td\t3\t3\trater1\tx\ty\tno-error\tno-error\t{}',
        'mt\td\t4\t4\trater1\tx\t<v>never there</v>\tOther\tMinor\t{}',
        'mt\td\t4\t4\trater1\tx\t<v>big</v>\tFound\tHOTW-test\t{}',
      ].join('\n'),
    )
    expect(reviews.map(({ reviewer }) => reviewer)).toEqual(['rater1', 'rater2'])
    expect(reviews[0]!.marks).toMatchObject([
      { anchor: { side: 'article', quote: 'knew' }, category: 'accuracy/mistranslation', comment: 'tense' },
      { anchor: { side: 'transcript', quote: 'Cut away' }, category: 'accuracy/omission', severity: 'major' },
    ])
    expect(reviews[0]!.skipped).toMatchObject([{ line: 6, words: 'never there' }])
    expect(reviews[1]!.marks).toMatchObject([
      { category: 'linguistic-conventions/grammar', severity: 'minor', comment: 'a plain note' },
    ])
  })

  test('a word that stands twice is placed by what is around it', () => {
    const [review] = only(`${HEAD}\nm\td\t1\t1\tr\ts\tIt is very <v>very</v> big.\tStyle/Awkward\tMinor\t{}`)
    const { start } = review!.marks[0]!.anchor
    expect(analysis.article.text.slice(start - 5, start + 8)).toBe('very very big')
  })

  test('too few columns are told with their line', () => {
    expect(read(`${HEAD}\na\tb\tc`)).toMatchObject({ ok: false, problem: { line: 2, file: 'theirs.tsv' } })
  })
})

describe('web annotations of others', () => {
  test('one alone, with a quote and a comment without purpose', () => {
    const file = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'http://example.org/1',
      type: 'Annotation',
      creator: { name: 'Ann' },
      body: { type: 'TextualBody', value: 'who?' },
      target: {
        source: 'http://example.org/article.txt',
        selector: { type: 'TextQuoteSelector', exact: 'You knew', prefix: 'big. ', suffix: '.' },
      },
    }
    expect(only(JSON.stringify(file), 'a.jsonld')).toMatchObject([
      {
        reviewer: 'Ann',
        marks: [
          { anchor: { quote: 'You knew', side: 'article' }, comment: 'who?', category: 'custom/annotation' },
        ],
      },
    ])
  })

  test('a position alone is enough, words that are nowhere are told', () => {
    const annotation = (selector: unknown) => ({
      type: 'Annotation',
      bodyValue: 'x',
      target: { source: 'article.txt', selector },
    })
    const [review] = only(
      JSON.stringify([
        annotation({ type: 'TextPositionSelector', start: 2, end: 5 }),
        annotation({ type: 'TextQuoteSelector', exact: 'nowhere at all' }),
      ]),
      'a.json',
    )
    expect(review!.marks).toMatchObject([{ anchor: { start: 2, end: 5 }, comment: 'x' }])
    expect(review!.skipped).toMatchObject([{ line: 2, words: 'nowhere at all' }])
  })
})

test.each([
  ['{"schema":', 'this is not sound JSON'],
  ['{"a":1}', 'this is no review that can be read'],
  ['some words', 'this is no review that can be read'],
  ['', 'this is no review that can be read'],
  ['{"schema":"stet.project/1"}', 'id is missing'],
])('%j: a message that says what it is', (text, what) => {
  expect(read(text, 'x')).toMatchObject({
    ok: false,
    problem: { file: 'x', what: expect.stringContaining(what) as string },
  })
})

test('a file that lies about itself does no harm', () => {
  const nasty = {
    type: 'AnnotationPage',
    items: [
      null,
      5,
      { target: null },
      {
        type: 'Annotation',
        id: 'urn:stet:mark:__proto__',
        target: { selector: [{ type: 'TextPositionSelector', start: -1, end: 1e99 }] },
      },
    ],
  }
  const [review] = only(JSON.stringify(nasty), 'n.json')
  expect(review!.marks).toEqual([])
  expect(review!.skipped).toHaveLength(4)
})

describe('a file dropped on the page is taken for a review', () => {
  test.each([
    ['MQM with its header', 'system\tdoc\tdocSegId\tglobalSegId\trater\n', true],
    ['MQM without one', 'a\tb\t1\t2\tLin\tsaid\t<v>big</v>\tAccuracy\tmajor\t{}\n', true],
    ['a result of Stet, cut off', '{\n  "schema": "stet.review/1",\n  "tool": {', true],
    ['annotations', '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage"', true],
    ['a project, which is opened', '{ "schema": "stet.project/1" }', false],
    ['captions', '{ "events": [{ "tStartMs": 0 }] }', false],
    ['an article', 'The river rose.\nNobody slept.\n', false],
    ['a glossary', 'term\tavoid\nriver\tstream\n', false],
  ])('%s', (_, head, expected) => expect(looksLikeReview(head)).toBe(expected))
})
