/** The part of the page that scrolls. */
export const scroller = (): HTMLElement | null => document.querySelector<HTMLElement>('.shell')

const ANIMATE_MS = 180

/** Height at the bottom of the window that the tray covers, on narrower screens. */
function coveredBelow(shell: HTMLElement): number {
  const panel = document.querySelector<HTMLElement>('.panel')
  if (panel === null || getComputedStyle(panel).position !== 'fixed') return 0
  return Math.max(0, shell.getBoundingClientRect().bottom - panel.getBoundingClientRect().top)
}

/**
 * Scrolls a target to a third of the visible height, unless it is well in view. Short ways are travelled in 180 ms,
 * longer ones cut; with reduced motion all cut (design, Motion).
 */
export function bringIntoView(target: HTMLElement, row: HTMLElement): void {
  const shell = scroller()
  if (shell === null) return
  const box = shell.getBoundingClientRect()
  const height = box.height - coveredBelow(shell)
  const top = target.getBoundingClientRect().top - box.top
  const rowTop = row.getBoundingClientRect().top - box.top
  const isInView = top > 60 && top + Math.min(target.offsetHeight, height / 2) < height - 60
  if (isInView) return
  // the row's beginning is shown too, if it is near
  const wanted = top - rowTop < height / 3 ? rowTop - height / 5 : top - height / 3
  const from = shell.scrollTop
  const to = Math.max(0, from + wanted)
  const isFar = Math.abs(to - from) > height * 1.5
  if (isFar || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    shell.scrollTop = to
    // rows above that were not laid out yet now have their real height: correct once they have
    requestAnimationFrame(() => settle(target, shell, height))
    return
  }
  const began = performance.now()
  const step = (now: number): void => {
    const share = Math.min(1, Math.max(0, (now - began) / ANIMATE_MS))
    shell.scrollTop = from + (to - from) * (1 - (1 - share) ** 3)
    if (share < 1) requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}

function settle(target: HTMLElement, shell: HTMLElement, height: number): void {
  const top = target.getBoundingClientRect().top - shell.getBoundingClientRect().top
  if (top < 40 || top > height - 60) shell.scrollTop += top - height / 3
}

/** Scrolls down as far as it takes to show something that opened below; never so far that its own head leaves the window. */
export function revealBelow(element: HTMLElement): void {
  const shell = scroller()
  if (shell === null) return
  const box = element.getBoundingClientRect()
  const view = shell.getBoundingClientRect()
  const hidden = box.bottom - (view.bottom - coveredBelow(shell)) + 16
  const room = box.top - view.top - 60
  if (hidden > 0 && room > 0) shell.scrollTop += Math.min(hidden, room)
}

/** Moves the words out from under the tray, on screens where the editor opens over the foot of the feed. */
export function uncover(range: Range): void {
  const shell = scroller()
  if (shell === null || typeof range.getBoundingClientRect !== 'function') return
  const words = range.getBoundingClientRect()
  const lowest = shell.getBoundingClientRect().bottom - coveredBelow(shell)
  if (words.bottom > lowest - 12) shell.scrollTop += words.bottom - lowest + 40
}
