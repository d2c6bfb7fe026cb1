import type { Span } from '../text/span.ts'
import type { Sentence, TextDocument } from './document.ts'

export const BLOCK_ROLES = [
  'title',
  'byline',
  'placeholder',
  'lead',
  'heading',
  'turn',
  'continuation',
  'paragraph',
  'list-item',
  'quote',
  'note',
  'link',
  'recommended',
  'footer',
  'share',
] as const

export type BlockRole = (typeof BLOCK_ROLES)[number]

const OUTSIDE_ALIGNMENT: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'byline',
  'placeholder',
  'heading',
  'link',
  'recommended',
  'footer',
  'share',
])

/** Whether sentences of such a block may be linked to the transcript (docs/contracts.md, Roles). */
export const takesPartInAlignment = (role: BlockRole): boolean => !OUTSIDE_ALIGNMENT.has(role)

const EDITORIAL: ReadonlySet<BlockRole> = new Set<BlockRole>(['title', 'lead', 'note'])

/** Whether the editor speaks in such a block and not the interview: that nobody said it is as it should be. */
export const isEditorial = (role: BlockRole): boolean => EDITORIAL.has(role)

/** A paragraph, heading, list item … `start`/`end`: half-open UTF-16 offsets in the reading text, label excluded. */
export type Block = Readonly<{
  /** Stable: made from the words and their occurrence number. */
  id: string
  index: number
  role: BlockRole
  start: number
  end: number
  /** Speaker as printed, without colon; a continuation inherits the speaker of its turn. */
  speaker: string | null
  /** Where the label stands in the reading text, colon included, following space excluded; null where none is printed. */
  label: Span | null
  /** Sentences of this block: half-open range of indexes into `article.sentences`. */
  sentences: Span
  /** BCP 47: by its script, by its words where they are enough, else the document's. Absent: the document's. */
  language?: string
}>

export type ArticleSentence = Sentence & Readonly<{ block: number }>

/** The article, or the Chinese original: same shape, so that a third text needs no redesign. */
export type Article = TextDocument &
  Readonly<{
    side: 'article' | 'original'
    blocks: readonly Block[]
    sentences: readonly ArticleSentence[]
  }>
