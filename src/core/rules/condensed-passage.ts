import { opening, atTime, stretch } from './recording.ts'
import { defineRule, type RuleContext } from './rule.ts'

/** Spoken words of a row, at least; short rows vary too much. */
const FEWEST = 40
/** A row is condensed when it keeps less than this share of what the whole article keeps of the aligned words. */
const SHARE = 0.5

/**
 * A row in which much was said and little is printed: not cut, but boiled down. Measured against the article's own habit, because
 * some editors shorten everything.
 */
export const condensedPassage = defineRule({
  id: 'condensed-passage',
  version: 1,
  title: 'Condensed passage',
  group: 'Alignment',
  category: 'accuracy/undertranslation',
  severity: 'neutral',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'Sentences that stand for a much longer passage of the recording.',
    why: 'Conditions, examples and doubts go first when a passage is boiled down.',
    action: 'Read the passage, and check that the short form still says the same.',
  },
  examples: {
    flagged: [
      {
        article:
          'We warn early and we tell them why it failed to come true at the end.\nThe gauge is honest.',
        transcript:
          'We warn early and we tell them why it failed to come true at the end.\nThe gauge is honest, mostly, except when a spider has built its web across the sensor, or when there is ice on it, or driftwood, or when somebody thinks that it is a speed camera and shoots at it with an air rifle, which has happened to us twice in eleven years of work.',
        flagged: 'The gauge is honest.',
      },
      {
        article: 'Nine people work here now in all of these rooms of the old mill by the river.\nIt rained.',
        transcript:
          'Nine people work here now in all of these rooms of the old mill by the river.\nIt rained for eleven days and eleven nights without an end, first in the hills and then down in the valley where my mother lives, until the water stood in the yard of the post office, and then it reached the second step and went on rising there.',
        flagged: 'It rained.',
      },
    ],
    clean: [
      {
        article: 'We warn early, and we tell them why.',
        transcript: 'We warn early, and then we tell them why.',
      },
      { article: 'It rained.', transcript: 'It rained for eleven days and nights, you know.' },
    ],
  },
  *check(context) {
    const { article, alignment, transcript } = context
    if (alignment === null || transcript === null) return
    const rows = alignment.beads.map((bead) => ({
      bead,
      written: countWords(context, 'article', bead.article),
      spoken: countWords(context, 'transcript', bead.transcript),
    }))
    const kept =
      rows.reduce((sum, row) => sum + row.written, 0) /
      Math.max(
        1,
        rows.reduce((sum, row) => sum + row.spoken, 0),
      )
    for (const { bead, written, spoken } of rows) {
      if (spoken < FEWEST || written >= spoken * kept * SHARE || bead.confidence < 0.4) continue
      const where = stretch(transcript, bead.transcript)
      if (where === null) continue
      const { start } = article.sentences[bead.article[0]!]!
      const { end } = article.sentences[bead.article.at(-1)!]!
      yield {
        places: [{ side: 'article', start, end }],
        message: `${spoken} words of the recording${atTime(where)} became ${written}: “${opening(article.text.slice(start, end), 60)}” Check that the short form still says the same.`,
        confidence: bead.confidence * 0.7,
        evidence: context.quoteTranscript(bead.transcript),
      }
    }
  },
})

const countWords = (
  context: RuleContext,
  side: 'article' | 'transcript',
  sentences: readonly number[],
): number => sentences.reduce((sum, at) => sum + context.sentenceTokens(side, at).length, 0)
