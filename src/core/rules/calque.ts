import type { Token } from '../text/tokens.ts'
import { CALQUES } from './english/calques.ts'
import { blocksOfProse, quoteWords } from './prose.ts'
import { defineRule, type FlagDraft, type PlaceDraft, type RuleContext } from './rule.ts'

type Entry = Readonly<{ pattern: RegExp; instead: string; because: string }>

/**
 * Words of a block are joined by single spaces, hyphens taken apart, so that one pattern fits "high-end, grand and classy" and
 * "high end grand and classy". One search finds that something matches, then each entry is asked: a search per entry reads
 * the text a hundred times.
 */
const ENTRIES: readonly Entry[] = CALQUES.map(([pattern, instead, because]) => ({
  pattern: new RegExp(`^(?:${pattern})$`, 'u'),
  instead,
  because,
}))

const ANY = new RegExp(`(?<= )(?:${CALQUES.map(([pattern]) => pattern).join('|')})(?= )`, 'gu')

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
      { article: 'It looked very high-end, grand and classy.', flagged: 'high-end, grand and classy' },
    ],
    clean: [
      { article: 'He carried the water home.' },
      { article: 'They drew a map of the village.' },
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
      for (const match of line.matchAll(ANY)) {
        const entry = ENTRIES.find((one) => one.pattern.test(match[0]))
        const first = tokenAt(starts, match.index)
        const last = tokenAt(starts, match.index + match[0].length - 1)
        const place: PlaceDraft = { side: 'article', start: tokens[first]!.start, end: tokens[last]!.end }
        if (entry === undefined || crossesSentence(context.article.text, place)) continue
        if (!wasSaid(context, place, match[0])) found.set(entry, [...(found.get(entry) ?? []), place])
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

function wasSaid(context: RuleContext, place: PlaceDraft, words: string): boolean {
  const said = context.transcriptOf(context.articleSentencesAt(place), 1)
  return said.some((at) =>
    ` ${context
      .sentenceTokens('transcript', at)
      .map((token) => token.lower.replaceAll(/[-‑]/gu, ' '))
      .join(' ')} `.includes(` ${words} `),
  )
}

function draftCalque(context: RuleContext, entry: Entry, places: readonly PlaceDraft[]): FlagDraft | null {
  const [first, ...others] = places
  if (first === undefined) return null
  const said = context.transcriptOf(context.articleSentencesAt(first))
  return {
    places: [first, ...others],
    message: `${quoteWords(context.article.text, first)} is Chinese in English words (${entry.because}). Better: ${entry.instead}.`,
    // a suggestion can be applied as it is: the first of several, and none for "(leave out)"
    ...(entry.instead.startsWith('(') ? {} : { suggestion: entry.instead.split(';')[0]! }),
    confidence: 0.75,
    evidence: context.quoteTranscript(said),
  }
}
