import type { Span } from '../text/span.ts'
import { chineseFor } from './chinese/index.ts'
import { isFunctionWord } from './english/part-of-speech.ts'
import { tokenise } from '../text/tokens.ts'
import { findPairs, type Pair } from './english/coordination.ts'
import { stemWord } from './english/stem-word.ts'
import { singular } from './english/terms.ts'
import { blocksOfProse, containsRun } from './prose.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

const SHORT_VERB = 6

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
        article: 'There is no reason apart from hiding and hiding something.',
        transcript: 'There is no reason, apart from hiding something.',
        flagged: 'hiding and hiding',
      },
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
        if (pair.verbal && !isOneInSpeech(context, pair, said)) continue
        yield draft(context, pair, said)
      }
    }
  },
})

/**
 * A doubled verb is a fault where the recording is at hand and has the word once at most: "hiding and hiding something" for "hiding
 * something". Short ones ("ran and ran") are a figure of speech even then.
 */
function isOneInSpeech(context: RuleContext, { spoken }: Pair, said: readonly number[]): boolean {
  const word = spoken.at(-1)! // a pair has words
  if (said.length === 0 || !/(?:ing|ed)$/u.test(word) || word.length < SHORT_VERB) return false
  const stem = stemWord(word)
  const times = said.reduce(
    (sum, at) =>
      sum + context.sentenceTokens('transcript', at).filter((token) => stemWord(token.lower) === stem).length,
    0,
  )
  return times <= 1
}

function draft(context: RuleContext, pair: Pair, said: readonly number[]): FlagDraft {
  const { text } = context.article
  const words = text.slice(pair.start, pair.end).replaceAll('\n', ' ')
  const meant = findSaidPair(context, pair, said)
  return {
    places: [{ side: 'article', start: pair.start, end: pair.end }],
    message: `Two words became one: ${/["“”]/u.test(words) ? words : `“${words}”`} names the same thing twice where two things were probably named.${likelyReason(pair)} ${
      meant === null
        ? 'Look up what was said and restore the second word, or keep one.'
        : `The recording has “${spoken(context, meant)}” there: write ${/["“”]/u.test(meant.words) ? meant.words : `“${meant.words}”`}.`
    }`,
    confidence: pair.confidence,
    ...(meant === null ? {} : { suggestion: meant.words }),
    evidence: context.quoteTranscript(said, meant === null ? [] : [meant]),
  }
}

/** Which Chinese words have this English one in common; nothing where the table knows fewer than two. */
function likelyReason({ spoken: words }: Pair): string {
  const noun = singular(words.at(-1) ?? '')
  const chinese = chineseFor(noun).slice(0, 3)
  return chinese.length < 2 ? '' : ` Chinese has several words for “${noun}” (${chinese.join(', ')} …).`
}

const spoken = (context: RuleContext, { start, end }: Span): string =>
  (context.transcript?.text ?? '').slice(start, end).replaceAll('\n', ' ').replaceAll(/["“”]/gu, '')

type SaidPair = Span & Readonly<{ words: string; quoted: boolean }>

/** Between connector and second word a speaker may stumble: "the target and the, the purpose". */
const STUMBLES = new Set(['the', 'a', 'an', 'um', 'uh', 'er'])

/**
 * The only "X and Y" in what was said there, put into the article's words: `the "goal" and the "goal"` becomes `the "target" and
 * the "purpose"`. Of several, one in quotation marks is meant where the article's pair has them; otherwise nothing is guessed.
 */
function findSaidPair(context: RuleContext, pair: Pair, said: readonly number[]): SaidPair | null {
  const { transcript } = context
  if (transcript === null || pair.connector.includes(' ')) return null
  // without punctuation every "and" joins something to something
  if (!pair.quoted && !transcript.punctuated) return null
  const found: SaidPair[] = []
  for (const sentence of said) {
    const tokens = context.sentenceTokens('transcript', sentence)
    tokens.forEach((token, at) => {
      const left = tokens[at - 1]
      let next = at + 1
      while (next < at + 4 && STUMBLES.has(tokens[next]?.lower ?? '')) next++
      const right = tokens[next]
      if (token.lower !== pair.connector || !left || !right || left.lower === right.lower) return
      if (isFunctionWord(left.lower) || isFunctionWord(right.lower)) return
      const before = transcript.text.slice(left.end, token.start)
      const quoted = /["“”]/u.test(before) && /["“]/u.test(transcript.text.slice(token.end, right.start))
      if (!quoted && /[^\s]/u.test(before)) return
      const words = inArticlesWords(context.article.text, pair, left.text, right.text)
      if (words !== null) found.push({ start: left.start, end: right.end, words, quoted })
    })
  }
  const quoted = found.filter((one) => one.quoted)
  if (pair.quoted && quoted.length === 1) return quoted[0]!
  return found.length === 1 ? found[0]! : null
}

function inArticlesWords(text: string, pair: Pair, first: string, second: string): string | null {
  const word = pair.spoken[0] === 'the' ? undefined : pair.spoken[0]
  const tokens = tokenise(text, pair.start, pair.end)
  const places = tokens.filter((token) => token.lower === word || token.lower === pair.spoken.at(-1))
  const [a, b] = places
  if (a === undefined || b === undefined || places.length !== 2) return null
  return (
    text.slice(pair.start, a.start) +
    first +
    text.slice(a.end, b.start) +
    second +
    text.slice(b.end, pair.end)
  )
}
