import type { Article } from '../model/article.ts'
import { detectLanguage } from '../text/language.ts'
import { identityMap } from '../text/source-map.ts'
import { buildArticle } from './article-builder.ts'
import { findLabels } from './article-labels.ts'
import type { Paragraph } from './article-paragraph.ts'
import { isPlaceholder, isUrl } from './article-patterns.ts'
import { findStructure } from './article-structure.ts'
import { checkParagraphs } from './problems.ts'
import type { Reader } from './reading.ts'
import { splitLines, trimLine, type SourceLine } from './source-lines.ts'

/**
 * Plain text. The reading text is the file itself, so a position in one is a position in the other. A paragraph is a
 * line, or, in text wrapped at a fixed width, the lines up to a blank one.
 */
export const txtReader: Reader<Article> = {
  id: 'txt',
  title: 'Plain text',
  likeness: () => ({ score: 0.65, reason: 'plain text, no markup found' }),
  read: (file, choices) => {
    const paragraphs = paragraphsOf(file.text)
    const problem = checkParagraphs(file, paragraphs)
    if (problem !== null) return problem
    const blocks = findStructure(paragraphs)
    return {
      ok: true,
      document: buildArticle(file, {
        format: 'txt',
        side: 'article',
        text: file.text,
        map: identityMap(file.text.length),
        language: detectLanguage(file.text, 'en'),
        blocks,
        left: [],
        warnings: [],
        choices,
      }),
    }
  },
}

function paragraphsOf(text: string): Paragraph[] {
  const groups: SourceLine[][] = [[]]
  for (const line of splitLines(text).map(trimLine)) {
    if (line.text === '') groups.push([])
    else groups.at(-1)!.push(line)
  }
  const filled = groups.filter((group) => group.length > 0)
  const paragraphs = isHardWrapped(filled)
    ? joinWrapped(filled)
    : filled.flatMap((group) => group.map((line) => [line]))
  return paragraphs.map((lines) => {
    const start = lines[0]!.start
    const last = lines.at(-1)!
    const end = last.start + last.text.length
    return { start, end, text: text.slice(start, end), hint: null }
  })
}

/**
 * Lines are wrapped when, within groups, most lines that are not the last of theirs stop in mid-sentence at about the
 * same width. One paragraph a line has long lines of all lengths that end with a full stop.
 */
function isHardWrapped(groups: readonly (readonly SourceLine[])[]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1))
  if (inner.length < 3) return false
  const open = inner.filter((line) => !/[.!?…。！？:：][\p{Pe}\p{Pf}"'’”]*$/u.test(line.text)).length
  const longest = inner.reduce((most, line) => Math.max(most, line.text.length), 0)
  const full = inner.filter((line) => line.text.length >= longest * 0.75).length
  return longest >= 40 && longest <= 120 && open >= inner.length * 0.6 && full >= inner.length * 0.7
}

/** Lines of a group are one paragraph; a speaker's label begins the next, and pictures and addresses stand alone. */
function joinWrapped(groups: readonly (readonly SourceLine[])[]): SourceLine[][] {
  const labels = findLabels(groups.flat())
  const paragraphs: SourceLine[][] = []
  let index = 0
  for (const group of groups) {
    let current: SourceLine[] | null = null
    for (const line of group) {
      const isAlone = isPlaceholder(line.text) || isUrl(line.text)
      if (current === null || isAlone || labels[index] !== null) {
        current = []
        paragraphs.push(current)
      }
      current.push(line)
      if (isAlone) current = null
      index++
    }
  }
  return paragraphs
}
