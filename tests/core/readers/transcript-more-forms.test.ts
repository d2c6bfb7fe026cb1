import { describe, expect, it } from 'vitest'
import { NO_CHOICES } from '../../../src/core/model/reading-choices.ts'
import { detectFormat, readTranscript } from '../../../src/core/readers/index.ts'
import { flawOf } from './document-shape.ts'
import { must } from './reading-files.ts'

const read = (text: string, format?: string) => {
  const file = { name: 'a.txt', text }
  const transcript = must(readTranscript(file, format === undefined ? {} : { format }))
  expect(flawOf(transcript)).toBeNull()
  return transcript
}

it('reads what Python prints, quotation marks and escapes inside', () => {
  const text = String.raw`[{'text': "it's late", 'start': 2, 'duration': 1.5}, {'text': 'a \\ and \'so\'\n\u2014 caf\xe9', 'start': 3.5, 'duration': 1.0}, {'text': '', 'start': 9.0, 'duration': 1.0}]`
  const { text: said, cues, format } = read(text)
  expect(format).toBe('python-list')
  expect(said).toBe("it's late a \\ and 'so' — café")
  expect(cues.map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds])).toEqual([
    [2, 3.5],
    [3.5, 4.5],
  ])
})

it('takes no JSON and no text with brackets for a printed list', () => {
  for (const text of ['[{"text": "so", "start": 1}]', '[Music] text: start with this', "{'a': 1}"])
    expect(detectFormat({ name: 'a.txt', text }, 'transcript').format).not.toBe('python-list')
})

it('finds no names in what is said', () => {
  expect(read(`[{'text': "put 'start': 7 there", 'start': 1.0, 'duration': 2.0}]`).text).toBe(
    "put 'start': 7 there",
  )
})

it.each([
  [
    'no end of any tag',
    '<SAMI><BODY><SYNC Start=1000><P Class=A>So we\nwent.<SYNC Start=2500><P Class=A>&nbsp;',
  ],
  [
    'every end of a tag, and quotation marks',
    '<SAMI>\n<BODY>\n<SYNC START="1000">\n<P CLASS="A">So <i>we</i><br/>went.</P></SYNC>\n<SYNC START="2500"><P CLASS="A"></P></SYNC>\n</BODY></SAMI>',
  ],
])('reads SAMI with %s', (_, text) => {
  const { text: said, cues, format } = read(text)
  expect([format, said]).toEqual(['smi', 'So we went.'])
  expect(cues.map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds])).toEqual([[1, 2.5]])
})

it('says what is missing where somebody chose these formats by hand', () => {
  for (const format of ['smi', 'python-list']) {
    const result = readTranscript({ name: 'a.txt', text: 'Nothing of the kind.' }, { format })
    expect(result.ok).toBe(false)
  }
})

it.each([
  ['in brackets', '[0m01s] Ann Lee: Did it rise?\n[1h02m03s] Bob Roe: Two metres.'],
  ['bare', '0m01s Ann Lee: Did it rise?\n1h2m3s Bob Roe: Two metres.'],
  ['behind the name', 'Ann Lee (0m1s)\nDid it rise?\n\nBob Roe (1h02m03s)\nTwo metres.'],
])('reads times with letters %s', (_, text) => {
  expect(read(text).turns.map(({ speaker, startSeconds }) => [speaker, startSeconds])).toEqual([
    ['Ann Lee', 1],
    ['Bob Roe', 3723],
  ])
})

it('takes no stretch of time in a sentence for a heading', () => {
  const { text, cues } = read('[0:01] Ann Lee: Go.\n[0:05] Bob Roe: He ran it in\n4m 30s and then rested.')
  expect(text).toContain('He ran it in 4m 30s and then rested.')
  expect(cues).toHaveLength(2)
})

describe('the numbers of a document’s pages', () => {
  /** Pages of twelve lines, each number in the middle of a sentence. */
  const paged = (print: (page: number) => string, pages: number, head: (turn: number) => string) =>
    Array.from({ length: pages }, (_, at) => {
      const lines = Array.from(
        { length: 6 },
        (_, turn) =>
          `${head(at * 6 + turn)}We measured gauge ${at * 6 + turn} again.\nAnd number ${turn * 7 + at} rose.`,
      )
      return `${lines.join('\n')}\nSo we drove\n${print(at + 1)}\nto the coast.`
    }).join('\n')
  const named = (turn: number) => (turn % 2 === 0 ? 'Ann Lee: ' : 'Bob Roe: ')
  const timed = (turn: number) => `[00:00:${String(turn + 10)}] ${named(turn)}`

  it.each([
    ['plain text', (page: number) => String(page), named],
    ['text with times', (page: number) => `Page ${page} of 3`, timed],
    ['text with times, between dashes', (page: number) => `- ${page} -`, timed],
  ])('are left out of %s and listed', (_, print, head) => {
    const { text, left } = read(paged(print, 3, head))
    expect(text.match(/So we drove to the coast\./g)).toHaveLength(3)
    expect(left.map((item) => [item.reason, item.text])).toEqual(
      [1, 2, 3].map((page) => ['page number', print(page)]),
    )
  })

  it('come back when somebody takes them in', () => {
    const text = paged(String, 3, timed)
    const id = read(text).left[1]!.id
    const back = must(readTranscript({ name: 'a.txt', text }, { choices: { ...NO_CHOICES, takenIn: [id] } }))
    expect(back.left).toHaveLength(2)
    expect(back.text.split('\n')).toContain('2')
  })

  it.each([
    ['two of them', paged(String, 2, timed)],
    ['numbers that do not follow each other', paged((page) => String(page * 3), 4, timed)],
    ['a count', 'Ann Lee: Go on.\n1\n2\n3\n4\nBob Roe: Enough.\nAnn Lee: Now.'],
  ])('are not seen in %s', (_, text) => {
    expect(read(text).left.filter(({ reason }) => reason === 'page number')).toEqual([])
  })
})
