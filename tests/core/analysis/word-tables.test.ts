import { describe, expect, it } from 'vitest'
import { overusedWords, totalCuts } from '../../../src/core/analysis/index.ts'
import { buildExample } from '../../../src/core/rules/index.ts'

describe('overused words', () => {
  it('ranks by log-likelihood what the article has more often', () => {
    const { article, transcript } = buildExample({
      article: `Indeed it is so. Indeed it is late. Indeed it is cold and indeed it is dark.`,
      transcript: `It is so, it is late, it is cold and it is dark, and the house is far from the road.`,
    })
    const [first] = overusedWords(article, transcript!)
    expect(first).toMatchObject({ word: 'indeed', article: 4, transcript: 0, transcriptPer1000: 0 })
    // 17 against 21 words: 2 · 4 · ln(4 / (17 · 4 / 38))
    expect(first!.g2).toBeCloseTo(2 * 4 * Math.log(4 / ((17 * 4) / 38)), 6)
    expect(overusedWords(article, transcript!).map(({ word }) => word)).not.toContain('and')
  })

  it('does not take a writer’s long forms and figures for a mannerism', () => {
    const { article, transcript } = buildExample({
      article: 'It is late and I am cold. It is truly 51 and truly not 30. I will go at 51.',
      transcript: "It's late and I'm cold. It's fifty-one, and it isn't thirty. I'll go at fifty-one.",
    })
    expect(overusedWords(article, transcript!).map(({ word }) => word)).toContain('truly')
    for (const word of ['is', 'am', 'will', 'not', '51'])
      expect(overusedWords(article, transcript!).map((use) => use.word)).not.toContain(word)
  })
})

describe('totals of cuts', () => {
  it('counts passages, words and seconds by kind', () => {
    const { transcript, alignment } = buildExample({
      article: 'We began.\n\n\n\nWe ended.',
      transcript:
        'We began.\nMhm.\nWhat did the wardens see on the gauge?\nWe lost six hundred users in the first year, Mara.\nWe ended.',
    })
    expect(totalCuts(transcript!, alignment!)).toEqual([
      { grade: 'filler', passages: 1, words: 1, seconds: 5 },
      { grade: 'question', passages: 1, words: 8, seconds: 5 },
      { grade: 'substance', passages: 1, words: 10, seconds: 5 },
    ])
  })
})
