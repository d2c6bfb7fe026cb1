import { findParts } from '../readers/docx-parts.ts'
import { readXml } from '../readers/xml-events.ts'
import type { WordsInContext } from './find-words.ts'

/** A remark in the margin, with the words it stands at, as the text was before any change that is still open. */
export type WordComment = Readonly<{ author: string; lines: readonly string[] } & { at: WordsInContext }>

/** A change that nobody has accepted or rejected yet. `before` empty: put in; `after` empty: taken out. */
export type WordChange = Readonly<{ author: string; before: string; after: string; at: WordsInContext }>

/** `final`: as if all open changes were accepted. Paragraphs are parted by `\n`. */
export type WordFile = Readonly<{
  final: string
  comments: readonly WordComment[]
  changes: readonly WordChange[]
}>

/** Enough to tell two places apart. */
const CONTEXT = 48

/**
 * What people did to a Word file, from the flat package that office-package.ts makes (ISO/IEC 29500-1, 17.13). Two texts are
 * kept while it is read: the one in which all open changes are accepted, and the one in which all are rejected, which is
 * where words are looked for.
 *
 *     <w:del><w:delText>car</w:delText></w:del><w:ins><w:t>van</w:t></w:ins>      one change, car → van
 */
export function readWordFile(source: string): WordFile {
  const parts = findParts(source)
  const remarks = readRemarks(
    source,
    parts.filter(({ name }) => /\/comments\d*\.xml$/i.test(name)),
  )
  let original = ''
  let final = ''
  const begun = new Map<string, number>()
  const places: { id: string; start: number; end: number }[] = []
  const changes: { author: string; before: string; after: string; start: number }[] = []
  /** The change that words belong to: one at a time, for insertions and deletions do not nest but in moves. */
  let open: Readonly<{ kind: 'ins' | 'del'; author: string }> | null = null
  let isText = false
  /** Inside the properties of a paragraph, where `w:del` means the paragraph's own end. */
  let isProperties = false
  let endTakenBy: string | null = null

  const add = (text: string): void => {
    if (open === null) {
      original += text
      final += text
      return
    }
    const { kind, author } = open
    const last = changes.at(-1)
    const joins =
      last !== undefined && last.author === author && last.start + last.before.length === original.length
    const change = joins ? last : { author, before: '', after: '', start: original.length }
    if (!joins) changes.push(change)
    if (kind === 'del') {
      change.before += text
      original += text
    } else {
      change.after += text
      final += text
    }
  }
  for (const { span } of parts.filter(({ name }) => /\/document\d*\.xml$/i.test(name)).slice(0, 1))
    readXml(
      source,
      {
        open(name, attributes) {
          if (name === 'w:t' || name === 'w:delText') isText = true
          else if (name === 'w:pPr') isProperties = true
          else if (isProperties) {
            if (name === 'w:del') endTakenBy = attributes['w:author'] ?? ''
          } else if (name === 'w:ins' || name === 'w:moveTo')
            open = { kind: 'ins', author: attributes['w:author'] ?? '' }
          else if (name === 'w:del' || name === 'w:moveFrom')
            open = { kind: 'del', author: attributes['w:author'] ?? '' }
          else if (name === 'w:br' || name === 'w:cr') add('\n')
          else if (name === 'w:tab') add('\t')
          else if (name === 'w:commentRangeStart') begun.set(attributes['w:id'] ?? '', original.length)
          else if (name === 'w:commentRangeEnd') {
            const id = attributes['w:id'] ?? ''
            const start = begun.get(id)
            if (start !== undefined) places.push({ id, start, end: original.length })
          } else if (name === 'w:commentReference') {
            const id = attributes['w:id'] ?? ''
            // a remark at a point has no range
            if (!begun.has(id)) places.push({ id, start: original.length, end: original.length })
          }
        },
        close(name) {
          if (name === 'w:t' || name === 'w:delText') isText = false
          else if (name === 'w:pPr') isProperties = false
          else if (isProperties) return
          else if (/^w:(?:ins|del|moveTo|moveFrom)$/.test(name)) open = null
          else if (name === 'w:p') {
            open = endTakenBy === null ? null : { kind: 'del', author: endTakenBy }
            add('\n')
            open = null
            endTakenBy = null
          }
        },
        text({ text }) {
          if (isText) add(text)
        },
      },
      span,
    )

  const around = (start: number, end: number): WordsInContext => ({
    left: original.slice(Math.max(0, start - CONTEXT), start),
    words: original.slice(start, end),
    right: original.slice(end, end + CONTEXT),
  })
  return {
    final,
    comments: places.flatMap(({ id, start, end }) => {
      const remark = remarks.get(id)
      return remark === undefined ? [] : [{ ...remark, at: around(start, end) }]
    }),
    changes: changes.map(({ author, before, after, start }) => ({
      author,
      before,
      after,
      at: around(start, start + before.length),
    })),
  }
}

type Remark = Readonly<{ author: string; lines: readonly string[] }>

function readRemarks(source: string, parts: ReturnType<typeof findParts>): ReadonlyMap<string, Remark> {
  const remarks = new Map<string, { author: string; lines: string[] }>()
  let current: { author: string; lines: string[] } | null = null
  let isText = false
  for (const { span } of parts)
    readXml(
      source,
      {
        open(name, attributes) {
          if (name === 'w:comment') {
            current = { author: attributes['w:author'] ?? '', lines: [] }
            remarks.set(attributes['w:id'] ?? '', current)
          } else if (name === 'w:p') current?.lines.push('')
          else if (name === 'w:t') isText = true
        },
        close(name) {
          if (name === 'w:comment') current = null
          else if (name === 'w:t') isText = false
        },
        text({ text }) {
          if (isText && current !== null) current.lines[current.lines.length - 1] += text
        },
      },
      span,
    )
  return remarks
}
