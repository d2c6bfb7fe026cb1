import type { TextRange } from '../../state/stores/view-store.ts'

/** Offset in the reading text of a point in the page; null outside running text. */
function offsetOf(node: Node, within: number): Readonly<{ side: string; offset: number }> | null {
  const element = node instanceof Element ? node : node.parentElement
  const side = element?.closest<HTMLElement>('[data-side]')
  if (side == null) return null
  if (node instanceof Text) {
    const at = element?.closest<HTMLElement>('[data-at]')?.dataset['at']
    return at === undefined ? null : { side: side.dataset['side'] ?? '', offset: Number(at) + within }
  }
  // between elements: the edge of the nearest piece of text
  const runs = [...side.querySelectorAll<HTMLElement>('[data-at]')]
  const point = document.createRange()
  point.setStart(node, within)
  const next = runs.find((run) => point.comparePoint(run, 0) >= 0)
  if (next !== undefined) return { side: side.dataset['side'] ?? '', offset: Number(next.dataset['at']) }
  const last = runs.at(-1)
  if (last === undefined) return null
  return {
    side: side.dataset['side'] ?? '',
    offset: Number(last.dataset['at']) + (last.textContent?.length ?? 0),
  }
}

/** The words selected in a column, white space at the ends left out; null for none, or for a selection over both. */
export function selectedRange(): TextRange | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const from = offsetOf(range.startContainer, range.startOffset)
  const to = offsetOf(range.endContainer, range.endOffset)
  if (from === null || to === null || from.side !== to.side) return null
  const side = from.side
  if (side !== 'article' && side !== 'transcript') return null
  const words = selection.toString()
  const start = from.offset + (words.length - words.trimStart().length)
  const end = to.offset - (words.length - words.trimEnd().length)
  return end > start ? { side, start, end } : null
}

/** The words of a range as a DOM range, where they are drawn: over as many pieces of text as it takes, inside `root`. */
export function domRangeOf({ side, start, end }: TextRange, root: ParentNode = document): Range | null {
  const runs = root.querySelectorAll<HTMLElement>(`[data-side="${side}"] [data-at]`)
  const range = document.createRange()
  let isOpen = false
  for (const run of runs) {
    const at = Number(run.dataset['at'])
    const text = run.firstChild
    if (!(text instanceof Text)) continue
    if (!isOpen && at <= start && start < at + text.length) {
      range.setStart(text, start - at)
      isOpen = true
    }
    if (isOpen && at < end && end <= at + text.length) {
      range.setEnd(text, end - at)
      return range
    }
  }
  return null
}
