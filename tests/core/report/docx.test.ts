import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'
import { describe, expect, it, test } from 'vitest'
import type { Article } from '../../../src/core/model/article.ts'
import { decodeFile, readArticle } from '../../../src/core/readers/index.ts'
import { layOut } from '../../../src/core/report/docx/lay-out.ts'
import type { PlacedComment } from '../../../src/core/report/docx/lay-out.ts'
import { docxReport } from '../../../src/core/report/docx/article.ts'
import { correctedDocx } from '../../../src/core/report/docx/corrected.ts'
import { docxTables } from '../../../src/core/report/docx/tables.ts'
import { makeReportInput } from '../../../src/core/report/index.ts'
import type { Correction } from '../../../src/core/review/index.ts'
import { correctedText } from '../../../src/core/review/index.ts'
import { DATE, farBankThirty } from '../../fixtures/projects/far-bank-thirty.ts'
import { HOSTILE_PIECES } from './hostile-words.ts'
import type { Element } from './xml-reading.ts'
import { readXml } from './xml-reading.ts'

const { project, analysis } = farBankThirty()
const input = makeReportInput(project, analysis, { date: DATE })
const bytes = await docxReport.write(input)
const files = unzipSync(bytes)
const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array())

const unescaped = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** Paragraphs without blank lines: where one ends is all that a Word file knows. */
const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')

const words = (text: string): string => paragraphs(text).join(' ')

const decode = (encoding: string, given: Uint8Array, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(given)
  } catch {
    return null
  }
}

function checkXml(name: string, data: Uint8Array): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw new Error(`${name}: ${error.message}`)
  })
  parser.write(strFromU8(data)).close()
}

/** As our own reader for Word files has it, changes accepted or rejected. */
function readBack(given: Uint8Array, version: 'final' | 'original'): Article {
  const decoded = decodeFile('a.docx', given, decode)
  if (!decoded.ok) throw new Error(decoded.problem.what)
  const read = readArticle({ name: 'a.docx', text: decoded.text }, { choices: { version } })
  if (!read.ok) throw new Error(read.problem.what)
  return read.document
}

describe('the Word file of a review', () => {
  it('gives the corrected article when all changes are accepted, the article when all are rejected', () => {
    // our reader makes one line of a heading on two
    expect(words(readBack(bytes, 'final').text)).toBe(words(correctedText(project, analysis).text))
    expect(words(readBack(bytes, 'original').text)).toBe(words(analysis.article.text))
  })

  it('is read by mammoth, which accepts changes, without a warning', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    const text = value.replace(/<br \/>|<\/(?:p|h\d|li)>/g, '\n').replace(/<[^>]*>/g, '')
    expect(paragraphs(unescaped(text))).toEqual(paragraphs(correctedText(project, analysis).text))
  })

  it('has a comment for each finding, at its words, with reason, time and quote', () => {
    const said = part('word/comments.xml')
    const told = input.listed.length
    expect(said.match(/<w:comment /g)).toHaveLength(told)
    for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      expect(part('word/document.xml').match(new RegExp(`<w:${name} `, 'g')), name).toHaveLength(told)
    expect(said).toContain('He says it himself at the start.')
    expect(said).toMatch(/Said: <\/w:t>/)
    expect(said).toMatch(/>\d\d:\d\d<\/w:t>/)
  })

  it('is well-formed in every part; numbers of changes and comments are each used once', () => {
    for (const [name, data] of Object.entries(files)) {
      if (!/\.(?:xml|rels)$/.test(name)) continue
      checkXml(name, data)
    }
    const document = part('word/document.xml')
    const changes = [...document.matchAll(/<w:(?:ins|del) [^>]*w:id="(\d+)"/g)].map(([, id]) => id)
    expect(changes.length).toBeGreaterThan(10)
    expect(new Set(changes).size).toBe(changes.length)
    // deleted words have an element of their own, or Word refuses the file (ECMA-376, 17.3.3.7)
    expect(document).not.toMatch(/<w:del [^>]*>(?:(?!<\/w:del>).)*<w:t[ >]/s)
  })

  it('has the elements of every part in the order of the schema, for Word calls another one damage', () => {
    for (const [name, data] of Object.entries(files))
      if (/^word\/[a-z]+\d*\.xml$/.test(name)) expect(misplaced(readXml(strFromU8(data))), name).toEqual([])
  })

  it('names its people, and tells nobody when it was made', () => {
    expect(part('word/people.xml')).toContain('w15:author=')
    expect(part('[Content_Types].xml')).toContain('/word/people.xml')
    expect(part('word/_rels/document.xml.rels')).toContain('people.xml')
    expect(part('docProps/core.xml').match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([DATE, DATE])
  })

  it('holds hostile words as they are', async () => {
    const hostile = makeReportInput(
      {
        ...project,
        reviewer: HOSTILE_PIECES.join(' '),
        marks: Object.fromEntries(
          Object.entries(project.marks).map(([id, mark], at) => [
            id,
            {
              ...mark,
              comment: HOSTILE_PIECES[at % HOSTILE_PIECES.length]!,
              correction: HOSTILE_PIECES[at % HOSTILE_PIECES.length]!,
            },
          ]),
        ),
      },
      analysis,
      { date: DATE },
    )
    const written = await docxReport.write(hostile)
    for (const [name, data] of Object.entries(unzipSync(written))) {
      if (!/\.(?:xml|rels)$/.test(name)) continue
      checkXml(name, data)
    }
    expect(words(readBack(written, 'original').text)).toBe(words(analysis.article.text))
  })
})

