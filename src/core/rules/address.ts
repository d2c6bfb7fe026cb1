import { editDistance } from './english/similar.ts'
import { defineRule } from './rule.ts'

/** Links and e-mail addresses up to the first space, bracket or quotation mark. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”()[\]，。；、）】]{3,200}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/giu
/** Two addresses that differ by more are two addresses. */
const MOST_EDITS = 3

/**
 * A link or e-mail address that is written otherwise in the Chinese article or in the transcript: "example.org/hives" where both
 * others have "example.org/hive". Only a near miss counts; a new address is the editor's business.
 */
export const address = defineRule({
  id: 'address',
  version: 1,
  title: 'Address differs',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A link or e-mail address that is nearly, but not quite, one of the transcript or of the original.',
    why: 'Machines translate and respace what stands in addresses, and nobody clicks them in a draft.',
    action: 'Copy the address from the source.',
  },
  examples: {
    flagged: [
      {
        article: 'Go to https://example.org/hives now.',
        transcript: 'Go to https://example.org/hive now.',
        flagged: 'https://example.org/hives',
      },
      {
        article: 'Write to ann@exmaple.org.',
        transcript: 'Write to ann@example.org.',
        flagged: 'ann@exmaple.org',
      },
    ],
    clean: [
      { article: 'Go to https://example.org/hive.', transcript: 'Go to https://example.org/hive' },
      { article: 'Go to www.example.org/HIVE/', transcript: 'Go to https://www.example.org/hive' },
      { article: 'Go to https://example.net/about', transcript: 'Go to https://example.org/hive' },
      { article: 'Go to https://example.org/hive' },
    ],
  },
  *check({ article, transcript, original }) {
    const known = [transcript?.text, original?.text].flatMap((text) =>
      text === undefined ? [] : addressesIn(text).map(({ address: one }) => one),
    )
    if (known.length === 0) return
    const right = new Set(known.map(plain))
    for (const { start, address: one } of addressesIn(article.text)) {
      const mine = plain(one)
      if (right.has(mine)) continue
      const other = known.find((candidate) => editDistance(mine, plain(candidate), MOST_EDITS) <= MOST_EDITS)
      if (other === undefined) continue
      yield {
        places: [{ side: 'article', start, end: start + one.length, replacement: other }],
        message: `“${one}” is “${other}” in the source. Copy it from there.`,
        suggestion: other,
        confidence: 0.85,
      }
    }
  },
})

function addressesIn(text: string): { start: number; address: string }[] {
  return Array.from(text.matchAll(ADDRESS), (match) => ({
    start: match.index,
    address: match[0].replace(/[.,;:!?'’]+$/u, ''),
  }))
}

/** Without what makes no other address: scheme, capitals, a stroke at the end. */
const plain = (one: string): string =>
  one
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/$/u, '')
