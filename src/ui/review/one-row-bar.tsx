import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import { Icon } from '../shared/icons.tsx'
import { Key } from '../shared/key.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { reviewWords } from './words.ts'

/** Above the row in focus mode: where it stands, and the way on. */
export function OneRowBar({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { navigating, reading } = useStet()
  const words = useWords(reviewWords)
  const at = useView((state) =>
    state.currentRow === null ? 0 : (rowIndex(analysis).byId.get(state.currentRow) ?? 0),
  )
  return (
    <nav className="one-row" aria-label={words.oneRow}>
      <button
        type="button"
        className="icon-button"
        aria-label={words.previous}
        onClick={() => navigating.previousRow()}
      >
        <Icon name="up" />
      </button>
      <span className="figures">{words.position(at + 1, analysis.rows.length)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={words.next}
        onClick={() => navigating.nextRow()}
      >
        <Icon name="down" />
      </button>
      <button type="button" className="text-button" onClick={() => reading.toggle('oneRow')}>
        {words.allRows} <Key of="oneRow">V</Key>
      </button>
    </nav>
  )
}
