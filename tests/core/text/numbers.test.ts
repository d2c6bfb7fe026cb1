import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { numbersAgree } from '../../../src/core/text/number-agreement.ts'
import { findNumbers } from '../../../src/core/text/numbers.ts'

const show = (text: string): string =>
  findNumbers(text)
    .map((one) => `${one.text}=${one.low === one.high ? one.low : `${one.low}..${one.high}`} ${one.kind}`)
    .join(' | ')

describe('findNumbers', () => {
  it.each([
    ['nearly twenty years', 'twenty=20 cardinal'],
    ['forty-one gauges', 'forty-one=41 cardinal'],
    ['forty one gauges', 'forty one=41 cardinal'],
    ['about twelve thousand people', 'twelve thousand=12000 cardinal'],
    ['about 1.2 million people', '1.2 million=1200000 cardinal'],
    ['a hundred and twenty people', 'a hundred and twenty=120 cardinal'],
    ['two hundred sheep', 'two hundred=200 cardinal'],
    ['2,500 users', '2,500=2500 cardinal'],
    ['two and a half million', 'two and a half million=2500000 cardinal'],
    [
      'six hundred and forty-two thousand three hundred',
      'six hundred and forty-two thousand three hundred=642300 cardinal',
    ],
    ['one point five', 'one point five=1.5 cardinal'],
    ['one in six', 'one in six=0.166666666667 fraction'],
    ['about one-sixth', 'one-sixth=0.166666666667 fraction'],
    ['two thirds of them', 'two thirds=0.666666666667 fraction'],
    ['only about a third could', 'a third=0.333333333333 fraction'],
    ["there's a third word", 'third=3 ordinal'],
    ['about a quarter', 'a quarter=0.25 fraction'],
    ['fifteen out of fifty-one', 'fifteen out of fifty-one=0.294117647059 fraction'],
    ['nine times out of ten', 'nine times out of ten=0.9 fraction'],
    ['roughly thirty percent', 'thirty percent=0.3 percent'],
    ['26%, 7 per cent', '26%=0.26 percent | 7 per cent=0.07 percent'],
    ['10 to 15 percent', '10 to 15 percent=0.1..0.15 percent'],
    ['two to three years', 'two to three=2..3 cardinal'],
    ['thirty or forty people', 'thirty or forty=30..40 cardinal'],
    ['two to three million', 'two to three million=2000000..3000000 cardinal'],
    ['ten, fifteen years', 'ten, fifteen=10..15 cardinal'],
    ['between 5 and 10 days', '5 and 10=5..10 cardinal'],
    [
      '10-fold, tenfold, ten times, 10x',
      '10-fold=10 multiple | tenfold=10 multiple | ten times=10 multiple | 10x=10 multiple',
    ],
    ['At 3:10 in the morning', '3:10=190 time'],
    ['ten past three', 'ten past three=190 time'],
    ["at nine o'clock", "nine o'clock=540 time"],
    ['one metre twenty', 'one metre twenty=1.2 cardinal'],
    ['Three meters one.', 'Three meters one=3.1 cardinal'],
    ['in 2019 and twenty nineteen', '2019=2019 cardinal | twenty nineteen=2019 cardinal'],
    ['nineteen eighty-four', 'nineteen eighty-four=1984 cardinal'],
    ['the 1990s and the nineties', '1990s=1990 decade | nineties=90 decade'],
    ['the fifteenth of May, May 15th', 'fifteenth=15 ordinal | 15th=15 ordinal'],
    ['the twenty-first century', 'twenty-first=21 ordinal'],
    ['a quarter of a million', 'a quarter of a million=250000 cardinal'],
    ['half a million', 'half a million=500000 cardinal'],
    ['a ten-year detour, a 30-year mortgage', 'ten=10 cardinal | 30=30 cardinal'],
    ['one of them, the first, a second', ''],
    ['GPT-4, o1, 3D, K2.5, COVID-19', ''],
    ['hundreds of users', ''],
    ['0.5 and 12', '0.5=0.5 cardinal | 12=12 cardinal'],
  ])('%s', (text, expected) => {
    expect(show(text)).toBe(expected)
  })

  it('never throws, keeps order and stays in the text', () => {
    const words = fc.constantFrom(
      'one',
      'a',
      'hundred',
      'and',
      '-',
      'twenty',
      '%',
      '3',
      ',',
      'to',
      'half',
      'out',
      'of',
      ':',
      'point',
      '10',
      'times',
      'x',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        let last = 0
        for (const one of findNumbers(text)) {
          expect(one.start).toBeGreaterThanOrEqual(last)
          expect(one.end).toBeGreaterThan(one.start)
          expect(text.slice(one.start, one.end)).toBe(one.text)
          expect(one.low).toBeLessThanOrEqual(one.high)
          last = one.end
        }
      }),
      { seed: 7 },
    )
  })
})

describe('numbersAgree', () => {
  it.each([
    ['35%', 'thirty-five', true],
    ['one-sixth', 'one in six', true],
    ['3:10', 'ten past three', true],
    ['1.2 meters', 'one metre twenty', true],
    ['10-fold', 'ten times', true],
    ['thirty or forty', '35', true],
    ['five or ten years', 'ten, fifteen years', false],
    ['1.2 million', 'twelve thousand', false],
    ['43', 'thirty-four', false],
    ['half an hour', '30 minutes', true],
    ['about 10 kilometers', 'six miles', true],
    ['15 out of 51', 'fifteen out of fifty-one', true],
    ['the 1990s', 'the nineties', true],
    ['nearly 20', 'about nineteen', true],
  ])('%s ~ %s: %s', (left, right, expected) => {
    const [a] = findNumbers(left)
    const [b] = findNumbers(right)
    expect(numbersAgree(a!, b!)).toBe(expected)
  })
})
