import { isProse } from './prose.ts'
import { defineRule } from './rule.ts'

/** A stop that ended the sentence before, with closing marks and a space, and no abbreviation that stops in mid-sentence. */
const ENDED = /(?<=\p{L}{3}|\d[%\p{L}]?|[)”"’])[.!?]["”’)]?\s+["“‘(]?$/u
const ABBREVIATED =
  /(?:\b[a-z]\.(?:[a-z]\.)*|\b(?:etc|al|vs|approx|est|ed|vol|no|fig|inc|ltd|corp|dept|e\.g|i\.e|cf|resp|incl|min|max)\.)\s+["“‘(]?$/iu

/**
 * A sentence that begins in lower case: "It rained. then we went home." Names that are written so (iPhone, eBay, pH) and words with
 * a digit or dot are let be, as is speech that goes on behind a quotation: "Why?" he asked.
 */
export const sentenceCapital = defineRule({
  id: 'sentence-capital',
  version: 1,
  title: 'Sentence without a capital',
  group: 'Residue and characters',
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A sentence behind a full stop that begins with a small letter.',
    why: 'Chinese has no capitals; machines lose them where they split a long sentence.',
    action: 'Set the capital, or make the stop a comma.',
  },
  examples: {
    flagged: [
      { article: 'It rained all night. then we went home.', flagged: 'then' },
      { article: 'Was it real? it was not, she said.', flagged: 'it' },
    ],
    clean: [
      { article: 'It rained. Then we went home.\nas they say' },
      { article: '"Why now?" he asked. iPhones were rare, e.g. in Ghent, and eBay vs. nobody.' },
      { article: 'It rose by 3 p.m. on Monday, approx. two metres... and then fell.' },
      { article: 'Is it a. or b. that you mean, and which no. is it?' },
    ],
  },
  *check({ article }) {
    for (const block of article.blocks) {
      if (!isProse(block.role) || block.role === 'title' || block.role === 'heading') continue
      const text = article.text.slice(block.start, block.end)
      for (const match of text.matchAll(/[.!?]["”’)]?\s+["“‘(]?(?=(\p{Ll}[\p{L}’']*))/gu)) {
        const word = match[1]!
        const end = match.index + match[0].length
        const before = text.slice(Math.max(0, match.index - 12), end)
        if (!ENDED.test(before) || ABBREVIATED.test(before) || before.includes('..')) continue
        // "Why?" he asked
        if (
          /[?!]["”’]\s+$/u.test(before) ||
          /\p{Lu}/u.test(word) ||
          /^[-.\d@/]/u.test(text.slice(end + word.length))
        )
          continue
        const start = block.start + end
        const capital = word.charAt(0).toUpperCase() + word.slice(1)
        yield {
          places: [{ side: 'article', start, end: start + word.length, replacement: capital }],
          message: `A sentence begins here with a small letter. Write “${capital}”, or make the stop a comma.`,
          suggestion: capital,
          confidence: 0.8,
        }
      }
    }
  },
})
