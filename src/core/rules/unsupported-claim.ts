import type { Bead } from '../model/alignment.ts'
import { isEditorial } from '../model/article.ts'
import type { Token } from '../text/tokens.ts'
import { stemWord } from './english/stem-word.ts'
import { quoteWords } from './prose.ts'
import { opening } from './recording.ts'
import { isContent, isParted, type RowSide } from './row-words.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

const SURE = 0.5
/** Words with a meaning, at least; fewer say too little to be a claim. */
const FEWEST = 5
/** Share of them that may be found near the place all the same. */
const SUPPORT = 0.2
/** Share of what was said that the rest of the row must hold, before the part can be called too much. */
const REST = 0.6
/** Words said that the rest does not hold, at most, as a share of the words of the part. */
const LEFT = 0.4
/** A row with a part too many is longer than what was said, in words with a meaning. */
const LONGER = 1.15
/** Sentences of the recording on each side of the row that count as near. */
const NEAR = 2
/** Share of the words that, in one sentence anywhere in the recording, means that it was said there. */
const ELSEWHERE = 0.6

/**
 * A claim inside a row that nothing in the recording bears out: what `addition` is for sentences that stand alone, this is for
 * those the aligner had to put somewhere, and for half sentences.
 *
 *     written   Every river has its own temper, [and never plays cards according to common sense].
 *     said      Every river's its own animal.
 *
 * The first half holds what was said; of the second no word, and no paraphrase of one, is near. Where the rest does not hold
 * it, the part is its translation, however free: then nobody added anything, and the row is only pointed at.
 */
export const unsupportedClaim = defineRule({
  id: 'unsupported-claim',
  version: 1,
  title: 'Not borne out by the recording',
  group: 'Facts',
  category: 'accuracy/addition',
  severity: 'minor',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'A sentence, or half of one, of whose words next to none is heard at its place, while the rest of the row says all that was said.',
    why: 'Editors and machines round off what a speaker left short, and it becomes part of his statement.',
    action:
      'Listen to the place, and take out what is not in it. Where it is a free translation, see that it is a right one.',
  },
  examples: {
    flagged: [
      {
        article:
          'The river rose nine hours later in the valley, like a wild horse galloping across endless green grassland.',
        transcript: 'The river rose nine hours later down in the valley.',
        flagged: 'like a wild horse galloping across endless green grassland',
      },
      {
        article: 'People must arrive in person and go by driving themselves.',
        transcript: 'Physically, you get in the van.',
        flagged: 'People must arrive in person and go by driving themselves.',
        note: 'A free translation: pointed at, no more.',
      },
    ],
    clean: [
      {
        article: 'The river rose nine hours later in the valley, and houses near the bridge stood in water.',
        transcript:
          'The river rose nine hours later in the valley, and the water stood in houses by the bridge.',
      },
      {
        article: 'This article tells of brave people fighting endless floods in distant green valleys.',
        transcript: 'The river rose nine hours later.',
        roles: ['lead'],
      },
    ],
  },
  *check(context) {
    const { article, alignment } = context
    for (const bead of alignment?.beads ?? []) {
      if (bead.confidence < SURE) continue
      const { role } = article.blocks[article.sentences[bead.article[0]!]!.block]!
      if (isEditorial(role) || role === 'quote') continue
      const found = checkRow(context, bead)
      if (found !== null) yield found
    }
  },
})

