import { useEffect } from 'react'
import type { WordLink } from '../../core/model/explanation.ts'
import { domRangeOf } from '../review/text-selection.ts'

/*
 * Words that answer to each other, lit in both columns by custom highlights: no element is added, so the text, its marks
 * and a selection stay as they are. Each kind has an underline of its own form (why.css), so that colour says nothing alone.
 */

export const KIND_NAMES: Readonly<Record<WordLink['kind'], string>> = {
  same: 'same word',
  paraphrase: 'other word',
  number: 'number',
  'bent-name': 'name spelt otherwise',
}

// keys of a literal object: safe
const KINDS = Object.keys(KIND_NAMES) as WordLink['kind'][]

/** The kinds among some links, in the order of the legend. */
export const kindsOf = (links: readonly WordLink[]): readonly WordLink['kind'][] =>
  KINDS.filter((kind) => links.some((link) => link.kind === kind))

const highlightName = (kind: WordLink['kind']): string => `stet-why-${kind}`

/** Lights the links in a row as long as they stand; anew when the row is drawn anew (a flag decided, a mark made). */
export function useWhyLights(rowId: string, links: readonly WordLink[]): void {
  useEffect(() => {
    if (typeof Highlight === 'undefined' || links.length === 0) return
    const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"]`)
    if (row === null) return
    const light = (): void => {
      for (const kind of KINDS) {
        const ranges = links.flatMap((link) => (link.kind === kind ? rangesOf(row, link) : []))
        if (ranges.length > 0) CSS.highlights.set(highlightName(kind), new Highlight(...ranges))
        else CSS.highlights.delete(highlightName(kind))
      }
    }
    light()
    let frame = 0
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(light)
    })
    for (const column of row.querySelectorAll('.article, .recording'))
      observer.observe(column, { childList: true, characterData: true, subtree: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      for (const kind of KINDS) CSS.highlights.delete(highlightName(kind))
    }
  }, [rowId, links])
}

function rangesOf(row: HTMLElement, link: WordLink): Range[] {
  return (['article', 'transcript'] as const).flatMap((side) => {
    const range = domRangeOf({ side, ...link[side] }, row)
    return range === null ? [] : [range]
  })
}
