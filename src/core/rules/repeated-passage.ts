import type { ArticleSentence } from '../model/article.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import { FUNCTION_WORDS } from './english/word-classes.ts'
import type { Severity } from '../model/mqm.ts'
import { isProse } from './prose.ts'
import { opening } from './recording.ts'
import { defineRule, type FlagDraft, type PlaceDraft, type RuleContext } from './rule.ts'

/** Words in a row that two places must share before they are compared at all. */
const SHINGLE = 5
/** Words a repeated passage has at least, and of these words that carry meaning. */
const FEWEST_WORDS = 7
const FEWEST_CONTENT = 3
/** Words of a sentence that are compared; the table grows with the square. */
const LONGEST = 300
/** Of the longer sentence, the words that must be equal where a word in the middle is another. */
const NEARLY_ALL = 0.85
/** A lead with so many passages of the body is a digest in quotations, as is the custom: worth a note, no error. */
const DIGEST = 4
/** More places than this share only a phrase of the trade. */
const MOST_PLACES = 4

/**
 * The same sentence, or most of it, at two places far apart: a lead that quotes the body word for word, a paragraph that was
 * pasted twice. Not: a speaker's own refrain (the recording repeats it too) and an echo in the next sentence.
 */
export const repeatedPassage = defineRule({
  id: 'repeated-passage',
  version: 1,
  title: 'Repeated passage',
  group: 'Duplication',
  category: 'linguistic-conventions/duplication',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A sentence that stands in the article twice, word for word or nearly.',
    why: 'Chinese editors put the best lines into the lead; in one English text the second reading looks like a mistake.',
    action: 'Keep it once, or shorten the lead.',
  },
  examples: {
    flagged: [
      {
        article:
          'A villager said: "Mr. Varga, your river is in my hallway."\nIt began in May with rain.\nThe phone rang.\nShe said: "Mr. Varga, your river is in my hallway."',
        flagged: '"Mr. Varga, your river is in my hallway."',
      },
      {
        article:
          'They were angry that no one told them this one-sixth.\nWe went there.\nWe met them.\nThey were angry that no one told them this one-sixth.',
        flagged: 'They were angry that no one told them this one-sixth.',
      },
      {
        article:
          'Honest honey costs four euros a kilo to make, while syrup can be bought on the dock for one.\nWe slept.\nWe ate.\nHonest honey costs four euros a kilo to make, and syrup can be bought on the dock for one.',
        flagged:
          'Honest honey costs four euros a kilo to make, while syrup can be bought on the dock for one.',
      },
    ],
    clean: [
      { article: 'The same river.\nThe same number.\nThe same night.\nThe same river.' },
      {
        article:
          'We say the second step of the post office, and everyone knows the second step of the post office.',
      },
      {
        article:
          'I will never forget that dark and rainy night.\nWe slept.\nWe ate.\nI will never forget that dark and rainy night.',
        transcript:
          'I will never forget that dark and rainy night.\nWe slept.\nWe ate.\nI will never forget that dark and rainy night.',
      },
    ],
  },
  *check(context) {
    const { article } = context
    const first = new Map<string, number[]>()
    const done = new Set<number>()
    const copies: Copy[] = []
    for (const sentence of article.sentences) {
      if (!isProse(article.blocks[sentence.block]!.role)) continue
      const tokens = context.sentenceTokens('article', sentence.index)
      const earlier = new Set<number>()
      const keys: string[] = []
      for (let at = 0; at + SHINGLE <= tokens.length; at++) {
        const key = tokens
          .slice(at, at + SHINGLE)
          .map((token) => token.lower)
          .join(' ')
        const places = first.get(key) ?? []
        if (places.length < MOST_PLACES) for (const place of places) earlier.add(place)
        keys.push(key)
      }
      for (const index of earlier) {
        if (done.has(index) || done.has(sentence.index)) continue
        const other = article.sentences[index]!
        if (sentence.index - index < 2 || other.block === sentence.block) continue
        const copy = compare(context, other, sentence)
        if (copy === null) continue
        done.add(index).add(sentence.index)
        copies.push(copy)
      }
      for (const key of new Set(keys))
        first.set(key, [...(first.get(key) ?? []).slice(0, MOST_PLACES), sentence.index])
    }
    yield* report(context, copies)
  },
})

