import { atTime, opening, stretch } from './recording.ts'
import { defineRule } from './rule.ts'

/** Said at one place, printed at another. Editors do it to group topics; a "this" or "as I said" can lose its object. */
export const movedPassage = defineRule({
  id: 'moved-passage',
  version: 1,
  title: 'Moved passage',
  group: 'Alignment',
  category: 'style/organization-style',
  severity: 'neutral',
  needs: ['alignment'],
  docs: {
    what: 'A passage that stands in another order than it was said.',
    why: 'Moved sentences keep words that point at their old neighbours: “this”, “also”, “as I said”.',
    action: 'Read the passage with its new neighbours, and repair what points nowhere.',
  },
  examples: {
    flagged: [
      {
        article: 'Second we built it.\nFirst we drew it.',
        transcript: 'First we drew it.\nSecond we built it.',
        order: [1, 0],
        flagged: 'Second we built it.',
      },
      {
        article: 'The end was good.\nIt began badly.',
        transcript: 'It began badly.\nThe end was good.',
        order: [1, 0],
        flagged: 'The end was good.',
      },
    ],
    clean: [
      {
        article: 'First we drew it.\nSecond we built it.',
        transcript: 'First we drew it.\nSecond we built it.',
      },
      { article: 'First we drew it.', transcript: 'First we drew it.\nSecond we built it.' },
    ],
  },
  *check(context) {
    const { article, transcript, alignment } = context
    if (alignment === null || transcript === null) return
    for (const move of alignment.moves) {
      const beads = move.beads.map((index) => alignment.beads[index]!)
      const inArticle = beads.flatMap((bead) => bead.article).sort((a, b) => a - b)
      const said = beads.flatMap((bead) => bead.transcript).sort((a, b) => a - b)
      const first = article.sentences[inArticle[0] ?? -1]
      const last = article.sentences[inArticle.at(-1) ?? -1]
      const where = stretch(transcript, said)
      if (first === undefined || last === undefined || where === null) continue
      const place = { side: 'article', start: first.start, end: last.end } as const
      const home = move.home === null ? [] : [{ side: 'article', start: move.home, end: move.home } as const]
      const earlier = move.direction === 'up'
      yield {
        places: [place, ...home],
        message: `“${opening(article.text.slice(first.start, last.end), 60)}” was said ${earlier ? 'later' : 'earlier'}${atTime(where)} and stands ${earlier ? 'earlier' : 'later'} in the article. Check that nothing in it points at its old neighbours.`,
        confidence: move.confidence,
        evidence: context.quoteTranscript(said.slice(0, 3)),
      }
    }
  },
})
