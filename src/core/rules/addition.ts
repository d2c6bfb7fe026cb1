import type { BlockRole } from '../model/article.ts'
import { quoteWords } from './prose.ts'
import { opening } from './recording.ts'
import { defineRule, type FlagDraft, type PlaceDraft, type RuleContext } from './rule.ts'

/** Here the editor speaks, not the interview: an addition is expected. */
const EDITORS_OWN: ReadonlySet<BlockRole> = new Set<BlockRole>(['title', 'lead', 'note', 'quote', 'heading'])

/**
 * What the article says and the recording does not. In the editor's own parts (title, lead) it is noted once and neutral; in a
 * speaker's mouth it is an error until somebody finds the place.
 */
export const addition = defineRule({
  id: 'addition',
  version: 1,
  title: 'Added words',
  group: 'Alignment',
  category: 'accuracy/addition',
  severity: 'minor',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'Sentences of the article for which nothing was found in the recording.',
    why: 'Editors add comparisons and transitions, and in an interview these become words that the speaker never said.',
    action: 'Find the place in the recording, mark the words as the editor’s, or delete them.',
  },
  examples: {
    flagged: [
      {
        article:
          'Thomas: We began.\nThomas: It is like letting 51 doctors have a consultation at the same time.',
        transcript: 'Thomas: We began.',
        flagged: 'It is like letting 51 doctors have a consultation at the same time.',
      },
      {
        article: 'This is an article about water and trust.\nWe began with a stick.',
        roles: ['lead', 'paragraph'],
        transcript: '\nWe began with a stick.',
        flagged: 'This is an article about water and trust.',
      },
    ],
    clean: [
      { article: 'We began.', transcript: 'We began.\nAnd then we slept.' },
      { article: 'We began.\n图片', transcript: 'We began.' },
    ],
  },
  *check(context) {
    const { article, alignment } = context
    const summed = new Set(alignment?.summaries.flatMap((summary) => summary.article) ?? [])
    const own: PlaceDraft[] = []
    for (const added of alignment?.additions ?? []) {
      let run: number[] = []
      const flush = function* (): Generator<FlagDraft> {
        if (run.length > 0) yield draft(context, run, added.confidence)
        run = []
      }
      for (const at of added.article) {
        const sentence = article.sentences[at]!
        const role = article.blocks[sentence.block]!.role
        if (EDITORS_OWN.has(role) || summed.has(at)) {
          if (!summed.has(at)) own.push({ side: 'article', start: sentence.start, end: sentence.end })
          yield* flush()
        } else if (run.length > 0 && article.sentences[run[0]!]!.block !== sentence.block) {
          yield* flush()
          run = [at]
        } else run.push(at)
      }
      yield* flush()
    }
    const [first, ...others] = own
    if (first === undefined) return
    yield {
      places: [first, ...others],
      message: `${own.length === 1 ? 'A sentence' : `${own.length} sentences`} of the title, lead or notes ${own.length === 1 ? 'is' : 'are'} the editor’s and not from the recording. Check the facts in them by hand.`,
      severity: 'neutral',
      confidence: 0.7,
    }
  },
})

function draft(context: RuleContext, run: readonly number[], confidence: number): FlagDraft {
  const { article } = context
  const start = article.sentences[run[0]!]!.start
  const end = article.sentences[run.at(-1)!]!.end
  const { speaker } = article.blocks[article.sentences[run[0]!]!.block]!
  const words = run.reduce((sum, at) => sum + context.sentenceTokens('article', at).length, 0)
  const quoted = quoteWords(opening(article.text.slice(start, end)), { start: 0, end: 120 })
  return {
    places: [{ side: 'article', start, end }],
    message: `Nothing like ${quoted} was found in the recording${speaker === null ? '' : `, yet it stands as words of ${speaker}`}. Find the place, or take the words out.`,
    severity: words < 6 || confidence < 0.5 ? 'neutral' : 'minor',
    confidence,
  }
}
