import type { Token } from '../text/tokens.ts'
import { countNoun } from './english/countability.ts'
import { isBareVerb } from './english/part-of-speech.ts'
import { FUNCTION_WORDS } from './english/word-classes.ts'
import { blocksOfProse, isProse, quoteWords } from './prose.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/**
 * Slips that Chinese grammar leaves in English and that a rule can be sure of: nouns without plural counted ("so many
 * advice"), "the both", two joints for one clause ("although … but"), an adjective where the noun was dropped ("hydrological
 * will be slower"), and, beside a recording, a subject that Chinese leaves out ("Can't grab." for "No, we can't"). Whatever
 * needs a parser is left to people.
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
    what: 'A slip of grammar that comes from Chinese: a noun without plural that is counted, a dropped subject or noun, a doubled joint.',
    why: 'Chinese has no plural, leaves out subjects, and pairs 虽然 with 但是; the sentence comes over half translated.',
    action: 'Put in what is missing or take out what is double.',
  },
  examples: {
    flagged: [
      { article: 'They gave us so many advice.', flagged: 'many advice' },
      { article: 'She has an equipment at home.', flagged: 'an equipment' },
      { article: 'The both of them are right.', flagged: 'The both of' },
      { article: 'Although it rained, but we went out.', flagged: 'but' },
      { article: 'Hydrological will be slower.', flagged: 'Hydrological will be' },
      { article: 'Guest: Go.', transcript: 'Tomas: You go there.', flagged: 'Go' },
      { article: "Guest: Can't grab.", transcript: "Tomas: No, we can't.", flagged: "Can't grab" },
    ],
    clean: [
      { article: 'They gave us so much advice on many advice columns.' },
      { article: 'Both of them are right, and the two are friends.' },
      { article: 'Although it rained, we went out; nothing but rain.' },
      { article: 'The physical will not matter.', note: '“The physical” is a noun.' },
      { article: 'Guest: Go home!', transcript: 'Tomas: Go home!' },
      { article: 'Guest: Look at the river.', transcript: 'Tomas: Look at that river, will you.' },
      { article: 'The research area and an information desk.' },
    ],
  },
  *check(context) {
    for (const block of blocksOfProse(context.article)) {
      if (block.role === 'title' || block.role === 'heading') continue
      for (let sentence = block.sentences.start; sentence < block.sentences.end; sentence++) {
        const tokens = context.sentenceTokens('article', sentence)
        yield* checkSentence(context, tokens)
        yield* checkSubject(context, sentence, tokens)
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
    } else if (isDroppedNoun(text, tokens, at)) {
      const span = { start: token.start, end: (tokens[at + 2] ?? next ?? token).end }
      yield draft(
        span,
        `${quoteWords(text, token)} is an adjective, but the sentence needs a noun here. Put in the word that was dropped.`,
        null,
        0.75,
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

/** "Hydrological will be slower": an adjective by its ending, no article before it, and an auxiliary behind it. */
function isDroppedNoun(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (!/(?:ological|ographical|ographic|omical|atical|eutical|echnical)$/u.test(token.lower)) return false
  if (next === undefined || !/^(?:will|would|can|could|should|must|may|might|is|was|has)$/u.test(next.lower))
    return false
  if (/[^ ]/u.test(text.slice(token.end, next.start))) return false
  const before = tokens[at - 1]
  if (before === undefined) return true
  const gap = text.slice(before.end, token.start)
  return /[,;:]/u.test(gap) || /^(?:and|but|so|because|if|when|that|while)$/u.test(before.lower)
}

const JOINTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:although|though)$/u, /^(?:but|however)$/u],
  [/^(?:because|since)$/u, /^(?:so|therefore)$/u],
]

/** "Although …, but …": both in one sentence, the first at its start, the second right behind a comma. */
function doubleJoint(text: string, tokens: readonly Token[]): { first: string; second: Token } | null {
  const [first] = tokens
  const pair = first === undefined ? undefined : JOINTS.find(([joint]) => joint.test(first.lower))
  if (first === undefined || pair === undefined) return null
  for (const [at, token] of tokens.entries()) {
    if (at < 3) continue
    const gap = text.slice(tokens[at - 1]!.end, token.start)
    if (/[;:—“"]/u.test(gap)) return null
    if (!gap.includes(',')) continue
    // "because it rained, so much that …" and "but for"
    if (!pair[1].test(token.lower)) continue
    const next = tokens[at + 1]
    return next !== undefined && /^(?:much|many|far|long|for|that|called)$/u.test(next.lower)
      ? null
      : { first: first.text, second: token }
  }
  return null
}

const SUBJECTS = /^(?:i|you|he|she|we|they|it|there)(?:'(?:ll|d|ve|re|m|s))?$/u
const AUXILIARY =
  /^(?:can't|cannot|won't|don't|didn't|couldn't|wouldn't|shouldn't|can|must|should|have|has|had|am|is|are|was|were)$/u
/** Words of a sentence at most: a dropped subject in a longer one is rarely sure. */
const SHORT = 12

/**
 * A sentence that begins with a verb, where the speaker's has a subject before the same verb or auxiliary: Chinese left it
 * out. Orders ("Look at the river") have none in the recording either.
 */
function* checkSubject(
  context: RuleContext,
  sentence: number,
  tokens: readonly Token[],
): Generator<FlagDraft> {
  const { article, transcript } = context
  if (transcript === null || tokens.length === 0 || tokens.length > SHORT) return
  const { role } = article.blocks[article.sentences[sentence]!.block]!
  if (!isProse(role)) return
  const skip = /^(?:and|but|so|then|also)$/u.test(tokens[0]!.lower) ? 1 : 0
  const verb = tokens[skip]
  if (verb === undefined || article.text.slice(article.sentences[sentence]!.start, verb.end).includes('"'))
    return
  const isAuxiliary = AUXILIARY.test(verb.lower) && !article.sentences[sentence]!.text.trim().endsWith('?')
  if (!isAuxiliary && !isBareVerb(verb.lower)) return
  const beads = context.beadsOfArticleSentence(sentence)
  const [bead] = beads
  if (bead === undefined || bead.confidence < 0.6) return
  for (const at of bead.transcript) {
    const said = context.sentenceTokens('transcript', at)
    // an order in the recording, too
    if (said.slice(0, 3).some((token) => token.lower === verb.lower && token === said[0])) return
    const subject = said.find(
      (token, index) => SUBJECTS.test(token.lower) && isFollowedBy(said, index, verb.lower),
    )
    if (subject === undefined) continue
    const last = tokens.at(-1)!
    const end = tokens.length <= 4 && !FUNCTION_WORDS.has(last.lower) ? last.end : verb.end
    yield {
      places: [{ side: 'article', start: verb.start, end }],
      message: `The sentence has no subject; the speaker says “${subject.text} ${verb.lower}”. Put it in: Chinese leaves subjects out, English does not.`,
      confidence: 0.7,
      evidence: context.quoteTranscript([at], [subject]),
    }
    return
  }
}

/** The verb right behind the subject, or behind one small word ("you just go"). */
function isFollowedBy(said: readonly Token[], subject: number, verb: string): boolean {
  const next = said[subject + 1]
  if (next === undefined) return false
  if (next.lower === verb) return true
  return (
    /^(?:just|only|really|then|also|'d|would|never|always)$/u.test(next.lower) &&
    said[subject + 2]?.lower === verb
  )
}
