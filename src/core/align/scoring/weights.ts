/**
 * Every number the aligner uses. None is set per text: what differs between texts (score shift, frequencies, spread of
 * the context) is taken from the texts themselves. Values come from coordinate search on several sets at once; the table
 * of what each one does is in docs/alignment.md.
 */
export type AlignWeights = Readonly<Record<keyof typeof WEIGHTS, number>>

export const WEIGHTS = {
  /** Share of a word's chance that does not depend on the other side (λ), and how much a match counts (κ). */
  lambda: 0.608,
  kappa: 0.644,
  /** A window's content mass is raised to this power in the denominator: long windows explain by chance. */
  massPower: 1.038,
  /** One word adds no more than this (nats). */
  wordCap: 2.592,
  /** Relative frequency at which a word has half its content weight. */
  contentHalf: 0.013,
  /** Share of a word's own weight in what it adds or costs: 0 counts all words alike, 1 silences stop words. */
  tokenWeight: 0.191,
  /** Added to each word's count before frequencies are taken. */
  smoothing: 0.942,
  /** Weight of the words beside all else. */
  scale: 1,
  /** Added to every bead, so that a bead without evidence is worth about as much as two skips. */
  bias: 4.424,
  /** Standard deviation of the logarithm of the length ratio (content mass). */
  lengthSigma: 0.3,
  /** A ratio can cost no more than this. */
  lengthFloor: -3.8,
  /** What a bead shape costs beside 1:1. */
  shape12: -0.703,
  shape13: -3.213,
  shape14: -4.317,
  shapeMore: -0.7,
  shape22: -0.787,
  shape23: -5.055,
  shape33: -6.689,
  /** Skipping a unit; longer units than the mean of side a cost more or less in proportion. */
  skipA: -0.337,
  skipB: -0.452,
  skipALength: 0.356,
  /** Opening a run of skipped units of b; longer units than the mean cost more or less in proportion. */
  skipBOpen: -2.8,
  skipBLength: -2.261,
  /** A run of skipped units of b: opening and each unit. */
  gapOpen: -5.773,
  gapStep: -0.055,
  /** Going elsewhere in b. */
  jump: -12.7,
  /** Context: weight, standard deviation of the blur in units. */
  context: 0.179,
  contextBlur: 1,
  /** Both sides ask, or only one does. */
  questionBoth: 0.213,
  questionOne: -2.313,
  questionNone: 0.05,
  /** One side holds a question with its answer, the other does not. */
  questionInside: -2.46,
  /** A bead that takes words of two speakers on side b for words of one on side a. */
  mixedTurns: -3,
  /** A line without final punctuation, in a text that has it, is a caption or heading: cheaper to skip. */
  headingSkip: 2.806,
  /** Shift of all bead scores: share of (median of chosen beads - start), at most. */
  shiftShare: 0.379,
  shiftStart: 6.972,
  shiftMost: 3.848,
  /** Bent names: strength of a character-trigram match, and the Dice value it needs. */
  trigram: 1,
  trigramLeast: 0.5,
  /** What a pair of the paraphrase lexicon counts, beside what the lexicon says. */
  lexicon: 1,
  /** What a bead pays for a unit of b that says nothing ("Oh no."); less for one or two words of content. */
  aside: -0.15,
  /**
   * Worth of a unit that rightly stands alone, beside a bead that is right (1), where the path that is right most often is chosen;
   * at 0 the single most probable path is taken.
   */
  leftOver: 0.1,
  /** 1: where wording is far apart, numbers that both sides have are compared by value (numbers.ts); 0: as they are printed. */
  numbersByValue: 1,
  /** As if so many words more had been read: keeps a word of a short text from counting as frequent. */
  unread: 600,
}

/**
 * The same for sentences against caption lines, and against speech without punctuation that a reader cut into units: many of them to a
 * bead are no surprise there, one says little alone, so its surroundings count for more.
 */
export const LINE_WEIGHTS: AlignWeights = {
  ...WEIGHTS,
  lambda: 0.62,
  kappa: 0.623,
  massPower: 1.01,
  wordCap: 3.1,
  contentHalf: 0.0139,
  tokenWeight: 0,
  smoothing: 0.6703,
  bias: 2.7,
  lengthSigma: 0.36,
  lengthFloor: -4.4,
  shape12: -0.1,
  shape13: -0.3,
  shape14: -0.9,
  shapeMore: -0.5,
  shape22: -0.7,
  shape23: -4,
  shape33: -4.5,
  skipA: -0.2,
  skipB: -0.76,
  skipALength: -0.25,
  skipBOpen: -2.6,
  skipBLength: -1.5,
  gapOpen: -3.5,
  gapStep: -0.02,
  jump: -9.5,
  context: 0.7,
  questionBoth: 1,
  questionOne: -1,
  questionInside: -3,
  headingSkip: 1.5,
  shiftShare: 0.35,
  shiftStart: 6.5,
  shiftMost: 4,
  trigram: 0.9,
  aside: 0,
  unread: 400,
}

/** Weights that change as the wording grows apart: from one distance to another, and how many times as much they are from there on. */
type Step = Readonly<{
  from: number
  to: number
  times: Readonly<Partial<Record<keyof AlignWeights, number>>>
}>
export type Far = readonly Step[]

/**
 * Texts that share hardly any words: what words say in the lexicon and of each other counts for more. Surroundings help whatever is not a new
 * draft of the same text, and no more where hardly any word around is shared. A moved passage has less to earn its two jumps with.
 */
export const FAR: Far = [
  { from: 0, to: 0.25, times: { context: 1.18 } },
  { from: 0, to: 1, times: { lexicon: 1.6, skipBOpen: 0.8, aside: 4, shape13: 0.81 } },
  { from: 0.4, to: 1, times: { kappa: 1.1, jump: 0.75 } },
]

/**
 * The same for sentences against caption lines. It leaves alone what is no further apart than talks that came back from a round trip: with a
 * share of the change their pair F1 was the same, their confidence further off.
 */
export const LINE_FAR: Far = [
  { from: 0.4, to: 1, times: { lexicon: 2.2, lambda: 1.06, wordCap: 0.8, gapOpen: 1.4 } },
]

/** `distance` 0: close wording, 1: reworded throughout (distance.ts). */
export function weightsAt(weights: AlignWeights, distance: number, far: Far): AlignWeights {
  const changed: Record<keyof AlignWeights, number> = { ...weights }
  for (const { from, to, times } of far) {
    const share = Math.min(1, Math.max(0, (distance - from) / (to - from)))
    // Object.keys forgets which keys a table has
    for (const name of Object.keys(times) as (keyof AlignWeights)[])
      changed[name] *= 1 + share * ((times[name] ?? 1) - 1)
  }
  return changed
}
