import type { Span } from '../text/span.ts'
import { confusedIn } from './chinese/index.ts'
import { isEverydayNoun } from './english/common-words.ts'
import { guessUse, isComparative } from './english/part-of-speech.ts'
import { editDistance } from './english/similar.ts'
import { stemWord } from './english/stem-word.ts'
import { isSameTerm, singular } from './english/terms.ts'
import { isProse, isUnedited, quoteWords } from './prose.ts'
import { defineRule, type FlagDraft, type PlaceDraft, type RuleContext } from './rule.ts'
import { slotsOf, type Slot, type SlotWord } from './english/slots.ts'

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
    const counts = collectStems(context)
    const severity = isUnedited(context.article) ? 'minor' : 'neutral'
    const found = new Map<string, { places: PlaceDraft[]; said: (Span & { sentence: number })[] }>()
    for (const bead of context.alignment?.beads ?? []) {
      if (bead.confidence < SURE) continue
      for (const slot of slotsOf(context, bead)) {
        const exchange = readSlot(context, slot, counts)
        if (exchange === null) continue
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

/** Stems of each side, and those of neighbours in the article. */
type Counts = Readonly<Record<'article' | 'transcript' | 'pairs', ReadonlySet<string>>>

function collectStems(context: RuleContext): Counts {
  const stems = { article: new Set<string>(), transcript: new Set<string>(), pairs: new Set<string>() }
  const note = (side: 'article' | 'transcript', sentence: number): void => {
    let before = ''
    for (const token of context.sentenceTokens(side, sentence)) {
      const stem = stemWord(token.lower.replace(/'s$/u, ''))
      stems[side].add(stem)
      if (side === 'article') stems.pairs.add(`${before} ${stem}`)
      before = stem
    }
  }
  for (const { index } of context.article.sentences) note('article', index)
  for (const { index } of context.transcript?.sentences ?? []) note('transcript', index)
  return stems
}

/** The words of a slot that are exchanged, function words at the edges left out; null where it is no exchange of nouns. */
function readSlot(context: RuleContext, slot: Slot, counts: Counts): Slot | null {
  if (slot.written.length > LONGEST_SLOT || slot.said.length > LONGEST_SLOT) return null
  const written = trim(slot.written)
  const said = trim(slot.said)
  const head = written.at(-1)
  const other = said.at(-1)
  if (head === undefined || other === undefined) return null
  if (written.length > MOST_WRITTEN || said.length > MOST_SAID) return null
  const { role } = context.article.blocks[context.article.sentences[head.sentence]!.block]!
  if (!isProse(role) || role === 'title' || role === 'heading') return null
  if (!isNounHere(head, context.article.text) || !isNounHere(other, context.transcript?.text ?? ''))
    return null
  if (isEverydayNoun(head.lower) || isEverydayNoun(other.lower)) return null
  if (counts.transcript.has(head.stem)) return null
  // "alarm" alone may well be in the article, "false alarm" must not
  const isKept =
    said.length === 1
      ? counts.article.has(other.stem)
      : counts.pairs.has(said.map((word) => word.stem).join(' '))
  if (isKept) return null
  // another spelling, a misheard name, another form: other rules know more about them
  if (said.some((word) => isSameTerm(head.lower, word.lower) || editDistance(head.lower, word.lower, 2) <= 2))
    return null
  if (confusedIn(singular(head.lower), singular(other.lower)).length > 0) return null
  return { written, said }
}

function trim(words: readonly SlotWord[]): readonly SlotWord[] {
  const first = words.findIndex((word) => !word.empty)
  const last = words.findLastIndex((word) => !word.empty)
  return first === -1 ? [] : words.slice(first, last + 1)
}

/** Endings of words that are hardly ever nouns, and -ing, which is a verb as often as not. */
const NO_NOUN = /(?:ly|ed|ful|ous|able|ible|ical|ive|est|ing|ier)$/u

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
