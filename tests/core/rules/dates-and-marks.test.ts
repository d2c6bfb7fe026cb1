import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flagsOf } from './flags-of.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

describe('calendar', () => {
  it('agrees with the calendar of the machine on every weekday', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        fc.nat(6),
        (day, weekday) => {
          const date = `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`
          const words = `${WEEKDAYS[weekday]}, ${date}`
          const flags = flagsOf(['calendar'], { article: `It rained on ${words}.` })
          expect(flags.map((flag) => flag.words)).toEqual(weekday === day.getUTCDay() ? [] : [words])
        },
      ),
      { seed: 5, numRuns: 300 },
    )
  })

  it.each([
    ['29 February 2023', 'It closed on 29 February 2023.'],
    ['', 'It closed on 29 February 2024.'],
    ['', 'It closed on February 29, 2000.'],
    ['February 29, 1900', 'It closed on February 29, 1900.'],
    ['', 'In May 40 people came, and 3 September jars were sold.'],
    ['24:10', 'The bar closes at 24:10.'],
    ['', 'The bar closes at 24:00, and the score was 25:61.'],
    ['0:30 pm', 'It began at 0:30 pm.'],
  ])('%j | %s', (words, article) => {
    expect(flagsOf(['calendar'], { article }).map((flag) => flag.words)).toEqual(words === '' ? [] : [words])
  })
})

describe('marks, digits and measures', () => {
  it.each([
    ['punctuation-run', '', 'It is 3.5, or .5, e.g., in Fig., as J. Smith, Jr., said: "Why?", and left...'],
    ['punctuation-run', ';,', 'It rained;, and then it stopped.'],
    ['punctuation-run', '', 'Wait!!! What?! He said “No!”, then left. https://example.org/a'],
    ['number-format', '', 'On 12,000 pages, 15,000 lines; id 1234567, phone 5551234 stays.'],
    ['number-format', '3,0000', 'They drew 3,0000 maps.'],
    ['conversion', '', 'It is 5 feet (60 inches) tall and 70 °F (21 °C) warm, with 3 doors (2 open).'],
    ['conversion', '5 kg (2 pounds)', 'It weighs 5 kg (2 pounds).'],
    [
      'sentence-capital',
      '',
      'See p. 5 and Dr. van Dyck, approx. three of them. "Why?" she asked. 3D printing rose.',
    ],
    ['sentence-capital', 'and', 'The river rose all night. and then it fell.'],
  ])('%s: %j | %s', (rule, words, article) => {
    expect(flagsOf([rule], { article }).map((flag) => flag.words)).toEqual(words === '' ? [] : [words])
  })
})
