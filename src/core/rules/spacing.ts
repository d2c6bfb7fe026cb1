import { isProse, quoteWords } from './prose.ts'
import { defineRule, type FlagDraft, type PlaceDraft } from './rule.ts'

/** "word ," and "word ." but not " ...", " .5", " :)". */
const BEFORE_MARK = /(?<=[\p{L}\p{N}"”’)%])[ \u00a0]+(?=[,;!?](?:\s|$)|\.(?:\s|$)|:(?:\s|$))/gu

/** "high.I am", "flow,only". Lower case or a closing mark before; a capital, or a comma and any letter, after. */
const AFTER_STOP = /(?<=\p{Ll}{2}["”’)]?)[.!?;](?=["“(]?(?:\p{Lu}\p{Ll}|(?:I|A)[\s']))/gu
const AFTER_COMMA = /(?<=\p{L}{2}["”’)]?)[,;](?=["“(]?\p{L}{2})/gu

const DOUBLE = /(?<=\S) {2,}(?=\S)/gu

/** Names written with a stop or comma inside: "Amazon.Com", "Node.Js", "ASP.Net". */
const DOTTED = /(?:https?:|www\.|@)\S*$|\.(?=(?:com|net|org|io|ai|js|ts|py|cn|co|gov|edu)\b)/iu

/** Space that is missing or too much. Each place is its own finding, except doubled spaces, which are a habit. */
export const spacing = defineRule({
  id: 'spacing',
  version: 1,
  title: 'Spacing',
  group: 'Residue and characters',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A space before a comma or stop, none after it, or two spaces in a row.',
    why: 'Chinese sets no spaces, so machines guess them; pasted sentences lose theirs.',
    action: 'Accept the corrected spacing.',
  },
  examples: {
    flagged: [
      { article: 'Find out how high your threshold is.I am serious.', flagged: 'is.I' },
      { article: 'He paused , then spoke.', flagged: 'paused ,' },
      { article: 'He  paused  twice.', flagged: '  ' },
      { article: 'First this,then that.', flagged: 'this,then' },
    ],
    clean: [
      {
        article:
          'See www.example.org or write to ann@example.org. It costs .5 of it, e.g. on the U.S. side ...',
      },
      { article: 'At 3:10, 1,000 people and Node.js users (all of them!) came.' },
      { article: 'He said "no." And he left; she stayed.' },
    ],
  },
  *check({ article }) {
    const doubled: PlaceDraft[] = []
    for (const block of article.blocks) {
      if (!isProse(block.role)) continue
      const text = article.text.slice(block.start, block.end)
      for (const match of text.matchAll(BEFORE_MARK))
        yield around(article.text, block.start + match.index, match[0].length, '')
      for (const pattern of [AFTER_STOP, AFTER_COMMA])
        for (const match of text.matchAll(pattern)) {
          const at = match.index
          // code: `vm.Context`
          if (/`[^`\s]{0,40}$/u.test(text.slice(Math.max(0, at - 41), at))) continue
          if (DOTTED.test(text.slice(Math.max(0, at - 60), at)) || DOTTED.test(text.slice(at, at + 6)))
            continue
          yield around(article.text, block.start + at, 1, `${match[0]} `)
        }
      for (const match of text.matchAll(DOUBLE))
        doubled.push({
          side: 'article',
          start: block.start + match.index,
          end: block.start + match.index + match[0].length,
          replacement: ' ',
        })
    }
    const [first, ...others] = doubled
    if (first !== undefined)
      yield {
        places: [first, ...others],
        message: `Two spaces in a row${others.length === 0 ? '' : ` at ${doubled.length} places`}. Set one.`,
        suggestion: ' ',
        confidence: 0.9,
      }
  },
})

/** The word before and the mark or word after, so that the place can be seen, with what belongs between them. */
function around(text: string, at: number, length: number, middle: string): FlagDraft {
  const before = /[\p{L}\p{N}]*["”’)%]?$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const after =
    /^(?:[,.;:!?]|["“(]?[\p{L}\p{N}]*)/u.exec(text.slice(at + length, at + length + 40))?.[0] ?? ''
  const start = at - before.length
  const end = at + length + after.length
  const replacement = before + middle + after
  return {
    places: [{ side: 'article', start, end, replacement }],
    message: `${quoteWords(text, { start, end })} has ${middle === '' ? 'a space before the mark' : 'no space after the mark'}. Write “${replacement}”.`,
    suggestion: replacement,
    confidence: 0.9,
  }
}
