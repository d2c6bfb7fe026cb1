import type { ReactElement } from 'react'
import { useWords } from '../language/language-context.tsx'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { grouped } from '../shared/wording.ts'
import { shellWords } from './words.tsx'

/** So many acts that live in this browser alone are worth a file. */
const ACTS_WORTH_A_FILE = 200

export function useIsBackupDue(): boolean {
  const saved = useView((state) => state.actsInFile)
  return useProject((state) => state.past.length - saved >= ACTS_WORTH_A_FILE)
}

/** Where the work is, and how safe. */
export function RoomLine(): ReactElement | null {
  const words = useWords(shellWords)
  const shared = useWords(sharedWords)
  const room = useView((state) => state.room)
  if (room === null) return null
  const megabytes = (bytes: number): string => grouped(Math.max(1, Math.round(bytes / 1e6)))
  return (
    <p className="hint room">
      {words.room(megabytes(room.used), megabytes(room.quota))}
      {shared.gap}
      {room.isLasting ? words.roomLasting : words.roomNotLasting}
    </p>
  )
}

/** A copy under a name, to go back to. */
export function VersionField(): ReactElement {
  const { keeping } = useStet()
  const words = useWords(shellWords)
  return (
    <form
      className="project-field version"
      onSubmit={(event) => {
        event.preventDefault()
        const field = event.currentTarget.elements.namedItem('version')
        if (!(field instanceof HTMLInputElement)) return
        void keeping.keepVersion(field.value)
        field.value = ''
      }}
    >
      <label htmlFor="version-name">{words.version}</label>
      <div className="version-line">
        <input
          id="version-name"
          name="version"
          className="field plain"
          autoComplete="off"
          placeholder={words.versionExample}
          aria-describedby="version-hint"
        />
        <button type="submit" className="button">
          {words.keepVersion}
        </button>
      </div>
      <p id="version-hint" className="hint">
        {words.versionHint}
      </p>
    </form>
  )
}
