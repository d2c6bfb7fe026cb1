import type { Bead } from '../model/alignment.ts'
import type { BlockRole } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'
import type { Span } from '../text/span.ts'
import type { FoundNumber } from '../text/numbers.ts'
import type { Token } from '../text/tokens.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const SEASONS = 'spring summer autumn winter'.split(' ')

/** "fall" is another word far too often, and "may" but for a few places. */
const GROUPS: readonly ReadonlySet<string>[] = [MONTHS, WEEKDAYS, SEASONS].map((list) => new Set(list))

/** Another month, weekday or season than was said. Days and years are numbers, and the number rule has them. */
export const date = defineRule({
  id: 'date',
  version: 2,
  title: 'Date differs',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'A month, weekday or season that is another one in the recording.',
    why: 'Chinese numbers its months and weekdays, so one slip of a digit makes another day.',
    action: 'Listen to the place and take the date that was said.',
  },
  examples: {
    flagged: [
      {
        article: 'It began on a Tuesday in March.',
        transcript: 'It began on a Wednesday in March.',
        flagged: 'Tuesday',
      },
      {
        article: 'The storm of October 2019 was bad.',
        transcript: 'The storm of August 2019 was bad.',
        flagged: 'October',
      },
      {
        article: 'Then in May 1998 the office put a notice in the paper.',
        transcript: 'Then in March 1998 the office put a notice in the paper.',
        flagged: 'May',
      },
    ],
    clean: [
      { article: 'On Monday and Friday we met.', transcript: 'We met on Friday, and on Monday as well.' },
      { article: 'In March it rained.', transcript: 'It rained.' },
      { article: 'It may rain in March.', transcript: 'It might rain, in March.' },
      { article: 'They march in August.', transcript: 'They walk in August.' },
    ],
  },
  *check(context) {
    yield* checkLead(context)
    for (const bead of context.alignment?.beads ?? []) {
      if (bead.confidence < 0.5) continue
      const own = bead.article.flatMap((at) => inDates(context.sentenceTokens('article', at)))
      if (!own.some((token) => GROUPS.some((group) => isIn(group, token)))) continue
      const near = context.transcriptOf(bead.article, 1)
      const nearSaid = wordsOf(context, near)
      yield* checkDay(context, bead, near)
      const said = bead.transcript.flatMap((at) => inDates(context.sentenceTokens('transcript', at)))
      for (const group of GROUPS) {
        const mine = own.filter((token) => isIn(group, token))
        const theirs = said.filter((token) => isIn(group, token))
        const wrong = mine.find((token) => !nearSaid.has(bare(token)))
        const right = theirs.find((token) => !mine.some((one) => bare(one) === bare(token)))
        if (wrong === undefined || right === undefined) continue
        yield {
          places: [{ side: 'article', start: wrong.start, end: wrong.end }],
          message: `The article has “${wrong.text}”, the recording “${right.text}”. Listen to the place, and take the date that was said.`,
          suggestion: right.text,
          confidence: bead.confidence * 0.9,
          evidence: context.quoteTranscript(bead.transcript, [right]),
        }
      }
    }
  },
})

/** "May 15" against "the fourteenth of May". Two plain numbers are the number rule's; here one of them is an ordinal. */
function* checkDay(context: RuleContext, bead: Bead, near: readonly number[]): Generator<FlagDraft> {
  const { article, transcript } = context
  if (transcript === null) return
  const own = bead.article
    .flatMap((at) => context.sentenceNumbers('article', at))
    .filter((day) => isDay(article.text, day))
  const said = near.flatMap((at) => context.sentenceNumbers('transcript', at))
  const days = said.filter((day) => isDay(transcript.text, day))
  for (const day of own) {
    const other = days.find((one) => one.kind === 'ordinal' || day.kind === 'ordinal')
    if (other === undefined || said.some((one) => one.low === day.low)) continue
    const right = transcript.text.slice(other.start, other.end)
    yield {
      places: [{ side: 'article', start: day.start, end: day.end }],
      message: `The article has day ${article.text.slice(day.start, day.end)}, the recording “${right}”. Listen to the place, and take the date that was said.`,
      suggestion: right,
      confidence: bead.confidence * 0.85,
      evidence: context.quoteTranscript(near, [other]),
    }
  }
}

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const MONTH_BEFORE = new RegExp(`\\b${MONTH}(?: the)? $`, 'iu')
const MONTH_BEHIND = new RegExp(`^(?: of)? ${MONTH}\\b`, 'iu')

