import { varietyOf, type Variety } from './english/varieties.ts'
import { blocksOfProse } from './prose.ts'
import { defineRule, type PlaceDraft } from './rule.ts'

/** "neighbor" in one paragraph and "neighbour" in the next. The article's own majority decides; one finding for all places. */
export const spellingVariety = defineRule({
  id: 'spelling-variety',
  version: 1,
  title: 'British and American spelling mixed',
  group: 'Residue and characters',
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'Words in British spelling in an article that is American otherwise, or the reverse.',
    why: 'Machines follow their training sentence by sentence, and the mixture looks careless.',
    action: 'Choose one, and accept the corrections.',
  },
  examples: {
    flagged: [
      {
        article: 'The color of the center is nice.\nAsk at the neighbour’s house for a favor.',
        flagged: 'neighbour’s',
      },
      { article: 'We organise the colours of the centre and analyze them.', flagged: 'analyze' },
    ],
    clean: [
      { article: 'The colour of the centre, in the neighbourhood.' },
      { article: 'A gas meter is 30 centimetres high; check the license and exercise the promise.' },
    ],
  },
  *check(context) {
    const found: Record<Variety, { place: PlaceDraft; word: string }[]> = { British: [], American: [] }
    for (const block of blocksOfProse(context.article)) {
      for (const token of context.blockTokens(block.index)) {
        const read = varietyOf(token.lower)
        if (read === null) continue
        const isCapital = /^\p{Lu}/u.test(token.text)
        const replacement = isCapital ? read.other.charAt(0).toUpperCase() + read.other.slice(1) : read.other
        found[read.variety].push({
          place: { side: 'article', start: token.start, end: token.end, replacement },
          word: token.text,
        })
      }
    }
    if (found.British.length === 0 || found.American.length === 0) return
    const minor: Variety = found.British.length <= found.American.length ? 'British' : 'American'
    const major: Variety = minor === 'British' ? 'American' : 'British'
    const [first, ...others] = found[minor]
    const words = [...new Set(found[minor].map((one) => `“${one.word}”`))].slice(0, 4).join(', ')
    yield {
      places: [first!.place, ...others.map((one) => one.place)], // neither list is empty
      message: `${words} ${found[minor].length === 1 ? 'is' : 'are'} ${minor} spelling, while the article is mostly ${major} (${found[major].length} words). Use one.`,
      ...(others.length === 0 && first!.place.replacement !== undefined
        ? { suggestion: first!.place.replacement }
        : {}),
      confidence: found[major].length >= 2 * found[minor].length ? 0.9 : 0.6,
    }
  },
})
