import type { Bead } from '../model/alignment.ts'
import { finiteVerbs, isModal, type FiniteVerb } from './english/finite-verbs.ts'
import { stemWord } from './english/stem-word.ts'
import { quoteWords } from './prose.ts'
import { isContent, isParted, rowWords, type RowSide, type RowWords } from './row-words.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

const SURE = 0.6
/** Sentences of the recording before and behind that are looked at for a story told in the present. */
const NEAR = 2

/** Looks ahead by its form. */
const isFuture = (lower: string): boolean =>
  lower === 'will' || lower === "won't" || lower === 'shall' || lower.endsWith("'ll")
/** Looks ahead without "will". */
const AHEAD = /^(?:going|gonna|about|soon|plan\w*|want\w*|hope\w*|expect\w*|intend\w*|tomorrow|would)$|'d$/u

/** "If it was", "it would", "as though it were": a past form that speaks of no past. */
const UNREAL: ReadonlySet<string> = new Set(
  'if wish though suppose imagine unless whether whenever used'.split(' '),
)

/**
 * Another time than the speaker's: "We were not even here" → "We are not even here". Chinese verbs have no tense, so the way back
 * guesses. A sentence counts when all its verbs tell one time, on each side another, and one verb is the same; or when both sides
 * have the same verbs in the same order, and one of them, beside the same word, another time:
 *
 *     written   He [does not believe] that they [exist].      all present
 *     said      He [did not believe] they [existed].          all past; believe – believe
 *
 * Stories that people tell in the present ("and then my phone rings") are rightly printed in the past, so a present in
 * the recording counts only where the sentences around it are present too.
 */
export const tense = defineRule({
  id: 'tense',
  version: 2,
  title: 'Another time than was told',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'A sentence in the present that was said in the past, or the reverse, with the same verb.',
    why: 'Chinese verbs have no tense; what was over seems to go on, and what is so seems to be over.',
    action: 'Take the speaker’s tense, unless the article tells the whole passage in the other one.',
  },
  examples: {
    flagged: [
      {
        article: 'He does not believe that the levee will hold.',
        transcript: 'He did not believe in the levee.',
        flagged: 'does not believe',
      },
      {
        article: 'At the first meeting I will wear a blouse with bees.',
        transcript: 'At the first meeting I wore a blouse with bees.',
        flagged: 'will wear',
      },
      { article: 'We are not even here.', transcript: "We weren't even here.", flagged: 'are' },
      {
        article: 'The river was white with noise.',
        transcript: 'The river is white with noise.',
        flagged: 'was',
      },
    ],
    clean: [
      { article: 'If it is empty, it will be light.', transcript: 'If it were empty, it would be light.' },
      {
        article: 'I heard the phone.\nIt was a woman from the village.',
        transcript: "I heard the phone.\nIt's a woman from the village.",
        note: 'A story told in the present.',
      },
      { article: 'He said that the water is high.', transcript: 'He said that the water was high.' },
      { article: 'This is one of the groups.', transcript: 'This was one of the groups.' },
      { article: 'They will move the hives.', transcript: 'They want the hives moved.' },
      { article: 'The gauge was broken.', transcript: 'The gauge had been broken.' },
    ],
  },
  *check(context) {
    for (const bead of context.alignment?.beads ?? []) {
      if (bead.confidence < SURE || bead.article.length > 2 || bead.transcript.length > 2) continue
      const row = rowWords(context, bead)
      const found = futureForPast(context, bead, row) ?? byVerbs(context, bead, row)
      if (found !== null) yield found
    }
  },
})

type Verbs = readonly FiniteVerb[]

/** Most rows have no verb in two times and are left here. */
function byVerbs(context: RuleContext, bead: Bead, row: RowWords): FlagDraft | null {
  const own = verbsOf(row.own, row.said)
  if (own.length === 0) return null
  const said = verbsOf(row.said, row.own)
  const differ = own.some((verb) =>
    said.some((other) => other.tense !== verb.tense && other.stem === verb.stem),
  )
  return differ ? (compare(context, bead, row, own, said) ?? inPlace(context, bead, row, own, said)) : null
}

function compare(context: RuleContext, bead: Bead, row: RowWords, own: Verbs, said: Verbs): FlagDraft | null {
  if (isUnreal(row.own) || isUnreal(row.said)) return null
  const written = timeOf(own)
  const spoken = timeOf(said)
  const differ = written !== null && spoken !== null && written !== spoken
  const pairs = differ
    ? own.map((verb) => [verb, said.find((one) => one.stem === verb.stem)] as const)
    : sameVerbs(row, own, said)
  for (const [verb, other] of pairs) {
    if (other === undefined || verb.tense === other.tense) continue
    // "I was told" is as good as "I'm told"
    if (REPORTS.has(stemWord(row.own.tokens[verb.to]?.lower ?? ''))) continue
    if (isPointing(row.own, verb) && isPointing(row.said, other)) continue
    if (other.tense === 'present' && isStory(context, bead) && !isOfNow(row)) return null
    return draft(context, bead, row, verb, other)
  }
  return null
}

