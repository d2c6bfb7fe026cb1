import type { ReactElement } from 'react'
import { useWords } from '../language/language-context.tsx'
import { useTold } from '../language/use-told.ts'
import { Icon } from '../shared/icons.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { shellWords } from './words.tsx'

/** What could not be done, and what to do. Covers nothing that is being read: it stands at the foot of the page. */
export function FailureNotice(): ReactElement | null {
  const { session } = useStet()
  const words = useWords(shellWords)
  const told = useTold()
  const failure = useView((state) => state.failure)
  if (failure === null) return null
  return (
    <div className="failure" role="alert">
      <div>
        <b>
          {failure.file !== null && words.line(failure.file, failure.line)}
          {told(failure.what)}
        </b>
        {told(failure.remedy)}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={words.closeMessage}
        onClick={session.closeFailure}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
