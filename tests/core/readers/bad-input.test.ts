import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  decodeFile,
  formatProblem,
  listFormats,
  readArticle,
  readTranscript,
} from '../../../src/core/readers/index.ts'
import { decode, must, openFile, SAMPLE, TRANSCRIPTS } from './reading-files.ts'

const bytesOf = (path: string): Uint8Array => readFileSync(new URL(`../../../${path}`, import.meta.url))

describe('what cannot be read', () => {
  it.each([
    ['transcript', 'a.txt', ' \n\uFEFF\n', 'a.txt:1: the file is empty'],
    ['article', 'a.txt', 'one\ntwo \0 three', 'a.txt:2: this is not a text file'],
    [
      'article',
      'a.txt',
      `good\n${'\u0007'.repeat(30)}`,
      'a.txt:2: 30 of its 35 characters are control characters',
    ],
    [
      'transcript',
      'a.txt',
      '\u001b[1mbold\u001b[0m '.repeat(30),
      'a.txt:1: 60 of its 390 characters are control',
    ],
    ['article', 'a.txt', '--- *** ...', 'a.txt:1: the file holds no words'],
    ['article', 'a.txt', `good\n${'\uFFFD'.repeat(30)}`, 'a.txt:2: many characters could not be decoded'],
    ['article', 'a.json', '{"a": 1}', 'a.json:1: this is JSON, but no article'],
    ['transcript', 'a.json', '[{"a": "b"}]', 'a.json:1: this is JSON, but no transcript'],
    ['transcript', 'a.xml', '<?xml version="1.0"?><a>b</a>', 'a.xml:1: this is XML, but no transcript'],
    ['article', 'a.rtf', '{\\rtf1{\\fonttbl{\\f0 Arial;}}}', 'a.rtf:1: this document holds no text'],
    ['transcript', 'a.vtt', 'WEBVTT\n\nhello', 'a.vtt:1: no timed captions found'],
    [
      'transcript',
      'a.json3',
      '{"events": [{"tStartMs": 1,\n "segs": [{"utf8": "a"}]}',
      'a.json3:2: this is not complete JSON',
    ],
    [
      'transcript',
      'a.json3',
      '{"wireMagic": "pb3", "events": []}',
      'a.json3:1: the file holds no caption events',
    ],
    ['transcript', 'a.srv3', '<timedtext format="3"><body></bo', 'a.srv3:1: no captions found in this XML'],
    ['transcript', 'a.html', '<html><script>x()</script></html>', 'a.html:1: this page holds no text'],
  ])('%s %s', (kind, name, text, message) => {
    const result = kind === 'article' ? readArticle({ name, text }) : readTranscript({ name, text })
    expect(result.ok ? 'read' : formatProblem(result.problem)).toMatch(new RegExp(`^${message}.*, .+`))
  })

  it.each(['article.en.txt', 'article.zh.txt'])('%s is no transcript', (name) => {
    const result = readTranscript(openFile(SAMPLE + name))
    expect(result).toMatchObject({ ok: false, problem: { code: 'wrong-kind', file: name } })
    expect(must(readTranscript(openFile(SAMPLE + name), { format: 'plain-text' })).format).toBe('plain-text')
  })

  it.each([
    SAMPLE + 'transcript.vtt',
    SAMPLE + 'transcript.srt',
    SAMPLE + 'transcript.paste.txt',
    SAMPLE + 'transcript.txt',
    TRANSCRIPTS + '03_ytdlp_auto.en.json3',
    TRANSCRIPTS + '12_podcast_namespace.html',
  ])('%s is no article', (path) => {
    expect(readArticle(openFile(path))).toMatchObject({ ok: false, problem: { code: 'wrong-kind' } })
    expect(readArticle(openFile(path), { format: 'txt' }).ok).toBe(true)
  })

  it('names the formats when asked for one that does not exist', () => {
    const result = readTranscript({ name: 'a', text: 'b' }, { format: 'doc' })
    expect(result).toMatchObject({ ok: false, problem: { code: 'unknown-format' } })
    for (const { id } of listFormats('transcript'))
      expect(result.ok ? '' : result.problem.remedy).toContain(id)
  })

  it('reads as far as a truncated file goes, and says so', () => {
    const { name, text } = openFile(TRANSCRIPTS + '04_ytdlp_auto.en.srv3')
    const part = text.slice(0, 3000)
    const transcript = must(readTranscript({ name, text: part }))
    expect(transcript.text).toMatch(/^welcome back to slow machines/)
    expect(transcript.warnings).toEqual([
      { line: part.split('\n').length, message: expect.stringContaining('damaged') as string },
    ])
  })
})

