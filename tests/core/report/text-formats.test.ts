import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import Papa from 'papaparse'
import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterMap } from 'parse5'
import { WebVTTParser } from 'webvtt-parser'
import { describe, expect, test } from 'vitest'
import { readTranscript } from '../../../src/core/readers/index.ts'
import { listAnnotatedCues } from '../../../src/core/report/cues.ts'
import { listFindings } from '../../../src/core/report/findings.ts'
import { makeReportInput, REPORTS } from '../../../src/core/report/index.ts'
import type { ReportInput } from '../../../src/core/report/index.ts'
import { correctedText } from '../../../src/core/review/index.ts'
import { DATE, farBankThirty } from '../../fixtures/projects/far-bank-thirty.ts'
import { hostileInput } from './hostile-input.ts'
import { hostile } from './hostile-words.ts'
import { writeText } from './write-text.ts'

const { project, analysis } = farBankThirty()
const input = makeReportInput(project, analysis, { date: DATE })
const bare = makeReportInput(project, { ...analysis, transcript: null, alignment: null }, { date: DATE })
const write = (id: string, from: ReportInput = input): string => writeText(id, from)

test.each(REPORTS.map(({ id }) => id))('%s: the same project and date give the same bytes', async (id) => {
  const report = REPORTS.find((one) => one.id === id)!
  const again = makeReportInput(structuredClone(project), structuredClone(analysis), { date: DATE })
  expect(await report.write(again)).toEqual(await report.write(input))
  expect((await report.write(bare)).length).toBeGreaterThan(20)
})

describe('mqm tsv', () => {
  const rows = (text: string): string[][] =>
    text
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'))
  const [head, ...body] = rows(write('mqm'))

  test('the ten columns of Marot, in each line', () => {
    expect(head!.join(' ')).toBe(
      'system doc docSegId globalSegId rater source target category severity metadata',
    )
    for (const row of body) expect(row).toHaveLength(10)
  })

  test('one line for each finding that stands, its words marked once; the rest is no-error', () => {
    const standing = listFindings(input).filter(({ entry }) => entry.state !== 'dismissed')
    const marked = body.filter((row) => row[7] !== 'no-error')
    expect(marked).toHaveLength(standing.length)
    for (const row of body) {
      expect(`${row[5]}${row[6]}`.match(/<v>/g)?.length ?? 0).toBeLessThanOrEqual(1)
      JSON.parse(row[9]!)
    }
    for (const row of body.filter((one) => one[7] === 'no-error'))
      expect([row[8], row[9], `${row[5]}${row[6]}`.includes('<v>')]).toEqual(['no-error', '{}', false])
    expect(body.filter((row) => row[7] === 'no-error').length).toBeGreaterThan(10)
  })

  test('an omission is marked on the source side', () => {
    const omission = body.find((row) => row[7] === 'Accuracy/Omission' && row[5]!.includes('Usually'))!
    expect(omission[5]).toMatch(/<v>.*Usually it's water\..*<\/v>/)
    expect(omission[6]).toBe('')
  })

  test('hostile words keep to their cell, and the metadata has them as they are', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const [, ...lines] = rows(write('mqm', hostileInput(words)))
        for (const line of lines) {
          expect(line).toHaveLength(10)
          const { stet } = JSON.parse(line[9]!) as { stet?: { comment: string; kind: string } }
          if (stet?.kind === 'mark') expect(stet.comment).toBe(words)
        }
      }),
      { seed: 76, numRuns: 60 },
    )
  })
})

describe('tsv', () => {
  const parseTabbed = (text: string): string[][] => {
    const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { delimiter: '\t', newline: '\r\n' })
    expect(errors).toEqual([])
    return data
  }

  test('the same table as the CSV (papaparse)', () => {
    const comma = Papa.parse<string[]>(write('csv').trimEnd(), { newline: '\r\n' })
    const flat = comma.data.map((row) => row.map((cell) => cell.replace(/[\t\n]+/g, ' ')))
    expect(parseTabbed(write('tsv'))).toEqual(flat)
    expect(write('tsv-excel')).toBe(`\uFEFF${write('tsv')}`)
  })

  test('hostile words keep to their cell and start no formula', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const from = hostileInput(words)
        const rows = parseTabbed(write('tsv', from))
        const { items, cuts, additions, moves } = from.review
        expect(rows).toHaveLength(1 + items.length + cuts.length + additions.length + moves.length)
        for (const row of rows) {
          expect(row).toHaveLength(rows[0]!.length)
          for (const cell of row) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u)
        }
      }),
      { seed: 77, numRuns: 60 },
    )
  })
})

