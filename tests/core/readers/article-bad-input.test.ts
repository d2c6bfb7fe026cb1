import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  decodeFile,
  detectFormat,
  formatProblem,
  guessKind,
  readArticle,
} from '../../../src/core/readers/index.ts'
import { openBytes, p, zipDocx } from './office-files.ts'
import { decode, must } from './reading-files.ts'

const WORDS = 'The ferry left at three, and nobody on the far bank had been told about it. '

/** A zip entry whose header says less than its content holds. */
function lyingArchive(megabytes: number): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(megabytes * 1e6).fill(0x20) }, { level: 9 })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  view.setUint32(22, 1000, true)
  return bytes
}

describe('archives that are no documents', () => {
  it.each([
    [
      'a bomb',
      () => zipSync({ 'word/document.xml': new Uint8Array(5e6) }, { level: 9 }),
      /^a:1: this archive unpacks to more than 250 times its size, /,
    ],
    [
      'a bomb that lies about its size',
      () => lyingArchive(5),
      /^a:1: this archive unpacks to more than 250 times its size, /,
    ],
    [
      'a bomb of parts',
      () =>
        zipSync({
          'word/document.xml': strToU8('<a/>'),
          ...Object.fromEntries(
            Array.from({ length: 9 }, (_, i) => [`word/header${i}.xml`, new Uint8Array(1e6)]),
          ),
        }),
      /^a:1: this archive unpacks to more than/,
    ],
    [
      'thousands of files',
      () =>
        zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`f${i}`, new Uint8Array(0)])), {
          level: 0,
        }),
      /^a:1: this archive holds more than 5000 files, /,
    ],
    [
      'a spreadsheet',
      () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }),
      /^a:1: this is a spreadsheet \(\.xlsx\), save it as/,
    ],
    [
      'a presentation',
      () => zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }),
      /^a:1: this is a presentation/,
    ],
    [
      'any archive',
      () => zipSync({ 'notes/readme.txt': strToU8('hello') }),
      /^a:1: this is a zip archive .* no text document in it, /,
    ],
    [
      'an archive in an archive',
      () => zipSync({ 'a.zip': zipDocx({ body: p(WORDS) }) }),
      /^a:1: this is a zip archive/,
    ],
    [
      'the beginning of one',
      () => zipDocx({ body: p(WORDS) }).subarray(0, 40),
      /^a:1: this (?:is a|zip) .*archive/,
    ],
    [
      'an old Word file',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /an old Office file, or one with a password/,
    ],
  ])('%s', (_, make, message) => {
    const decoded = decodeFile('a', make(), decode)
    expect(decoded.ok ? 'read' : formatProblem(decoded.problem)).toMatch(message)
  })

  it('are not expected to be sound: every cut of a document gives words or a reason', () => {
    const bytes = zipDocx({ body: p(WORDS).repeat(40), comments: '<w:comment w:id="1"/>' })
    for (let length = 1; length < bytes.length; length += 23) {
      const decoded = decodeFile('a.docx', bytes.subarray(0, length), decode)
      if (!decoded.ok) continue
      const result = readArticle({ name: 'a.docx', text: decoded.text })
      if (!result.ok) expect(result.problem.remedy).not.toBe('')
    }
  })

  it.each([
    ['no document', { body: '' }],
    ['pictures only', { body: p('<w:r><w:drawing><a:blip/></w:drawing></w:r>') }],
  ])('a document with %s says so', (what, parts) => {
    const result = readArticle(openBytes('a.docx', zipDocx(parts)))
    if (what === 'no document') expect(result).toMatchObject({ ok: false, problem: { code: 'malformed' } })
    else expect(must(result).blocks.map(({ role }) => role)).toEqual(['placeholder'])
  })
})

describe('pages that mean harm or were broken', () => {
  const inside = `<p>${WORDS.repeat(4)}</p>`
  it.each([
    [
      'scripts and handlers',
      `<script>alert('<p>no</p>')</script><img src=x onerror="alert(1)">${inside}<svg><script>no()</script></svg><a href="javascript:no()">on</a>`,
    ],
    ['nothing closed', `<div><b><i><table><tr><td>${inside}`],
    ['tags in tags', `<p <p>><<b>>${inside}`],
    ['NUL references', `<p>a&#0;b</p>${inside}`],
    ['a lone surrogate', `<p>a\ud800b</p>${inside}`],
    [
      'own entities',
      `<!DOCTYPE html [<!ENTITY x "xxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]>${inside}<p>&y;&y;</p>`,
    ],
    ['mixed newlines', `<p>one\u2028two\u0085three\vfour\ffive</p>${inside}`],
    ['a frame set', `<iframe src="https://example.org"></iframe><object data="x"></object>${inside}`],
  ])('%s', (_, body) => {
    const article = must(readArticle({ name: 'a.html', text: `<html><body>${body}` }))
    expect(article.text).toContain(WORDS.trim())
    expect(article.text).not.toMatch(/alert|no\(\)|javascript/)
    expect(article.text.length).toBeLessThan(2000)
  })

  it('goes as deep as a page may', () => {
    const text = `<html><body>${'<div><span>'.repeat(5_000)}${WORDS.repeat(4)}`
    expect(must(readArticle({ name: 'a.html', text })).text).toContain('nobody on the far bank')
    const list = `${'> '.repeat(5000)}${WORDS}\n\n${WORDS}`
    expect(readArticle({ name: 'a.md', text: list }).ok).toBe(true)
  })
})

