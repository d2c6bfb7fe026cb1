import type { Span } from '../text/span.ts'

/**
 * Words of one pair of passages that answer to each other. Half-open UTF-16 offsets in the reading texts of the two sides;
 * a span may hold several words (news room, newsroom). Derived on demand, never stored.
 */
export type WordLink = Readonly<{
  article: Span
  transcript: Span
  /** 0 to 1: 1 for the same word or number; a paraphrase as strong as the lexicon holds it. No probability. */
  strength: number
  kind: 'same' | 'paraphrase' | 'bent-name' | 'number'
}>

/**
 * What spoke for a decision of the aligner, or went with it:
 * shared-words, paraphrases, numbers, names, question, length: of the words · speaker · position, neighbours, moved: of the
 * place · nearest, missing-words, filler, role: why a passage stands alone · hand: the reviewer said so · confidence.
 */
export type ReasonKind =
  | 'shared-words'
  | 'paraphrases'
  | 'numbers'
  | 'names'
  | 'question'
  | 'length'
  | 'speaker'
  | 'position'
  | 'neighbours'
  | 'moved'
  | 'nearest'
  | 'missing-words'
  | 'filler'
  | 'role'
  | 'hand'
  | 'confidence'

/** One reason: a sentence for a person, and what it is about for whoever wants to show more than words. */
export type Reason = Readonly<{
  kind: ReasonKind
  /** A whole English sentence. */
  text: string
  /** The words meant, as printed; the other side's are empty where only one side has them. */
  words?: readonly Readonly<{ article: string; transcript: string }>[]
  /** Sentences meant other than those explained, as indexes: neighbours, nearest candidates. */
  sentences?: Readonly<{ article: readonly number[]; transcript: readonly number[] }>
}>

/** What can be explained: an index into the list of that name in the alignment (`link`: `alignment.beads`). */
export type Explained = Readonly<{ kind: 'link' | 'cut' | 'addition' | 'summary'; index: number }>

/** One thing explained: its sentences as indexes, the reasons in order of weight, and its words that answer to each other. */
export type Explanation = Explained &
  Readonly<{
    article: readonly number[]
    transcript: readonly number[]
    reasons: readonly Reason[]
    links: readonly WordLink[]
  }>

/** All that there is to say about one row: its links, what was cut or added in it, what it sums up; in reading order. */
export type RowExplanation = Readonly<{ row: string; parts: readonly Explanation[] }>
