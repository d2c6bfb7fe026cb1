import type { Alignment, Bead, Confidence } from '../model/alignment.ts'
import type { Article } from '../model/article.ts'
import type { CutGrade } from '../model/cut-grade.ts'
import type { Evidence } from '../model/flag.ts'
import type { WordLink } from '../model/explanation.ts'
import type { MqmCategory, Severity } from '../model/mqm.ts'
import type { Side } from '../model/side.ts'
import type { RuleSettings } from '../model/rule-settings.ts'
import type { Span } from '../text/span.ts'
import type { Transcript } from '../model/transcript.ts'
import type { BlockRole } from '../model/article.ts'
import type { FoundNumber } from '../text/numbers.ts'
import type { Token } from '../text/tokens.ts'

/** What a rule cannot do without. A missing input makes it "not applicable", which is not "clean". */
export type Need =
  'english-article' | 'transcript' | 'alignment' | 'transcript-times' | 'speakers' | 'original' | 'glossary'

export type RuleGroup =
  'Duplication' | 'Residue and characters' | 'Facts' | 'Terms' | 'Alignment' | 'English of translation'

/** Half-open UTF-16 offsets in the reading text of `side`; the runner adds words and seconds. */
export type PlaceDraft = Readonly<{ side: Side; start: number; end: number; replacement?: string }>

/** What a rule yields. The runner adds id, rule, category, severity after settings. */
export type FlagDraft = Readonly<{
  places: readonly [PlaceDraft, ...PlaceDraft[]]
  message: string
  suggestion?: string
  evidence?: readonly Evidence[]
  confidence: Confidence
  /** Where it differs from the rule's own. */
  severity?: Severity
  category?: MqmCategory
  /** Of a cut passage: what kind of passage it is. */
  grade?: CutGrade
}>

/** Inputs a rule may ask for, computed once per run. A rule sees no other rule, no other settings of the page, no time. */
export type RuleContext = Readonly<{
  article: Article
  transcript: Transcript | null
  original: Article | null
  alignment: Alignment | null
  /** The project's own lists. Whether a rule runs and how severe it is, the runner sees to. */
  settings: RuleSettings
  /** Beads that hold this article sentence; empty without alignment. */
  beadsOfArticleSentence(index: number): readonly Bead[]
  /** Words of a block of the article, offsets in the reading text. */
  blockTokens(block: number): readonly Token[]
  /** Words of a sentence, offsets in the reading text of its side. */
  sentenceTokens(side: 'article' | 'transcript', sentence: number): readonly Token[]
  /** Numbers of a sentence, offsets in the reading text of its side. */
  sentenceNumbers(side: 'article' | 'transcript', sentence: number): readonly FoundNumber[]
  /** Indexes of the article sentences that touch the span, ascending. */
  articleSentencesAt(span: Span): readonly number[]
  /** Transcript sentences aligned with these article sentences, ascending, with `around` neighbours on each side. */
  transcriptOf(articleSentences: readonly number[], around?: number): readonly number[]
  /** Transcript sentences as evidence, joined when they are neighbours; `marked` are offsets in the transcript's text. */
  quoteTranscript(
    sentences: readonly number[],
    marked?: readonly Readonly<{ start: number; end: number }>[],
  ): readonly Evidence[]
  /**
   * Which words of a row answer to which, paraphrases too (the aligner's word pass, handed in by the analysis). It takes a
   * while: ask only for rows that look suspect. Absent where nobody handed it in; then a rule falls back on stems.
   */
  linksOf?(bead: Bead): readonly WordLink[]
}>

/**
 * Shown as documentation and run as a test. Line n of `article` is aligned with line n of `transcript`; an empty line
 * on one side makes the other a cut or an addition.
 */
export type Example = Readonly<{
  article: string
  transcript?: string
  /** Words of the first place of the flag; absent in clean examples. Empty for a seam. */
  flagged?: string
  note?: string
  /** Role of each line; where absent: placeholder for a line of 图片, turn for `Label:`, paragraph otherwise. */
  roles?: readonly BlockRole[]
  /** For moves: the transcript line (from 0) that goes with each article line, instead of the same line. */
  order?: readonly number[]
  /** For rules that live on the user's own lists. */
  settings?: RuleSettings
}>

/** One file, one line in `registry.ts`; `id` is the file's name and a noun of the problem, never reused. */
export type Rule = Readonly<{
  id: string
  version: number
  title: string
  group: RuleGroup
  category: MqmCategory
  severity: Severity
  needs: readonly Need[]
  docs: Readonly<{ what: string; why: string; action: string }>
  examples: Readonly<{ flagged: readonly Example[]; clean: readonly Example[] }>
  check(context: RuleContext): Iterable<FlagDraft>
}>

/** Identity at run time; at compile time it keeps the id as it is written and checks the shape where the rule is written. */
export const defineRule = <const Id extends string>(
  rule: Rule & Readonly<{ id: Id }>,
): Rule & Readonly<{ id: Id }> => rule
