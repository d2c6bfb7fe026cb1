import type { Token } from '../text/tokens.ts'
import { mayBeVerb } from './english/verbs.ts'
import { isBareVerb } from './english/part-of-speech.ts'
import { FUNCTION_WORDS } from './english/word-classes.ts'
import { blocksOfProse, isProse, quoteWords } from './prose.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/**
 * Sentences that lack a part: an adjective where the noun was dropped ("hydrological will be slower"), a subject that Chinese
 * leaves out ("Can't grab." for "No, we can't"), a sentence without a verb where the speaker has one. The last two are only
 * known beside the recording: talk is full of fragments.
 */
export const fragment = defineRule({
  id: 'fragment',
  version: 1,
  title: 'Part of a sentence missing',
  group: 'English of translation',
  category: 'linguistic-conventions/grammar',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A sentence without subject or verb where the speaker has both, or an adjective that stands where a noun should.',
    why: 'Chinese leaves out what is clear from before; English needs the word.',
    action: 'Put in what is missing; the recording beside the flag has it.',
  },
  examples: {
    flagged: [
      { article: 'Hydrological will be slower.', flagged: 'Hydrological will be' },
      { article: 'It rained, and environmental will suffer.', flagged: 'environmental will suffer' },
      { article: 'Guest: Go.', transcript: 'Tomas: You go there.', flagged: 'Go' },
      { article: "Guest: Can't grab.", transcript: "Tomas: No, we can't.", flagged: "Can't grab" },
      {
        article: 'It was dark.\nA long road to the village by the river.',
        transcript: 'It was dark.\nIt was a long road to the village by the river.',
        flagged: 'A long road to the village by the river.',
      },
    ],
    clean: [
      { article: 'The physical will not matter.', note: '“The physical” is a noun.' },
      { article: 'Professionals will come, and vegetables will not.' },
      { article: 'Guest: Go home!', transcript: 'Tomas: Go home!' },
      { article: 'Guest: Look at the river.', transcript: 'Tomas: Look at that river, will you.' },
      {
        article: 'It was dark.\nA long road to the village by the river.',
        note: 'Without a recording it may be meant.',
      },
      {
        article: 'It was dark.\nA long road to the village by the river.',
        transcript: 'It was dark.\nA long, long road to the village by the river.',
      },
    ],
  },
  *check(context) {
    for (const block of blocksOfProse(context.article)) {
      if (/^(?:title|heading|list-item|footer|share|note)$/u.test(block.role)) continue
      for (let sentence = block.sentences.start; sentence < block.sentences.end; sentence++) {
        const tokens = context.sentenceTokens('article', sentence)
        yield* checkNouns(context, tokens)
        const found = [...checkSubject(context, sentence, tokens)]
        yield* found
        if (found.length === 0) yield* checkVerb(context, sentence, tokens)
      }
    }
  },
})

function* checkNouns(context: RuleContext, tokens: readonly Token[]): Generator<FlagDraft> {
  const { text } = context.article
  for (const [at, token] of tokens.entries()) {
    if (!isDroppedNoun(text, tokens, at)) continue
    const end = (tokens[at + 2] ?? tokens[at + 1] ?? token).end
    yield {
      places: [{ side: 'article', start: token.start, end }],
      message: `${quoteWords(text, token)} is an adjective, but the sentence needs a noun here. Put in the word that was dropped.`,
      confidence: 0.75,
    }
  }
}

/** "Hydrological will be slower": an adjective by its ending, no article before it, and an auxiliary behind it. */
function isDroppedNoun(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (next === undefined || !/^(?:will|would|can|could|should|must|may|might|is|was|has)$/u.test(next.lower))
    return false
  // "Important is that …" is English word order, so "is" needs an adjective that cannot stand there
  const isSure = /(?:ological|ographical|ographic|omical|atical|eutical)$/u.test(token.lower)
  if (!isSure && (/^(?:is|was)$/u.test(next.lower) || !isAdjective(token.lower))) return false
  if (/[^ ]/u.test(text.slice(token.end, next.start))) return false
  const before = tokens[at - 1]
  if (before === undefined) return true
  const gap = text.slice(before.end, token.start)
  return /[,;:]/u.test(gap) || /^(?:and|but|so|because|if|when|that|while)$/u.test(before.lower)
}

/** Endings that only adjectives have, less the words that are nouns as well. */
const isAdjective = (lower: string): boolean =>
  lower.length >= 7 &&
  /(?:mental|tional|ical|ious|eous|erous|istic|ective|ctive|nsive|uative)$/u.test(lower) &&
  !/^(?:fundamental|experimental|elemental|national|international|professional|rational|regional|periodical|musical|chemical|physical|medical|radical|vertical|classical|tropical|technical|critical|identical|political|surgical|clerical|radical|religious|various|previous|precious|serious|obvious|statistic|logistic|characteristic|heuristic|linguistic|objective|perspective|detective|collective|elective|directive|invective|active|adjective|defensive|offensive|expensive|conditional|additional|optional|functional|traditional|transactional|promotional|educational|congressional|confessional|processional|occasional|unconscious|subconscious|conscious|curious)$/u.test(
    lower,
  )

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

/** Words of a sentence at least: shorter ones are answers and calls. */
const LEAST = 6

/**
 * "A long road to the village." where the speaker says "It was a long road": no word of it can be a verb, and the passage of
 * the recording that goes with it begins with a subject and its verb.
 */
function* checkVerb(context: RuleContext, sentence: number, tokens: readonly Token[]): Generator<FlagDraft> {
  const { article } = context
  const { start, end, text, block } = article.sentences[sentence]!
  if (
    tokens.length < LEAST ||
    !/^\p{Lu}.*\.$/su.test(text) ||
    tokens.some((token, at) => mayBeVerb(token, tokens[at - 1]))
  )
    return
  // with its subject it has a verb that no list knows; "Not all of them." is said so
  if (
    tokens.some(({ lower }) => /^(?:i|he|she|we|they)$/u.test(lower)) ||
    /^(?:not|no|yes|so|thanks?)$/u.test(tokens[0]!.lower)
  )
    return
  // behind a question a fragment answers, behind a colon it belongs to what was before
  const before = article.sentences[sentence - 1]
  if (before !== undefined && before.block === block && /[?:—–]["”]?$/u.test(before.text.trim())) return
  const beads = context.beadsOfArticleSentence(sentence)
  const [bead] = beads
  if (beads.length !== 1 || bead === undefined || bead.confidence < 0.6 || bead.article.length !== 1) return
  for (const at of bead.transcript) {
    const said = context.sentenceTokens('transcript', at)
    const skip = /^(?:and|but|so|well|now|because|then|yeah|yes|no)$/u.test(said[0]?.lower ?? '') ? 1 : 0
    const [subject, verb] = [said[skip], said[skip + 1]]
    const isClause =
      subject !== undefined &&
      (/'(?:s|re|m|ve|ll|d)$/u.test(subject.lower)
        ? SUBJECTS.test(subject.lower) || /^(?:that|this|what)'s$/u.test(subject.lower)
        : /^(?:i|you|he|she|it|we|they|there|that|this)$/u.test(subject.lower) &&
          verb !== undefined &&
          mayBeVerb(verb))
    if (!isClause) continue
    yield {
      places: [{ side: 'article', start, end }],
      message: `The sentence has no verb; the speaker says “${[subject, ...(verb === undefined ? [] : [verb])].map((token) => token.text).join(' ')} …”. Put one in, or join it to its neighbour.`,
      severity: 'neutral',
      confidence: 0.6,
      evidence: context.quoteTranscript(bead.transcript, [subject]),
    }
    return
  }
}
