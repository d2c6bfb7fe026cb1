import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guessKind, readArticle, readTranscript } from '../../../src/core/readers/index.ts'
import { toSourceSpan } from '../../../src/core/text/source-map.ts'
import { must, openFile, SAMPLE } from './reading-files.ts'

/** Gold units count lines from 1 and code points inside the line; times are seconds. */
type GoldUnit = {
  line: number
  start: number
  end: number
  role: string
  text: string
  speaker: string | null
}

const readGold = <T>(name: string): T[] =>
  readFileSync(new URL(`../../../${SAMPLE}gold/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T) // our own gold, its shape is stated above

describe.each([
  ['article.en.txt', 'units.en.jsonl', 'article'],
  ['article.zh.txt', 'units.zh.jsonl', 'original'],
] as const)('%s', (name, goldName, side) => {
  const file = openFile(SAMPLE + name)
  const article = must(readArticle(file, { side }))
  const gold = readGold<GoldUnit>(goldName).filter(({ role }) => role !== 'label')
  const lines = file.text.split('\n')
  const lineStart: number[] = [0]
  for (const line of lines) lineStart.push(lineStart.at(-1)! + line.length + 1)
  const offset = (line: number, codePoints: number): number =>
    lineStart[line - 1]! + [...lines[line - 1]!].slice(0, codePoints).join('').length
  const roles = new Map(
    article.sentences.map(({ start, end, block }) => [
      `${start}-${end}`,
      article.blocks[block]!.role as string,
    ]),
  )
  const found = gold.map((unit) =>
    roles.get(`${offset(unit.line, unit.start)}-${offset(unit.line, unit.end)}`),
  )

  it('is recognised', () => {
    expect(guessKind(file).kind).toBe(side)
    expect(article.side).toBe(side)
  })

  it('finds the sentences of the gold', () => {
    const right = found.filter((role) => role !== undefined).length
    expect(right / gold.length).toBeGreaterThanOrEqual(0.97)
    expect(article.sentences.length).toBeLessThan(gold.length * 1.03)
  })

  it('gives them their roles', () => {
    const right = gold.filter((unit, index) => found[index] === unit.role).length
    expect(right / gold.length).toBeGreaterThanOrEqual(0.97)
    // Blocks that the gold has whole must be whole; three sentences inside one line are "continuation" in the gold.
    for (const role of ['title', 'byline', 'placeholder', 'heading', 'link', 'recommended', 'footer']) {
      expect(gold.filter((unit, index) => unit.role === role && found[index] !== role)).toEqual([])
    }
  })

  it('keeps labels out of the words and lets continuations inherit them', () => {
    const speakers = new Set(article.blocks.map(({ speaker }) => speaker))
    expect(speakers).toEqual(
      new Set(side === 'article' ? [null, 'Host', 'Thomas'] : [null, '主持人', '托马斯']),
    )
    for (const block of article.blocks.filter(({ role }) => role === 'turn')) {
      expect(article.text.slice(block.label!.start, block.label!.end)).toBe(
        block.speaker + (side === 'article' ? ':' : '：'),
      )
      expect(block.start).toBe(block.label!.end)
    }
    const last = article.blocks.findLast(({ role }) => role === 'continuation')!
    expect(last.speaker).toBe(side === 'article' ? 'Thomas' : '托马斯')
  })

  it('makes one heading of a number and its title, and of a title on two lines', () => {
    const headings = article.blocks
      .filter(({ role }) => role === 'heading')
      .map(({ start, end }) => article.text.slice(start, end).split(/\n+/))
    expect(headings.map(({ length }) => length)).toEqual([2, 3, 2, 2, 3, 1])
  })

  it('maps every sentence to the same words in the file', () => {
    for (const sentence of article.sentences) {
      const span = toSourceSpan(article.map, sentence)
      expect(article.source.slice(span.start, span.end).replaceAll('\n', ' ')).toBe(sentence.text)
    }
  })
})

describe.each([
  ['transcript.vtt', 'vtt'],
  ['transcript.srt', 'srt'],
  ['transcript.paste.txt', 'youtube-panel'],
  ['transcript.txt', 'timed-text'],
])('%s', (name, format) => {
  const file = openFile(SAMPLE + name)
  const transcript = must(readTranscript(file))
  type Unit = { text: string; start: number; end: number; speaker: string; chapter?: string }
  const gold = readGold<Unit>('units.transcript.jsonl')

  it('gives the gold sentences', () => {
    expect(transcript.format).toBe(format)
    expect(transcript.sentences.map(({ text }) => text)).toEqual(
      gold.map(({ text }) => text.replace(/\[laughs\] ?/g, '')),
    )
    expect(transcript.left.map(({ text, reason }) => `${reason} ${text}`)).toEqual(
      gold.filter(({ text }) => text.includes('[laughs]')).map(() => 'sound-cue [laughs]'),
    )
  })

  it('gives their times as well as the file has them', () => {
    // The panel and headed text know whole seconds, and a sentence may begin anywhere in a row or a turn.
    const tolerance = { vtt: 0.01, srt: 3, 'youtube-panel': 4, 'timed-text': 10 }[format]!
    gold.forEach((unit, index) => {
      expect(Math.abs(transcript.sentences[index]!.startSeconds! - unit.start)).toBeLessThanOrEqual(tolerance)
    })
  })

  if (format !== 'youtube-panel')
    it('gives the turns', () => {
      const speakers: Record<string, string> = { MARA: 'Mara Ellison', TOMAS: 'Tomas Varga' }
      expect(transcript.turns).toHaveLength(102)
      expect(transcript.sentences.map(({ speaker }) => speakers[speaker!] ?? speaker)).toEqual(
        gold.map(({ speaker }) => speaker),
      )
    })

  if (format === 'youtube-panel')
    it('has chapters, and paragraphs in place of turns', () => {
      expect(transcript.chapters.map(({ title }) => title)).toEqual(
        gold.flatMap(({ chapter }) => (chapter === undefined ? [] : [chapter])),
      )
      const words = transcript.turns.map(
        ({ start, end }) => transcript.text.slice(start, end).split(' ').length,
      )
      expect(Math.max(...words)).toBeLessThan(200)
    })
})

describe('transcript.auto.vtt', () => {
  const transcript = must(readTranscript(openFile(SAMPLE + 'transcript.auto.vtt')))

  it('is said once, with a time for each word', () => {
    expect(transcript.text.split(/\s/)).toHaveLength(4306)
    // One line holds a single word, which has no time of its own but its cue's.
    expect(transcript.wordTimes).toHaveLength(4305)
    expect(transcript).toMatchObject({ punctuated: false, language: 'en', format: 'vtt' })
  })

  it('has paragraphs in place of turns', () => {
    expect(transcript.turns.length).toBeGreaterThan(25)
    for (const turn of transcript.turns) {
      expect(transcript.text.slice(turn.start, turn.end).split(' ').length).toBeLessThan(200)
    }
  })
})
