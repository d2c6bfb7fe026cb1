import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectFormat, guessKind, readTranscript } from '../../../src/core/readers/index.ts'
import { flawOf } from './document-shape.ts'
import { must, openFile } from './reading-files.ts'

const ARRIVALS = 'tests/fixtures/arrivals/'

/** The shape of expected.json, whose "about" says what it means. */
type Expected = {
  turns: { speaker: string; startSeconds: number; text: string }[]
  files: Record<
    string,
    {
      format: string
      /** As the file prints them, in the order in which they speak. */
      names: [string, string] | null
      times: 'exact' | 'second' | 'day' | 'rough' | 'first' | 'none'
      wordTimes?: true
      left?: string[]
      /** How many things the reader warns of; absent: none. */
      warnings?: number
    }
  >
}

const { turns, files } = JSON.parse(
  readFileSync(new URL(`../../../${ARRIVALS}expected.json`, import.meta.url), 'utf8'),
) as Expected // our own fixture, its shape is fixed

const CLOSE = { exact: 0.2, second: 1, first: 0.2 } as const
const words = (text: string): string => text.replace(/\s+/g, ' ')

describe('one talk as services and programs hand it over', () => {
  it.each(Object.entries(files))(
    '%s',
    (name, { format, names, times, wordTimes = false, left = [], warnings = 0 }) => {
      const file = openFile(ARRIVALS + name)
      expect(guessKind(file).kind).toBe('transcript')
      expect(detectFormat(file, 'transcript').format).toBe(format)
      const transcript = must(readTranscript(file))
      expect(flawOf(transcript)).toBeNull()
      expect(words(transcript.text)).toBe(turns.map(({ text }) => text).join(' '))
      const read = transcript.turns.map(({ speaker, start, end }) => [
        speaker,
        transcript.text.slice(start, end),
      ])
      if (names !== null) expect(read).toEqual(turns.map(({ text }, index) => [names[index % 2], text]))
      else expect(read.every(([speaker]) => speaker === null)).toBe(true)
      const starts = transcript.turns.map(({ startSeconds }) => startSeconds)
      if (times === 'none') expect(new Set(starts)).toEqual(new Set([null]))
      if (times === 'exact' || times === 'second' || times === 'first') {
        const compared = times === 'first' ? starts.slice(0, 1) : starts
        const off = compared.map((start, index) => Math.abs((start ?? NaN) - turns[index]!.startSeconds))
        expect(Math.max(...off)).toBeLessThan(CLOSE[times])
      }
      expect(transcript.wordTimes.length > 40).toBe(wordTimes)
      expect(transcript.left.map((item) => `${item.reason}: ${item.text.slice(0, 60)}`)).toEqual(left)
      expect(transcript.warnings).toHaveLength(warnings)
    },
  )
})
