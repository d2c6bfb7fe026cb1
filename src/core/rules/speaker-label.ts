import { defineRule, type PlaceDraft } from './rule.ts'

/** "Host:You said so": Chinese sets no space after its wide colon, and the translation kept that. One finding, one fix. */
export const speakerLabel = defineRule({
  id: 'speaker-label',
  version: 1,
  title: 'No space after the speaker’s name',
  group: 'Residue and characters',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A speaker’s name whose colon is followed by the text without a space, or is a wide Chinese colon.',
    why: 'The wide colon of Chinese carries its own space; the English one does not.',
    action: 'Accept once: all places are put right together.',
  },
  examples: {
    flagged: [
      { article: 'Host:How did you know?\nThomas:I did not.', flagged: 'Host:' },
      { article: 'Host：How did you know?', flagged: 'Host：' },
    ],
    clean: [
      { article: 'Host: How did you know?\nThomas: I did not.' },
      { article: 'At 3:10 the phone rang.' },
    ],
  },
  *check({ article }) {
    const places: PlaceDraft[] = []
    for (const { label } of article.blocks) {
      if (label === null || label.end >= article.text.length) continue
      const words = article.text.slice(label.start, label.end)
      const followed = /\s/u.test(article.text.charAt(label.end))
      const colon = /\s*[:：]$/u.exec(words)
      if (colon === null || (followed && colon[0] === ':')) continue
      const replacement = words.slice(0, colon.index) + (followed ? ':' : ': ')
      places.push({ side: 'article', start: label.start, end: label.end, replacement })
    }
    const [first, ...others] = places
    if (first === undefined) return
    yield {
      places: [first, ...others],
      message:
        others.length === 0
          ? 'The speaker’s name runs into the text: the colon needs a space behind it.'
          : `${places.length} speakers’ names run into the text: the colon needs a space behind it. One correction puts all of them right.`,
      ...(others.length === 0 && first.replacement !== undefined ? { suggestion: first.replacement } : {}),
      confidence: 0.99,
    }
  },
})
