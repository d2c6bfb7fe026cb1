import type { Span } from '../text/span.ts'
import { tokenise } from '../text/tokens.ts'
import { findNamesBySlot, type FoundName } from './name-slots.ts'
import { nameAt, namesAmong, TITLES, type Name } from './english/names.ts'
import { isDerived, isMisspelling, soundAlike } from './english/similar.ts'
import { blocksOfProse, quoteWords } from './prose.ts'
import { defineRule, type FlagDraft, type PlaceDraft, type RuleContext } from './rule.ts'

/**
 * A name that went through Chinese and came back spelt otherwise: Varga → 瓦尔加 → Valga, Kolar → Cora. The recording's own
 * spelling is the evidence, where a person made the transcript. Automatic captions mishear names, so against them only
 * names that the article itself spells in two ways are flagged. All places of a spelling are one finding.
 */
export const name = defineRule({
  id: 'name',
  version: 2,
  title: 'Name spelt otherwise',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: ['english-article'],
  docs: {
    what: 'A name whose spelling differs from the transcript, or from the rest of the article.',
    why: 'Names were written in Chinese characters by sound and turned back by guessing.',
    action: 'Use the spelling of the transcript everywhere; check it against a page of the person or place.',
  },
  examples: {
    flagged: [
      {
        article: 'I grew up in Halmetz by the river.',
        transcript: 'I grew up in Halmec by the river.',
        flagged: 'Halmetz',
      },
      {
        article: 'The goal is to wake Mrs. Cora in time.',
        transcript: 'The purpose was that Mrs Kolar gets up in time.',
        flagged: 'Cora',
      },
      {
        article: 'She lives in Upper Varsin.',
        transcript: 'She lives in Lower Varsin.',
        flagged: 'Upper Varsin',
      },
      {
        article: 'May Tanaka and I began.\nThen Mei left.',
        transcript: 'Mei Tanaka and I began.\nThen Mei left.',
        flagged: 'May',
      },
      {
        article: 'My daughter Nur says that it is late.',
        transcript: 'My daughter Noor says it is late.',
        flagged: 'Nur',
      },
      { article: 'We asked Mr. Varga and again Varga.\nThen Varga left, and Valga came.', flagged: 'Valga' },
    ],
    clean: [
      { article: 'I grew up in Halmec.', transcript: 'I grew up in Halmec.' },
      { article: 'The American way in America and China.', transcript: 'The American way in America.' },
      { article: 'We met in Vienna in May.', transcript: 'We met in Vienna in June.', note: 'A date.' },
      { article: 'On Monday the Director spoke.', transcript: 'On Tuesday the direction spoke.' },
    ],
  },
  *check(context) {
    const uses = collectNames(context)
    const spelt: Spelt = new Map()
    if (context.transcript?.punctuated === true) {
      findInTranscript(context, uses, spelt)
      for (const { word, token, sentence, ...found } of findNamesBySlot(context)) {
        if (spelt.has(word)) continue
        if (!uses.has(word)) uses.set(word, [{ span: token, text: token.text, sentence, title: null }])
        spelt.set(word, found)
      }
    }
    findInArticle(uses, spelt)
    for (const [word, found] of spelt) yield draft(context, uses.get(word) ?? [], found)
    if (context.transcript?.punctuated === true) yield* findOtherNames(context, new Set(spelt.keys()))
  },
})

type Use = Readonly<{ span: Span; text: string; sentence: number | null; title: string | null }>

/** Every capitalised word of the article by its lower-case form, speaker labels included. */
function collectNames(context: RuleContext): Map<string, Use[]> {
  const { article } = context
  const uses = new Map<string, Use[]>()
  const add = (word: string, use: Use): void => {
    const list = uses.get(word)
    if (list) list.push(use)
    else uses.set(word, [use])
  }
  for (const block of blocksOfProse(article)) {
    if (block.label !== null)
      for (const token of tokenise(article.text, block.label.start, block.label.end))
        if (/^\p{Lu}/u.test(token.text))
          add(token.lower, { span: token, text: token.text, sentence: null, title: null })
    if (block.role === 'title' || block.role === 'heading') continue
    const tokens = context.blockTokens(block.index)
    const wordBefore = new Map(tokens.map((token, at) => [token.start, tokens[at - 1]?.lower]))
    for (const one of namesAmong(article.text, tokens)) {
      const before = wordBefore.get(one.start) ?? ''
      const [sentence] = context.articleSentencesAt(one)
      add(one.word, {
        span: { start: one.start, end: one.end },
        text: article.text.slice(one.start, one.end),
        sentence: sentence ?? null,
        title: TITLES.has(before) ? before : null,
      })
    }
  }
  return uses
}