describe('plain text of odd shapes', () => {
  it.each([
    ['one line of a megabyte', WORDS.repeat(14_000)],
    ['one long word', 'x'.repeat(300_000)],
    ['one long Chinese line', '每天清晨五点，老船长都要先敲三下钟。'.repeat(10_000)],
    ['nothing but line breaks', `Title\n${'\n'.repeat(300_000)}${WORDS}`],
    ['nothing but brackets', `${'('.repeat(100_000)}${'['.repeat(100_000)}a`],
    ['lone surrogates', `Title\n\n${WORDS}\ud800 and \udc00.`],
    ['signs that part lines elsewhere', `Title\n\n${WORDS}\u2028${WORDS}\u2029\u0085\v\f${WORDS}`],
    ['labels alone', 'Host:\n\nHost:\n\nGuest:\n\nHost:'],
  ])('%s', (_, text) => {
    for (const name of ['a.txt', 'a.md']) {
      const article = must(readArticle({ name, text }, { format: name.slice(2) }))
      expect(article.blocks.length).toBeGreaterThan(0)
      expect(detectFormat({ name, text }, 'article').format).not.toBe('')
      expect(guessKind({ name, text }).reason).not.toBe('')
    }
  })
})

describe('long Markdown', () => {
  const paragraph = (i: number): string =>
    `## Part ${i}\n\n**Host**: Is it *so* [there](https://example.org/${i})?\n\n- one\n- two`
  const text = Array.from({ length: 700 }, (_, i) => paragraph(i)).join('\n\n')

  it('is read in pieces as it would be read at once', () => {
    const article = must(readArticle({ name: 'a.md', text }))
    const short = must(readArticle({ name: 'a.md', text: paragraph(0) }))
    expect(article.blocks).toHaveLength(short.blocks.length * 700)
    expect(article.blocks.slice(-4).map(({ role }) => role)).toEqual(short.blocks.map(({ role }) => role))
    for (const { at, source, length } of article.map)
      expect(article.source.slice(source, source + length)).toBe(article.text.slice(at, at + length))
  })

  it('does not cut code, and takes a tangle of signs for words', () => {
    const code = `${'Words.\n\n'.repeat(800)}\`\`\`\n${'# no heading\n\n'.repeat(400)}\`\`\`\n\n# A heading\n\nWords.`
    const headings = must(readArticle({ name: 'a.md', text: code })).blocks.filter(
      ({ role }) => role === 'heading',
    )
    expect(headings.length).toBeLessThanOrEqual(1)
    expect(must(readArticle({ name: 'a.md', text: '[a]('.repeat(50_000) })).text).toContain('[a](')
  })
})

describe('XML that plays tricks', () => {
  const package_ = (head: string, body: string): string =>
    `<?xml version="1.0"?>${head}\n<pkg:package xmlns:pkg="p"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document><w:body>${body}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`
  const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "&a;&a;&a;&a;&a;&a;&a;&a;">`).join('')}]>`

  it.each([
    ['a billion laughs', package_(laughs, p(WORDS) + p('&a19;'))],
    [
      'a file from outside',
      package_('<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/hostname">]>', p(WORDS) + p('&a;')),
    ],
    [
      'processing instructions',
      package_('<?xml-stylesheet href="x"?>', `<?php no() ?>${p(WORDS)}<!-- no -->`),
    ],
    ['paragraphs in paragraphs', package_('', `${'<w:p>'.repeat(3000)}<w:r><w:t>${WORDS}</w:t></w:r>`)],
    ['an end without a beginning', package_('', `${p(WORDS)}</w:tbl></w:p></w:body>`)],
  ])('%s', (_, text) => {
    const article = must(readArticle({ name: 'a.xml', text }))
    expect(article.text.trim()).toBe(WORDS.trim())
  })
})
