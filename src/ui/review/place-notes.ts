/**
 * Puts the notes of a row at the height of the words they belong to. Notes never overlap: one that has no room is
 * pushed down, and keeps a hairline up to its line (`--push`). Measured by hand, because CSS anchors are not in every
 * browser yet. On a phone notes stand in the line of the row's head and need no place.
 */
const FIRST_FREE_PX = 50
const GAP_PX = 6

export function placeNotes(row: HTMLElement): void {
  const notes = [...row.querySelectorAll<HTMLElement>('[data-note-at]')]
  const margin = row.querySelector<HTMLElement>('.margin')
  if (notes.length === 0 || margin === null) return
  if (getComputedStyle(notes[0]!).position !== 'absolute') {
    for (const note of notes) note.style.top = ''
    return
  }
  const base = margin.getBoundingClientRect().top
  const wanted = notes.map((note) => {
    const words = wordsOf(row, note)
    const line = words?.getClientRects()[0]
    return { note, top: line === undefined ? FIRST_FREE_PX : line.top + line.height / 2 - base - 10 }
  })
  wanted.sort((a, b) => a.top - b.top)
  const heights = wanted.map(({ note }) => note.offsetHeight)
  let free = margin.querySelector('.speaker') === null ? FIRST_FREE_PX - 22 : FIRST_FREE_PX
  wanted.forEach(({ note, top }, at) => {
    const placed = Math.max(top, free)
    note.style.top = `${placed}px`
    note.style.setProperty('--push', `${Math.max(0, placed - top - 4)}px`)
    free = placed + heights[at]! + GAP_PX
  })
}

function wordsOf(row: HTMLElement, note: HTMLElement): Element | null {
  const mark = note.dataset['noteMark']
  if (mark !== undefined) return row.querySelector(`mark[data-mark="${CSS.escape(mark)}"]`)
  return row.querySelector(`.article [data-at="${note.dataset['noteAt']}"]`)
}

/** The least a row must be high so that its notes fit. */
export function notesBottom(row: HTMLElement): number {
  const notes = [...row.querySelectorAll<HTMLElement>('[data-note-at]')]
  return notes.reduce((bottom, note) => Math.max(bottom, note.offsetTop + note.offsetHeight), 0)
}