describe('captions', () => {
  const parser = new WebVTTParser()
  const readSrt = (text: string): { number: string; times: string; lines: string[] }[] =>
    text
      .trimEnd()
      .split(/\n\n/)
      .map((block) => {
        const [number = '', times = '', ...lines] = block.split('\n')
        expect(times).toMatch(/^\d{2,}:\d\d:\d\d,\d{3} --> \d{2,}:\d\d:\d\d,\d{3}$/)
        expect(lines.length).toBeGreaterThan(0)
        return { number, times, lines }
      })

  test.each(['transcript-vtt', 'notes-vtt'])('%s: the parser of the W3C finds no fault', (id) => {
    const { cues, errors } = parser.parse(write(id))
    expect(errors).toEqual([])
    expect(cues.length).toBeGreaterThanOrEqual(analysis.transcript!.cues.length)
    expect(parser.parse(write(id, bare)).errors).toEqual([])
  })

  test('the clean transcript is read back as the same words, times and speakers', () => {
    for (const [id, name] of [
      ['transcript-vtt', 'a.vtt'],
      ['transcript-srt', 'a.srt'],
    ] as const) {
      const read = readTranscript({ name, text: write(id) })
      if (!read.ok) throw new Error(read.problem.what)
      const said = ({
        sentences,
      }: Readonly<{ sentences: readonly Readonly<{ text: string }>[] }>): string[] =>
        sentences.map(({ text }) => text.replace(/\s+/g, ' '))
      expect(said(read.document), id).toEqual(said(analysis.transcript!))
      expect(
        read.document.turns.map(({ speaker }) => speaker),
        id,
      ).toEqual(analysis.transcript!.turns.map(({ speaker }) => speaker))
      expect(
        read.document.cues.map(({ startSeconds }) => startSeconds),
        id,
      ).toEqual(analysis.transcript!.cues.map(({ startSeconds }) => startSeconds))
    }
  })

  test('every finding stands at a moment or at the end, in both', () => {
    const standing = listFindings(input).filter(({ entry }) => entry.state !== 'dismissed')
    const notes = readSrt(write('notes-srt')).flatMap(({ lines }) =>
      lines.filter((line) => line.startsWith('[')),
    )
    expect(notes.length).toBeGreaterThanOrEqual(standing.length)
    const inVtt = write('notes-vtt')
      .split('\n')
      .filter((line) => line.startsWith('<c.stet>['))
    expect(inVtt).toHaveLength(notes.length)
    const van = readSrt(write('notes-srt')).find(({ lines }) =>
      lines.some((line) => line.includes('→ “van”')),
    )!
    expect(van.lines.join(' ')).toContain('People tend to say')
  })

  test('hostile words make no cue', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const from = hostileInput(words)
        const count = listAnnotatedCues(from).length
        const parsed = parser.parse(write('notes-vtt', from))
        expect(parsed.errors).toEqual([])
        expect(parsed.cues).toHaveLength(count)
        expect(readSrt(write('notes-srt', from))).toHaveLength(count)
      }),
      { seed: 78, numRuns: 60 },
    )
  })
})

describe('the corrected article', () => {
  const { text } = correctedText(project, analysis)
  const flat = (words: string): string => words.replace(/\s+/gu, ' ').trim()

  test('as text it is exactly what the review makes of it', () => {
    expect(write('article-txt')).toBe(text)
    expect(text).toContain('looked at the forecast, decided it was not a flood')
  })

  type Node = DefaultTreeAdapterMap['node']
  const htmlText = (node: Node): string => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value
    if (!('childNodes' in node) || node.nodeName === 'head') return ''
    return node.childNodes.map(htmlText).join('')
  }
  type Mdast = Readonly<{ type: string; value?: string; children?: readonly Mdast[] }>
  const markdownText = (node: Mdast): string =>
    node.value ?? (node.children ?? []).map(markdownText).join(node.type === 'root' ? '\n' : '')

  test('as a web page and as Markdown it has the same words', () => {
    expect(flat(htmlText(parse(write('article-html')))).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    expect(markdownText(fromMarkdown(write('article-md'))).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })

  test('hostile words are words', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const from = hostileInput(words)
        const html = write('article-html', from)
        expect(
          html.match(
            /<(?!\/?(?:html|head|meta|title|style|body|article|p|b|h1|h2|ul|li|blockquote)\b|!doctype)/g,
          ),
        ).toBeNull()
        const tree: Mdast = fromMarkdown(write('article-md', from))
        const types = (node: Mdast): string[] => [node.type, ...(node.children ?? []).flatMap(types)]
        for (const type of types(tree))
          expect(['root', 'heading', 'paragraph', 'strong', 'text']).toContain(type)
        expect(write('article-txt', from)).not.toMatch(/\0|\p{Surrogate}/u)
      }),
      { seed: 79, numRuns: 60 },
    )
  })
})

test('plain text for mail keeps to 72 characters, but for words that are longer', () => {
  const lines = write('text', hostileInput(`a ${'w'.repeat(200)} ]]> <script>`)).split('\n')
  for (const line of lines) if (line.length > 72) expect(line.trim()).toMatch(/^\S*\S{60,}\S*$/u)
  expect(write('text')).toContain('Correct: [van]')
})