function compare(context: RuleContext, a: ArticleSentence, b: ArticleSentence): Copy | null {
  const left = context.sentenceTokens('article', a.index).slice(0, LONGEST)
  const right = context.sentenceTokens('article', b.index).slice(0, LONGEST)
  const run = longestRun(left, right)
  const shared = left.slice(run.at, run.at + run.length)
  const content = shared.filter((token) => !FUNCTION_WORDS.has(token.lower)).length
  const isMost = run.length >= 12 || run.length >= Math.min(left.length, right.length) * 0.7
  if (run.length < FEWEST_WORDS || content < FEWEST_CONTENT || saidTwice(context, a, b)) return null
  if (!isMost) {
    // a word changed in the middle: the same words before and behind it
    const before = longestRun(left.slice(0, run.at), right.slice(0, run.there)).length
    const behind = longestRun(left.slice(run.at + run.length), right.slice(run.there + run.length)).length
    if (before + run.length + behind < Math.max(left.length, right.length) * NEARLY_ALL) return null
    return { first: a, second: b, sentences: [a.index, b.index] }
  }
  const first = widen(context.article.text, left, run.at, run.length)
  const second = widen(context.article.text, right, run.there, run.length)
  return { first, second, sentences: [a.index, b.index] }
}

type Copy = Readonly<{ first: Span; second: Span; sentences: readonly number[] }>

/** A lead is made of quotations from the body, so all its copies are one finding. */
function* report(context: RuleContext, copies: readonly Copy[]): Generator<FlagDraft> {
  const { article } = context
  const isLead = ({ sentences }: Copy): boolean =>
    /^(?:lead|title)$/u.test(article.blocks[article.sentences[sentences[0]!]!.block]!.role)
  const lead = copies.filter(isLead)
  const alone = lead.length > 1 ? copies.filter((copy) => !isLead(copy)) : copies
  if (lead.length > 1)
    yield draft(
      context,
      lead,
      `The lead takes ${lead.length} passages word for word from the text below, so they are read twice. Keep each once, or shorten the lead.`,
      lead.length >= DIGEST ? 'neutral' : 'minor',
    )
  for (const copy of alone) {
    const words = opening(article.text.slice(copy.first.start, copy.first.end)).replaceAll(
      /^["“]|["”]$/gu,
      '',
    )
    yield draft(context, [copy], `The article says “${words}” twice, at places far apart. Keep it once.`)
  }
}

function draft(
  context: RuleContext,
  copies: readonly Copy[],
  message: string,
  severity: Severity = 'minor',
): FlagDraft {
  const places = copies.flatMap(({ first, second }): PlaceDraft[] => [
    { side: 'article', ...first },
    { side: 'article', ...second },
  ])
  const [first, ...others] = places
  return {
    places: [first!, ...others], // there is a copy, and a copy has two places
    message,
    severity,
    confidence: 0.8,
    evidence: context.quoteTranscript(context.transcriptOf(copies.flatMap((copy) => copy.sentences))),
  }
}

/** The longest stretch of equal words, by the usual table of which only one row is kept. Sentences are short. */
function longestRun(a: readonly Token[], b: readonly Token[]): { at: number; there: number; length: number } {
  let best = { at: 0, there: 0, length: 0 }
  let row = new Array<number>(b.length + 1).fill(0)
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(0)
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1]!.lower !== b[j - 1]!.lower) continue
      const length = row[j - 1]! + 1
      next[j] = length
      if (length > best.length) best = { at: i - length, there: j - length, length }
    }
    row = next
  }
  return best
}

/** With the quotation marks and the stop that belong to the words. */
function widen(
  text: string,
  tokens: readonly Token[],
  at: number,
  length: number,
): { start: number; end: number } {
  const start = tokens[at]!.start
  const { end } = tokens[at + length - 1]!
  // `said: "My river.` begins with the quotation
  const lead = /^[\p{L} ]{0,20}[:,] ?(?=["“])/u.exec(text.slice(start, end))?.[0].length ?? 0
  if (lead > 0)
    return {
      start: start + lead,
      end: end + (/^[.!?…]?["”]?/u.exec(text.slice(end, end + 2))?.[0].length ?? 0),
    }
  const before = /["“]$/u.test(text.slice(start - 1, start)) ? 1 : 0
  const after = /^[.!?…]?["”]?/u.exec(text.slice(end, end + 2))?.[0].length ?? 0
  return { start: start - before, end: end + after }
}

/** Both places are aligned, each with a sentence of its own that says much the same: the speaker repeated it. */
function saidTwice(context: RuleContext, a: ArticleSentence, b: ArticleSentence): boolean {
  const one = context.transcriptOf([a.index])
  const two = context.transcriptOf([b.index])
  return one.length > 0 && two.length > 0 && !one.some((index) => two.includes(index))
}
