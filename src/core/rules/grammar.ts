import type { Token } from '../text/tokens.ts'
import { countNoun } from './english/countability.ts'
import { indexPatterns, matchesOf } from './english/pattern-index.ts'
import { rightArticle, SLIPS } from './english/slips.ts'
import { tokenise } from '../text/tokens.ts'
import { blocksOfProse, containsRun, quoteWords } from './prose.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/**
 * Slips that Chinese grammar leaves in English and that a rule can be sure of: nouns without plural counted ("so many
 * advice"), "the both", two joints for one clause ("although … but"), "a" for "an", and the set frames of `english/slips.ts`
 * ("despite of", "more better", "one of the reason"). Missing parts are `fragment`; whatever needs a parser is left to people.
 */
export const grammar = defineRule({
  id: 'grammar',
  version: 1,
  title: 'Grammar of the translation',
  group: 'English of translation',
  category: 'linguistic-conventions/grammar',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A slip that comes from Chinese: a noun without plural that is counted, a doubled joint or comparative, a verb that does not go with its subject, a wrong preposition.',
    why: 'Chinese has no plural, no endings and no articles, and pairs 虽然 with 但是; the sentence comes over half translated.',
    action: 'Put in what is missing or take out what is double.',
  },
  examples: {
    flagged: [
      { article: 'They gave us so many advice.', flagged: 'many advice' },
      { article: 'She has an equipment at home.', flagged: 'an equipment' },
      { article: 'The both of them are right.', flagged: 'The both of' },
      { article: 'Although it rained, but we went out.', flagged: 'but' },
      { article: 'It took a hour.', flagged: 'a hour' },
      { article: 'We went despite of the rain.', flagged: 'despite of' },
      { article: 'It is one of the most important reason.', flagged: 'one of the most important reason' },
      { article: 'This one is more better.', flagged: 'more better' },
      { article: 'She did not went there.', flagged: 'did not went' },
    ],
    clean: [
      { article: 'They gave us so much advice on many advice columns.' },
      { article: 'Both of them are right, and the two are friends.' },
      { article: 'Although it rained, we went out; nothing but rain.' },
      { article: 'An hour, a user, an MP, a one-off, a European, an honest man, a US ship.' },
      { article: 'If he were here, I insist that he have a say. These question the result.' },
      { article: 'More people, the more the better; one of the reasons.' },
      { article: 'That is more better.', transcript: 'That is more better.', note: 'Said so.' },
      { article: 'The research area and an information desk.' },
    ],
  },
  *check(context) {
    for (const block of blocksOfProse(context.article)) {
      if (block.role === 'title' || block.role === 'heading') continue
      for (let sentence = block.sentences.start; sentence < block.sentences.end; sentence++) {
        const tokens = context.sentenceTokens('article', sentence)
        yield* checkSentence(context, tokens)
        yield* checkSlips(context, sentence, tokens)
      }
    }
  },
})

function* checkSentence(context: RuleContext, tokens: readonly Token[]): Generator<FlagDraft> {
  const { text } = context.article
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    const counted = countNoun(text, tokens, at)
    if (counted !== null) {
      yield draft({ start: token.start, end: counted.noun.end }, counted.message, counted.instead, 0.9)
    } else if (token.lower === 'the' && next?.lower === 'both' && tokens[at + 2]?.lower === 'of') {
      const span = { start: token.start, end: tokens[at + 2]!.end }
      yield draft(
        span,
        `“The both of” is no English. Write “both of”.`,
        /^T/u.test(token.text) ? 'Both of' : 'both of',
        0.9,
      )
    } else if (/^an?$/u.test(token.lower) && next !== undefined) {
      const right = text.slice(token.end, next.start) === ' ' ? rightArticle(token.text, next.text) : null
      if (right === null || isLetter(text, token, tokens[at - 1])) continue
      const instead = `${/^\p{Lu}/u.test(token.text) ? right.charAt(0).toUpperCase() + right.slice(1) : right} ${next.text}`
      yield draft(
        { start: token.start, end: next.end },
        `Before the sound of “${next.text}” English has “${right}”.`,
        instead,
        0.85,
      )
    }
  }
  const joint = doubleJoint(text, tokens)
  if (joint !== null)
    yield draft(
      joint.second,
      `“${joint.first}” already joins the two clauses; “${joint.second.lower}” joins them again. Take one out.`,
      null,
      0.8,
    )
}

