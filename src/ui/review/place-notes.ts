/**
 * Puts the notes of a row at the height of the words they belong to. Notes never overlap: one that has no room is
 * pushed down, and keeps a hairline up to its line (`--push`). Measured by hand, because CSS anchors are not in every
 * browser yet. On a phone notes stand in the line of the row's head and need no place.
 */
/** Where nothing stands in the margin: below its first line. */
const FIRST_FREE_PX = 28
const GAP_PX = 6

const waiting = new Set<HTMLElement>()
let frame = 0

/** Places the notes of a row with the next frame, together with those of other rows: first all is measured, then set. */
export function planNotes(row: HTMLElement): void {
  waiting.add(row)
  if (frame === 0)
    frame = requestAnimationFrame(() => {
      frame = 0
      const plans = [...waiting].filter((each) => each.isConnected).map(measureNotes)
      waiting.clear()
      for (const plan of plans) plan()
    })
}

/** Measures a row and gives what is to be set. */
function measureNotes(row: HTMLElement): () => void {
  const notes = [...row.querySelectorAll<HTMLElement>('[data-note-at]')]
  const margin = row.querySelector<HTMLElement>('.margin')
  const first = notes[0]
  if (first === undefined || margin === null || getComputedStyle(first).position !== 'absolute')
    return () => {
      for (const note of notes) note.style.top = ''
      row.style.minHeight = ''
    }
  const base = margin.getBoundingClientRect().top
  const wanted = notes.map((note) => {
    const line = wordsOf(row, note)?.getClientRects()[0]
    const top = line === undefined ? FIRST_FREE_PX : line.top + line.height / 2 - base - 10
    return { note, top, height: note.offsetHeight }
  })
  wanted.sort((a, b) => a.top - b.top)
  const number = margin.querySelector('.number')
  let free = number === null ? FIRST_FREE_PX : number.getBoundingClientRect().bottom - base + GAP_PX
  const placed = wanted.map(({ note, top, height }) => {
    const at = Math.max(top, free)
    free = at + height + GAP_PX
    return { note, at, push: Math.max(0, at - top - 4) }
  })
  return () => {
    for (const { note, at, push } of placed) {
      note.style.top = `${at}px`
      note.style.setProperty('--push', `${push}px`)
    }
    row.style.minHeight = `${free + 18}px`
  }
}

function wordsOf(row: HTMLElement, note: HTMLElement): Element | null {
  const mark = note.dataset['noteMark']
  if (mark !== undefined) return row.querySelector(`mark[data-mark="${CSS.escape(mark)}"]`)
  return row.querySelector(`.article [data-at="${note.dataset['noteAt']}"]`)
}
