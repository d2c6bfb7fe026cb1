import { blocksOfProse } from './prose.ts'
import { defineRule, type PlaceDraft } from './rule.ts'

/** Groups of digits parted by commas; the first may be of any length. */
const GROUPED = /(?<![\p{L}\d.,-])\d+(?:,\d+)+(?![\d,])/gu
/** Five digits or more without commas. Four may be a year; a longer run behind a letter or dot is a code. */
const PLAIN = /(?<![\p{L}\d.,:/#_-])\d{5,9}(?![\d\p{L}_/-]|[.,:]\d)/gu

/**
 * Numbers grouped wrongly ("28,0000": Chinese counts in ten thousands) and large numbers that are now grouped and now are not
 * (12000 beside 15,000). The article's majority decides; all that differ are one finding.
 */
export const numberFormat = defineRule({
  id: 'number-format',
  version: 1,
  title: 'Digits grouped wrongly',
  group: 'Residue and characters',
  category: 'locale-conventions/number-format',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A comma at the wrong place of a number, or large numbers with and without commas in one article.',
    why: 'Chinese groups by four digits, or not at all; the habit comes through, and a comma too far makes another number.',
    action: 'Count the digits against the recording, and group them by three.',
  },
  examples: {
    flagged: [
      { article: 'The library has 28,0000 honeys.', flagged: '28,0000' },
      { article: 'They sold 12000 jars, 15,000 lids and 18,000 drums.', flagged: '12000' },
    ],
    clean: [
      { article: 'They sold 15,000 lids, 1,180 jars and 1,234,567 spoons in 2019, for $12,500.' },
      { article: 'Nobody groups 12000 or 15000 here.' },
      { article: 'Pages 3,4,5 of volume 10,11 are on order 1203456; call 5551234567.' },
      { article: 'It is 15,000 and 18,000, in room A12000, at 10.12345 or 12345-678.' },
    ],
  },
  *check({ article }) {
    const wrong: PlaceDraft[] = []
    const plain: PlaceDraft[] = []
    let grouped = 0
    for (const block of blocksOfProse(article)) {
      const text = article.text.slice(block.start, block.end)
      for (const match of text.matchAll(GROUPED)) {
        const [first = '', ...others] = match[0].split(',')
        const start = block.start + match.index
        if (others.every((group) => group.length === 3) && first.length <= 3) {
          if (first !== '0') grouped++
        } else if (others.length === 1 && others[0]!.length === 4 && first.length <= 4)
          wrong.push({ side: 'article', start, end: start + match[0].length })
      }
      for (const match of text.matchAll(PLAIN)) {
        const start = block.start + match.index
        const replacement = match[0].replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
        // a code, a telephone number
        if (match[0].startsWith('0') || !/0{2}$/u.test(match[0])) continue
        plain.push({ side: 'article', start, end: start + match[0].length, replacement })
      }
    }
    for (const place of wrong)
      yield {
        places: [place],
        message: `“${article.text.slice(place.start, place.end)}” is grouped by four digits. Look up the number, and group it by three.`,
        confidence: 0.9,
      }
    const [first, ...others] = plain
    if (first === undefined || grouped <= plain.length) return
    yield {
      places: [first, ...others],
      message: `${plain.length === 1 ? 'A large number has' : `${plain.length} large numbers have`} no comma, while the article groups the others (${grouped}). Group them alike.`,
      ...(others.length === 0 && first.replacement !== undefined ? { suggestion: first.replacement } : {}),
      confidence: 0.8,
    }
  },
})
