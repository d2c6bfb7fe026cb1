import type { Bead, Cut } from '../model/alignment.ts'
import type { CutGrade } from '../model/cut-grade.ts'
import type { Token } from '../text/tokens.ts'
import { gradeCut } from './cut-grade.ts'
import { stemWord } from './english/stem-word.ts'
import { quoteWords } from './prose.ts'
import { atTime, opening, stretch } from './recording.ts'
import { isContent } from './row-words.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/** Cuts of these kinds leave nothing behind that a later sentence could need. */
const HARMLESS: ReadonlySet<CutGrade> = new Set<CutGrade>(['filler', 'echo', 'small-talk', 'sponsor'])
/** Words with a meaning that the cut sentence must have for a "this" to mean it. */
const FEWEST = 3
/** Sentences of the article before the seam in which a referent or a "first" may stand. */
const BACK = 2
const FAR_BACK = 20

const ANSWER =
  /^(?:yes|yeah|yep|no|nope|exactly|right|correct|absolutely|definitely|because|sure|neither|both|never|maybe|perhaps)$/u
const POINTER = /^(?:this|that|these|those|he|she|they|him|her|them|such|it)$/u
const PERSON = /^(?:he|she|they|him|her|them)$/u
/** "And", "so": what may stand before the word that a sentence begins with. */
const LEAD_IN = /^(?:and|but|so|well|then|now|because|oh|okay|ok|um|uh|yeah|if|when|of|for|all)$/u
const ORDER = /^(?:second|secondly|third|thirdly|fourth|fourthly)$/u
const EARLIER: Readonly<Record<string, RegExp>> = {
  second: /\b(?:first|firstly|one is|1[.)])\b/iu,
  third: /\b(?:second|secondly|two is|another|2[.)])\b/iu,
  fourth: /\b(?:third|thirdly|3[.)])\b/iu,
}

/**
 * The sentence of the article in which a cut shows: it answers a question that is not printed, points to something that was
 * cut, or counts on from a "first" that is gone. Questions lost between two answers of one turn are `merged-turn`.
 *
 *     said      I set the alarm myself. [We have a rule about the mayor.] That is what saved them.
 *     written   I set the alarm myself. That is what saved them.
 *
 * "That" was the rule; now it is the alarm.
 */
export const seam = defineRule({
  id: 'seam',
  version: 1,
  title: 'A cut shows',
  group: 'Alignment',
  category: 'style/organization-style',
  severity: 'minor',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'A sentence right behind a cut that needs what was cut: an answer without its question, a “this” whose referent is gone, a “second” without a “first”.',
    why: 'The pointer does not go away with the passage; it points to whatever stands there now.',
    action: 'Name what is meant, or put the passage back.',
  },
  examples: {
    flagged: [
      {
        article: 'I set the alarm myself.\n\nThat is what saved the people.',
        transcript:
          'I set the alarm myself.\nWe have a rule with the mayor about sirens at night.\nThat is what saved the people.',
        flagged: 'That',
      },
      {
        article: 'Guest: The gauge stopped at four.\n\nGuest: No, nobody was in the house.',
        transcript:
          'Tomas: The gauge stopped at four.\nMara: Were there people still living in it?\nTomas: No, nobody was in the house.',
        flagged: 'No',
      },
      {
        article: 'We changed the office.\n\nSecond, the report goes out at six.',
        transcript:
          'We changed the office.\nThe first change was that somebody sleeps beside the phone now.\nSecond, the report goes out at six.',
        flagged: 'Second',
      },
    ],
    clean: [
      {
        article: 'I set the alarm myself.\n\nThat is what saved the people.',
        transcript: 'I set the alarm myself.\nYou know, I mean.\nThat is what saved the people.',
        note: 'Nothing was cut that could be meant.',
      },
      {
        article: 'I set the alarm myself.\n\nThe rule saved the people.',
        transcript:
          'I set the alarm myself.\nWe have a rule with the mayor about sirens.\nThat saved the people.',
        note: 'The article names it.',
      },
    ],
  },
  *check(context) {
    const { alignment, transcript } = context
    if (alignment === null || transcript === null) return
    const cutOf = new Map(alignment.cuts.flatMap((cut) => cut.transcript.map((at) => [at, cut] as const)))
    for (const bead of alignment.beads) {
      const cut = cutOf.get(bead.transcript[0]! - 1)
      if (cut === undefined || bead.moved || bead.confidence < 0.5) continue
      if (HARMLESS.has(gradeCut({ ...context, transcript }, cut))) continue
      const found = checkSeam(context, bead, cut)
      if (found !== null) yield found
    }
  },
})

