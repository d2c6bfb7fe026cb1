import type { ReactElement } from 'react'
import type { Row } from '../../core/model/row.ts'
import { useStet } from '../shared/stet-context.tsx'
import { counted } from '../shared/wording.ts'

/** A long run of reviewed rows behind one line. */
export function FoldLine({ rows }: Readonly<{ rows: readonly Row[] }>): ReactElement | null {
  const { navigating } = useStet()
  const numbers = rows.flatMap((row) => row.number ?? [])
  const first = rows[0]
  if (first === undefined) return null
  return (
    <article className="fold" aria-label="Folded rows">
      <button type="button" aria-expanded="false" onClick={() => navigating.unfold(first.id)}>
        {counted(numbers.length, 'reviewed row')} folded
      </button>
      <span className="figures">
        {numbers[0]} to {numbers.at(-1)}
      </span>
    </article>
  )
}
