import type { Bead } from '../model/alignment.ts'
import { stemWord } from './english/stem-word.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import { FUNCTION_WORDS, PREPOSITIONS } from './english/word-classes.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/** Words after a "not" that it speaks about. */
const REACH = 7

const NEGATED = /^(?:not|never|cannot|.*n't|no|nobody|nothing|none|neither|nor|nowhere)$/u

/**
 * Anything that can carry a negative sense. A translation that turns "don't forget" into "remember" or "not possible" into
 * "impossible" is right, so one such word on the other side is enough to keep silent.
 */
const NEGATIVE_SENSE =
  /^(?:without|hardly|barely|scarcely|rarely|seldom|few|fewer|little|less|least|only|but|instead|rather|except|unless|until|otherwise|against|beyond|far|too|wrong|false|hard|difficult|lack\w*|fail\w*|refus\w*|avoid\w*|den(?:y|ied|ies)|stop\w*|prevent\w*|lose|losing|lost|loses|miss\w*|absent|absence|empty|free|rid|forg[eo]t\w*|ignor\w*|doubt\w*|reject\w*|forbid\w*|ban\w*|give|gave|away|leave|left|remain\w*|still|yet|even|ever|any|anyone|anybody|anything|anymore|un\w{4,}|in(?:capable|correct|visible|evitable|dependent|sufficient|adequate|accurate|complete|consistent|different|direct|valid|finite|formal|active)\w*|im(?:possible|perfect|proper|probable)\w*|ir\w{5,}|il(?:legal|logical)\w*|dis\w{4,}|non\w*|\w+less|\w+lessly|zero|neither|minus|out)$/u

/** "isn't it?", "right?", "why don't we", "not only", "can't help": negative in form only. */
const FORM_ONLY =
  /^(?:only|just|merely|simply|help|wait|to|sure|necessarily|matter|mind|really|quite|exactly|all|every|until|that|so|bad)$/u

/**
 * A "not" that one side has and the other lacks: "I wouldn't call it a failure" → "I would say that this was a failure". Only where
 * the negated word itself stands on the other side and nothing negative at all is near it.
 */
export const negation = defineRule({
  id: 'negation',
  version: 1,
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
      if (bead.confidence < 0.6 || bead.article.length > 1 || bead.transcript.length > 2) continue
      yield* checkBead(context, bead)
    }
  },
})

function* checkBead(context: RuleContext, bead: Bead): Generator<FlagDraft> {
  const own = bead.article.flatMap((at) => context.sentenceTokens('article', at))
  const said = bead.transcript.flatMap((at) => context.sentenceTokens('transcript', at))
  const lostIn = isPlain(own, said)
    ? negatedWord(context.transcript?.text ?? '', said, own, context.transcript?.punctuated === true)
    : null
  const addedIn =
    lostIn === null && isPlain(said, own) ? negatedWord(context.article.text, own, said, true) : null
  const found = lostIn ?? addedIn
  if (found === null) return
  yield {
    places: [
      {
        side: 'article',
        ...clauseAround(context.article.text, lostIn === null ? found.word : found.there, bead, context),
      },
    ],
    message:
      lostIn !== null
        ? `The recording says “${found.negation.text} … ${found.word.text}”; the article says it without the “not”. Listen to the place, and check that the sense is not turned round.`
        : `The article says “${found.negation.text} … ${found.word.text}”; nothing negative was heard there. Listen to the place, and check that the sense is not turned round.`,
    confidence: 0.6 * bead.confidence,
    evidence: context.quoteTranscript(bead.transcript, lostIn === null ? [] : [found.negation, found.word]),
  }
}

/** Nothing negative in it, apart from words that both sides have ("failure"). */
const isPlain = (tokens: readonly Token[], other: readonly Token[]): boolean => {
  const shared = new Set(other.map((token) => stemWord(token.lower)))
  return tokens.every(
    (token) =>
      !NEGATED.test(token.lower) && (!NEGATIVE_SENSE.test(token.lower) || shared.has(stemWord(token.lower))),
  )
}

/** The one "not" of a side and the word it denies, if that word stands on the other side; two make a yes again. */
function negatedWord(
  text: string,
  tokens: readonly Token[],
  other: readonly Token[],
  punctuated: boolean,
): Readonly<{ negation: Token; word: Token; there: Token }> | null {
  const places = tokens.flatMap((token, at) =>
    /^(?:not|never|cannot|.*n't)$/u.test(token.lower) ? [at] : [],
  )
  const [at] = places
  if (at === undefined || places.length !== 1) return null
  const negation = tokens[at]!
  const next = tokens[at + 1]
  if (next === undefined || FORM_ONLY.test(next.lower)) return null
  // without commas "I don't know" may be a filler
  if (next.lower === 'know' && !punctuated) return null
  // "isn't it", "don't you think", and "if not"
  if (/n't$/u.test(negation.lower) && /^(?:i|you|we|they|he|she|it|that|this|there)$/u.test(next.lower))
    return null
  if (/^(?:if|or|why|whether)$/u.test(tokens[at - 1]?.lower ?? '')) return null
  const stems = new Set(other.map((token) => stemWord(token.lower)))
  const known = /^(?:know|think|believe|understand|remember|want|need|have|get|say|see|go)$/u
  let clear: Token | null = null
  for (const token of tokens.slice(at + 1, at + 1 + REACH)) {
    if (/[,;:.!?]/u.test(text.slice(negation.end, token.start))) break
    if (PREPOSITIONS.has(token.lower)) break
    if (FUNCTION_WORDS.has(token.lower) || token.lower.length < 4) continue
    if (stems.has(stemWord(token.lower)) && (clear === null || known.test(clear.lower))) clear = token
  }
  if (clear === null) return null
  const key = stemWord(clear.lower)
  return { negation, word: clear, there: other.find((token) => stemWord(token.lower) === key)! } // it is among `stems`
}

/** From one mark of punctuation to the next around a word, within its sentence. */
function clauseAround(text: string, word: Span, bead: Bead, context: RuleContext): Span {
  const sentence = context.article.sentences[bead.article[0]!]!
  const before = text.slice(sentence.start, word.start)
  const opening = before.search(/[^,;:.!?"“”—]*$/u)
  const rest = /^[^,;:.!?"“”—]*/u.exec(text.slice(word.end, sentence.end))?.[0] ?? ''
  const lead = /^\s*/u.exec(before.slice(opening))?.[0].length ?? 0
  return { start: sentence.start + opening + lead, end: word.end + rest.trimEnd().length }
}
