import type { Article, Block } from '../model/article.ts'
import { NO_CHOICES, type ReadingChoices } from '../model/reading-choices.ts'
import { detectLanguage } from '../text/language.ts'
import { measure } from './article-headings.ts'
import type { ReadResult } from './reading.ts'
import { scriptOf, type Script } from './second-language.ts'

/**
 * A translation that arrives beside its original, paragraph by paragraph or one whole text after the other. Each side of a
 * review takes its own language; the other is listed and can be put back.
 *
 *     凌晨三点，洪水冲进了屋子。                              left out of the article: "second language"
 *     At three in the morning the flood came into the house.   left out of the original
 *
 * Told by whole blocks: a Chinese line at the foot of an English article, or a quotation in English in a Chinese one, is
 * part of it.
 */
export function readOneLanguage(
  read: (choices: ReadingChoices) => ReadResult<Article>,
  choices: ReadingChoices = NO_CHOICES,
  side: 'article' | 'original',
): ReadResult<Article> {
  const both = read(choices)
  if (!both.ok) return both
  const takenIn = new Set(choices.takenIn)
  const others = otherBlocks(both.document, side === 'original' ? 'other' : 'latin')
  const ids = new Set(others.map(({ id }) => id).filter((id) => !takenIn.has(id)))
  if (ids.size === 0) return both
  const one = read({ ...choices, leftOut: [...(choices.leftOut ?? []), ...ids] })
  if (!one.ok) return one
  const { document } = one
  return {
    ok: true,
    document: {
      ...document,
      language: detectLanguage(document.sentences.map(({ text }) => text).join('\n'), document.language),
      left: document.left.map((each) => (ids.has(each.id) ? { ...each, reason: 'second language' } : each)),
    },
  }
}

/** A paragraph of prose; shorter ones tell nothing. In words, a Chinese sign counting as two thirds of one. */
const PROSE = 6
const FEW = 3
/** Of the two languages the lesser has at least so much of the greater: a translation is about as long as its original. */
const LEAST = 0.4

/** Blocks in the language that is not `kept`; none where there is one text only. */
function otherBlocks({ text, blocks }: Article, kept: Script): readonly Block[] {
  const written = blocks
    .filter(({ role }) => role !== 'placeholder')
    .map((block) => ({ block, words: text.slice(block.start, block.end) }))
  if (!isInTwoLanguages(written.map(({ words }) => words))) return []
  return written.flatMap(({ block, words }) => {
    const script = scriptOf(words)
    return script === null || script === kept ? [] : [block]
  })
}

/** Whether paragraphs hold one text twice: in Latin letters, and in others. */
export function isInTwoLanguages(paragraphs: readonly string[]): boolean {
  const counts = { latin: 0, other: 0 }
  const lengths = { latin: 0, other: 0 }
  for (const words of paragraphs) {
    const script = scriptOf(words)
    const length = measure(words)
    if (script === null || length < PROSE) continue
    counts[script]++
    lengths[script] += length
  }
  const lesser = Math.min(lengths.latin, lengths.other)
  return (
    Math.min(counts.latin, counts.other) >= FEW && lesser >= LEAST * Math.max(lengths.latin, lengths.other)
  )
}