/** "He was retired now" for "he's retired now": what is said of today is no story told in the present. */
const isOfNow = (row: RowWords): boolean =>
  [row.own, row.said].every(({ tokens }) =>
    tokens.some(({ lower }) => /^(?:now|today|nowadays|currently)$/u.test(lower)),
  )

function draft(
  context: RuleContext,
  bead: Bead,
  row: RowWords,
  verb: FiniteVerb,
  other: FiniteVerb,
): FlagDraft {
  const printed = spanOf(row.own, verb)
  const heard = spanOf(row.said, other)
  return {
    places: [{ side: 'article', ...printed }],
    message: `The article tells this in the ${verb.tense} (${quoteWords(row.own.text, printed)}), the speaker in the ${other.tense} (${quoteWords(row.said.text, heard)}). Take the speaker’s tense, unless the whole passage is told in the other.`,
    confidence: 0.6 * bead.confidence,
    evidence: context.quoteTranscript(bead.transcript, [heard]),
  }
}

/** Words behind a "be" that are looked at for what is said of it. */
const COMPLEMENT = 4

/**
 * One "be" of a longer sentence, whatever its other verbs do: "the universe was not a silent movie, because it is not silent" for "is
 * not a silent movie". What is said of it has to be the same, and nothing around it may move a verb to another time.
 */
function inPlace(context: RuleContext, bead: Bead, row: RowWords, own: Verbs, said: Verbs): FlagDraft | null {
  if ([...own, ...said].some(({ stem, tense }) => tense === 'past' && REPORTS.has(stem))) return null
  for (const verb of own) {
    if (verb.stem !== 'be' || isUnrealAt(row.own, verb)) continue
    const answers = said.filter((other) => other.stem === 'be' && isSaidOfSame(row, verb, other))
    const other = answers.find(({ tense }) => tense !== verb.tense)
    if (other === undefined || answers.length > 1 || isUnrealAt(row.said, other)) continue
    // what was so then may be so still; what is so now is not over
    if (verb.tense === 'present' && isPointing(row.own, verb) && isPointing(row.said, other)) continue
    if (other.tense === 'present' && isStory(context, bead) && !isOfNow(row)) continue
    return draft(context, bead, row, verb, other)
  }
  return null
}

const PERSON = /^(?:i|you|he|she|it|we|they)$/u

/** The word before a "be", or the first half of "he's". */
const subjectOf = ({ tokens }: RowSide, { from }: FiniteVerb): string =>
  /^(.+)'(?:s|re|m)$/u.exec(tokens[from]!.lower)?.[1] ?? tokens[from - 1]?.lower ?? ''

/** These open a clause of their own. */
const OPENS = /^(?:what|who|which|where|when|how|why|because|i|you|he|she|we|they)$/u

/** The first word that means something behind a "be", in its clause. */
function complementOf(side: RowSide, { to }: FiniteVerb): number | null {
  for (let at = to; at < to + COMPLEMENT; at++) {
    const token = side.tokens[at]
    if (token === undefined || isParted(side, at - 1) || OPENS.test(token.lower)) return null
    if (isContent(token)) return at
  }
  return null
}

function isSaidOfSame(row: RowWords, own: FiniteVerb, said: FiniteVerb): boolean {
  const [at, there] = [complementOf(row.own, own), complementOf(row.said, said)]
  if (at === null || there === null || !row.sameStem(at).includes(there)) return false
  const [one, another] = [subjectOf(row.own, own), subjectOf(row.said, said)]
  if (one !== another && PERSON.test(one) && PERSON.test(another)) return false
  // who somebody is does not pass: "the best of them is Yusra"; and "I'm told" is as good as "I was told"
  const word = row.own.tokens[at]!
  return !/^\p{Lu}/u.test(word.text) && !REPORTS.has(stemWord(word.lower))
}

/** A condition or a modal in the clause of the verb or the one before it. */
function isUnrealAt(side: RowSide, { from }: FiniteVerb): boolean {
  let marks = 0
  for (let at = from; at >= 0 && marks < 2; at--) {
    if (isUnrealWord(side.tokens[at]!.lower)) return true
    if (at > 0 && isParted(side, at - 1)) marks++
  }
  return false
}

/** "This is one of the groups", "it was that simple": what is pointed at may stand in either time. */
const isPointing = ({ tokens }: RowSide, { stem, from }: FiniteVerb): boolean =>
  stem === 'be' &&
  /^(?:it's|that's|this's|there's|here's|what's)$|^(?:it|this|that|these|those|there|here)$/u.test(
    tokens[from]!.lower.includes("'") ? tokens[from]!.lower : (tokens[from - 1]?.lower ?? ''),
  )

