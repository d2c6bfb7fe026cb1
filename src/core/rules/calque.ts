import type { Token } from '../text/tokens.ts'
import { CALQUES } from './english/calques.ts'
import { isBareVerb } from './english/part-of-speech.ts'
import { indexPatterns, matchesOf } from './english/pattern-index.ts'
import { stemWord } from './english/stem-word.ts'
import { inFormOf } from './english/verb-forms.ts'
import { FUNCTION_WORDS } from './english/word-classes.ts'
import { blocksOfProse, quoteWords } from './prose.ts'
import { defineRule, type FlagDraft, type PlaceDraft, type RuleContext } from './rule.ts'

type Entry = Readonly<{ pattern: RegExp; instead: string; because: string; beside: boolean }>

const ENTRIES: readonly Entry[] = CALQUES.map(([pattern, instead, because, when]) => ({
  // with the space before it: looking behind made the first run of all patterns a third longer
  pattern: new RegExp(` (?:${pattern})(?= )`, 'gu'),
  instead,
  because,
  beside: when === 'beside',
}))
const candidatesFor = indexPatterns(CALQUES.map(([pattern]) => pattern))

type Match = Readonly<{ start: number; end: number; entry: Entry }>

/**
 * Matches in a line of lower-case words joined by single spaces, hyphens taken apart, so that one pattern fits "high-end, grand
 * and classy" and "high end grand and classy". Where two overlap, the earlier one is kept, of two at one place the one that
 * stands first in the list.
 */
function matchesIn(line: string, words: readonly string[]): readonly Match[] {
  const all = candidatesFor(words).flatMap((index) => {
    const entry = ENTRIES[index]! // the index is made from the same list
    return matchesOf(entry.pattern, line).map((match): Match => ({
      start: match.index + 1,
      end: match.index + match[0].length,
      entry,
    }))
  })
  all.sort((a, b) => a.start - b.start)
  let free = 0
  return all.filter(({ start, end }) => {
    if (start < free) return false
    free = end
    return true
  })
}

/**
 * Chinese idiom in English words: "dry goods", "carry the pot". The words are English and the sentence may be grammatical, so
 * only a list finds them; each entry says what the Chinese means. What the speaker said himself is left alone.
 */
export const calque = defineRule({
  id: 'calque',
  version: 1,
  title: 'Word-for-word idiom',
  group: 'English of translation',
  category: 'style/unidiomatic-style',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A Chinese turn of phrase that was translated word by word.',
    why: 'The reader understands the words and not the sense, or is led astray by another sense of the words.',
    action: 'Use the English idiom, or what the speaker said.',
  },
  examples: {
    flagged: [
      { article: 'This is a dry goods article about floods.', flagged: 'dry goods' },
      { article: 'If it goes wrong, he has to carry the pot.', flagged: 'carry the pot' },
      { article: 'They did it from 0 to 1.', flagged: 'from 0 to 1' },
      {
        article: 'We walk on two legs.',
        transcript: 'We always do both.',
        flagged: 'walk on two legs',
        note: 'It can be English, but nobody said it.',
      },
      { article: 'It looked very high-end, grand and classy.', flagged: 'high-end, grand and classy' },
    ],
    clean: [
      { article: 'He carried the water home.' },
      { article: 'They drew a map of the village.' },
      {
        article: 'People walk on two legs, and values go from 0 to 1.',
        note: 'English, without a recording to tell.',
      },
      {
        article: 'These riddles burn the brain.',
        transcript: 'These riddles burn the brain.',
        note: 'The speaker’s own words.',
      },
    ],
  },
  *check(context) {
    const found = new Map<Entry, PlaceDraft[]>()
    for (const block of blocksOfProse(context.article)) {
      const tokens = context.blockTokens(block.index).flatMap(splitHyphens)
      const starts: number[] = []
      let line = ' '
      for (const token of tokens) {
        starts.push(line.length)
        line += `${token.lower} `
      }
      for (const { start, end, entry } of matchesIn(
        line,
        tokens.map((token) => token.lower),
      )) {
        const first = tokenAt(starts, start)
        const last = tokenAt(starts, end - 1)
        const place: PlaceDraft = { side: 'article', start: tokens[first]!.start, end: tokens[last]!.end }
        if (crossesSentence(context.article.text, place)) continue
        if (isSurprising(context, place, line.slice(start, end), entry.beside))
          found.set(entry, [...(found.get(entry) ?? []), place])
      }
    }
    for (const [entry, places] of found) {
      const draft = draftCalque(context, entry, places)
      if (draft !== null) yield draft
    }
  },
})

