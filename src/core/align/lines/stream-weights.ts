/**
 * Numbers of the word pass over caption lines. Found by coordinate search on pair, cut and moved figures of seven sets at once: both sets
 * of captions, other lines cut from the same texts, the same with three words in ten misheard, lines cut from essays and from German
 * news. Words, link and odds terms themselves are those of weights.ts.
 */
export const STREAM = {
  /** Words to each side of its lines that a sentence may move: 24 words do no better and take half as long again. */
  reach: 18,
  /** A sentence that the lines could not place may stand so many words behind the sentence before it. */
  astray: 96,
  /** Widest span of words: so many times the sentence's words, and some more. */
  wide: 2.2,
  widest: 8,
  /** Added to every span. Lower than for lines: a span has some fifty times as many places as a bead of lines. */
  bias: -1.2,
  /** Leaving a sentence without words. */
  skip: -0.2,
  /** A run of words that were cut: opening and each word, or the same for long runs. */
  cutOpen: -2.9,
  cutWord: -0.03,
  gapOpen: -4,
  gapWord: -0.01,
  /** What the first pass thought of a line (log-odds of standing in any bead, clipped), for each of its words. */
  earlier: 0.1,
  earlierMost: 6,
  /** Boundaries: weight of what the punctuated side teaches, as if each word had been seen so often more at random. */
  learned: 0.85,
  learnedPrior: 6,
  /** Boundaries: weight of what is known of spoken English; clipped below, after a shift that makes the usual gap cost little. */
  spoken: 0.5,
  spokenShift: 2.5,
  spokenLeast: -4,
  /** Between the parts of one word ("they | will") and before words joined from two. */
  insideWord: -3,
  /** A line is taken, not cut, when so large a share of its words is. Asking it of one unit loses lines between two: cut -.02. */
  taken: 0.43,
  /** A line counts as a unit's, for confidence, with so large a share: two words of five, three of eight. */
  enough: 0.37,
} as const
