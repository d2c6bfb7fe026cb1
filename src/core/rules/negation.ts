import type { Bead } from '../model/alignment.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import { findInPlace, findReplaced } from './english/denied-in-place.ts'
import { antonymsOf } from './english/antonyms.ts'
import { isNegativeSense } from './english/negative-sense.ts'
import { oppositesOf } from './english/opposites.ts'
import { stemWord } from './english/stem-word.ts'
import { FUNCTION_WORDS, PREPOSITIONS } from './english/word-classes.ts'
import { isContent, isParted, rowWords, sharedContent, type RowSide, type RowWords } from './row-words.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/** Words of a row, both sides together; a longer one is a broken file, and every "not" of it would meet every word. */
const LONGEST_ROW = 600

/** Content words after a "not" that it may speak about, and words passed on the way. */
const GOVERNED = 2
const REACH = 7
/** Words around the denied word on the other side that are searched for anything negative. */
const NEAR = 6

const NEGATED = /^(?:not|never|cannot|.*n't|no|nobody|nothing|none|neither|nor|nowhere)$/u

/** "isn't it?", "right?", "why don't we", "not only", "can't help": negative in form only. */
const FORM_ONLY =
  /^(?:only|just|merely|simply|help|wait|sure|necessarily|matter|mind|mention|all|every|until|that|so|bad)$/u

/**
 * A "not" that one side has and the other lacks: "I wouldn't call it a failure" → "I would say that this was a failure". Only where
 * the denied word, or one surely linked with it, stands on the other side and nothing negative at all is near it there. The
 * whole row used to have to be free of negative words; that cost two findings in three, for hardly a long sentence is.
 */
export const negation = defineRule({
  id: 'negation',
  version: 3,
  title: 'Negation differs',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'A sentence that is negative on one side only, though both use the same words.',
    why: 'A “not” that gets lost turns a statement into its opposite, and the result reads well.',
    action: 'Listen to the place, and put the “not” back or take it out.',
  },
  examples: {
    flagged: [
      {
        article: 'I would say that this was a failure of the model.',
        transcript: "I wouldn't call it a failure of the model.",
        flagged: 'I would say that this was a failure of the model',
      },
      {
        article: 'The model does not know about flow.',
        transcript: 'The model knows about flow.',
        flagged: 'The model does not know about flow',
      },
    ],
    clean: [
      { article: 'It is impossible to buy time.', transcript: 'You cannot buy time.' },
      { article: 'The forecast works, right?', transcript: "The forecast works, doesn't it?" },
      { article: 'It runs many models.', transcript: 'It runs not only one model, it runs many models.' },
      { article: 'The river falls.', transcript: "I don't like the weather." },
    ],
  },
  *check(context) {
    for (const bead of context.alignment?.beads ?? []) {
      if (bead.confidence < 0.6 || bead.article.length > 2 || bead.transcript.length > 3) continue
      yield* checkBead(context, bead)
    }
  },
})