/**
 * The order that sequences of ISO/IEC 29500-1, annex A (wml.xsd) set, for the elements that we and the library write. No package
 * that we found holds the schema itself, so this is from the standard's text.
 */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr',
  'w:rPr':
    'ins del rStyle rFonts b bCs i iCs caps strike color spacing sz szCs highlight u shd vertAlign rtl lang',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tblPr': 'tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tblCellMar': 'top left start bottom right end',
  'w:tr': 'trPr tc',
  'w:tc': 'tcPr p tbl',
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd tcMar vAlign',
  'w:sectPr': 'headerReference footerReference footnotePr pgSz pgMar pgNumType cols titlePg docGrid',
}

function misplaced(element: Element): readonly string[] {
  const order = ORDER[element.name]?.split(' ')
  const children = element.children.filter((child) => typeof child !== 'string')
  const places = order === undefined ? [] : children.map(({ name }) => order.indexOf(name.slice(2)))
  const wrong = children
    .filter((_child, at) => order !== undefined && (places[at] === -1 || places[at]! < (places[at - 1] ?? 0)))
    .map(({ name }) => `${name} in ${element.name}`)
  return [...wrong, ...children.flatMap(misplaced)]
}

/** What the pieces say with all changes accepted, and with all rejected. */
function texts(laid: ReturnType<typeof layOut>): { final: string; original: string } {
  let final = ''
  let original = ''
  laid.forEach(({ pieces, joined }, index) => {
    for (const piece of pieces) {
      if (piece.kind === 'begin' || piece.kind === 'end') continue
      if (piece.kind !== 'inserted') original += piece.text
      if (piece.kind !== 'deleted') final += piece.text
    }
    if (index === laid.length - 1) return
    original += '\n'
    if (joined === null) final += '\n'
  })
  return { final, original }
}

describe.each([docxTables, correctedDocx])('the Word file $id', (report) => {
  it('is well-formed and read by mammoth without a warning', async () => {
    const written = await report.write(input)
    for (const [name, data] of Object.entries(unzipSync(written))) {
      if (/\.(?:xml|rels)$/.test(name)) checkXml(name, data)
      if (/^word\/[a-z]+\d*\.xml$/.test(name)) expect(misplaced(readXml(strFromU8(data))), name).toEqual([])
    }
    const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(written) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(value).toContain('Tomas Varga')
  })
})

test('the corrected article in Word says what the corrected text says', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await correctedDocx.write(input)) })
  expect(words(value)).toBe(words(correctedText(project, analysis).text))
})

describe('the pieces', () => {
  it('of any corrections and comments make both texts, and every comment begins and ends once', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '字', '\u{1F30A}'),
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(20), fc.constantFrom('', 'X', 'YY')), { maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 5 }),
        (lines, wanted, places) => {
          const text = lines.join('\n')
          let at = 0
          const blocks = lines.map((words, index) => {
            const start = at
            at += words.length + 1
            return {
              id: `b${index}`,
              index,
              role: 'paragraph',
              label: null,
              start,
              end: start + words.length,
            } as Article['blocks'][number] // what layOut reads of a block
          })
          const corrections: Correction[] = []
          let from = 0
          for (const [gap, length, after] of wanted) {
            const start = from + gap
            const end = start + length
            if (end > text.length) break
            const before = text.slice(start, end)
            if (before !== after) corrections.push({ start, end, before, after, by: `c${start}` })
            from = end + 1
          }
          const comments = places
            .map(([start, length]): Omit<PlacedComment, 'id'> => ({
              start: Math.min(start, text.length),
              end: Math.min(start + length, text.length),
            }))
            .sort((a, b) => a.start - b.start || a.end - b.end)
            .map((span, id) => ({ ...span, id }))
          const laid = layOut({ text, blocks }, corrections, comments)
          let corrected = ''
          let done = 0
          for (const one of corrections) {
            corrected += text.slice(done, one.start) + one.after
            done = one.end
          }
          corrected += text.slice(done)
          expect(texts(laid)).toEqual({ final: corrected, original: text })
          const order = laid.flatMap(({ pieces }) =>
            pieces.flatMap((piece) =>
              piece.kind === 'begin' || piece.kind === 'end' ? [`${piece.kind} ${piece.comment}`] : [],
            ),
          )
          expect(order.toSorted()).toEqual(
            comments.flatMap(({ id }) => [`begin ${id}`, `end ${id}`]).toSorted(),
          )
          for (const { id } of comments)
            expect(order.indexOf(`begin ${id}`)).toBeLessThan(order.indexOf(`end ${id}`))
        },
      ),
      { seed: 20261124, numRuns: 400 },
    )
  })
})