/**
 * "I will wear a blouse" for "I wore a blouse", "he will move" for "he's moved": 要 and 会 read as a future. The same verb, and
 * nothing on the other side that looks ahead.
 */
function futureForPast(context: RuleContext, bead: Bead, row: RowWords): FlagDraft | null {
  const isAhead = row.own.tokens.some(({ lower }) => isFuture(lower))
  if (isAhead === row.said.tokens.some(({ lower }) => isFuture(lower))) return null
  const [ahead, back] = isAhead ? [row.own, row.said] : [row.said, row.own]
  if (isUnreal(ahead) || isUnreal(back) || row.isQuestion) return null
  if (back.tokens.some(({ lower }) => AHEAD.test(lower))) return null
  for (const [will, token] of ahead.tokens.entries()) {
    if (!isFuture(token.lower)) continue
    const main = ahead.tokens.findIndex(
      ({ lower }, index) => index > will && !/^(?:not|also|still|just|be|have)$|ly$/u.test(lower),
    )
    const verb = ahead.tokens[main]
    if (verb === undefined || /^(?:be|have|been)$/u.test(ahead.tokens[will + 1]!.lower)) continue
    const stem = stemWord(verb.lower)
    const there = back.tokens.findIndex(
      ({ lower }) => lower !== verb.lower && !/(?:ing|s)$/u.test(lower) && stemWord(lower) === stem,
    )
    if (there < 0) continue
    const future = { from: will, to: main + 1 }
    const past = { from: there, to: there + 1 }
    const place = spanOf(row.own, isAhead ? future : past)
    const heard = spanOf(row.said, isAhead ? past : future)
    return {
      places: [{ side: 'article', ...place }],
      message: `The article has ${quoteWords(row.own.text, place)}, the speaker ${quoteWords(row.said.text, heard)}: ${isAhead ? 'what is over was put into the future' : 'what is to come was put into the past'}. Take the speaker’s tense.`,
      severity: 'major',
      confidence: 0.75 * bead.confidence,
      evidence: context.quoteTranscript(bead.transcript, [heard]),
    }
  }
  return null
}

function verbsOf(side: RowSide, other: RowSide): FiniteVerb[] {
  let stems: ReadonlySet<string> | null = null
  return finiteVerbs(side.tokens, (stem) => {
    stems ??= new Set(other.tokens.map((token) => stemWord(token.lower)))
    return stems.has(stem)
  })
}

/** "He said that it is high" for "was": English shifts the second verb behind these, or leaves it. */
const REPORTS: ReadonlySet<string> = new Set(
  'said told thought knew realized realised believed meant heard felt discovered found learned learnt showed wrote'
    .split(' ')
    .map(stemWord),
)

/** Verbs in pairs, where both sides have the same ones in the same order and a word beside them is the same. */
function sameVerbs(
  row: RowWords,
  own: readonly FiniteVerb[],
  said: readonly FiniteVerb[],
): (readonly [FiniteVerb, FiniteVerb])[] {
  if (own.length !== said.length || own.some((verb, at) => verb.stem !== said[at]!.stem)) return []
  if (own.some(({ stem }) => REPORTS.has(stem))) return []
  const stemAt = (side: RowSide, at: number): string => stemWord(side.tokens[at]?.lower ?? '')
  return own.flatMap((verb, at) => {
    const other = said[at]!
    const before = stemAt(row.own, verb.from - 1)
    const isBeside =
      (before !== '' && before === stemAt(row.said, other.from - 1)) ||
      (verb.to < row.own.tokens.length && stemAt(row.own, verb.to) === stemAt(row.said, other.to))
    return isBeside ? [[verb, other] as const] : []
  })
}

/** The one time that all verbs tell; null where they differ or there are none. */
function timeOf(verbs: readonly FiniteVerb[]): FiniteVerb['tense'] | null {
  const [first] = verbs
  return first !== undefined && verbs.every((verb) => verb.tense === first.tense) ? first.tense : null
}

const isUnrealWord = (lower: string): boolean =>
  UNREAL.has(lower) || (isModal(lower) && lower !== 'will' && lower !== 'can' && !lower.endsWith("'ll"))

const isUnreal = ({ tokens }: RowSide): boolean => tokens.some(({ lower }) => isUnrealWord(lower))

function isStory(context: RuleContext, bead: Bead): boolean {
  const first = bead.transcript[0]!
  const last = bead.transcript.at(-1)!
  for (let at = first - NEAR; at <= last + NEAR; at++) {
    if (at >= first && at <= last) continue
    if (
      finiteVerbs(context.sentenceTokens('transcript', at), () => false).some((verb) => verb.tense === 'past')
    )
      return true
  }
  return false
}

const spanOf = ({ tokens }: RowSide, { from, to }: Readonly<{ from: number; to: number }>) => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})