function checkRow(context: RuleContext, bead: Bead): FlagDraft | null {
  const sentences = bead.article.map((at) => context.sentenceTokens('article', at))
  const own = sentences.flat()
  const content = own.filter(isContent)
  if (content.length < FEWEST) return null
  // the row itself first: there most rows hold nearly every word
  const here = stemsOf(context, bead, 0)
  const missing = content.filter((token) => !here.has(stemWord(token.lower)))
  if (missing.length < FEWEST * (1 - SUPPORT)) return null
  const near = stemsOf(context, bead, NEAR)
  const bare = new Set(missing.filter((token) => !near.has(stemWord(token.lower))))
  if (bare.size < FEWEST * (1 - SUPPORT)) return null
  const saidWords = bead.transcript
    .flatMap((at) => context.sentenceTokens('transcript', at))
    .filter(isContent)
  const parts = [
    ...(sentences.length > 1 ? sentences : []),
    ...sentences.flatMap((tokens) => clausesOf({ text: context.article.text, tokens })),
    own,
  ]
  for (const part of parts) {
    const words = part.filter(isContent)
    if (words.length < FEWEST || share(words, (token) => bare.has(token)) < 1 - SUPPORT) continue
    const isWhole = part.length === own.length
    // a part is too much only in a row longer than what was said; the links of words are asked for last
    if (!isWhole && content.length < saidWords.length * LONGER) continue
    const links = context.linksOf?.(bead) ?? []
    const unsupported = share(
      words,
      (token) =>
        bare.has(token) &&
        !links.some((link) => link.article.start <= token.start && token.end <= link.article.end),
    )
    if (unsupported < 1 - SUPPORT || isSaidElsewhere(context, words)) continue
    if (!isWhole && !restHolds(context, bead, own, part, saidWords)) continue
    const span = { start: part[0]!.start, end: part.at(-1)!.end }
    if (isWhole) span.end = context.article.sentences[bead.article.at(-1)!]!.end
    const quoted = quoteWords(opening(context.article.text.slice(span.start, span.end)), {
      start: 0,
      end: 100,
    })
    return {
      places: [{ side: 'article', ...span }],
      message: isWhole
        ? `Hardly a word of ${quoted} answers to what was said here. It may be a free translation: read the two side by side.`
        : `The rest of the row says what was said; nothing like ${quoted} was heard near it. Listen to the place, and take out what is not in it.`,
      severity: isWhole ? 'neutral' : 'minor',
      confidence: (isWhole ? 0.4 : 0.6) * bead.confidence,
      evidence: context.quoteTranscript(bead.transcript),
    }
  }
  return null
}

const share = (words: readonly Token[], test: (token: Token) => boolean): number =>
  words.filter(test).length / Math.max(1, words.length)

/** Stems of what was said in the row, and in `around` sentences before and behind it. */
function stemsOf(context: RuleContext, bead: Bead, around: number): ReadonlySet<string> {
  const near = new Set<string>()
  for (let at = bead.transcript[0]! - around; at <= bead.transcript.at(-1)! + around; at++)
    for (const token of context.sentenceTokens('transcript', at)) near.add(stemWord(token.lower))
  return near
}

/** A sentence cut at its marks; nothing for one without. */
function clausesOf(side: RowSide): Token[][] {
  const clauses: Token[][] = [[]]
  side.tokens.forEach((token, at) => {
    if (at > 0 && isParted(side, at - 1)) clauses.push([])
    clauses.at(-1)!.push(token)
  })
  return clauses.length > 1 ? clauses : []
}

/** Whether the words outside the part hold most of what was said. */
function restHolds(
  context: RuleContext,
  bead: Bead,
  own: readonly Token[],
  part: readonly Token[],
  said: readonly Token[],
): boolean {
  const inPart = new Set(part)
  const rest = own.filter((token) => !inPart.has(token))
  const stems = new Set(rest.map((token) => stemWord(token.lower)))
  const links = (context.linksOf?.(bead) ?? []).filter((link) =>
    rest.some((token) => link.article.start <= token.start && token.end <= link.article.end),
  )
  const held = said.filter(
    (token) =>
      stems.has(stemWord(token.lower)) ||
      links.some((link) => link.transcript.start <= token.start && token.end <= link.transcript.end),
  ).length
  // words of the speaker's that answer to nothing may be what the part translates
  const isFree = said.length - held > part.filter(isContent).length * LEFT
  return !isFree && held >= said.length * REST
}

/** Whether one sentence anywhere in the recording holds most of the words: then it was moved, not made up. */
function isSaidElsewhere(context: RuleContext, words: readonly Token[]): boolean {
  const stems = new Set(words.map((token) => stemWord(token.lower)))
  return (context.transcript?.sentences ?? []).some((_, at) => {
    const heard = new Set<string>()
    for (const token of context.sentenceTokens('transcript', at)) {
      const stem = stemWord(token.lower)
      if (stems.has(stem)) heard.add(stem)
    }
    return heard.size >= stems.size * ELSEWHERE
  })
}
