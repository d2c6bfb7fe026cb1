import type { ReactElement } from 'react'
import { Icon } from '../shared/icons.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'

/** What could not be done, and what to do. Covers nothing that is being read: it stands at the foot of the page. */
export function FailureNotice(): ReactElement | null {
  const { session } = useStet()
  const failure = useView((state) => state.failure)
  if (failure === null) return null
  return (
    <div className="failure" role="alert">
      <div>
        <b>
          {failure.file !== null &&
            `${failure.file}${failure.line === null ? '' : `, line ${failure.line}`}: `}
          {failure.what}
        </b>
        {failure.remedy}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label="Close the message"
        onClick={session.closeFailure}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
