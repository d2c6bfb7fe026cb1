import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guessKind, readTranscript } from '../../../src/core/readers/index.ts'
import { must, openFile, SAMPLE, TRANSCRIPTS } from './reading-files.ts'

const ARTICLES = 'tests/fixtures/articles/'

const WORDS =
  'so what happened was that the river rose in the night and the old bridge fell into it and nobody saw'

describe('article, transcript or original', () => {
  const transcripts = readdirSync(new URL(`../../../${TRANSCRIPTS}`, import.meta.url))
  it.each(transcripts.filter((name) => name !== 'expected.json'))('%s is a transcript', (name) => {
    const { kind, reason } = guessKind(openFile(TRANSCRIPTS + name))
    expect(kind).toBe('transcript')
    expect(reason).not.toBe('')
  })

  const articles = readdirSync(new URL(`../../../${ARTICLES}`, import.meta.url))
  it.each(articles.filter((name) => !name.endsWith('.roles')))('%s is no transcript', (name) => {
    expect(guessKind(openFile(ARTICLES + name)).kind).not.toBe('transcript')
  })

  it.each([
    ['article.en.txt', 'article'],
    ['article.zh.txt', 'original'],
    ['transcript.txt', 'transcript'],
    ['transcript.paste.txt', 'transcript'],
  ])('%s of the sample: %s', (name, kind) => {
    expect(guessKind(openFile(SAMPLE + name)).kind).toBe(kind)
  })

  it.each([
    [
      'the panel with its times switched off',
      `Transcript\n${WORDS.replaceAll(' the', '\n\nthe')}\n\nEnglish (auto-generated)`,
      'transcript',
      'line 1 (Transcript) stands beside YouTube',
    ],
    ['a word a line', WORDS.replaceAll(' ', '\n'), 'transcript', '21 of its 21 lines hold one word'],
    [
      'paragraphs that begin with the last sentence of the one before',
      'We measured the river. It rose very fast.\n\nIt rose very fast. Nobody was at home.\n\nNobody was at home. We called.',
      'transcript',
      'line 3 begins with the last sentence of the one before, as do 1 more',
    ],
    [
      'speech with its hesitations',
      'Um, you know, it rose. I mean, we kind of saw it coming down. '.repeat(20),
      'transcript',
      'reads like speech',
    ],
    [
      'an article under the name of its language',
      'English\n\nThe river rose in the night. It took the bridge.\n\nNobody saw it go. It was late.',
      'article',
      'running text',
    ],
    ['a list of words', 'Boots\nRope\nLamp\nSocks\nA map of the river.', 'article', 'running text'],
    [
      'an article with credits',
      'A Flood\n\nAuthor | Lin Ting\n\nIt rained for a week.',
      'article',
      'line 3 (Author',
    ],
  ])('%s', (_, text, kind, reason) => {
    expect(guessKind({ name: 'pasted text', text })).toEqual({
      kind,
      reason: expect.stringContaining(reason) as string,
    })
  })

  it('lines that come back beside the times of the panel were said, if nothing else was', () => {
    const rows = Array.from(
      { length: 40 },
      (_, row) => `0:${String(row + 10)}\n${row % 2 === 0 ? 'no' : 'go on'}`,
    )
    const { cues } = must(
      readTranscript({ name: 'a.txt', text: rows.join('\n') }, { format: 'youtube-panel' }),
    )
    expect(cues).toHaveLength(40)
  })
})