/** "high-end" as two words with their own offsets. */
function splitHyphens(token: Token): Token[] {
  if (!/[-‑]/u.test(token.text)) return [token]
  return [...token.text.matchAll(/[^-‑]+/gu)].map((part) => ({
    start: token.start + part.index,
    end: token.start + part.index + part[0].length,
    text: part[0],
    lower: part[0].toLowerCase(),
  }))
}

/** The token whose words hold an offset of the joined line; `starts` is sorted. */
function tokenAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const crossesSentence = (text: string, { start, end }: PlaceDraft): boolean =>
  /[.!?;:]["”]?\s/u.test(text.slice(start, end))

/** Verbs that are in every second sentence say nothing of what was said there. */
const LIGHT =
  /^(?:g(?:ive|ives|ave|iven|iving|et|ets|ot|o|oes|one|oing)|went|ma(?:ke|kes|de|king)|t(?:ake|akes|ook|aken|aking)|come|comes|came|coming|put|puts|say|says|said)$/u

/** Of the words that carry the phrase, how many may stand in the recording: half, for one that can be English as well. */
const SAID_AT_MOST = { plain: 1, beside: 0.5 }

/**
 * Whether the phrase is not the speaker's own. One that can be English needs a recording beside it, in which its words are not
 * said there; any other is let off only when it was said as it stands or all its words were.
 */
function isSurprising(context: RuleContext, place: PlaceDraft, words: string, beside: boolean): boolean {
  const said = context.transcriptOf(context.articleSentencesAt(place), 1)
  if (said.length === 0) return !beside
  const spoken = said.map(
    (at) =>
      ` ${context
        .sentenceTokens('transcript', at)
        .map((token) => token.lower.replaceAll(/[-‑]/gu, ' '))
        .join(' ')} `,
  )
  if (spoken.some((line) => line.includes(` ${words} `))) return false
  const stems = new Set(spoken.flatMap((line) => line.split(' ').map(stemWord)))
  const carrying = words
    .split(' ')
    .filter((word) => !FUNCTION_WORDS.has(word) && word.length > 2 && !LIGHT.test(word))
  const share = carrying.filter((word) => stems.has(stemWord(word))).length / Math.max(1, carrying.length)
  // of one or two words the speaker may have said each in another sense
  if (!beside && carrying.length < 3) return true
  return carrying.length === 0 || share < (beside ? SAID_AT_MOST.beside : SAID_AT_MOST.plain)
}

function draftCalque(context: RuleContext, entry: Entry, places: readonly PlaceDraft[]): FlagDraft | null {
  const [first, ...others] = places
  if (first === undefined) return null
  const said = context.transcriptOf(context.articleSentencesAt(first))
  const instead = inFormOfMatch(entry.instead, context.article.text.slice(first.start, first.end))
  return {
    places: [first, ...others],
    message: `${quoteWords(context.article.text, first)} is Chinese in English words (${entry.because}). Better: ${instead}.`,
    // a suggestion can be applied as it is: the first of several, and none for "(leave out)"
    ...(instead.startsWith('(') ? {} : { suggestion: instead.split(';')[0]! }),
    confidence: entry.beside ? 0.6 : 0.75,
    evidence: context.quoteTranscript(said),
  }
}

/** "Carried the pot" becomes "took the blame": where both begin with a verb, the better one takes its form. */
function inFormOfMatch(instead: string, found: string): string {
  const [verb = ''] = instead.split(/[^a-z]/u)
  const [like = ''] = found.toLowerCase().split(/[^a-z]/u)
  const form = isBareVerb(verb) && !isBareVerb(like) ? inFormOf(verb, like) : verb
  return form + instead.slice(verb.length)
}
