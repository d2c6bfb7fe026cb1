import type { Span } from '../text/span.ts'
import { findPairs, type Pair } from './english/coordination.ts'
import { blocksOfProse, containsRun } from './prose.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/**
 * "their status and status": two Chinese words (身份, 地位) met in one English gloss, and a distinction that the speaker
 * made is gone. No checker we know of looks for it; of 193 such pairs in professionally annotated machine translation,
 * annotators had marked four in five. What English says on purpose ("more and more", "cut and cut", "years and years")
 * is kept apart in `english/coordination.ts`.
 */
export const coordinationCollapse = defineRule({
  id: 'coordination-collapse',
  version: 1,
  title: 'Two words became one',
  group: 'Duplication',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: ['english-article'],
  docs: {
    what: 'The same word on both sides of “and” or “or”, with quotation marks, articles or a plural between them.',
    why: 'Two different words of the original have the same usual translation, so the distinction the speaker made is lost.',
    action: 'Look up what was said and restore the second word; if it was one word, keep it once.',
  },
  examples: {
    flagged: [
      { article: '"Momentum" and "momentum" are very important.', flagged: '"Momentum" and "momentum"' },
      { article: 'But trust and trust must rely on accumulation.', flagged: 'trust and trust' },
      {
        article: 'Students confuse "accuracy" and "accuracy".',
        transcript: 'Students mix up "accurate" and "precise" all the time.',
        flagged: '"accuracy" and "accuracy"',
      },
      { article: 'It is a gap between the "goal" and the "goal".', flagged: 'the "goal" and the "goal"' },
      {
        article: 'The responsibility, responsibility are all on him.',
        flagged: 'responsibility, responsibility',
      },
    ],
    clean: [
      { article: 'He became better and better, again and again, for years and years.' },
      { article: 'We cut and cut, because nobody remembers the second sentence.' },
      { article: 'I know you and you know me.' },
      { article: 'They worked at Ernst and Ernst.' },
      { article: 'There is trust and trust.', transcript: 'There is trust and trust.' },
    ],
  },
  *check(context) {
    for (const { index, role } of blocksOfProse(context.article)) {
      const isTitle = role === 'title' || role === 'heading'
      for (const pair of findPairs(context.article.text, context.blockTokens(index), isTitle)) {
        const said = context.transcriptOf(context.articleSentencesAt(pair))
        if (said.some((sentence) => containsRun(context.sentenceTokens('transcript', sentence), pair.spoken)))
          continue
        yield draft(context, pair, said)
      }
    }
  },
})

function draft(context: RuleContext, pair: Pair, said: readonly number[]): FlagDraft {
  const { text } = context.article
  const words = text.slice(pair.start, pair.end).replaceAll('\n', ' ')
  const meant = findSaidPair(context, pair, said)
  return {
    places: [{ side: 'article', start: pair.start, end: pair.end }],
    message: `Two words became one: ${/["“”]/u.test(words) ? words : `“${words}”`} names the same thing twice where two things were probably named. ${
      meant === null
        ? 'Look up what was said and restore the second word, or keep one.'
        : `The recording has “${meant.words}”.`
    }`,
    confidence: pair.confidence,
    ...(meant === null ? {} : { suggestion: meant.words }),
    evidence: context.quoteTranscript(said, meant === null ? [] : [meant]),
  }
}

/** The only "X and Y" of one or two words each in what was said there, quoted like the article's when that is quoted. */
function findSaidPair(
  context: RuleContext,
  pair: Pair,
  said: readonly number[],
): (Span & { words: string }) | null {
  if (context.transcript === null) return null
  const { text } = context.transcript
  const found: (Span & { words: string; quoted: boolean })[] = []
  for (const sentence of said) {
    const tokens = context.sentenceTokens('transcript', sentence)
    tokens.forEach((token, at) => {
      const left = tokens[at - 1]
      const right = tokens[at + 1]
      if (token.lower !== pair.connector || !left || !right || left.lower === right.lower) return
      const quoted =
        /["“”]/u.test(text.slice(left.end, token.start)) && /["“”]/u.test(text.slice(token.end, right.start))
      if (/[,.;?!]/u.test(text.slice(left.end, right.start).replaceAll(/,["”]/gu, ''))) return
      const start = quoted ? left.start - 1 : left.start
      const end = quoted ? right.end + 1 : right.end
      found.push({ start, end, words: text.slice(start, end), quoted })
    })
  }
  const fitting = pair.quoted ? found.filter((one) => one.quoted) : []
  return fitting.length === 1 ? fitting[0]! : null
}