const draft = (
  { start, end }: Readonly<{ start: number; end: number }>,
  message: string,
  instead: string | null,
  confidence: number,
): FlagDraft => ({
  places: [{ side: 'article', start, end, ...(instead === null ? {} : { replacement: instead }) }],
  message,
  ...(instead === null ? {} : { suggestion: instead }),
  confidence,
})

/** "Part A and", "option a is": a letter, not an article. */
const isLetter = (text: string, token: Token, before: Token | undefined): boolean =>
  (token.text === 'A' && before !== undefined && text.slice(before.end, token.start) === ' ') ||
  /["'“‘(/.-]$/u.test(text.slice(Math.max(0, token.start - 1), token.start))

const slipsFor = indexPatterns(SLIPS.map(({ pattern }) => pattern.source))

/** The patterns of `english/slips.ts`; what the speaker said so himself is his. */
function* checkSlips(context: RuleContext, sentence: number, tokens: readonly Token[]): Generator<FlagDraft> {
  const { text, sentences } = context.article
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined) return
  const offset = sentences[sentence]!.start
  const words = lowerCase(text.slice(offset, sentences[sentence]!.end))
  for (const index of slipsFor(tokens.map((token) => token.lower))) {
    const { pattern, instead, because } = SLIPS[index]! // the index is made from the same list
    for (const match of matchesOf(pattern, words)) {
      const span = { start: offset + match.index, end: offset + match.index + match[0].length }
      const wanted = tokenise(text, span.start, span.end).map((token) => token.lower)
      const said = context.transcriptOf([sentence])
      if (said.some((at) => containsRun(context.sentenceTokens('transcript', at), wanted))) continue
      const better =
        instead === null ? null : cased(text.slice(span.start, span.end), instead(match[0], match))
      yield draft(
        span,
        `${quoteWords(text, span)}: ${because}.${better === null ? '' : ` Write “${better}”.`}`,
        better,
        0.85,
      )
    }
  }
}

/** Of the same length: a letter whose small form is longer (İ) stays as it is. */
const lowerCase = (words: string): string => {
  const lower = words.toLowerCase()
  return lower.length === words.length
    ? lower
    : words.replaceAll(/./gsu, (letter) => {
        const small = letter.toLowerCase()
        return small.length === letter.length ? small : letter
      })
}

const cased = (found: string, instead: string): string =>
  /^\p{Lu}/u.test(found) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead

const JOINTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:although|though)$/u, /^(?:but|however)$/u],
  [/^(?:because|since)$/u, /^(?:so|therefore)$/u],
]

/** "Although …, but …": both in one sentence, the first at its start, the second right behind a comma. */
function doubleJoint(text: string, tokens: readonly Token[]): { first: string; second: Token } | null {
  const [first] = tokens
  const pair = first === undefined ? undefined : JOINTS.find(([joint]) => joint.test(first.lower))
  if (first === undefined || pair === undefined || /^(?:of|then)$/u.test(tokens[1]?.lower ?? '')) return null
  for (const [at, token] of tokens.entries()) {
    if (at < 3) continue
    const gap = text.slice(tokens[at - 1]!.end, token.start)
    if (/[;:—“"]/u.test(gap)) return null
    if (!gap.includes(',')) continue
    // behind another comma the main clause may have begun: "Because it rained, we stayed, so …"
    if (!pair[1].test(token.lower)) return null
    const next = tokens[at + 1]
    return next !== undefined &&
      /^(?:much|many|far|long|for|that|called|does|do|did|is|are)$/u.test(next.lower)
      ? null
      : { first: first.text, second: token }
  }
  return null
}