type Spelt = Map<string, FoundName>

function findInTranscript(
  context: RuleContext,
  uses: ReadonlyMap<string, readonly Use[]>,
  spelt: Spelt,
): void {
  const transcript = context.transcript!
  const said = new Set<string>()
  const speakers = new Map<string, string>()
  transcript.sentences.forEach((_, at) => {
    for (const token of context.sentenceTokens('transcript', at)) said.add(token.lower.replace(/'s$/u, ''))
  })
  for (const turn of transcript.turns)
    for (const token of tokenise(turn.speaker ?? '')) {
      speakers.set(token.lower, token.text)
      said.add(token.lower)
    }
  for (const [word, list] of uses) {
    // "Norway-a" is a dash that was typed as a hyphen
    if (said.has(word) || word.split('-').some((part, at) => at === 0 && part !== word && said.has(part)))
      continue
    for (const use of list) {
      const sentences = use.sentence === null ? [] : context.transcriptOf([use.sentence], 1)
      const names = sentences.flatMap((at) =>
        namesAmong(transcript.text, context.sentenceTokens('transcript', at)).map((one) => ({ one, at })),
      )
      const match =
        names.find(({ one }) => isMisspelling(word, one.word)) ??
        names.find(({ one }) => soundAlike(word, one.word)) ??
        (use.title === null ? undefined : findByTitle(context, use, names))
      if (match !== undefined) {
        spelt.set(word, {
          right: transcript.text.slice(match.one.start, match.one.end),
          evidence: [match.at],
          marked: [match.one],
        })
        break
      }
      const speaker = [...speakers].find(([lower]) => isMisspelling(word, lower))
      if (speaker !== undefined) {
        spelt.set(word, { right: speaker[1], evidence: [], marked: [] })
        break
      }
    }
  }
}

/** "Mrs. Cora" beside "Mrs Kolar": the title makes up for spellings that are far apart. */
function findByTitle(
  context: RuleContext,
  use: Use,
  names: readonly Readonly<{ one: Name; at: number }>[],
): Readonly<{ one: Name; at: number }> | undefined {
  const own =
    use.sentence === null ? [] : context.sentenceTokens('article', use.sentence).map((token) => token.lower)
  return names.find(({ one, at }) => {
    const tokens = context.sentenceTokens('transcript', at)
    const before = tokens[tokens.findIndex((token) => token.start === one.start) - 1]
    return before?.lower === use.title && !own.includes(one.word)
  })
}

/** A spelling that occurs once or twice beside one that is used often. */
function findInArticle(uses: ReadonlyMap<string, readonly Use[]>, spelt: Spelt): void {
  const words = [...uses].filter(([word]) => word.length >= 5)
  for (const [rare, few] of words) {
    if (few.length > 2 || spelt.has(rare)) continue
    const often = words.find(
      ([other, many]) =>
        many.length >= 3 && !spelt.has(other) && other[0] === rare[0] && isMisspelling(rare, other),
    )
    const right = often?.[1][0]
    if (right !== undefined) spelt.set(rare, { right: right.text, evidence: [], marked: [] })
  }
}

function draft(
  context: RuleContext,
  uses: readonly Use[],
  { right, evidence, marked, isOther = false }: FoundName,
): FlagDraft {
  const places = uses.map(({ span }): PlaceDraft => ({
    side: 'article',
    start: span.start,
    end: span.end,
    replacement: right,
  }))
  const [first, ...others] = places
  const quoted = quoteWords(context.article.text, first!) // a spelling is only kept with its uses
  const isSpeaker = context.transcript?.turns.some((turn) => turn.speaker?.includes(right)) === true
  const source =
    evidence.length > 0
      ? 'the recording has'
      : isSpeaker
        ? 'the transcript names the speaker'
        : 'elsewhere the article has'
  return {
    places: [first!, ...others],
    message: isOther
      ? otherName(quoted, right)
      : `The name is spelt ${quoted}${others.length === 0 ? '' : ` at ${places.length} places`}; ${source} “${right}”. Use one spelling, the person’s or place’s own.`,
    suggestion: right,
    confidence: evidence.length > 0 ? 0.9 : 0.75,
    evidence: context.quoteTranscript(evidence, marked),
  }
}

const otherName = (quoted: string, right: string): string =>
  `The article names ${quoted}, the recording “${right}”. Check which name is meant.`

/** "Upper Varsin" where "Lower Varsin" was said, "Low Shore" for "Lowbank": a name of several words that shares one of them. */
function* findOtherNames(context: RuleContext, done: ReadonlySet<string>): Generator<FlagDraft> {
  const { article, transcript, alignment } = context
  if (transcript === null || alignment === null) return
  const spoken = ` ${tokenise(transcript.text)
    .map((token) => token.lower)
    .join(' ')} `
  const seen = new Map<string, { places: PlaceDraft[]; right: string; at: number; marked: Span }>()
  for (const bead of alignment.beads) {
    if (bead.confidence < 0.5) continue
    for (const at of bead.article) {
      const tokens = context.sentenceTokens('article', at)
      for (const group of groupNames(article.text, namesIn(context, at))) {
        const words = article.text.slice(group.start, group.end)
        const lower = words.toLowerCase()
        if (group.size < 2 || spoken.includes(` ${lower} `) || [...done].some((word) => lower.includes(word)))
          continue
        const own = new Set(tokens.map((token) => token.lower))
        const other = bead.transcript
          .flatMap((index) =>
            groupNames(
              transcript.text,
              namesAmong(transcript.text, context.sentenceTokens('transcript', index)),
            ).map((one) => ({ one, index })),
          )
          .find(({ one }) => {
            const said = transcript.text.slice(one.start, one.end).toLowerCase()
            return (
              said !== lower &&
              !isDerived(said, lower) &&
              sharesStem(lower, said) &&
              said.split(/\s/u).some((word) => !own.has(word))
            )
          })
        if (other === undefined) continue
        const entry = seen.get(lower)
        const right = transcript.text.slice(other.one.start, other.one.end)
        const place: PlaceDraft = { side: 'article', start: group.start, end: group.end, replacement: right }
        if (entry) entry.places.push(place)
        else seen.set(lower, { places: [place], right, at: other.index, marked: other.one })
      }
    }
  }
  for (const { places, right, at, marked } of seen.values()) {
    const [first, ...others] = places
    yield {
      places: [first!, ...others],
      message: otherName(quoteWords(article.text, first!), right),
      suggestion: right,
      confidence: 0.8,
      evidence: context.quoteTranscript([at], [marked]),
    }
  }
}

const namesIn = (context: RuleContext, sentence: number): readonly Name[] => {
  const block = context.article.blocks[context.article.sentences[sentence]!.block]!
  if (block.role === 'title' || block.role === 'heading') return []
  // quotation marks around a name ("Far Shore") are no beginning of a sentence
  return context
    .sentenceTokens('article', sentence)
    .flatMap((token) => nameAt(context.article.text, token, true) ?? [])
}

type Group = Span & Readonly<{ size: number }>

/** Neighbouring names with one space between them. */
function groupNames(text: string, names: readonly Name[]): readonly Group[] {
  const groups: { start: number; end: number; size: number }[] = []
  for (const one of names) {
    const last = groups.at(-1)
    if (last && text.slice(last.end, one.start) === ' ') {
      last.end = one.end
      last.size++
    } else groups.push({ start: one.start, end: one.end, size: 1 })
  }
  return groups
}

/** A word in common, or the beginning of one that is the other ("Low Shore", "Lowbank"). */
function sharesStem(a: string, b: string): boolean {
  const left = a.split(/\s/u)
  const right = b.split(/\s/u)
  return left.some((one) =>
    right.some(
      (other) =>
        one === other ||
        (one.length >= 3 && other.startsWith(one)) ||
        (other.length >= 3 && one.startsWith(other)),
    ),
  )
}
