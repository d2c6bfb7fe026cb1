import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { originalNear } from '../../state/selectors/original-near.ts'
import { useView } from '../shared/stet-context.tsx'
import { langOf } from '../shared/wording.ts'
import { useWords } from '../language/language-context.tsx'
import { reviewWords } from './words.ts'

/** The third column: what the Chinese original has about here. Says how it was found, for the two are not aligned. */
export function OriginalSide({
  analysis,
  row,
}: Readonly<{ analysis: Analysis; row: Row }>): ReactElement | null {
  const words = useWords(reviewWords)
  const isOn = useView((state) => state.reading.original)
  const { original } = analysis
  if (!isOn || original === null) return null
  const near = originalNear(analysis).get(row.id)
  const blocks = near === undefined ? [] : original.blocks.slice(near.start, near.end)
  return (
    <aside className="original" aria-label={words.aboutHere}>
      {near !== undefined && blocks.length > 0 && (
        <span className="original-how">
          {words.aboutHere}, {words.originalBy(near.how)}
        </span>
      )}
      {blocks.map((block) => (
        <p key={block.id} data-side="original" lang={langOf(block.language ?? original.language)}>
          <span data-at={block.label?.start ?? block.start}>
            {original.text.slice(block.label?.start ?? block.start, block.end)}
          </span>
        </p>
      ))}
    </aside>
  )
}
