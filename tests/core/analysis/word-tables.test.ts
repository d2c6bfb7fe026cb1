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
