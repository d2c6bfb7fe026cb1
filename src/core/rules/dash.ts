import { blocksOfProse } from './prose.ts'
import { defineRule, type PlaceDraft } from './rule.ts'

/** A hyphen, or two or three, that stands where a dash belongs: space on both sides, or two hyphens between words. */
const HYPHENS = /(?<=\S) (-{1,3}) (?=\S)|(?<=[\p{L}"”’)])--(?=[\p{L}"“‘(])/gu
const DASHES = /[—–]/u
/** "5 - 3" and "May - June" are sums and ranges. */
const BETWEEN_DIGITS = /\d$/u

/**
 * Hyphens in the place of dashes. Machines and plain keyboards have no dash; a text without a single real one was never set,
 * and all its hyphens are one finding with one remedy. Where the writer has dashes, a stray hyphen is a slip of no weight.
 */
export const dash = defineRule({
  id: 'dash',
  version: 1,
  title: 'Hyphen for a dash',
  group: 'Residue and characters',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'Hyphens with spaces around them, or two in a row, where a dash is meant.',
    why: 'A hyphen joins and a dash parts; on the page the reader stumbles.',
    action: 'Accept once: all places become dashes.',
  },
  examples: {
    flagged: [
      { article: 'It was late - too late.\nHe left - and came back.', flagged: ' - ' },
      { article: 'It was late--too late.', flagged: '--' },
    ],
    clean: [
      { article: 'A well-known, two- or three-day flood.' },
      { article: 'That makes 5 - 3 places, pages 10 - 12.' },
      { article: 'It was late — too late – and dark.' },
      { article: 'Run it with --help, please.' },
    ],
  },
  *check({ article }) {
    const places: PlaceDraft[] = []
    let hasDash = false
    for (const block of blocksOfProse(article)) {
      const text = article.text.slice(block.start, block.end)
      hasDash ||= DASHES.test(text)
      for (const match of text.matchAll(HYPHENS)) {
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 1)
        if (BETWEEN_DIGITS.test(text.slice(0, match.index)) && /\d/u.test(after)) continue
        places.push({
          side: 'article',
          start: block.start + match.index,
          end: block.start + match.index + match[0].length,
          replacement: match[0].startsWith(' ') ? ' – ' : '—',
        })
      }
    }
    const [first, ...others] = places
    if (first === undefined) return
    const many = others.length === 0 ? 'A hyphen stands' : `Hyphens stand at ${places.length} places`
    yield {
      places: [first, ...others],
      message: hasDash
        ? `${many} where the rest of the text has dashes. Use one kind throughout.`
        : `${many} where a dash is meant. Set real dashes; one correction changes all.`,
      suggestion: first.replacement!,
      severity: hasDash ? 'neutral' : 'minor',
      confidence: 0.9,
    }
  },
})
