import type { Token } from '../text/tokens.ts'
import { isCapitalised, isFunctionWord } from './english/part-of-speech.ts'
import { AMOUNTS, SOUNDS } from './english/word-classes.ts'
import { blocksOfProse, isSpace, quoteWords, transcriptRepeats } from './prose.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/** Longer copies are whole sentences and belong to repeated-passage. */
const LONGEST = 12

/**
 * A phrase of two to twelve words, twice in a row with nothing but space between: "is an echo is an echo". A dash, comma
 * or stop between the two is rhetoric ("Don't just play the game - play the game") and left alone.
 */
export const phraseRepeat = defineRule({
  id: 'phrase-repeat',
  version: 1,
  title: 'Repeated phrase',
  group: 'Duplication',
  category: 'linguistic-conventions/duplication',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A phrase of several words that stands twice in a row.',
    why: 'Translation engines loop, and an edit that moves words can leave the old ones in place.',
    action: 'Delete one of the two copies.',
  },
  examples: {
    flagged: [
      { article: 'That is an echo is an echo', flagged: 'is an echo is an echo' },
      { article: 'We want to build to build a better model.', flagged: 'to build to build' },
    ],
    clean: [
      { article: "Don't just play the game - play the game." },
      { article: 'We went step by step by step, day after day after day.' },
      { article: 'We cut it and cut it and cut it.' },
      {
        article: 'They sang happy birthday happy birthday',
        transcript: 'They sang happy birthday happy birthday',
      },
    ],
  },
  *check(context) {
    for (const { index } of blocksOfProse(context.article)) {
      for (const [first, length] of findCopies(context.article.text, context.blockTokens(index))) {
        const tokens = context.blockTokens(index).slice(first, first + 2 * length)
        // "a rose is a rose is a rose"
        const after = context.blockTokens(index).slice(first + 2 * length, first + 3 * length - 1)
        const thrice =
          length >= 3 &&
          after.length === length - 1 &&
          after.every((token, at) => token.lower === tokens[at]!.lower)
        if (thrice || isRhythm(tokens.slice(0, length)) || transcriptRepeats(context, tokens)) continue
        yield draft(context, tokens, length)
      }
    }
  },
})

/** Starts and lengths of phrases that are followed by themselves; the shortest at each place, without overlaps. */
function* findCopies(text: string, tokens: readonly Token[]): Generator<readonly [number, number]> {
  // runs[n] counts how many words up to here equal the word n places earlier; a copy is complete when runs[n] = n
  const runs = new Array<number>(LONGEST + 1).fill(0)
  let free = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && !isSpace(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) runs.fill(0)
    for (let length = 2; length <= LONGEST; length++) {
      const earlier = at - length
      const same = earlier >= free && tokens[earlier]!.lower === tokens[at]!.lower
      runs[length] = same && gapsAreSpace(text, tokens, earlier, at) ? runs[length]! + 1 : 0
      if (runs[length] === length) {
        yield [at - 2 * length + 1, length]
        free = at + 1
        runs.fill(0)
        break
      }
    }
  }
}

function gapsAreSpace(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isSpace(text.slice(tokens[at]!.end, tokens[at + 1]!.start))) return false
  return true
}

const LINK = /^(?:by|after|to|upon|in|for|on|of|against|over)$/u

/** "step by step by step", "cut it and cut it and", "New York New York", "tick tock tick tock", "nine nine one one". */
function isRhythm(phrase: readonly Token[]): boolean {
  const words = phrase.map((token) => token.lower)
  const edges = [words[0]!, words.at(-1)!]
  if (new Set(words).size === 1) return true // doubled-word
  if (edges.some((word) => word === 'and' || word === 'or' || word === '&')) return true
  // "day after day after", but not "in the in the" and "to build to build"
  if (words.length === 2 && words.some((word) => LINK.test(word)))
    return !(LINK.test(words[0]!) && (words[0] === 'to' || isFunctionWord(words[1]!)))
  if (phrase.every((token) => isCapitalised(token.text)) || !words.some((word) => /\p{L}{2}/u.test(word)))
    return true
  return words.every((word) => SOUNDS.has(word) || AMOUNTS.has(word))
}

function draft(context: RuleContext, tokens: readonly Token[], length: number): FlagDraft {
  const { text } = context.article
  const start = tokens[0]!.start
  const end = tokens.at(-1)!.end
  const once = text.slice(start, tokens[length - 1]!.end)
  return {
    places: [{ side: 'article', start, end, replacement: once }],
    message: `${quoteWords(text, { start, end })} says the same words twice in a row. Keep one.`,
    suggestion: once,
    confidence: 0.9,
    evidence: context.quoteTranscript(context.transcriptOf(context.articleSentencesAt({ start, end }))),
  }
}
