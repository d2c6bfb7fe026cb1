import type { Token } from '../text/tokens.ts'
import { isFunctionWord } from './english/part-of-speech.ts'
import { repeatIsEnglish, type Repeat } from './english/repetition.ts'
import { blocksOfProse, isSpace, transcriptRepeats } from './prose.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/** Two or more Han characters twice in a row, at least three long: 八王子八王子; shorter ones (研究研究) are Chinese grammar. */
const HAN_REPEAT = /(\p{sc=Han}{3,8})\1/gu

/**
 * The same word twice in a row: "the the people". Other checkers do the same and cry wolf over "had had", names and
 * emphasis; `english/repetition.ts` lists what English allows and why.
 */
export const doubledWord = defineRule({
  id: 'doubled-word',
  version: 1,
  title: 'Doubled word',
  group: 'Duplication',
  category: 'linguistic-conventions/duplication',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A word that stands twice in a row.',
    why: 'Machine translation stutters where two Chinese words have one English gloss, and editing leaves halves behind.',
    action: 'Delete one of the two, or restore the word that was meant.',
  },
  examples: {
    flagged: [
      { article: 'Most at risk are the the people upstairs.', flagged: 'the the' },
      { article: 'She will will call you tomorrow.', flagged: 'will will' },
      { article: 'The customer service service is not bad.', flagged: 'service service' },
    ],
    clean: [
      { article: 'He said that that model had had its day.' },
      { article: 'We met Li Li in Wagga Wagga, and it was very very hot.' },
      { article: 'She gave her her coat back.' },
      { article: 'What it is is a bet.' },
      {
        article: 'I never never liked it',
        transcript: 'I never never liked it',
        note: 'Said so in the recording.',
      },
    ],
  },
  *check(context) {
    for (const { index, start, end } of blocksOfProse(context.article)) {
      const tokens = context.blockTokens(index)
      for (const repeat of findRepeats(context.article.text, tokens)) {
        if (repeatIsEnglish(repeat)) continue
        // speakers stumble over small words ("the the"), and that is no reason to print it
        if (!isFunctionWord(repeat.word) && transcriptRepeats(context, repeat.run)) continue
        yield draft(context, repeat)
      }
      yield* findHanRepeats(context.article.text.slice(start, end), start)
    }
  },
})

function* findRepeats(text: string, tokens: readonly Token[]): Generator<Repeat> {
  const joined = (index: number): boolean => {
    const left = tokens[index]
    const right = tokens[index + 1]
    return left !== undefined && right !== undefined && isSpace(text.slice(left.end, right.start))
  }
  let clauseStart = 0
  for (let first = 0; first < tokens.length; first++) {
    if (first > 0 && !joined(first - 1)) clauseStart = first
    let last = first
    while (joined(last) && tokens[last + 1]!.lower === tokens[first]!.lower) last++
    if (last === first) continue
    yield {
      word: tokens[first]!.lower,
      run: tokens.slice(first, last + 1),
      before: first > clauseStart ? tokens[first - 1]! : null,
      beforeThat: first > clauseStart + 1 ? tokens[first - 2]! : null,
      after: joined(last) ? tokens[last + 1]! : null,
      clause: tokens.slice(Math.max(clauseStart, first - 12), first),
    }
    first = last
  }
}

function draft(context: RuleContext, { run }: Repeat): FlagDraft {
  const start = run[0]!.start
  const end = run.at(-1)!.end
  const once = run[0]!.text
  return {
    places: [{ side: 'article', start, end, replacement: once }],
    message: `“${context.article.text.slice(start, end)}” repeats a word. Keep one, unless another word was meant.`,
    suggestion: once,
    confidence: 0.9,
    evidence: context.quoteTranscript(context.transcriptOf(context.articleSentencesAt({ start, end }))),
  }
}

function* findHanRepeats(text: string, offset: number): Generator<FlagDraft> {
  for (const match of text.matchAll(HAN_REPEAT)) {
    const once = match[1]!
    const start = offset + match.index
    yield {
      places: [{ side: 'article', start, end: start + match[0].length, replacement: once }],
      message: `“${match[0]}” repeats the same characters. Keep one, and translate it.`,
      suggestion: once,
      confidence: 0.8,
    }
  }
}
