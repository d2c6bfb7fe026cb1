import { collapseSpaces, copyOf, sliceMapped, withoutSpans, type MappedText } from '../text/mapped-text.ts'
import type { Span } from '../text/span.ts'
import type { MarkedParagraph } from './marked-article.ts'

/**
 * What Pandoc, Notion and site generators add to Markdown and CommonMark takes for words. Signs of the file are overwritten
 * with spaces, so that every offset after them stays what it was.
 *
 *     ---
 *     title: A Flood at Three      the title, if no heading says the same; the other lines are listed as "front matter"
 *     ---
 *     # Nine hours {#nine-hours}   # Nine hours
 *     ::: {.note}                  (nothing)
 */
export function withoutMetadata(source: string): { paragraphs: MarkedParagraph[]; text: string } {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ')
  const front = /^---[ \t]*\n(?=[\w-]{1,40}:)((?:[^\n]*\n){1,60}?)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source)
  const paragraphs: MarkedParagraph[] = []
  if (front !== null) {
    const headings = [...source.matchAll(/^# (\S[^\n]*?)\s*$/gm)].map((match) => match[1])
    let at = source.indexOf('\n') + 1
    front[1]!.split('\n').forEach((words, index) => {
      const title = /^title:\s*["']?(?=\S)(.*?)["']?\s*$/.exec(words)
      const line = index + 2
      if (title !== null && !headings.includes(title[1]))
        paragraphs.push({
          text: copyOf(title[1]!, at + words.indexOf(title[1]!, 6)),
          hint: 'title',
          line,
          dropped: null,
        })
      else if (words.trim() !== '')
        paragraphs.push({ text: copyOf(words, at), hint: null, line, dropped: 'front matter' })
      at += words.length + 1
    })
  }
  const head = front === null ? 0 : front[0].length
  const text = (blank(source.slice(0, head)) + source.slice(head))
    .replace(
      /^(#{1,6} [^\n{}]{1,300}?)(\s*\{[#.][^{}\n]{0,200}\})(?=[ \t]*$)/gm,
      (_, heading: string, mark: string) => heading + blank(mark),
    )
    .replace(/(?<=\))\{[^{}\n]{0,200}=[^{}\n]{0,200}\}(?=[ \t]*$)/gm, blank)
    .replace(/^:{3,}[^\n]{0,200}$/gm, blank)
  return { paragraphs, text }
}

/** A table, which plain CommonMark knows nothing of: each row a paragraph, cells in their order. Null: it is none. */
export function readTableRows(text: MappedText, line: number): MarkedParagraph[] | null {
  if (!text.text.startsWith('|')) return null
  const rows = text.text.split('\n')
  if (rows.length < 2 || !rows.every((row) => row.trim().startsWith('|'))) return null
  const paragraphs: MarkedParagraph[] = []
  let at = 0
  rows.forEach((row, index) => {
    const cells = sliceMapped(text, at, at + row.length)
    at += row.length + 1
    if (/^[|:\s-]+$/.test(row)) return
    const bars = [...row.matchAll(/\|/g)].map((match) => ({ start: match.index, end: match.index + 1 }))
    const words = collapseSpaces(withoutSpans(cells, bars))
    if (words.text !== '')
      paragraphs.push({ text: words, hint: 'paragraph', line: line + index, dropped: null })
  })
  return paragraphs
}

/**
 * What stands in the words and is none of them: marks of footnotes, and what Obsidian adds (highlights, links between notes,
 * notes in the text).
 *
 *     as [[The tower|the tower]] ==knew==.[^1]^[Except once.]      as the tower knew.
 */
export function findUnspokenMarks(text: string): Span[] {
  if (!/\[\^|\[\[|==|\^\[/.test(text)) return []
  const signs =
    /\[\^[\w-]{1,30}\](?!:)|\^\[[^\]\n]{1,400}\]|==(?=[^\s=])|(?<=[^\s=])==|\[\[(?:[^[\]|\n]{1,200}\|)?|\]\]/g
  return [...text.matchAll(signs)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
