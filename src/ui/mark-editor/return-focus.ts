import type { EditorTarget } from '../../state/stores/view-store.ts'

/** Gives the focus back to where the editor was opened: the flag, the note, or the row of the words. */
export function returnFocus(target: EditorTarget): void {
  requestAnimationFrame(() => elementOf(target)?.focus({ preventScroll: true }))
}

function elementOf(target: EditorTarget): HTMLElement | null {
  if (target.kind === 'flag')
    return document.querySelector<HTMLElement>(`[data-flag="${CSS.escape(target.flag)}"][role="button"]`)
  if (target.kind === 'mark')
    return document.querySelector<HTMLElement>(`[data-edit="${CSS.escape(target.mark)}"]`)
  const { side, start } = target.range
  const runs = [...document.querySelectorAll<HTMLElement>(`[data-side="${side}"] [data-at]`)]
  const run = runs.findLast((each) => Number(each.dataset['at']) <= start)
  return run?.closest<HTMLElement>('[data-row]') ?? null
}
