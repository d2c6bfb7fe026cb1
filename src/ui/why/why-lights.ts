import { useEffect } from 'react'
import type { WordLink } from '../../core/model/explanation.ts'
import { domRangeOf } from '../review/text-selection.ts'

/*
 * Words that answer to each other, lit in both columns by custom highlights: no element is added, so the text, its marks
 * and a selection stay as they are. Each kind has an underline of its own form (why.css), so that colour says nothing alone.
 */

const KINDS = ['same', 'paraphrase', 'number', 'bent-name'] as const satisfies readonly WordLink['kind'][]

/** The kinds among some links, in the order of the legend. */
export const kindsOf = (links: readonly WordLink[]): readonly WordLink['kind'][] =>
  KINDS.filter((kind) => links.some((link) => link.kind === kind))

const highlightName = (kind: WordLink['kind']): string => `stet-why-${kind}`

/** Below this a paraphrase is a guess: its underline is fainter, and the legend says so. */
const SURE = 0.5
const WEAK = 'stet-why-weak'
const HERE = 'stet-why-here'

export const isWeak = (link: WordLink): boolean => link.kind === 'paraphrase' && link.strength < SURE

/** Lights the links in a row as long as they stand; anew when the row is drawn anew (a flag decided, a mark made). */
export function useWhyLights(rowId: string, links: readonly WordLink[]): void {
  useEffect(() => {
    if (typeof Highlight === 'undefined' || links.length === 0) return
    const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"]`)
    if (row === null) return
    const light = (): void => {
      for (const kind of KINDS) {
        setHighlight(
          highlightName(kind),
          links.flatMap((link) => (link.kind === kind && !isWeak(link) ? rangesOf(row, link) : [])),
        )
      }
      setHighlight(
        WEAK,
        links.flatMap((link) => (isWeak(link) ? rangesOf(row, link) : [])),
      )
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
      CSS.highlights.delete(WEAK)
    }
  }, [rowId, links])
}

/** A word under the pointer, or touched, is lit stronger together with the words that answer to it. */
export function useWordUnderPointer(rowId: string, links: readonly WordLink[]): void {
  useEffect(() => {
    const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"]`)
    if (typeof Highlight === 'undefined' || row === null || links.length === 0) return
    let frame = 0
    const look = (event: PointerEvent): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const place = placeAt(event.clientX, event.clientY)
        const found = links.filter(
          (link) =>
            place !== null && link[place.side].start <= place.offset && place.offset < link[place.side].end,
        )
        setHighlight(
          HERE,
          found.flatMap((link) => rangesOf(row, link)),
        )
      })
    }
    const clear = (): void => {
      cancelAnimationFrame(frame)
      CSS.highlights.delete(HERE)
    }
    row.addEventListener('pointermove', look)
    row.addEventListener('pointerdown', look)
    row.addEventListener('pointerleave', clear)
    return () => {
      clear()
      row.removeEventListener('pointermove', look)
      row.removeEventListener('pointerdown', look)
      row.removeEventListener('pointerleave', clear)
    }
  }, [rowId, links])
}

/** The letter at a point of the window, as an offset in the reading text of its side. */
function placeAt(x: number, y: number): Readonly<{ side: 'article' | 'transcript'; offset: number }> | null {
  // Firefox and newer Chromium know the first, Safari and older Chromium only the second
  const caret = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null
  const range =
    caret === null && 'caretRangeFromPoint' in document ? document.caretRangeFromPoint(x, y) : null
  const node = caret?.offsetNode ?? range?.startContainer ?? null
  const within = caret?.offset ?? range?.startOffset ?? 0
  const run = node?.parentElement?.closest<HTMLElement>('[data-at]')
  const side = run?.closest<HTMLElement>('[data-side]')?.dataset['side']
  if (run == null || (side !== 'article' && side !== 'transcript')) return null
  return { side, offset: Number(run.dataset['at']) + within }
}

function setHighlight(name: string, ranges: readonly Range[]): void {
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
  else CSS.highlights.delete(name)
}

function rangesOf(row: HTMLElement, link: WordLink): Range[] {
  return (['article', 'transcript'] as const).flatMap((side) => {
    const range = domRangeOf({ side, ...link[side] }, row)
    return range === null ? [] : [range]
  })
}