/** A whole number to 31 beside the name of a month. */
const isDay = (text: string, day: FoundNumber): boolean =>
  day.low === day.high &&
  Number.isInteger(day.low) &&
  day.low >= 1 &&
  day.low <= 31 &&
  (MONTH_BEFORE.test(text.slice(Math.max(0, day.start - 16), day.start)) ||
    MONTH_BEHIND.test(text.slice(day.end, day.end + 16)))

const LEAD: ReadonlySet<BlockRole> = new Set<BlockRole>(['title', 'lead', 'heading', 'paragraph', 'quote'])
const MONTH_AND_YEAR = new RegExp(`\\b(${MONTH}),? (?:of )?(\\d{4})\\b`, 'giu')

/**
 * A lead tells the talk in other words and has no row. There a month with its year that was never said counts where the same month
 * was said with one other year: "December 2009" for "December 2019".
 */
function* checkLead(context: RuleContext): Generator<FlagDraft> {
  const { article, transcript } = context
  if (transcript === null) return
  let said: ReadonlyMap<string, readonly Said[]> | null = null
  for (const sentence of article.sentences) {
    if (!LEAD.has(article.blocks[sentence.block]!.role)) continue
    if (context.beadsOfArticleSentence(sentence.index).length > 0) continue
    for (const match of sentence.text.matchAll(MONTH_AND_YEAR)) {
      said ??= monthsIn(transcript)
      const others = said.get(match[1]!.toLowerCase()) ?? []
      const [other] = others
      const year = match[2]!
      if (other === undefined || others.some((one) => one.year !== other.year) || other.year === year)
        continue
      const start = sentence.start + match.index
      yield {
        places: [{ side: 'article', start, end: start + match[0].length }],
        message: `“${match[0]}” is never said; the recording has “${other.text}”. Listen to the place, and take the date that was said.`,
        suggestion: other.text,
        confidence: 0.75,
        evidence: context.quoteTranscript([other.sentence], [other]),
      }
    }
  }
}

type Said = Span & Readonly<{ year: string; text: string; sentence: number }>

function monthsIn({ sentences }: Transcript): ReadonlyMap<string, readonly Said[]> {
  const months = new Map<string, Said[]>()
  for (const { index, start, text } of sentences)
    for (const match of text.matchAll(MONTH_AND_YEAR)) {
      const key = match[1]!.toLowerCase()
      const from = start + match.index
      const one = {
        year: match[2]!,
        text: match[0],
        sentence: index,
        start: from,
        end: from + match[0].length,
      }
      months.set(key, [...(months.get(key) ?? []), one])
    }
  return months
}

/** All words but a "may" that is no month: one has a number behind it, or "in" and its like before it. */
const inDates = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(
    ({ lower }, at) =>
      lower !== 'may' ||
      /^\d/u.test(tokens[at + 1]?.lower ?? '') ||
      /^(?:in|of|since|until|till|last|next|early|late|mid|every)$/u.test(tokens[at - 1]?.lower ?? ''),
  )

const bare = (token: Token): string => token.lower.replace(/(?:'s|s)$/u, '')

/** A month or weekday has its capital in the article; automatic captions may have none. */
const isIn = (group: ReadonlySet<string>, token: Token): boolean =>
  group.has(bare(token)) && (token.lower !== 'march' || /^\p{Lu}/u.test(token.text))

const wordsOf = (context: RuleContext, sentences: readonly number[]): ReadonlySet<string> =>
  new Set(sentences.flatMap((at) => inDates(context.sentenceTokens('transcript', at)).map(bare)))