const NOT = /^(?:not|never|cannot|.*n't)$/u

type Found = Readonly<{ printed: Token; spoken: Token; negation: Token | null; lost: boolean }>

function* checkBead(context: RuleContext, bead: Bead): Generator<FlagDraft> {
  const row = rowWords(context, bead)
  if (row.own.tokens.length + row.said.tokens.length > LONGEST_ROW) return
  const punctuated = context.transcript?.punctuated === true
  const found =
    lostOrAdded(row, punctuated) ??
    inPlace(row, bead, punctuated) ??
    turnedByEnding(row) ??
    (punctuated ? byWholeRow(row, bead) : null)
  if (found === null || (!punctuated && isNextDoor(context, bead, row, found))) return
  const { negation, printed, spoken, lost } = found
  yield {
    places: [{ side: 'article', ...clauseAround(context.article.text, printed, context) }],
    message:
      negation === null
        ? `The article says “${printed.text}”, the recording “${spoken.text}”: the opposite. Listen to the place, and take the word that was said.`
        : lost
          ? `The recording says “${negation.text} … ${spoken.text}”; the article says it without the “${plainWord(negation)}”. Listen to the place, and check that the sense is not turned round.`
          : `The article says “${negation.text} … ${printed.text}”; nothing negative was heard there. Listen to the place, and check that the sense is not turned round.`,
    confidence: 0.6 * bead.confidence,
    evidence: context.quoteTranscript(
      bead.transcript,
      lost && negation !== null ? [negation, spoken] : [spoken],
    ),
  }
}

/**
 * Where captions have no full stops, rows begin and end at a guess: the "not" may be the end of the sentence before, or stand in
 * the row behind.
 */
function isNextDoor(context: RuleContext, bead: Bead, row: RowWords, found: Found): boolean {
  const { negation, printed, lost } = found
  if (negation === null) return false
  if (lost) return negation.lower === 'not' && row.said.tokens.indexOf(negation) <= 1
  const stem = stemWord(printed.lower)
  return context.transcriptOf(bead.article, 1).some((at) => {
    const tokens = context.sentenceTokens('transcript', at)
    return tokens.some(
      (token, index) =>
        stemWord(token.lower) === stem &&
        tokens.slice(Math.max(0, index - NEAR), index).some(({ lower }) => NEGATED.test(lower)),
    )
  })
}

const countNegated = ({ tokens }: RowSide): number =>
  tokens.reduce((count, { lower }) => count + (NEGATED.test(lower) ? 1 : 0), 0)

const plainWord = ({ lower }: Token): string => (/^no|^nei|^nev/u.test(lower) ? lower : 'not')

/** A denied word of one side that the other side has plain. */
function lostOrAdded(row: RowWords, punctuated: boolean): Found | null {
  // as many on both sides: the clauses only stand otherwise. Asked first, for most rows end here
  const [own, said] = [countNegated(row.own), countNegated(row.said)]
  for (const { negation, at } of own < said ? deniedWords(row.said, punctuated) : [])
    for (const there of row.saidBy(at))
      if (isPlainThere(row, row.own, there, row.said, negation))
        return {
          printed: row.own.tokens[there]!,
          spoken: row.said.tokens[at]!,
          negation: row.said.tokens[negation]!,
          lost: true,
        }
  for (const { negation, at } of said < own ? deniedWords(row.own, true) : [])
    for (const there of row.answersTo(at))
      if (isPlainThere(row, row.said, there, row.own, negation))
        return {
          printed: row.own.tokens[at]!,
          spoken: row.said.tokens[there]!,
          negation: row.own.tokens[negation]!,
          lost: false,
        }
  return null
}

/** Behind "n't" these make a question of it. */
const TAG = /^(?:i|you|we|they|he|she|it|that|this|there)$/u
const CLAUSE = /^(?:because|if|when|but|and|so|until|unless|than)$/u

/** "So when I was, I don't know, seven": a comma behind it, and nothing known. */
const isAside = ({ text, tokens }: RowSide, at: number): boolean =>
  text.startsWith(',', tokens[at]!.end) && tokens[at + 1] !== undefined

/** Whether a "not" denies what follows, and is no way of asking or filling a pause. */
function isEarnest(side: RowSide, negation: number, punctuated: boolean): boolean {
  const { tokens } = side
  const next = tokens[negation + 1]
  if (next === undefined || isParted(side, negation) || FORM_ONLY.test(next.lower)) return false
  // without commas "I don't know" may be a filler
  if (next.lower === 'know' && (!punctuated || isAside(side, negation + 1))) return false
  // "isn't it", "don't you think", and "if not"
  if (/n't$/u.test(tokens[negation]!.lower) && TAG.test(next.lower)) return false
  return !/^(?:if|or|why|whether)$/u.test(tokens[negation - 1]?.lower ?? '')
}

/** The very words that stand around a "not" of one side, without it on the other. */
function inPlace(row: RowWords, bead: Bead, punctuated: boolean): Found | null {
  if (row.isQuestion) return null
  for (const [lost, side, other] of [
    [true, row.said, row.own],
    [false, row.own, row.said],
  ] as const) {
    if (countNegated(other) >= countNegated(side)) continue
    const replaced = findReplaced(side, other)
    if (replaced !== null) {
      const [plain, denied] = [other.tokens[replaced.there]!, side.tokens[replaced.negation]!]
      const [printed, spoken] = lost ? [plain, denied] : [denied, plain]
      return { printed, spoken, negation: null, lost }
    }
    for (const [negation, token] of side.tokens.entries()) {
      if (!NOT.test(token.lower) || !isEarnest(side, negation, punctuated || !lost)) continue
      const place = findInPlace(side, negation, other)
      if (place === null || !(place.whole || isSureOf(row, bead, other))) continue
      if (!isPlainThere(row, other, place.there, side, negation)) continue
      // the side with the "not" has the same words without it as well: "it is good at ships, and it is not good at people"
      if (findInPlace(side, negation, { ...side, tokens: side.tokens.slice(0, negation - 1) })?.whole)
        continue
      const [plain, denied] = [other.tokens[place.there]!, side.tokens[negation + 1]!]
      return lost
        ? { printed: plain, spoken: denied, negation: token, lost }
        : { printed: denied, spoken: plain, negation: token, lost }
    }
  }
  return null
}

/** One sentence each, words in common, and nothing on the side without a "not" that could stand for it. */
const isSureOf = (row: RowWords, bead: Bead, other: RowSide): boolean =>
  bead.article.length === 1 &&
  bead.transcript.length === 1 &&
  bead.confidence >= SURE_ROW &&
  sharedContent(row) >= 2 &&
  !other.tokens.some(
    ({ lower }, at) => NEGATED.test(lower) || isNegativeSense(other, at) || OTHERWISE.test(lower),
  )

/** For every "not" that denies something in earnest: the words it may speak about, the nearest first. */
function deniedWords(side: RowSide, punctuated: boolean): { negation: number; at: number }[] {
  const { tokens } = side
  return tokens.flatMap((token, negation) => {
    if (!NOT.test(token.lower) || !isEarnest(side, negation, punctuated)) return []
    const denied: { negation: number; at: number }[] = []
    for (
      let at = negation + 1;
      at <= negation + REACH && at < tokens.length && denied.length < GOVERNED;
      at++
    ) {
      if (isParted(side, at - 1) || PREPOSITIONS.has(tokens[at]!.lower) || CLAUSE.test(tokens[at]!.lower))
        break
      if (isContent(tokens[at]!) && !FUNCTION_WORDS.has(tokens[at]!.lower)) denied.push({ negation, at })
    }
    return denied
  })
}

/** "I don't think that it works" is "I think that it doesn't work": these pass their "not" on to what follows. */
const RAISING = /^(?:think|believ|want|seem|expect|suppos|say|look|feel|mean|imagin|appear)/u

/**
 * Whether nothing negative is near the word on its side: in its clause before it, close behind it, and for verbs that pass a "not"
 * on, anywhere. Words that both sides have ("failure") do not count.
 */
function isPlainThere(row: RowWords, side: RowSide, at: number, other: RowSide, negation: number): boolean {
  const { tokens } = side
  const raises = RAISING.test(stemWord(tokens[at]!.lower))
  const shared = new Set(
    other.tokens.filter((_, index) => index !== negation).map((token) => stemWord(token.lower)),
  )
  // "not good" is "bad", wherever it stands
  const opposites = antonymsOf(tokens[at]!.lower)
  if (opposites.size > 0 && tokens.some(({ lower }) => opposites.has(lower))) return false
  const isNegative = (index: number): boolean => {
    const { lower } = tokens[index]!
    return NEGATED.test(lower) || (isNegativeSense(side, index) && !shared.has(stemWord(lower)))
  }
  for (let back = at; back >= 0; back--) {
    if (isNegative(back)) return false
    if (back > 0 && isParted(side, back - 1) && at - back >= 2) break
  }
  for (let ahead = at + 1; ahead < tokens.length; ahead++) {
    // behind a comma another clause begins, with a "not" of its own
    if (!raises && (ahead > at + NEAR || isParted(side, ahead - 1))) break
    // "never helpful", on both sides: it denies what it denied
    if (isNegative(ahead) && !shared.has(stemWord(tokens[ahead]!.lower))) return false
  }
  return !(row.isQuestion && isAsked(other, negation))
}

/** Rows so sure have the same sentence on both sides, however it is put. */
const SURE_ROW = 0.85
/** Words that carry meaning and stand on both sides, at least. */
const FEWEST_SHARED = 3
/** Beside the negative words above: what a "not" of the other side may have become. */
const OTHERWISE =
  /^(?:different\w*|other|another|than|nor|if|exception|opposite|small|short|slow|bad|same|minority|unlike|barely|end\w*|gone|dead|over|quit|cease\w*|absence|lest|should|wonder\w*|hope\w*|wish\w*)$/u

/**
 * The only negative word of a row, on one side: "This plant is not imitating the other" for "This plant is mimicking the other". The
 * denied word is another one there, so the whole row has to be free of anything that could make up for it.
 */
function byWholeRow(row: RowWords, bead: Bead): Found | null {
  if (bead.article.length > 1 || bead.transcript.length > 1 || bead.confidence < SURE_ROW) return null
  if (row.isQuestion) return null
  const find = (side: RowSide): readonly Token[] => side.tokens.filter(({ lower }) => NEGATED.test(lower))
  const [own, said] = [find(row.own), find(row.said)]
  if (own.length + said.length !== 1) return null
  const lost = said.length === 1
  const [side, other] = lost ? [row.said, row.own] : [row.own, row.said]
  const negation = (lost ? said : own)[0]!
  // "no power" is "a power outage": what is not there has too many other words
  if (!NOT.test(negation.lower)) return null
  if (other.tokens.some(({ lower }, index) => isNegativeSense(other, index) || OTHERWISE.test(lower)))
    return null
  const at = side.tokens.indexOf(negation)
  const denied = side.tokens[at + 1]
  if (denied === undefined || isParted(side, at) || FORM_ONLY.test(denied.lower)) return null
  // "I don't know", "isn't it"
  if (denied.lower === 'know' || TAG.test(denied.lower)) return null
  if (
    CLAUSE.test(side.tokens[at - 1]?.lower ?? '') ||
    /^(?:or|why|whether)$/u.test(side.tokens[at - 1]?.lower ?? '')
  )
    return null
  if (sharedContent(row) < FEWEST_SHARED) return null
  const verb = other.tokens.find((token) =>
    /^(?:is|are|was|were|can|could|will|would|does|do|did|has|have|had)$/u.test(token.lower),
  )
  const plain = verb ?? other.tokens[0]!
  return lost
    ? { printed: plain, spoken: denied, negation, lost }
    : { printed: denied, spoken: plain, negation, lost }
}

/** Whether the "not" stands in the last clause, which is the question: "isn't it", "why don't we". */
const isAsked = (side: RowSide, negation: number): boolean => {
  for (let at = negation; at + 1 < side.tokens.length; at++) if (isParted(side, at)) return false
  return true
}

/** "It's painless" printed as "it is painful": an ending or a beginning turns the word round, and no "not" makes up for it. */
function turnedByEnding(row: RowWords): Found | null {
  const isNegated = ({ tokens }: RowSide): boolean => tokens.some((token) => NOT.test(token.lower))
  if (isNegated(row.own) !== isNegated(row.said)) return null
  const own = new Map(row.own.tokens.map((token) => [token.lower, token]))
  const said = new Map(row.said.tokens.map((token) => [token.lower, token]))
  const find = (
    marked: ReadonlyMap<string, Token>,
    plain: ReadonlyMap<string, Token>,
  ): readonly [Token, Token] | null => {
    for (const [word, token] of marked) {
      if (plain.has(word)) continue
      const opposite = oppositesOf(word).find((other) => plain.has(other) && !marked.has(other))
      if (opposite !== undefined) return [token, plain.get(opposite)!] // `has` said so
    }
    return null
  }
  const added = find(own, said)
  if (added !== null) return { printed: added[0], spoken: added[1], negation: null, lost: false }
  const lost = find(said, own)
  return lost === null ? null : { printed: lost[1], spoken: lost[0], negation: null, lost: false }
}

/** From one mark of punctuation to the next around a word, within its sentence. */
function clauseAround(text: string, word: Span, context: RuleContext): Span {
  const sentence = context.article.sentences[context.articleSentencesAt(word)[0]!]! // a word stands in a sentence
  const before = text.slice(sentence.start, word.start)
  const opening = before.search(/[^,;:.!?"“”—]*$/u)
  const rest = /^[^,;:.!?"“”—]*/u.exec(text.slice(word.end, sentence.end))?.[0] ?? ''
  const lead = /^\s*/u.exec(before.slice(opening))?.[0].length ?? 0
  return { start: sentence.start + opening + lead, end: word.end + rest.trimEnd().length }
}
