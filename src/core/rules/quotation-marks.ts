import type { Block } from '../model/article.ts'
import { isProse } from './prose.ts'
import { defineRule, type FlagDraft, type PlaceDraft } from './rule.ts'

type Mark = Readonly<{ at: number; mark: string }>

const MARK = /["“”„]/gu
const OPENING = /["“„]/u

/**
 * Marks that do not pair: "… grids.” (straight, then curly) and quotations that never close. A quotation that runs over
 * several paragraphs opens each of them and closes only the last, so an open one is left alone when the next opens too.
 */
export const quotationMarks = defineRule({
  id: 'quotation-marks',
  version: 1,
  title: 'Quotation marks',
  group: 'Residue and characters',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A quotation that opens with one kind of mark and closes with another, or never closes; straight and curly marks in one text.',
    why: 'The reader cannot see where the quoted words end.',
    action: 'Set the missing mark, or make both of one kind.',
  },
  examples: {
    flagged: [
      { article: 'I told her: "It will rise.” And it rose.', flagged: 'rise.”' },
      { article: 'We say: "I have a chance. So we banned it.', flagged: '"I have a chance.' },
      { article: 'He said "no" and "yes".\nShe said “no”.', flagged: '“', note: 'Both kinds in one text.' },
    ],
    clean: [
      { article: 'I told her: "It will rise." And it rose.' },
      { article: '"It began here.\n"It ended there."', note: 'One quotation over two paragraphs.' },
      { article: 'A 6" pipe and a 5\'10" man.' },
    ],
  },
  *check({ article }) {
    const prose = article.blocks.filter((block) => isProse(block.role))
    const unpaired: FlagDraft[] = []
    for (const [at, block] of prose.entries())
      for (const found of checkBlock(article.text, block, prose[at + 1])) {
        unpaired.push(found)
        yield found
      }
    yield* mixture(article.text, prose, unpaired)
  },
})

function* checkBlock(text: string, block: Block, next: Block | undefined): Generator<FlagDraft> {
  let open: Mark | null = null
  for (const { index, 0: mark } of text.slice(block.start, block.end).matchAll(MARK)) {
    const at = block.start + index
    // inches and seconds
    if (open === null && mark === '"' && /\d/u.test(text.charAt(at - 1))) continue
    if (open === null) {
      if (mark === '”') yield unopened(at)
      else open = { at, mark }
      continue
    }
    const opensAgain = mark !== '”' && isOpeningPlace(text, at) && !isClosingPlace(text, at)
    if (opensAgain) {
      yield unclosed(text, open, at)
      open = { at, mark }
      continue
    }
    if ((open.mark === '"') !== (mark === '"')) yield mixed(text, open, at, mark)
    open = null
  }
  const continues = next !== undefined && OPENING.test(text.charAt(next.start))
  if (open !== null && !continues) yield unclosed(text, open, block.end)
}

const isOpeningPlace = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at + 1))
const isClosingPlace = (text: string, at: number): boolean => /[\p{L}\p{N}.,!?…)]/u.test(text.charAt(at - 1))

/** The last quoted word and its mark: a long quotation as the place would bury other findings inside it. */
const mixed = (text: string, open: Mark, at: number, mark: string): FlagDraft => {
  const close = open.mark === '"' ? '"' : '”'
  const word = /[^\s"“”]{0,40}$/u.exec(text.slice(Math.max(open.at + 1, at - 40), at))?.[0] ?? ''
  return {
    places: [{ side: 'article', start: at - word.length, end: at + 1, replacement: word + close }],
    message: `The quotation opens with ${open.mark} and closes with ${mark}. Use one kind.`,
    suggestion: word + close,
    confidence: 0.95,
  }
}

const unopened = (at: number): FlagDraft => ({
  places: [{ side: 'article', start: at, end: at + 1 }],
  message: 'A quotation closes here that never opened. Set the opening mark, or delete this one.',
  confidence: 0.8,
})

/** The end is not known; the first sentence is the best guess, and the reviewer sees both. */
function unclosed(text: string, open: Mark, limit: number): FlagDraft {
  const rest = text.slice(open.at, limit)
  const sentence = /[.!?…](?=\s)/u.exec(rest)
  const end = open.at + (sentence === null ? rest.trimEnd().length : sentence.index + 1)
  const fixed = text.slice(open.at, end) + (open.mark === '"' ? '"' : '”')
  return {
    places: [{ side: 'article', start: open.at, end, replacement: fixed }],
    message: 'The quotation opens here and never closes. Set the closing mark where the quoted words end.',
    suggestion: fixed,
    confidence: 0.85,
  }
}

/** How marks of one kind are written, and what they are in the other. */
const STYLES = [
  { straight: /"/gu, curly: /[“”]/gu, name: 'Quotation marks' },
  { straight: /(?<=\p{L})'(?=\p{L})/gu, curly: /(?<=\p{L})’(?=\p{L})/gu, name: 'Apostrophes' },
]

/** Straight marks in one paragraph and curly ones in the next: each pairs, the page is of two pieces. One note per kind. */
function* mixture(
  text: string,
  blocks: readonly Block[],
  unpaired: readonly FlagDraft[],
): Generator<FlagDraft> {
  // the marks that a finding of their own has: first or last of its place
  const taken = new Set(unpaired.flatMap(({ places: [place] }) => [place.start, place.end - 1]))
  for (const { straight, curly, name } of STYLES) {
    const find = (pattern: RegExp): number[] =>
      blocks.flatMap((block) =>
        [...text.slice(block.start, block.end).matchAll(pattern)].map(({ index }) => block.start + index),
      )
    const [plain, set] = [find(straight), find(curly)]
    const isPlain = plain.length >= set.length
    const rare = (isPlain ? set : plain).filter((at) => !taken.has(at))
    const places = rare.map((at): PlaceDraft => ({
      side: 'article',
      start: at,
      end: at + 1,
      replacement: isPlain ? (name === 'Apostrophes' ? "'" : '"') : turned(text, at),
    }))
    const [first, ...others] = places
    // one pair may be a quotation from elsewhere
    if (first === undefined || places.length < 2) continue
    yield {
      places: [first, ...others],
      message: `${name} are ${isPlain ? 'straight' : 'curly'} at ${Math.max(plain.length, set.length)} places and ${isPlain ? 'curly' : 'straight'} at ${places.length}. Use one kind.`,
      severity: 'neutral',
      confidence: 0.9,
    }
  }
}

/** The curly mark for a straight one: an opening one behind space, a bracket or a dash, and at the start. */
function turned(text: string, at: number): string {
  if (text.charAt(at) === "'") return '’'
  return at === 0 || /[\s([—–-]/u.test(text.charAt(at - 1)) ? '“' : '”'
}
