import type { Bead } from '../model/alignment.ts'
import { quoteWords } from './prose.ts'
import { opening } from './recording.ts'
import { defineRule, type RuleContext } from './rule.ts'

/** Shorter sentences ("Exactly.") may belong to either, and aligners mix them up; a sure row may be a little shorter. */
const FEWEST_WORDS = 6
const FEWEST_IF_SURE = 4
const VERY_SURE = 0.85
/** Share of an article speaker's sentences that one transcript speaker must have, before we trust that they are one person. */
const SURE = 0.8

/**
 * Words put into another mouth: the article prints as the guest's what the host said, or the reverse. Who is who ("Host" is Mara
 * Ellison) is learnt from the majority of the rows.
 */
export const speakerAttribution = defineRule({
  id: 'speaker-attribution',
  version: 1,
  title: 'Said by somebody else',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: ['english-article', 'alignment', 'speakers'],
  docs: {
    what: 'A sentence that stands under one speaker and was said by another.',
    why: 'When short questions are cut, their words are pulled into the answer, and the guest seems to have said them.',
    action: 'Give the sentence back to its speaker, or reword it as an answer.',
  },
  examples: {
    flagged: [
      {
        article:
          'Host: How did you know about the water?\nGuest: It rained up in the hills all the night.\nGuest: The stick moved about nine hours later.\nGuest: So nine hours is what you call your lead time.\nHost: And what goes wrong with the gauges?',
        transcript:
          'Mara: How did you know about the water?\nTomas: It rained up in the hills all the night.\nTomas: The stick moved about nine hours later.\nMara: So nine hours is what you call your lead time.\nMara: And what goes wrong with the gauges?\nTomas: Spiders.',
        flagged: 'So nine hours is what you call your lead time.',
      },
      {
        article:
          'Host: Spiders love a radar gauge the most.\nHost: What is a gauge, physically, please?\nHost: And how do you mend it?\nGuest: It is a radar about that size.\nGuest: It sends out a pulse and waits.\nHost: How do you find them at all?',
        transcript:
          'Tomas: Spiders love a radar gauge the most.\nMara: What is a gauge, physically, please?\nMara: And how do you mend it?\nTomas: It is a radar about that size.\nTomas: It sends out a pulse and waits.\nMara: How do you find them at all?',
        flagged: 'Spiders love a radar gauge the most.',
      },
    ],
    clean: [
      {
        article: 'Host: How did you know?\nGuest: It rained up in the hills.',
        transcript: 'Mara: How did you know?\nTomas: It rained up in the hills.',
      },
      {
        article: 'Host: How did you know?',
        transcript: 'Tomas: How did you know?',
        note: 'Too little to tell who is who.',
      },
    ],
  },
  *check(context) {
    const { article, transcript, alignment } = context
    if (alignment === null || transcript === null) return
    const pairs = alignment.beads.flatMap((bead) => {
      const mine = new Set(bead.article.map((at) => article.blocks[article.sentences[at]!.block]!.speaker))
      const theirs = new Set(bead.transcript.map((at) => transcript.sentences[at]!.speaker))
      const [speaker] = mine
      const [said] = theirs
      return mine.size === 1 && theirs.size === 1 && speaker && said ? [{ bead, speaker, said }] : []
    })
    const who = learn(pairs)
    for (const { bead, speaker, said } of pairs) {
      const expected = who.get(speaker)
      if (expected === undefined || expected === said || bead.confidence < 0.75 || bead.moved) continue
      if (![...who.values()].includes(said) || countWords(context, bead.article) < fewest(bead)) continue
      const start = article.sentences[bead.article[0]!]!.start
      const end = article.sentences[bead.article.at(-1)!]!.end
      yield {
        places: [{ side: 'article', start, end }],
        message: `${quoteWords(opening(article.text.slice(start, end), 60), { start: 0, end: 80 })} stands under ${speaker}, but ${said} said it. Give it back, or reword it.`,
        confidence: bead.confidence * 0.8,
        evidence: context.quoteTranscript(bead.transcript),
      }
    }
  },
})

const fewest = ({ article, transcript, confidence }: Bead): number =>
  confidence >= VERY_SURE && article.length === 1 && transcript.length === 1 ? FEWEST_IF_SURE : FEWEST_WORDS

type Pair = Readonly<{ speaker: string; said: string }>

/** "Host" is whoever said most of what stands under "Host", if that is nearly all of it. */
function learn(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { speaker, said } of pairs) {
    const row = counts.get(speaker) ?? new Map<string, number>()
    counts.set(speaker, row.set(said, (row.get(said) ?? 0) + 1))
  }
  const who = new Map<string, string>()
  for (const [speaker, row] of counts) {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0)
    const [best] = [...row].sort((a, b) => b[1] - a[1])
    if (best && best[1] >= 2 && best[1] >= total * Math.min(SURE, 1 - 1 / total - 0.01))
      who.set(speaker, best[0])
  }
  return who
}

const countWords = (context: RuleContext, sentences: readonly number[]): number =>
  sentences.reduce((sum, at) => sum + context.sentenceTokens('article', at).length, 0)
