import type { Bead } from '../model/alignment.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import { SCALE, SMALL, TEN } from '../text/number-words.ts'
import { confusedIn } from './chinese/index.ts'
import { isEverydayNoun } from './english/common-words.ts'
import { guessUse, isComparative } from './english/part-of-speech.ts'
import { editDistance } from './english/similar.ts'
import { isSameAbroad, varietyOf } from './english/varieties.ts'
import { isSameTerm, singular } from './english/terms.ts'
import { isProse, isUnedited, quoteWords } from './prose.ts'
import { defineRule, type FlagDraft, type PlaceDraft, type RuleContext } from './rule.ts'
import { makeWordBook, slotsOf, type Slot, type SlotWord, type WordBook } from './english/slots.ts'

const SURE = 0.7
/** Words between two agreeing ones, at most: more is a paraphrase and no exchange of one word. */
const LONGEST_SLOT = 4
const MOST_WRITTEN = 3
const MOST_SAID = 2

/**
 * A noun of the speaker in whose very place the article has another: "two tributaries" → "two branches", "river wardens" →
 * "river watchers". Told from a paraphrase by four signs: the words around agree, neither noun is everybody's, the speaker's
 * is nowhere in the article, and the article's nowhere in the recording. One meeting is thin evidence (what comes back again
 * and again is `term-drift`), and in an edited translation mostly a choice; so it weighs only where the article was plainly
 * never edited.
 */
export const termChoice = defineRule({
  id: 'term-choice',
  version: 1,
  title: 'Another noun than the speaker’s',
  group: 'Terms',
  category: 'terminology/wrong-term',
  severity: 'neutral',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'A noun that stands in the place of another one in an otherwise agreeing sentence.',
    why: 'Special words lose their edge on the way through Chinese: a levee becomes a dam, a workshop a seminar.',
    action: 'Use the speaker’s word where the article’s means something else.',
  },
  examples: {
    flagged: [
      {
        article: 'A town where two branches meet.',
        transcript: 'A town where two tributaries meet.',
        flagged: 'branches',
      },
      {
        article: 'We have 26 river watchers here.',
        transcript: 'We have twenty-six river wardens here.',
        flagged: 'watchers',
      },
      {
        article: 'You need a water level flow relationship curve for that.',
        transcript: 'You need a rating curve for that.',
        flagged: 'water level flow relationship curve',
      },
    ],
    clean: [
      { article: 'The levee held all night.', transcript: 'The levee held that night.' },
      { article: 'The center of the town.', transcript: 'The centre of the town.' },
      {
        article: 'The dam held, and then the levee broke.',
        transcript: 'The wall held, and then the levee broke.',
        note: 'Everybody’s word.',
      },
      {
        article: 'He quickly agreed to the plan.',
        transcript: 'He readily agreed to the plan.',
        note: 'No noun.',
      },
    ],
  },
  *check(context) {
    const book = makeWordBook()
    const counts = collectStems(context, book)
    const severity = isUnedited(context.article) ? 'minor' : 'neutral'
    const found = new Map<string, { places: PlaceDraft[]; said: (Span & { sentence: number })[] }>()
    for (const bead of context.alignment?.beads ?? []) {
      if (bead.confidence < SURE) continue
      const exchanges = slotsOf(context, bead, book).flatMap((slot) => readSlot(context, slot, counts) ?? [])
      for (const exchange of [...exchanges, ...describedIn(context, bead, book, counts)]) {
        const { written, said } = exchange
        const key = `${singular(written.at(-1)!.lower)}\n${singular(said.at(-1)!.lower)}`
        const entry = found.get(key) ?? { places: [], said: [] }
        found.set(key, entry)
        const span = { start: said[0]!.start, end: said.at(-1)!.end }
        entry.places.push({
          side: 'article',
          start: written[0]!.start,
          end: written.at(-1)!.end,
          replacement: context.transcript!.text.slice(span.start, span.end), // a bead needs a transcript
        })
        entry.said.push({ ...span, sentence: said[0]!.sentence })
      }
    }
    for (const { places, said } of found.values()) yield draft(context, places, said, severity)
  },
})

function draft(
  context: RuleContext,
  places: readonly PlaceDraft[],
  said: readonly (Span & { sentence: number })[],
  severity: 'neutral' | 'minor',
): FlagDraft {
  const [first, ...others] = places
  return {
    places: [first!, ...others], // made with its first place
    message: `The article has ${quoteWords(context.article.text, first!)} where the speaker says “${first!.replacement}”. Use the speaker’s word, unless both mean the same here.`,
    suggestion: first!.replacement!,
    severity,
    confidence: 0.5,
    evidence: context.quoteTranscript(
      said.slice(0, 3).map((one) => one.sentence),
      said.slice(0, 3),
    ),
  }
}