function checkSeam(context: RuleContext, bead: Bead, cut: Cut): FlagDraft | null {
  const tokens = context.sentenceTokens('article', bead.article[0]!)
  const said = context.sentenceTokens('transcript', bead.transcript[0]!)
  const first = beginning(tokens)
  const heard = beginning(said)
  if (first === null || heard === null) return null
  if (isLoneAnswer(context, bead, cut, first))
    return draft(context, cut, first, 'answers a question that was cut', 'minor', 0.7)
  if (countsOn(context, bead, cut, first))
    return draft(context, cut, first, 'counts on from what was cut', 'minor', 0.7)
  if (!POINTER.test(first.lower) || !POINTER.test(heard.lower)) return null
  const last = context.sentenceTokens('transcript', cut.transcript.at(-1)!).filter(isContent)
  if (last.length < FEWEST || hasReferent(context, bead, first, tokens)) return null
  return draft(context, cut, first, 'may point to what was cut', 'neutral', 0.5)
}

function draft(
  context: RuleContext,
  cut: Cut,
  word: Token,
  what: string,
  severity: 'minor' | 'neutral',
  sure: number,
): FlagDraft {
  const where = stretch(context.transcript!, cut.transcript)! // a cut has sentences of the recording
  const text = opening(context.transcript!.text.slice(where.start, where.end))
  return {
    places: [{ side: 'article', start: word.start, end: word.end }],
    message: `${quoteWords(context.article.text, word)} ${what}${atTime(where)}: “${text}” Name what is meant, or put the passage back.`,
    severity,
    confidence: sure * cut.confidence,
    evidence: context.quoteTranscript(cut.transcript),
  }
}

/** The first word behind "and", "so", "well". */
const beginning = (tokens: readonly Token[]): Token | null =>
  tokens.slice(0, 3).find((token) => !LEAD_IN.test(token.lower) || ANSWER.test(token.lower)) ?? null

/** Yes, no, because: behind a question that another speaker asked and the article does not print in any form. */
function isLoneAnswer(context: RuleContext, bead: Bead, cut: Cut, first: Token): boolean {
  const { article, transcript } = context
  if (!ANSWER.test(first.lower) || first.start > article.sentences[bead.article[0]!]!.start + 12) return false
  const question = transcript!.sentences[cut.transcript.at(-1)!]!
  const asked =
    question.text.endsWith('?') && question.speaker !== transcript!.sentences[bead.transcript[0]!]!.speaker
  const own = article.sentences[bead.article[0]!]!
  const before = article.sentences[own.index - 1]
  if (!asked || before === undefined || before.text.endsWith('?')) return false
  // two answers in one turn are told by merged-turn
  const block = article.blocks[own.block]!
  return before.block !== own.block && block.role !== 'continuation'
}

/** "Second" where the "first" stands in the cut and nowhere before in the article. */
function countsOn(context: RuleContext, bead: Bead, cut: Cut, first: Token): boolean {
  const key = first.lower.replace(/ly$/u, '')
  const earlier = ORDER.test(first.lower) ? EARLIER[key] : undefined
  if (earlier === undefined) return false
  const { article, transcript } = context
  const own = article.sentences.slice(Math.max(0, bead.article[0]! - FAR_BACK), bead.article[0])
  return (
    !own.some(({ text }) => earlier.test(text)) &&
    cut.transcript.some((at) => earlier.test(transcript!.sentences[at]!.text))
  )
}

/**
 * Whether the article still says what is meant: a person by name or pronoun just before, a noun of the same stem ("this rule") just before,
 * or a pronoun that needs none ("it is clear that", "this is Thomas").
 */
function hasReferent(context: RuleContext, bead: Bead, first: Token, tokens: readonly Token[]): boolean {
  const { article } = context
  const from = bead.article[0]!
  const at = tokens.indexOf(first)
  const next = tokens[at + 1]
  const before = Array.from({ length: BACK }, (_, step) => from - 1 - step).flatMap((index) =>
    context.sentenceTokens('article', index),
  )
  if (PERSON.test(first.lower))
    return before.some(
      (token) => PERSON.test(token.lower) || (/^\p{Lu}\p{Ll}+$/u.test(token.text) && isContent(token)),
    )
  // "it rained", "it is hard to": no pointer, or too often none
  if (first.lower === 'it' || next === undefined) return true
  if (/^(?:kind|sort|type|one|way|time|moment|year|week|day|morning)$/u.test(next.lower)) return true
  if (isContent(next)) {
    const stem = stemWord(next.lower)
    return before.some((token) => stemWord(token.lower) === stem)
  }
  return article.sentences[from]!.text.endsWith('?')
}
