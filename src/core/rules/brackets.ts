import type { Block } from '../model/article.ts'
import { blocksOfProse } from './prose.ts'
import { defineRule, type FlagDraft } from './rule.ts'

const MARK = /[()[\]（）【】]/gu
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】' }
const PLAIN: Readonly<Record<string, string>> = { '（': '(', '）': ')', '【': '[', '】': ']' }
const plain = (mark: string): string => PLAIN[mark] ?? mark

type Open = Readonly<{ at: number; mark: string }>

/**
 * Brackets without a partner: "(laughs. And then …". Looked for inside a paragraph, because a bracket that spans paragraphs is as
 * good as open; where the next paragraph closes it, nothing is said. "a)" and "1)" number a list, ":)" smiles.
 */
export const brackets = defineRule({
  id: 'brackets',
  version: 1,
  title: 'Unpaired bracket',
  group: 'Residue and characters',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A bracket that opens and never closes, or closes without having been opened.',
    why: 'Machines lose the second of a pair when they split a sentence; the reader cannot see where the aside ends.',
    action: 'Set the missing bracket, or delete this one.',
  },
  examples: {
    flagged: [
      { article: 'He left (in a hurry. Then it rained.', flagged: '(in a hurry.' },
      { article: 'It is a model of water), no more.', flagged: ')' },
      { article: 'We (that is, they] agreed.', flagged: '(that is, they]' },
    ],
    clean: [
      { article: 'He left (in a hurry (as always)) and [later] came back.' },
      { article: 'There are two: a) water and 2) light. Good :) and sad :-(' },
      { article: '(It began here.\nIt ended there.)', note: 'One aside over two paragraphs.' },
      {
        article: 'It is calibration（率定).',
        note: 'Wide and narrow are a pair; the wide one is flagged elsewhere.',
      },
    ],
  },
  *check({ article }) {
    const blocks = blocksOfProse(article)
    for (const [at, block] of blocks.entries())
      yield* checkBlock(article.text, block, blocks[at - 1], blocks[at + 1])
  },
})

function* checkBlock(
  text: string,
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
): Generator<FlagDraft> {
  const open: Open[] = []
  const words = text.slice(block.start, block.end)
  for (const { index, 0: mark } of words.matchAll(MARK)) {
    const at = block.start + index
    // with a bracket open, ":)" closes it
    // a bracket as the thing talked about
    if (/^["'“‘`]$/u.test(text.charAt(at - 1)) && /^["'”’`]$/u.test(text.charAt(at + 1))) continue
    if (isFace(text, at) && (open.length === 0 || mark === '(')) continue
    if (CLOSES[mark] !== undefined) {
      open.push({ at, mark })
      continue
    }
    const last = open.at(-1)
    if (last !== undefined && plain(CLOSES[last.mark]!) === plain(mark)) {
      open.pop()
      continue
    }
    // "a)", "12)", "iv)": the number of a list
    if (/(?:^|[\s,;:])(?:\p{L}|\d{1,3}|[ivx]{1,4})$/u.test(text.slice(Math.max(block.start, at - 6), at)))
      continue
    if (last !== undefined) {
      open.pop()
      // half-open intervals: "[0, 1)"
      if (!/^.[^,\s]{1,12}, ?[^,\s]{1,12}$/u.test(text.slice(last.at, at)))
        yield crossed(last, at, CLOSES[last.mark]!)
    } else if (!startsAside(text, before)) yield unopened(at)
  }
  const [first] = open
  if (first !== undefined && !(after !== undefined && endsAside(text, after)))
    yield unclosed(text, first, block.end)
}

/** ":)", ";-(", "(:"; a colon behind a closing bracket is none. */
const isFace = (text: string, at: number): boolean =>
  /[:;=8]['-]?$/u.test(text.slice(Math.max(0, at - 2), at)) || /^\([:;]/u.test(text.slice(at, at + 2))

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const depth = (text: string, block: Block): number => {
  const words = text.slice(block.start, block.end)
  return count(words, /[([（【]/gu) - count(words, /[)\]）】]/gu)
}
/** Whether the neighbouring paragraph leaves a bracket open, or closes one that it did not open. */
const startsAside = (text: string, block: Block | undefined): boolean =>
  block !== undefined && depth(text, block) > 0
const endsAside = (text: string, block: Block): boolean => depth(text, block) < 0

const unopened = (at: number): FlagDraft => ({
  places: [{ side: 'article', start: at, end: at + 1 }],
  message: 'A bracket closes here that never opened. Set the opening one, or delete this one.',
  confidence: 0.85,
})

const crossed = ({ at, mark }: Open, end: number, close: string): FlagDraft => ({
  places: [{ side: 'article', start: at, end: end + 1 }],
  message: `The bracket opens with “${mark}” and closes with another kind. Close it with “${close}”.`,
  confidence: 0.85,
})

/** Where it ends is a guess: the first stop. */
function unclosed(text: string, { at, mark }: Open, limit: number): FlagDraft {
  const rest = text.slice(at, limit)
  const stop = /[.!?…](?=\s|$)/u.exec(rest)
  const end = at + (stop === null ? rest.trimEnd().length : stop.index + 1)
  return {
    places: [{ side: 'article', start: at, end }],
    message: `The bracket opens here and never closes. Set “${CLOSES[mark] ?? ')'}” where the aside ends.`,
    confidence: 0.85,
  }
}