/** Whether a side has a stem, or two next to each other ("fals alarm"). */
type Counts = Readonly<Record<'article' | 'transcript', Readonly<{ has(stems: string): boolean }>>>

/** "Manager" is another word than "manage": of those who do a thing the whole word counts. */
const AGENT = /[^e](?:er|or)s?$/u
const keyOf = (lower: string, book: WordBook): string =>
  AGENT.test(lower) ? singular(lower) : book(lower).stem

/** By stem the numbers of the sentences that hold it: pairs are looked up in those, instead of keeping every pair of a text. */
function collectStems(context: RuleContext, book: WordBook): Counts {
  const read = (side: 'article' | 'transcript') => {
    const places = new Map<string, number[]>()
    for (const { index } of context[side]?.sentences ?? [])
      for (const token of context.sentenceTokens(side, index)) {
        const stem = keyOf(token.lower, book)
        const known = places.get(stem)
        if (known === undefined) places.set(stem, [index])
        else if (known.at(-1) !== index) known.push(index)
      }
    return {
      has: (stems: string): boolean => {
        const [one = '', two] = stems.split(' ')
        if (two === undefined) return places.has(one)
        return (places.get(two) ?? []).some((index) => {
          const tokens = context.sentenceTokens(side, index)
          return tokens.some(
            (token, at) =>
              at > 0 && keyOf(token.lower, book) === two && keyOf(tokens[at - 1]!.lower, book) === one,
          )
        })
      },
    }
  }
  return { article: read('article'), transcript: read('transcript') }
}

type Exchange = Readonly<{ written: readonly SlotWord[]; said: readonly SlotWord[] }>

/**
 * The first exchange of nouns in a slot: the slot as a whole, what stands first in it, or a word that describes the noun
 * behind it.
 *
 *     [wading pants and go down the river] | [waders on]   →  wading pants | waders
 *     [dean received] | [manager got]                      →  dean | manager
 *     a [flow] meter | a [current] meter                   →  flow meter | current meter
 */
function readSlot(context: RuleContext, slot: Slot, counts: Counts): Exchange | null {
  if (!isPlainProse(context, slot.written[0]!.sentence)) return null
  const texts = { written: context.article.text, said: context.transcript?.text ?? '' }
  const isShort = slot.written.length <= LONGEST_SLOT && slot.said.length <= LONGEST_SLOT
  const attempts: Exchange[] = []
  if (isShort) {
    const whole = { written: trim(slot.written), said: trim(slot.said) }
    attempts.push(whole)
    const { after } = slot
    if (after !== null && !after.written.empty && whole.written.length === 1 && whole.said.length === 1)
      attempts.push({ written: [whole.written[0]!, after.written], said: [whole.said[0]!, after.said] })
  }
  attempts.push({
    written: firstPhrase(slot.written, texts.written),
    said: firstPhrase(slot.said, texts.said),
  })
  return attempts.find((attempt) => isExchange(attempt, texts, counts)) ?? null
}

/** Words before a noun from which on they are a description of the thing and no name of it. */
const DESCRIPTION = 3

/**
 * A term of two words for which the article has a string of four or more before the same noun: "rating curve" → "water level flow
 * relationship curve". Such strings are hardly ever English; a term that the translator did not know is.
 */
function describedIn(context: RuleContext, bead: Bead, book: WordBook, counts: Counts): Exchange[] {
  const found: Exchange[] = []
  for (const at of bead.article) {
    if (!isPlainProse(context, at)) continue
    const tokens = context.sentenceTokens('article', at)
    for (const run of stringsOf(context.article.text, tokens, book)) {
      const head = run.at(-1)!
      const stems = new Set(run.map((token) => book(token.lower).stem))
      for (const index of bead.transcript) {
        const said = context.sentenceTokens('transcript', index)
        const there = said.findIndex((token) => singular(token.lower) === singular(head.lower))
        const [first, noun] = [said[there - 1], said[there]]
        if (first === undefined || noun === undefined || noun.start !== first.end + 1) continue
        if (book(first.lower).empty || stems.has(book(first.lower).stem) || isEverydayNoun(first.lower))
          continue
        if (counts.article.has(`${book(first.lower).stem} ${book(noun.lower).stem}`)) continue
        const place = (token: Token, sentence: number): SlotWord => {
          const { stem, empty } = book(token.lower)
          return { ...token, sentence, stem, empty }
        }
        found.push({
          written: run.map((token) => place(token, at)),
          said: [place(first, index), place(noun, index)],
        })
      }
    }
  }
  return found
}

/** Runs of words that carry meaning, in small letters, with one space between: four or more. */
function* stringsOf(text: string, tokens: readonly Token[], book: WordBook): Generator<readonly Token[]> {
  let run: Token[] = []
  for (const token of [...tokens, null]) {
    const isPart =
      token !== null && !book(token.lower).empty && token.text === token.lower && !NO_NOUN.test(token.lower)
    const last = run.at(-1)
    if (isPart && (last === undefined || text.slice(last.end, token.start) === ' ')) {
      run.push(token)
      continue
    }
    if (run.length > DESCRIPTION) yield run
    run = isPart ? [token] : []
  }
}

