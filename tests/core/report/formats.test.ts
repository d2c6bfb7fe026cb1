// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildReview, cleanText, makeReportInput, REPORTS } from '../../../src/core/report/index.ts'
import { writeCell } from '../../../src/core/report/csv.ts'
import { escapeMarkdown } from '../../../src/core/report/markdown.ts'
import type { Review } from '../../../src/core/report/index.ts'
import { addMark, applyChange, createMark } from '../../../src/core/review/index.ts'
import { hostile } from './hostile-words.ts'
import { tinyTalk } from './tiny-report.ts'
import { writeText } from './write-text.ts'

const report = (id: string) => REPORTS.find((one) => one.id === id)!
const { analysis, project } = tinyTalk()
const input = makeReportInput(project, analysis, { date: '2026-11-23' })
const plain = input.review
const write = (id: string, review: Review): string => writeText(id, { ...input, review })

/** A review in which every word that comes from outside is `words`. */
function filled(words: string): Review {
  const mark = createMark(analysis.article, {
    id: 'm',
    side: 'article',
    span: { start: 20, end: 25 },
    category: 'style/awkward-style',
    severity: 'minor',
    correction: 'x',
    comment: 'y',
  })
  const review = buildReview(applyChange(project, addMark(project, mark)), analysis, {
    date: '2026-11-23',
    open: true,
  })
  const swap = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((entry) => swap(entry))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, swap(entry, name)]))
    const fixed = [
      'schema',
      'category',
      'severity',
      'state',
      'kind',
      'side',
      'direction',
      'version',
      'link',
      'id',
    ].includes(key)
    return typeof value === 'string' && !fixed ? words : value
  }
  return swap(review) as Review // the same shape, strings changed
}

test.each(REPORTS.map(({ id }) => id))(
  '%s: the same review gives the same bytes, and something',
  async (id) => {
    const again = makeReportInput(project, analysis, { date: '2026-11-23' })
    const written = await report(id).write(input)
    expect(await report(id).write(again)).toEqual(written)
    expect(written.length).toBeGreaterThan(20)
  },
)

test('ids are unique and extensions sound', () => {
  expect(new Set(REPORTS.map(({ id }) => id)).size).toBe(REPORTS.length)
  for (const { extension } of REPORTS) expect(extension).toMatch(/^[a-z]+$/)
})

describe('csv', () => {
  /** RFC 4180, strictly: throws on a stray quote. */
  const parse = (text: string): string[][] => {
    const rows: string[][] = []
    const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
    const row: string[] = []
    while (field.lastIndex < text.length) {
      const at = field.lastIndex
      const match = field.exec(text)
      if (match === null) throw new Error(`not RFC 4180 at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`)
      row.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'))
      if (match[3] === '\r\n') rows.push(row.splice(0))
    }
    expect(row).toEqual([])
    return rows
  }

  test('hostile words stay in their cells and start no formula', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const rows = parse(write('csv', filled(words)))
        const [head] = rows
        expect(rows).toHaveLength(1 + 2 + 2 + 1 + 1)
        for (const row of rows) {
          expect(row).toHaveLength(head!.length)
          for (const value of row) expect(value).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u)
        }
      }),
      { seed: 21, numRuns: 200 },
    )
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['-5', "'-5"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\n=1"`],
    [' @x', "' @x"],
    ['\u200B=1', "'\u200B=1"],
    ['＝SUM(1)', "'＝SUM(1)"],
    ['a "b", c', '"a ""b"", c"'],
    ['a=1', 'a=1'],
    [-5, '-5'],
    [0.25, '0.25'],
    [null, ''],
  ])('%j → %s', (value, cell) => {
    expect(writeCell(value)).toBe(cell)
  })
})

describe('markdown', () => {
  /** What Markdown makes of a text, coarsely: the kind of each line and the number of its live cell borders and links. */
  const structure = (text: string): string[] =>
    text.split('\n').map((line) => {
      const live = line.replace(/\\./g, '')
      const kind = /^(#{1,6} |- |\| |---|>|```|~~~| {4}|\d+[.)] |$)/.exec(live)?.[1] ?? 'text'
      return `${kind} ${live.split('|').length} ${live.split('](<').length} ${live.split('<').length - live.split('](<').length}`
    })

  test('hostile words change nothing of the structure', () => {
    const expected = structure(write('markdown', filled('x')))
    fc.assert(
      fc.property(
        hostile.filter((words) => escapeMarkdown(words) !== ''),
        (words) => {
          expect(structure(write('markdown', filled(words)))).toEqual(expected)
        },
      ),
      { seed: 22, numRuns: 200 },
    )
  })

  test.each([
    ['a | b', 'a \\| b'],
    ['# x', '\\# x'],
    ['- x', '\\- x'],
    ['1. x', '1\\. x'],
    ['a\n\nb\tc', 'a b c'],
    ['<b>', '\\<b\\>'],
    ['see https://x.example', 'see https\\://x.example'],
    ['\u202Eabc', '\\[U+202E\\]abc'],
    ['a\0b\uD800', 'a\uFFFDb\uFFFD'],
  ])('%j → %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

describe('html', () => {
  const read = (html: string) => new DOMParser().parseFromString(html, 'text/html')
  const shape = (document: Document) =>
    [...document.querySelectorAll('*')].map(
      (element) => `${element.tagName} ${[...element.attributes].map((a) => a.name).join(' ')}`,
    )

  test('hostile words are words: no element, no attribute, no script comes of them', () => {
    const expected = shape(read(write('html', filled('x'))))
    fc.assert(
      fc.property(
        hostile.filter((words) => cleanText(words) !== ''),
        (words) => {
          const document = read(write('html', filled(words)))
          const found = shape(document).filter((element) => !/^(INS|DEL) /.test(element))
          expect(found).toEqual(expected.filter((element) => !/^(INS|DEL) /.test(element)))
          for (const link of document.querySelectorAll('a'))
            expect(link.getAttribute('href')).toMatch(/^(#[\w-]+|https:\/\/www\.youtube\.com\/.*)$/)
        },
      ),
      { seed: 23, numRuns: 40 },
    )
  }, 60_000) // jsdom is slow when the machine is busy

  test('it loads nothing and says so', () => {
    const html = write('html', plain)
    const document = read(html)
    expect(document.querySelectorAll('script, link, img, iframe, object')).toHaveLength(0)
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    )
    expect(html).not.toMatch(/url\(|@import/)
  })

  test('a correction shows what goes and what comes, a link goes to the second', () => {
    const start = analysis.article.text.indexOf('very very')
    const mark = createMark(analysis.article, {
      id: 'm',
      side: 'article',
      span: { start, end: start + 9 },
      category: 'style/awkward-style',
      severity: 'minor',
      correction: 'very',
    })
    const document = read(
      write(
        'html',
        buildReview(applyChange(project, addMark(project, mark)), analysis, { date: '2026-11-23' }),
      ),
    )
    expect(document.querySelector('del')?.textContent).toBe(' very')
    expect(document.querySelector('#corrections a')?.getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=0s',
    )
  })
})

test('json is the review itself, halves of surrogate pairs escaped', () => {
  expect(JSON.parse(write('json', plain))).toEqual(JSON.parse(JSON.stringify(plain)))
  expect(write('json', { ...plain, title: '\uD800' })).toContain('\\ud800')
})

test('markdown of the tiny talk, to be read', () => {
  expect(write('markdown', plain)).toMatchSnapshot()
})
