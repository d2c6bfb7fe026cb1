import type { Article, Block, BlockRole } from '../model/article.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import type { RuleContext } from './rule.ts'

/** Words of other articles and lists of names are not checked; a footer is, because editors sign off in it. */
const NOT_PROSE: ReadonlySet<BlockRole> = new Set<BlockRole>(['byline', 'placeholder', 'link', 'recommended'])

export const isProse = (role: BlockRole): boolean => !NOT_PROSE.has(role)

export const blocksOfProse = (article: Article): readonly Block[] =>
  article.blocks.filter((block) => isProse(block.role))

const SPACE = /^[\s\u00a0]+$/u
export const isSpace = (gap: string): boolean => SPACE.test(gap)

/** Whether the speaker said the same words one after another at this place; then the article only keeps them. */
export function transcriptRepeats(context: RuleContext, run: readonly Token[]): boolean {
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined || context.alignment === null) return false
  const said = context.transcriptOf(context.articleSentencesAt({ start: first.start, end: last.end }))
  const wanted = run.map((token) => token.lower)
  return said.some((sentence) => containsRun(context.sentenceTokens('transcript', sentence), wanted))
}

/** Whether `wanted` stands in the tokens as neighbours, whatever punctuation is between. */
export function containsRun(tokens: readonly Token[], wanted: readonly string[]): boolean {
  for (let at = 0; at + wanted.length <= tokens.length; at++)
    if (wanted.every((word, index) => tokens[at + index]!.lower === word)) return true
  return false
}

export const quoteWords = (text: string, span: Span): string =>
  `“${text.slice(span.start, span.end).replaceAll('\n', ' ')}”`

/**
 * Whether the article shows that nobody edited it after the machine: characters or pictures' placeholders of the Chinese page
 * are still in it. Thin evidence weighs more in such a text than in one that an editor has read.
 */
export const isUnedited = (article: Article): boolean =>
  article.blocks.some(({ role }) => role === 'placeholder') ||
  /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u.test(article.text)
