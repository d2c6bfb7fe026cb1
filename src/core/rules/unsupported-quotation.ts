import { stemWord } from './english/stem-word.ts'
import { tokenise } from '../text/tokens.ts'
import { FUNCTION_WORDS, SOUNDS } from './english/word-classes.ts'
import { blocksOfProse, quoteWords } from './prose.ts'
import { defineRule, type RuleContext } from './rule.ts'

/** Shorter quotations are titles, terms and scare quotes. */
const FEWEST_WORDS = 5
/** Share of a quotation's words that must occur together somewhere in the recording. */
const ENOUGH = 0.6

const QUOTATION = /["“]([^"“”\n]{12,600})["”]/gu

/**
 * Words in quotation marks that nobody said. Only where the sentence has no counterpart in the recording: beside an aligned one the
 * reviewer sees both, and a translated quotation rightly has other words.
 */
export const unsupportedQuotation = defineRule({
  id: 'unsupported-quotation',
  version: 1,
  title: 'Quotation not in the recording',
  group: 'Facts',
  category: 'accuracy/addition',
  severity: 'major',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'A quotation in a sentence without counterpart, whose words do not occur together anywhere in the recording.',
    why: 'Leads are written to attract readers, and a sentence in quotation marks is taken for the speaker’s own.',
    action: 'Delete it, or put in what was said; the nearest passage is shown.',
  },
  examples: {
    flagged: [
      {
        article:
          'He even asserted: "In another five years, no one will die from floods anymore."\nWe cut the sentence.',
        transcript: '\nWe cut the sentence.\nThe flood came and nobody died.',
        flagged: '"In another five years, no one will die from floods anymore."',
      },
      {
        article: 'He said: "Every engineer will be replaced by machines tomorrow."',
        transcript: '\nThe bridge is old.',
        flagged: '"Every engineer will be replaced by machines tomorrow."',
      },
    ],
    clean: [
      {
        article: 'A villager said: "Mr. Varga, your river is in my hallway."',
        transcript: '\nAnd she says, "Mr Varga, your river is in my hallway."',
      },
      { article: 'It was his "darkest moment" of all.', transcript: '\nThe bridge is old.' },
    ],
  },
  *check(context) {
    const { article, alignment, transcript } = context
    if (alignment === null || transcript === null) return
    const supported = new Set([...alignment.beads, ...alignment.summaries].flatMap((bead) => bead.article))
    let windows: readonly ReadonlySet<string>[] | null = null
    for (const block of blocksOfProse(article)) {
      const text = article.text.slice(block.start, block.end)
      for (const match of text.matchAll(QUOTATION)) {
        const span = { start: block.start + match.index, end: block.start + match.index + match[0].length }
        const sentences = context.articleSentencesAt(span)
        if (sentences.length === 0 || sentences.some((at) => supported.has(at))) continue
        const words = contentStems(match[1]!)
        if (tokenise(match[1]!).length < FEWEST_WORDS || words.size < 3) continue
        windows ??= pairSentences(context)
        const nearest = findNearest(windows, words)
        if (nearest.share >= ENOUGH) continue
        yield {
          places: [{ side: 'article', ...span }],
          message: `${quoteWords(article.text, { start: span.start + 1, end: span.end - 1 })} stands as a quotation, but was not found in the recording. Delete it, or quote what was said.`,
          confidence: 0.9 - nearest.share,
          evidence: nearest.share > 0 ? context.quoteTranscript([nearest.at, nearest.at + 1]) : [],
        }
      }
    }
  },
})

const contentStems = (text: string): ReadonlySet<string> =>
  new Set(
    tokenise(text)
      .map((token) => token.lower)
      .filter((word) => !FUNCTION_WORDS.has(word) && !SOUNDS.has(word))
      .map((word) => stemWord(word)),
  )

/** The words of each transcript sentence and the one after it: a quotation may have been said in two. */
function pairSentences(context: RuleContext): readonly ReadonlySet<string>[] {
  const single = (context.transcript?.sentences ?? []).map((sentence) => contentStems(sentence.text))
  return single.map((words, at) => new Set([...words, ...(single[at + 1] ?? [])]))
}

function findNearest(
  windows: readonly ReadonlySet<string>[],
  words: ReadonlySet<string>,
): { at: number; share: number } {
  let best = { at: 0, share: 0 }
  windows.forEach((window, at) => {
    let common = 0
    for (const word of words) if (window.has(word)) common++
    if (common / words.size > best.share) best = { at, share: common / words.size }
  })
  return best
}
