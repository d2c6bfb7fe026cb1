import { gradeCut } from './cut-grade.ts'
import { atTime, stretch } from './recording.ts'
import { defineRule } from './rule.ts'

/** Sentences between two answers, at most; farther apart they were never neighbours. */
const FARTHEST = 40

/** A sentence that begins so leans on what was said before it. */
const LEANS = /^(?:it|it's|they|they're|that|that's|this|these|those|he|she|so|yes|no|because)$/u

/**
 * Two answers printed as one: between them the other speaker said something that the article does not print as a turn. The place is
 * the first sentence behind the join, where the reader stumbles ("No, I am not very worried." without the question).
 */
export const mergedTurn = defineRule({
  id: 'merged-turn',
  version: 1,
  title: 'Turns run together',
  group: 'Alignment',
  category: 'style/organization-style',
  severity: 'neutral',
  needs: ['english-article', 'alignment', 'speakers'],
  docs: {
    what: 'One turn of the article that was several in the recording, with another speaker’s question between them.',
    why: 'An answer that lost its question can be read as something else, or as a change of subject without reason.',
    action: 'Put the question back, or give the sentence behind the join what it lost.',
  },
  examples: {
    flagged: [
      {
        article: 'Guest: The disagreement is the information.\n\nNo, I am not very worried.',
        roles: ['turn', 'turn', 'continuation'],
        transcript:
          'Tomas: The disagreement is the information.\nMara: So you are not worried about being replaced?\nTomas: No, not really.',
        flagged: 'No, I am not very worried.',
      },
      {
        article: 'Guest: That sentence changed the company.\n\nThree things changed in the end.',
        roles: ['turn', 'turn', 'continuation'],
        transcript:
          'Tomas: That sentence changed the company.\nMara: So what did you change, in practice?\nTomas: Three things changed.',
        flagged: 'Three things changed in the end.',
      },
    ],
    clean: [
      {
        article: 'Guest: That changed the company.\nHost: What did you change?\nGuest: Three things.',
        transcript: 'Tomas: That changed the company.\nMara: What did you change?\nTomas: Three things.',
      },
      {
        article: 'Guest: That changed the company.\n\nGuest: Three things changed.',
        transcript: 'Tomas: That changed the company.\nMara: Mhm.\nTomas: Three things changed.',
        note: 'A listener’s murmur is no turn.',
      },
    ],
  },
  *check(context) {
    const { article, transcript, alignment } = context
    if (alignment === null || transcript === null) return
    const beadOf = new Map(alignment.beads.flatMap((bead) => bead.article.map((at) => [at, bead] as const)))
    const printed = new Set(alignment.beads.flatMap((bead) => bead.transcript))
    for (const [at, sentence] of article.sentences.entries()) {
      const before = article.sentences[at - 1]
      const bead = beadOf.get(at)
      const earlier = beadOf.get(at - 1)
      if (before === undefined || bead === undefined || earlier === undefined || bead === earlier) continue
      const here = article.blocks[sentence.block]!
      const there = article.blocks[before.block]!
      if (here !== there && !(here.role === 'continuation' && here.index === there.index + 1)) continue
      if (bead.moved !== earlier.moved) continue
      const from = earlier.transcript.at(-1)!
      const to = bead.transcript[0]!
      const speaker = transcript.sentences[from]!.speaker
      const between = Array.from(
        { length: to - from > FARTHEST ? 0 : Math.max(0, to - from - 1) },
        (_, step) => from + 1 + step,
      )
      const own = to > from ? bead.transcript : []
      // the question stands alone between the two, or was drawn into the second answer
      const others = [...between.filter((index) => !printed.has(index)), ...own].filter((index) => {
        const said = transcript.sentences[index]!
        return (
          said.speaker !== null &&
          said.speaker !== speaker &&
          context.sentenceTokens('transcript', index).length >= 4
        )
      })
      if (others.length === 0 || transcript.sentences[bead.transcript.at(-1)!]!.speaker !== speaker) continue
      const where = stretch(transcript, others)
      if (where === null) continue
      // "could you say that again?" is no question of the interview
      if (gradeCut({ ...context, transcript }, { transcript: others }) === 'small-talk') continue
      const isQuestion = others.some((index) => transcript.sentences[index]!.text.endsWith('?'))
      // "It sinks either way.": what sinks was said by the other
      const leans = LEANS.test(context.sentenceTokens('article', at)[0]?.lower ?? '')
      yield {
        places: [{ side: 'article', start: sentence.start, end: sentence.end }],
        message: `Before this sentence ${transcript.sentences[others[0]!]!.speaker ?? 'the other'} ${isQuestion ? 'asked' : 'said'} “${transcript.text.slice(where.start, where.end).replaceAll('\n', ' ')}”${atTime(where)}; the article runs the two answers together. Put it back, or make the sentence stand without it.`,
        severity: isQuestion || leans ? 'minor' : 'neutral',
        confidence: Math.min(bead.confidence, earlier.confidence) * 0.8,
        evidence: context.quoteTranscript(others),
      }
    }
  },
})
