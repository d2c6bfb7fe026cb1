import type { FormEvent, KeyboardEvent, ReactElement } from 'react'
import { useRef } from 'react'
import { getEntry } from '../../core/review/change.ts'
import type { Row } from '../../core/model/row.ts'
import { NO_BOOKMARKS } from '../../state/selectors/quiet-rows.ts'
import { Icon } from '../shared/icons.tsx'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { reviewWords } from './words.ts'
import './row-note.css'

/** The bookmark of a row with its note; opens the field in which the note is written. */
export function BookmarkNote({ row }: Readonly<{ row: Row }>): ReactElement | null {
  const { reading, navigating } = useStet()
  const words = useWords(reviewWords)
  const bookmark = useProject((state) => getEntry(state.project?.bookmarks ?? NO_BOOKMARKS, row.id))
  if (bookmark === null) return null
  return (
    <button
      type="button"
      className="bookmark"
      onClick={() => {
        navigating.goToRow(row.id, { jump: false })
        reading.bookmark(row.id)
      }}
    >
      <Icon name="bookmark" />
      <span className={bookmark.note === '' ? 'hidden-text' : ''}>
        {bookmark.note === '' ? words.bookmark : bookmark.note}
      </span>
    </button>
  )
}

/** The field for the note, below the row; nothing while it is closed. */
export function NotePlace({ row }: Readonly<{ row: Row }>): ReactElement | null {
  const isOpen = useView((state) => state.reading.noting === row.id)
  return isOpen ? <NoteField row={row} /> : null
}

function NoteField({ row }: Readonly<{ row: Row }>): ReactElement {
  const { reading, navigating } = useStet()
  const words = useWords(reviewWords)
  const note = useProject((state) => getEntry(state.project?.bookmarks ?? NO_BOOKMARKS, row.id)?.note ?? '')
  const field = useRef<HTMLInputElement>(null)
  // the field goes: the row takes the focus back
  const done = (act: () => void): void => {
    act()
    navigating.goToRow(row.id)
  }
  const save = (event: FormEvent): void => {
    event.preventDefault()
    done(() => reading.saveNote(row.id, field.current?.value ?? ''))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    done(reading.closeNote)
  }
  return (
    <form className="row-note" onSubmit={save} onKeyDown={onKeyDown}>
      <label>
        {words.bookmarkNote}
        <input ref={field} className="field plain" defaultValue={note} autoComplete="off" autoFocus />
      </label>
      <button type="submit" className="button">
        {words.saveNote}
      </button>
      <button
        type="button"
        className="text-button"
        onClick={() => done(() => reading.removeBookmark(row.id))}
      >
        {words.removeBookmark}
      </button>
    </form>
  )
}
