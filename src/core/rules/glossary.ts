import type { GlossaryTerm } from '../model/rule-settings.ts'
import { findTerm, patternOf } from './glossary/find-terms.ts'
import { isProse, quoteWords } from './prose.ts'
import { defineRule, type FlagDraft, type PlaceDraft, type RuleContext } from './rule.ts'

/**
 * The user's own list: words that must not be used, and terms of the list that the speaker uses and the article has not. Any
 * number or tense counts as the term ("gauges", "hindcasting"); a relative does not ("continuous" for "continual").
 */
export const glossary = defineRule({
  id: 'glossary',
  version: 1,
  title: 'Your glossary',
  group: 'Terms',
  category: 'terminology/inconsistent-with-terminology-resource',
  severity: 'major',
  needs: ['english-article', 'glossary'],
  docs: {
    what: 'A word that your glossary forbids, or a term of it that was said and is not in the article.',
    why: 'Readers of the field know the term, and the same article should name a thing in one way.',
    action: 'Use the term of the glossary.',
  },
  examples: {
    flagged: [
      {
        article: 'We need a longer foresight period.',
        flagged: 'foresight period',
        settings: {
          glossary: [
            { term: 'lead time', forbidden: ['foresight period'], allowed: [], original: '', note: '' },
          ],
        },
      },
      {
        article: 'He studied the old floods with a model.',
        transcript: 'He ran hindcasts of the old floods.',
        flagged: 'He studied the old floods with a model.',
        settings: { glossary: [{ term: 'hindcast', forbidden: [], allowed: [], original: '', note: '' }] },
      },
    ],
    clean: [
      {
        article: 'The water-level gauges stood still.',
        transcript: 'The water level gauge stood still.',
        settings: {
          glossary: [
            {
              term: 'water level gauge',
              forbidden: ['water level meter'],
              allowed: [],
              original: '',
              note: '',
            },
          ],
        },
      },
      {
        article: 'He studied the old floods.',
        transcript: 'He ran hindcasts of the old floods.',
        settings: {
          glossary: [{ term: 'hindcast', forbidden: [], allowed: ['study'], original: '', note: '' }],
        },
        note: 'The list allows it.',
      },
    ],
  },
  *check(context) {
    for (const term of context.settings.glossary ?? []) {
      yield* forbiddenUses(context, term)
      const missing = missingTerm(context, term)
      if (missing !== null) yield missing
    }
  },
})

const inText = (context: RuleContext, sentence: number): boolean =>
  isProse(context.article.blocks[context.article.sentences[sentence]!.block]!.role)

/** All places of one forbidden word are one finding. */
function* forbiddenUses(context: RuleContext, term: GlossaryTerm): Generator<FlagDraft> {
  const { text } = context.article
  for (const word of term.forbidden) {
    const pattern = patternOf(word)
    const places = context.article.sentences
      .filter(({ index }) => inText(context, index))
      .flatMap(({ index }) => findTerm(context.sentenceTokens('article', index), pattern))
      .map((span): PlaceDraft => ({
        side: 'article',
        ...span,
        replacement: matchForm(text.slice(span.start, span.end), term.term),
      }))
    const [first, ...others] = places
    if (first === undefined) continue
    yield {
      places: [first, ...others],
      message: `Your glossary says not to use ${quoteWords(text, first)}. Use “${term.term}”${note(term)}`,
      suggestion: first.replacement!,
      confidence: 0.95,
    }
  }
}

/** Sentences in which the term was said and nothing of its entry stands, where the article never has the term. */
function missingTerm(context: RuleContext, term: GlossaryTerm): FlagDraft | null {
  const wanted = [term.term, ...term.allowed].map(patternOf)
  const forbidden = term.forbidden.map(patternOf)
  const places: PlaceDraft[] = []
  const said: { sentence: number; start: number; end: number }[] = []
  for (const { index, start, end } of context.article.sentences) {
    if (!inText(context, index)) continue
    const heard = context.transcriptOf([index]).flatMap((sentence) =>
      findTerm(context.sentenceTokens('transcript', sentence), wanted[0]!).map((span) => ({
        sentence,
        ...span,
      })),
    )
    if (heard.length === 0) continue
    // a term may move to the neighbouring sentence of its bead
    const near = context.beadsOfArticleSentence(index).flatMap((bead) => bead.article)
    const isThere = [index, ...near].some((sentence) =>
      [...wanted, ...forbidden].some(
        (pattern) => findTerm(context.sentenceTokens('article', sentence), pattern).length > 0,
      ),
    )
    if (isThere) continue
    places.push({ side: 'article', start, end })
    said.push(...heard)
  }
  const [first, ...others] = places
  if (first === undefined) return null
  return {
    places: [first, ...others],
    message: `The speaker uses “${term.term}”, a term of your glossary, and the article does not. Check whether it should${note(term)}`,
    severity: 'minor',
    confidence: 0.6,
    evidence: context.quoteTranscript(
      said.slice(0, 3).map((one) => one.sentence),
      said.slice(0, 3),
    ),
  }
}

const note = (term: GlossaryTerm): string => (term.note === '' ? '.' : ` (${term.note}).`)

function matchForm(words: string, term: string): string {
  const plural = /[^s]s$/u.test(words) && !/s$/u.test(term) ? `${term}s` : term
  return /^\p{Lu}/u.test(words) ? plural.charAt(0).toUpperCase() + plural.slice(1) : plural
}
