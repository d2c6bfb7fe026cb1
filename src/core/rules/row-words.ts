import type { Bead } from '../model/alignment.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import { stemWord } from './english/stem-word.ts'
import { FUNCTION_WORDS } from './english/word-classes.ts'
import type { RuleContext } from './rule.ts'

/** Paraphrases weaker than this answer to each other by chance too often to hang a reproach on ("draw" and "paint"). */
const SURE_LINK = 0.6

/** The words of one side of a row, and the text that they stand in. */
export type RowSide = Readonly<{ text: string; tokens: readonly Token[] }>

/** Two sides of a row, for rules that compare how one thing is said. */
export type RowWords = Readonly<{
  own: RowSide
  said: RowSide
  /** Indexes of words of the recording that have the stem of this one of the article. */
  sameStem(own: number): readonly number[]
  /** The same, and where there are none those surely linked with it, which takes a while to find out. */
  answersTo(own: number): readonly number[]
  /** The other way: words of the article that answer to this one of the recording. */
  saidBy(said: number): readonly number[]
  /** The row ends in a question on either side; then a "not" may be a way of asking. */
  isQuestion: boolean
}>

export function rowWords(context: RuleContext, bead: Bead): RowWords {
  const own = bead.article.flatMap((at) => context.sentenceTokens('article', at))
  const said = bead.transcript.flatMap((at) => context.sentenceTokens('transcript', at))
  // made when asked for: most rows are left before
  let byStem: Map<string, number[]> | null = null
  const ofStem = (stem: string): readonly number[] | undefined => {
    byStem ??= groupByStem(said)
    return byStem.get(stem)
  }
  let ownByStem: Map<string, number[]> | null = null
  const ofOwnStem = (stem: string): readonly number[] | undefined => {
    ownByStem ??= groupByStem(own)
    return ownByStem.get(stem)
  }
  const linked = (token: Token): number[] =>
    (context.linksOf?.(bead) ?? [])
      .filter((link) => link.strength >= SURE_LINK && covers(link.article, token))
      .flatMap((link) => said.flatMap((other, at) => (covers(link.transcript, other) ? [at] : [])))
  return {
    own: { text: context.article.text, tokens: own },
    said: { text: context.transcript?.text ?? '', tokens: said },
    sameStem: (at) => ofStem(stemWord(own[at]?.lower ?? '')) ?? [],
    answersTo: (at) => {
      const token = own[at]
      return token === undefined ? [] : (ofStem(stemWord(token.lower)) ?? linked(token))
    },
    saidBy: (at) => {
      const token = said[at]
      if (token === undefined) return []
      return (
        ofOwnStem(stemWord(token.lower)) ??
        (context.linksOf?.(bead) ?? [])
          .filter((link) => link.strength >= SURE_LINK && covers(link.transcript, token))
          .flatMap((link) => own.flatMap((other, index) => (covers(link.article, other) ? [index] : [])))
      )
    },
    isQuestion:
      context.article.sentences[bead.article.at(-1) ?? -1]?.text.endsWith('?') === true ||
      context.transcript?.sentences[bead.transcript.at(-1) ?? -1]?.text.endsWith('?') === true,
  }
}

function groupByStem(tokens: readonly Token[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [at, token] of tokens.entries()) {
    const key = stemWord(token.lower)
    const places = groups.get(key)
    if (places === undefined) groups.set(key, [at])
    else places.push(at)
  }
  return groups
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const BREAK = /[,;:.!?—–()"“”]|--|\s-\s/u

/** Whether a mark parts two neighbouring words, so that they belong to different clauses. */
export const isParted = ({ text, tokens }: RowSide, at: number): boolean => {
  const left = tokens[at]
  const right = tokens[at + 1]
  return left === undefined || right === undefined || BREAK.test(text.slice(left.end, right.start))
}

export const isContent = (token: Token): boolean =>
  !FUNCTION_WORDS.has(token.lower) && /\p{L}{2}|\d/u.test(token.lower) && !token.lower.includes("'")

/** Content words of a side whose stem the other side has too. */
export function sharedContent(row: RowWords): number {
  const stems = new Set(row.said.tokens.filter(isContent).map((token) => stemWord(token.lower)))
  return new Set(
    row.own.tokens
      .filter(isContent)
      .map((token) => stemWord(token.lower))
      .filter((stem) => stems.has(stem)),
  ).size
}
