import { blocksOfProse } from './prose.ts'
import { defineRule, type PlaceDraft } from './rule.ts'

/** Two dots or more, or the one character; wide Chinese ones (……, 。。。) are full-width punctuation. */
const DOTS = /\.{2,}|(?<!…)…(?!…)|(?<=[\p{L}\d])(?: \.){3}(?! ?\.)/gu

type Form = 'character' | 'dots' | 'spaced' | 'wrong'

const formOf = (mark: string): Form =>
  mark === '…'
    ? 'character'
    : mark === '...' || mark === '....'
      ? 'dots'
      : mark.startsWith(' ')
        ? 'spaced'
        : 'wrong'

const NAMES: Readonly<Record<Exclude<Form, 'wrong'>, string>> = {
  character: 'the character “…”',
  dots: 'three dots',
  spaced: 'three dots with spaces',
}

/**
 * Ellipses of a wrong length (“..”, “......”: the Chinese mark has six dots), and several kinds in one text. Each is one finding
 * with all its places.
 */
export const ellipsis = defineRule({
  id: 'ellipsis',
  version: 1,
  title: 'Ellipsis',
  group: 'Residue and characters',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'An ellipsis of two, five or more dots, or several kinds of ellipsis in one text.',
    why: 'The Chinese ellipsis has six dots, typed in several ways; the mixture comes over.',
    action: 'Accept once: all places get the kind that the text uses most.',
  },
  examples: {
    flagged: [
      { article: 'I waited...... and then it came.', flagged: '......' },
      { article: 'I waited.. and then it came.', flagged: '..' },
      { article: 'One… two… three... go.', flagged: '...' },
      { article: 'It was late.. Then it rained.', flagged: '..' },
    ],
    clean: [
      { article: 'I waited... and then... it came.' },
      { article: 'I waited … and then … it came.' },
      { article: 'See ../src and 1..9, they say.' },
      { article: 'It ended. . And so on....', note: 'A stop and an ellipsis.' },
    ],
  },
  *check({ article }) {
    const stops: PlaceDraft[] = []
    const found: Record<Form, PlaceDraft[]> = { character: [], dots: [], spaced: [], wrong: [] }
    for (const block of blocksOfProse(article)) {
      const text = article.text.slice(block.start, block.end)
      for (const match of text.matchAll(DOTS)) {
        const form = formOf(match[0])
        const around = text.charAt(match.index - 1) + text.charAt(match.index + match[0].length)
        // paths and ranges: "../src", "1..9", "a..b", “..”
        if (match[0] === '..' && /[\d/\\"'“”‘’]|^[^\p{L}]|^\p{L}\p{L}$/u.test(around)) continue
        // a line of dots is a form to fill in or a table of contents
        if (match[0].length > 12) continue
        const start = block.start + match.index
        const place: PlaceDraft = { side: 'article', start, end: start + match[0].length }
        // "the end.. Then": a stop typed twice
        const isStop =
          match[0] === '..' && /^(?:\s+\p{Lu}|\s*$)/u.test(text.slice(match.index + 2, match.index + 5))
        if (isStop) stops.push({ ...place, replacement: '.' })
        else found[form].push(place)
      }
    }
    const [stop, ...moreStops] = stops
    if (stop !== undefined)
      yield {
        places: [stop, ...moreStops],
        message: `${moreStops.length === 0 ? 'A sentence ends' : `${stops.length} sentences end`} in two stops. Set one, or three for an ellipsis.`,
        suggestion: '.',
        confidence: 0.8,
      }
    const usual = (['dots', 'character', 'spaced'] as const).reduce((best, form) =>
      found[form].length > found[best].length ? form : best,
    )
    const mark = usual === 'character' ? '…' : usual === 'spaced' ? ' . . .' : '...'
    const replaced = (places: readonly PlaceDraft[]): PlaceDraft[] =>
      places.map((place) => ({ ...place, replacement: mark }))
    const [wrong, ...others] = replaced(found.wrong)
    if (wrong !== undefined)
      yield {
        places: [wrong, ...others],
        message: `${others.length === 0 ? 'An ellipsis has' : `${others.length + 1} ellipses have`} too few or too many dots. Set three.`,
        suggestion: mark,
        confidence: 0.9,
      }
    const rest = (['dots', 'character', 'spaced'] as const).filter((form) => form !== usual)
    const [first, ...more] = replaced(rest.flatMap((form) => found[form])).sort((a, b) => a.start - b.start)
    if (first !== undefined)
      yield {
        places: [first, ...more],
        message: `Ellipses are written in several ways: ${NAMES[usual]} at ${found[usual].length} places, otherwise at ${more.length + 1}. Use one.`,
        suggestion: mark,
        severity: 'neutral',
        confidence: 0.85,
      }
  },
})
