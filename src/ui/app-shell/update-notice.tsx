import type { ReactElement } from 'react'
import { useWords } from '../language/language-context.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { settingsWords } from './settings-words.ts'

/** A newer version waits. It stands at the foot of the page and takes no focus: nobody is pressed. */
export function UpdateNotice(): ReactElement {
  const { updating } = useStet()
  const words = useWords(settingsWords)
  return (
    <div className="failure update" role="status">
      <div>
        <b>{words.newerVersion}</b>
        {words.newerKeeps}
      </div>
      <button type="button" className="button" onClick={() => void updating.now()}>
        {words.useNewer}
      </button>
      <button type="button" className="text-button" onClick={updating.later}>
        {words.notNow}
      </button>
    </div>
  )
}