describe('more than anybody could read', () => {
  it('so are warnings: the first fifty, and how many more', () => {
    const cue = '00:05.000 --> 00:04.000\nIt rained.\n\n'
    const { warnings } = must(readTranscript({ name: 'a.vtt', text: `WEBVTT\n\n${cue.repeat(80)}` }))
    expect(warnings).toHaveLength(51)
    expect(warnings.at(-1)).toEqual({ line: 153, message: '30 more lines like these, from here on' })
  })

  const big = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(0x61)

  it('200 MB are refused by their size, before anything is decoded', () => {
    const refuse = (): never => {
      throw new Error('decoded')
    }
    expect(decodeFile('a.txt', big(200 * 1024 * 1024), refuse)).toEqual({
      ok: false,
      problem: {
        code: 'too-large',
        file: 'a.txt',
        line: 1,
        what: 'the file has more than 200 MB',
        remedy: 'split it; 200 MB is the most',
      },
    })
  })

  it.each([
    [
      'characters of a file',
      'a b. '.repeat(12_000_001),
      'the text has 60 million characters, split it; 60 million',
    ],
    [
      'words of an article',
      'a b. '.repeat(1_000_001),
      'this holds 5 million characters of words, split it; 5 million',
    ],
    [
      'paragraphs',
      'ab.\n\n'.repeat(20_001),
      'this has more than 20,000 paragraphs, which no article has, load it',
    ],
  ])('too many %s are refused with what is the most', (_, text, message) => {
    const result = readArticle({ name: 'a.txt', text })
    expect(result.ok ? 'read' : formatProblem(result.problem)).toContain(message)
  })

  it.each(['html', 'md', 'txt'])('nor does %s take so many paragraphs', (format) => {
    const line = format === 'html' ? '<p>It rained.</p>' : 'It rained.\n\n'
    const result = readArticle({ name: 'a', text: line.repeat(20_001) }, { format })
    expect(result).toMatchObject({ ok: false, problem: { code: 'too-large' } })
  })

  it('a transcript of more than five million characters is refused', () => {
    const text = `WEBVTT\n\n00:01.000 --> 00:02.000\n${'It rained again.\n'.repeat(320_000)}`
    expect(readTranscript({ name: 'a.vtt', text })).toMatchObject({
      ok: false,
      problem: { code: 'too-large', remedy: expect.stringContaining('5 million') as string },
    })
  })
})

describe('decoding', () => {
  const chinese = bytesOf(SAMPLE + 'article.zh.txt')
  const text = new TextDecoder().decode(chinese)
  const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
    const units = [...((mark ? '\uFEFF' : '') + text)].flatMap((sign) => {
      const codes = sign.length === 1 ? [sign.charCodeAt(0)] : [sign.charCodeAt(0), sign.charCodeAt(1)]
      return codes.flatMap((code) => (bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8]))
    })
    return Uint8Array.from(units)
  }

  it.each([
    ['utf-8', chinese],
    ['utf-8', Uint8Array.from([0xef, 0xbb, 0xbf, ...chinese])],
    ['utf-16le', utf16(false, true)],
    ['utf-16be', utf16(true, true)],
    ['utf-16le', utf16(false, false)],
    ['utf-16be', utf16(true, false)],
  ])('recognises %s', (encoding, bytes) => {
    expect(decodeFile('a.txt', bytes, decode)).toEqual({ ok: true, text, encoding })
  })

  // Bytes written by hand: no encoder for these comes with the platform.
  it.each([
    [
      'gb18030',
      [0xc4, 0xe3, 0xba, 0xc3, 0xa3, 0xac, 0xca, 0xc0, 0xbd, 0xe7, 0xa1, 0xa3, 0xce, 0xd2, 0xc3, 0xc7],
      '你好，世界。我们',
    ],
    [
      'big5',
      [0xa7, 0x41, 0xa6, 0x6e, 0xa1, 0x41, 0xa5, 0x40, 0xac, 0xc9, 0xa1, 0x43, 0xa7, 0xda, 0xad, 0xcc],
      '你好，世界。我們',
    ],
    [
      'windows-1252',
      [...'caf', 0xe9, ...' Lindqvist ', 0x93, ...'now', 0x94].map((x) =>
        typeof x === 'string' ? x.charCodeAt(0) : x,
      ),
      'café Lindqvist “now”',
    ],
  ])('guesses %s', (encoding, bytes, expected) => {
    expect(decodeFile('a.txt', Uint8Array.from(bytes), decode)).toEqual({
      ok: true,
      text: expected,
      encoding,
    })
  })

  it('makes newlines one, and changes nothing else', () => {
    const bytes = new TextEncoder().encode('a \r\n\tb\rc\n\u00a0d')
    expect(decodeFile('a.txt', bytes, decode)).toMatchObject({ text: 'a \n\tb\nc\n\u00a0d' })
  })

  it('takes the encoding it is told', () => {
    expect(decodeFile('a.txt', Uint8Array.from([0xe9]), decode, 'windows-1252')).toMatchObject({ text: 'é' })
    expect(decodeFile('a.txt', Uint8Array.from([0xe9]), decode, 'klingon')).toMatchObject({
      ok: false,
      problem: { code: 'unknown-format' },
    })
  })

  it.each([
    ['a PDF', [...'%PDF-1.7 hello'].map((sign) => sign.charCodeAt(0))],
    ['this zip archive is damaged', [0x50, 0x4b, 3, 4, 20, 0, 6, 0]],
    ['zero bytes', [1, 2, 0, 0, 0, 7, 9, 200]],
  ])('refuses %s', (what, bytes) => {
    const result = decodeFile('a.bin', Uint8Array.from(bytes), decode)
    expect(result).toMatchObject({ ok: false, problem: { code: 'binary', file: 'a.bin' } })
    expect(result.ok ? '' : result.problem.what).toContain(what)
  })

  it('warns of a control character among the words, and takes breaks of any kind for white space', () => {
    const text = 'A title\nIt is\u000b not\u000c so.\nIt is\u0003 not so at all.'
    expect(must(readArticle({ name: 'a.txt', text })).warnings).toEqual([
      { line: 3, message: expect.stringContaining('a control character (U+0003)') as string },
    ])
  })

  it('warns of text that was decoded wrong before', () => {
    const article = must(readArticle({ name: 'a.txt', text: 'A title\nIt isnâ€™t so. It is not so at all.' }))
    expect(article.warnings).toEqual([
      { line: 2, message: expect.stringContaining('another encoding') as string },
    ])
  })
})
