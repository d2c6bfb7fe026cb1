import { UNIT, unitOf } from '../text/number-words.ts'
import { blocksOfProse } from './prose.ts'
import { defineRule } from './rule.ts'

const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)'
/** "10 kilometres (6.2 miles)", "30 °C (86 °F)". */
const BOTH = new RegExp(
  `${NUMBER}\\s?-?(°\\s?[CF]|\\p{L}{1,12})\\s?[(（](?:about |around |roughly |approximately |nearly |or |i\\.e\\. |~|≈)*${NUMBER}\\s?-?(°\\s?[CF]|\\p{L}{1,12})[)）]`,
  'gu',
)
/** Conversions are rounded, and rightly: by so much of the amount. */
const ROOM = 0.12
/** Degrees that may be lost in rounding. */
const ROOM_DEGREES = 2

/** A measure with its conversion in brackets that is another amount: "10 kilometres (3 miles)". */
export const conversion = defineRule({
  id: 'conversion',
  version: 1,
  title: 'Measures that differ',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'Two measures of one thing, the second in brackets, that are not the same amount.',
    why: 'Editors convert by hand, and a factor of two or ten slips in; each number alone looks right.',
    action: 'Find out which was said, and convert again.',
  },
  examples: {
    flagged: [
      { article: 'It is 10 kilometers (3 miles) away.', flagged: '10 kilometers (3 miles)' },
      { article: 'It was 30°C (72°F) in the room.', flagged: '30°C (72°F)' },
      { article: 'A drum holds 300 kg (66 pounds).', flagged: '300 kg (66 pounds)' },
    ],
    clean: [
      { article: 'It is 10 kilometers (about 6 miles) away, at 30 °C (86 °F), and weighs 300 kg (660 lb).' },
      { article: 'We have 12 hives (3 dead).' },
      { article: 'It took 2 years (24 months) and 3 weeks (21 days).' },
    ],
  },
  *check({ article }) {
    for (const block of blocksOfProse(article))
      for (const match of article.text.slice(block.start, block.end).matchAll(BOTH)) {
        const [first, second] = [Number(match[1]!.replaceAll(',', '')), Number(match[3]!.replaceAll(',', ''))]
        const right = convert(first, match[2]!, match[4]!)
        if (right === null) continue
        const isDegrees = match[2]!.startsWith('°')
        if (Math.abs(right - second) <= (isDegrees ? ROOM_DEGREES : ROOM * Math.abs(right))) continue
        const start = block.start + match.index
        yield {
          places: [{ side: 'article', start, end: start + match[0].length }],
          message: `“${match[1]} ${match[2]}” is about ${Number(right.toPrecision(3))} ${match[4]}, not ${match[3]}. Find out which was said, and convert again.`,
          confidence: 0.85,
        }
      }
  },
})

/** The amount in the second unit; null where the two are not of one kind, or the same. */
function convert(value: number, from: string, to: string): number | null {
  const degrees = [from, to].map((unit) => unit.replace(/\s/u, '').toUpperCase()).join('>')
  if (degrees === '°C>°F') return (value * 9) / 5 + 32
  if (degrees === '°F>°C') return ((value - 32) * 5) / 9
  const [a, b] = [UNIT.get(unitOf(from)), UNIT.get(unitOf(to))]
  if (a === undefined || b === undefined || a.family !== b.family || a.factor === b.factor) return null
  return (value * a.factor) / b.factor
}