const isPlainProse = (context: RuleContext, sentence: number): boolean => {
  const { role } = context.article.blocks[context.article.sentences[sentence]!.block]!
  return isProse(role) && role !== 'title' && role !== 'heading'
}

type Texts = Readonly<{ written: string; said: string }>

function isExchange({ written, said }: Exchange, texts: Texts, counts: Counts): boolean {
  const head = written.at(-1)
  const other = said.at(-1)
  if (head === undefined || other === undefined) return false
  if (written.length > MOST_WRITTEN || said.length > MOST_SAID) return false
  if ([...written, ...said].some(({ lower }) => DEGREE.test(lower) || MANY_HYPHENS.test(lower))) return false
  if (isEverydayNoun(head.lower) || isEverydayNoun(other.lower)) return false
  // "alarm" alone may well be in the article, "false alarm" must not
  if (counts.transcript.has(lastStems(written)) || counts.article.has(lastStems(said))) return false
  if (!isNounHere(head, texts.written) || !isNounHere(other, texts.said)) return false
  const sameHead = head.stem === other.stem
  const [one, two] = sameHead ? [written[0]!, said[0]!] : [head, other]
  if (sameHead && [one, two].some((word) => NO_NOUN.test(word.lower) || isEverydayNoun(word.lower)))
    return false
  if (sameHead && (one.end + 1 !== head.start || two.end + 1 !== other.start)) return false
  // another spelling, a misheard name, another form: other rules know more about them
  if (
    (sameHead ? [two] : said).some(
      (word) => isSameTerm(one.lower, word.lower) || editDistance(one.lower, word.lower, 2) <= 2,
    )
  )
    return false
  if (isSameAbroad(one.lower, two.lower) || varietyOf(one.lower)?.other === two.lower) return false
  return confusedIn(singular(one.lower), singular(two.lower)).length === 0
}

const lastStems = (words: readonly SlotWord[]): string =>
  words
    .slice(-2)
    .map((word) => (AGENT.test(word.lower) ? singular(word.lower) : word.stem))
    .join(' ')

function trim(words: readonly SlotWord[]): readonly SlotWord[] {
  const first = words.findIndex(
    (word) => !word.empty && !isNumberWord(word.lower) && !NO_PART.test(word.lower),
  )
  const last = words.findLastIndex((word) => !word.empty)
  return first === -1 ? [] : words.slice(first, last + 1)
}

/** "Its little proboscis", "a real bugger": no part of the term. */
const NO_PART = /^(?:little|small|big|great|real|good|bad|new|old|own|whole|certain|special|such)$/u

/** "Quite unpleasant", "kind of messy": what is told more or less of is no noun. */
const DEGREE =
  /^(?:quite|very|pretty|really|actually|rather|kind|sort|so|too|almost|fairly|extremely|totally)$/u

/** "The every-home-should-have-one picture": a sentence made a word. */
const MANY_HYPHENS = /(?:[-‑].*){3}/u

/** "Twenty consignments": the number is no part of the term. */
const isNumberWord = (lower: string): boolean => SMALL.has(lower) || TEN.has(lower) || SCALE.has(lower)

/** Words that carry meaning, from the first on, up to a function word, a mark of punctuation or a verb. */
function firstPhrase(words: readonly SlotWord[], text: string): readonly SlotWord[] {
  const from = words.findIndex(
    (word) => !word.empty && !isNumberWord(word.lower) && !NO_PART.test(word.lower),
  )
  if (from === -1 || from > 1) return []
  const phrase = [words[from]!]
  for (const word of words.slice(from + 1, from + MOST_WRITTEN)) {
    if (word.empty || word.start !== phrase.at(-1)!.end + 1 || !isNounHere(word, text)) break
    phrase.push(word)
  }
  return phrase
}

/** Endings of words that are hardly ever nouns, -ing and -ate, which are a verb as often as not. */
const NO_NOUN = /(?:ly|ed|ful|ous|able|ible|ical|ive|est|ing|ier|ate)$/u

function isNounHere(word: SlotWord, text: string): boolean {
  if (/^\p{Lu}/u.test(word.text) || /\d/u.test(word.text) || NO_NOUN.test(word.lower)) return false
  if (isComparative(word.lower)) return false
  if (
    /^\p{L}+-\p{L}+/u.test(word.text) &&
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/u.test(
      word.lower,
    )
  )
    return false
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, word.start - 20), word.start))?.[1]
  const previous =
    before === undefined ? null : { start: 0, end: before.length, text: before, lower: before.toLowerCase() }
  return guessUse(word, previous) !== 'verb'
}
