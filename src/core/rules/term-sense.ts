import type { Bead } from '../model/alignment.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import { chineseFor, confusedIn } from './chinese/index.ts'
import { isCommon } from './english/common-words.ts'
import { guessUse } from './english/part-of-speech.ts'
import { isNounAt, isSameTerm, singular } from './english/terms.ts'
import { FUNCTION_WORDS } from './english/word-classes.ts'
import { isProse, isUnedited, quoteWords } from './prose.ts'
import { defineRule, type PlaceDraft, type RuleContext } from './rule.ts'

/** A bead that is less sure may not be the same sentence at all. */
const SURE = 0.6

/**
 * The speaker's word and the article's are two senses of one Chinese word: doorstep → 门槛 → "threshold", fiction → 小说 → "a
 * novel". The way back went through the wrong sense, and the sentence around it still reads well.
 *
 *     said:     … the most important unit in hydrology is the doorstep
 *     article:  … the most important unit in hydrology is the threshold     门槛: doorstep | sill | threshold
 *
 * The article's word must be absent from what was said there, the speaker's absent from the article's sentence, and his no word
 * of all work ("thing", "time"), for those are exchanged rightly in any translation.
 */
export const termSense = defineRule({
  id: 'term-sense',
  version: 1,
  title: 'Other sense of the Chinese word',
  group: 'Terms',
  category: 'terminology/wrong-term',
  severity: 'neutral',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'A noun where the speaker used another one, and one Chinese word means both.',
    why: 'The Chinese word has several senses; the translation back took another than the speaker’s.',
    action: 'Use the speaker’s word, unless the article’s means the same here.',
  },
  examples: {
    flagged: [
      {
        article: 'The most important unit is the threshold.',
        transcript: 'The most important unit is the doorstep.',
        flagged: 'threshold',
      },
      {
        article: 'Then everything it tells you is a novel.',
        transcript: 'Then whatever it tells you is fiction.',
        flagged: 'novel',
      },
    ],
    clean: [
      { article: 'We chose a threshold.', transcript: 'You pick a threshold at the doorstep.' },
      { article: 'The gender of the plant.', transcript: 'What gender the plant has.' },
      {
        article: 'They gave us a new method.',
        transcript: 'They gave us a new way.',
        note: 'Everybody’s words.',
      },
      { article: 'He wrote a novel.', transcript: 'He wrote a poem.' },
    ],
  },
  *check(context) {
    const found = new Map<
      string,
      { other: string; chinese: readonly string[]; places: PlaceDraft[]; said: Heard[] }
    >()
    for (const bead of context.alignment?.beads ?? []) {
      if (bead.confidence < SURE) continue
      for (const [written, heard, chinese] of confusions(context, bead)) {
        const key = `${written.key}\n${heard.key}`
        const entry = found.get(key) ?? { other: heard.key, chinese, places: [], said: [] }
        found.set(key, entry)
        if (entry.places.some((place) => place.start === written.start)) continue
        entry.places.push({
          side: 'article',
          start: written.start,
          end: written.end,
          replacement: matchNumber(context.article.text.slice(written.start, written.end), heard.key),
        })
        entry.said.push(heard)
      }
    }
    // where an editor has been, one of two synonyms is mostly a choice
    const severity = isUnedited(context.article) ? 'minor' : 'neutral'
    for (const { other, chinese, places, said } of found.values()) {
      const [first, ...rest] = places
      yield {
        places: [first!, ...rest], // an entry is made with its first place
        message: `The speaker says “${other}”, the article ${quoteWords(context.article.text, first!)}. Chinese ${chinese.slice(0, 2).join(', ')} means both: check which sense is meant.`,
        suggestion: first!.replacement!,
        severity,
        confidence: 0.65,
        evidence: context.quoteTranscript(
          said.slice(0, 3).map((one) => one.sentence),
          said.slice(0, 3),
        ),
      }
    }
  },
})

type Noun = Span & Readonly<{ key: string; sure: boolean }>
type Heard = Noun & Readonly<{ sentence: number }>

function* confusions(
  context: RuleContext,
  bead: Bead,
): Generator<readonly [written: Noun, heard: Heard, chinese: readonly string[]]> {
  const written = bead.article
    .filter((at) => isProse(context.article.blocks[context.article.sentences[at]!.block]!.role))
    .map((at) => context.sentenceTokens('article', at))
  const said = bead.transcript.map((at) => ({ at, tokens: context.sentenceTokens('transcript', at) }))
  const wordsOf = (lists: readonly (readonly Token[])[]): ReadonlySet<string> =>
    new Set(lists.flatMap((tokens) => tokens.map((token) => singular(token.lower))))
  const inArticle = wordsOf(written)
  const inSpeech = wordsOf(said.map(({ tokens }) => tokens))
  const heard = said.flatMap(({ at, tokens }) =>
    nounsOf(tokens, inArticle).map((noun) => ({ ...noun, sentence: at })),
  )
  // by Chinese word, so that a very long sentence costs no more than its words
  const byChinese = new Map<string, Map<string, Heard>>()
  for (const other of heard) {
    if (isCommon(other.key)) continue
    for (const chinese of chineseFor(other.key)) {
      const row = byChinese.get(chinese) ?? new Map<string, Heard>()
      if (row.size === 0) byChinese.set(chinese, row)
      if (!row.has(other.key)) row.set(other.key, other)
    }
  }
  for (const noun of written.flatMap((tokens) => nounsOf(tokens, inSpeech))) {
    const others = new Map(chineseFor(noun.key).flatMap((chinese) => [...(byChinese.get(chinese) ?? [])]))
    for (const other of others.values()) {
      if (isSameTerm(noun.key, other.key) || !(noun.sure && other.sure)) continue
      // dictionaries explain a word by a phrase ("laptop/notebook computer"): one sense, said twice
      if (noun.key.includes(' ') !== other.key.includes(' ')) continue
      const chinese = confusedIn(noun.key, other.key)
      // several Chinese words with the same two glosses: the two are synonyms (企业 and 公司, company and firm)
      if (chinese.length === 1) yield [noun, other, chinese]
    }
  }
}

/** Single words that the other side has not, and pairs of neighbours. */
function nounsOf(tokens: readonly Token[], elsewhere: ReadonlySet<string>): Noun[] {
  const nouns: Noun[] = []
  tokens.forEach((token, at) => {
    if (FUNCTION_WORDS.has(token.lower)) return
    const key = singular(token.lower)
    if (!elsewhere.has(key) && chineseFor(key).length > 0 && !/^\p{Lu}/u.test(token.text)) {
      // "meters" behind a number is a unit
      const isOther =
        guessUse(token, tokens[at - 1] ?? null) === 'verb' || /\d/u.test(tokens[at - 1]?.text ?? '')
      if (!isOther) nouns.push({ key, start: token.start, end: token.end, sure: isNounAt(tokens, at) })
    }
    const next = tokens[at + 1]
    if (next === undefined || FUNCTION_WORDS.has(next.lower) || next.start !== token.end + 1) return
    const pair = `${token.lower} ${singular(next.lower)}`
    if (chineseFor(pair).length > 0)
      nouns.push({
        key: pair,
        start: token.start,
        end: next.end,
        sure: true,
      })
  })
  return nouns
}

/** The speaker's word in the number of the article's. */
const matchNumber = (words: string, noun: string): string =>
  /[^su]s$/u.test(words) && !noun.endsWith('s') ? `${noun}s` : noun
