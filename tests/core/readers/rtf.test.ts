import { describe, expect, it } from 'vitest'
import { decodeFile, readArticle } from '../../../src/core/readers/index.ts'
import type { ReadingChoices } from '../../../src/core/model/reading-choices.ts'
import { flawOf } from './document-shape.ts'
import { decode, must } from './reading-files.ts'

const FONTS = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}{\\f2\\fcharset204 Arial Cyr;}}'

/** The paragraphs that are read of a document with this body, one a line. */
function read(body: string, choices: ReadingChoices = {}): string {
  const bytes = Uint8Array.from(`{\\rtf1\\ansi\\ansicpg1252${FONTS}${body}`, (sign) => sign.charCodeAt(0))
  const decoded = decodeFile('a.rtf', bytes, decode)
  if (!decoded.ok) throw new Error(decoded.problem.what)
  const article = must(readArticle({ name: 'a.rtf', text: decoded.text }, { choices }))
  expect(flawOf(article)).toBeNull()
  return article.text
}

describe('Rich Text', () => {
  it.each([
    ['bytes of the document’s code page', "\\f0 It\\'92s a caf\\'e9.\\par}", 'It’s a café.'],
    ['bytes of a font’s', "\\f1 \\'c4\\'e3\\'ba\\'c3\\f2  \\'cf\\'f0\\par}", '你好 Пр'],
    ['a second byte that is a letter', "\\f1 \\'81@\\'81A\\par}", '丂丄'],
    ['bytes as they are', '\\f1 \u00c4\u00e3\u00ba\u00c3\\par}', '你好'],
    ['a code page set by hand', "\\ansicpg936 \\'c4\\'e3\\par}", '你'],
    ['signs with one for old programs', "caf\\u233\\'e9 \\u8212- yes\\par}", 'café — yes'],
    ['signs with two bytes for old programs', "\\uc2\\u20320\\'c4\\'e3\\u22909\\'ba\\'c3!\\par}", '你好!'],
    ['none for old programs', '{\\uc0\\u20320 \\u22909 }!\\par}', '你好!'],
    ['a sign of two units', '\\u-10179?\\u-8704? smiles\\par}', '😀 smiles'],
    [
      'signs by their names',
      'it\\rquote s \\ldblquote it\\rdblquote\\~\\endash\\line so\\par}',
      'it’s “it” – so',
    ],
    ['escapes', 'a \\{b\\} \\\\ c\\-d\\_e\\par}', 'a {b} \\ cd-e'],
    [
      'what is no text',
      '{\\info{\\title X}}{\\*\\unknown Y}{\\v hidden}{\\pict 8950}said\\bin3 }}} so\\par}',
      '[image]\nsaid so',
    ],
    ['a broken line of the file', 'one\n two\r\nthree\\par four\\\nfive}', 'one twothree\nfour\nfive'],
    ['the end missing', 'one\\par {\\b two', 'one\ntwo'],
    ['too many ends', 'one}}}} two', 'one two'],
  ])('%s', (_, body, text) => {
    expect(read(body)).toBe(text)
  })

  it('keeps notes apart from the paragraph that they interrupt', () => {
    expect(read('The ferry{\\footnote Except once.\\par } leaves.\\par At six.\\par}')).toBe(
      'The ferry leaves.\nAt six.\nExcept once.',
    )
  })

  it.each([
    ['final', 'It is new here.'],
    ['original', 'It is old here.'],
    ['both', 'It is new old here.'],
  ] as const)('reads the %s version of tracked changes', (version, text) => {
    expect(read('It is {\\revised new}{\\deleted old} here.\\par}', { version })).toBe(text)
  })

  it('does not fall over groups without end', () => {
    expect(read(`${'{'.repeat(50_000)}one\\par`)).toBe('one')
  })
})
