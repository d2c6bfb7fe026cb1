import type { ReactElement } from 'react'
import { Suspense } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { NO_CONSTRAINTS } from '../../core/model/alignment.ts'
import type { Row } from '../../core/model/row.ts'
import { rowStandings } from '../../state/selectors/row-groups.ts'
import type { Standing } from '../../state/selectors/row-groups.ts'
import { useWords } from '../language/language-context.tsx'
import { LazyAlignTools } from '../lazy-parts.tsx'
import { Icon } from '../shared/icons.tsx'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { alignWords } from './align-words.ts'

/** What the reviewer said about the row's matches; null: nothing. */
export const useStanding = (analysis: Analysis, row: Row): Standing | null =>
  useProject(
    (state) => rowStandings(analysis, state.project?.constraints ?? NO_CONSTRAINTS).get(row.id) ?? null,
  )

/** Opens the tools of the row; they then open with every row that becomes current. */
export function AlignButton({ row, isCurrent }: Readonly<{ row: Row; isCurrent: boolean }>): ReactElement {
  const { aligning, navigating } = useStet()
  const words = useWords(alignWords)
  const isOn = useView((state) => state.aligning.tools)
  const isOpen = isOn && isCurrent
  return (
    <button
      type="button"
      className="why-button align-button"
      aria-expanded={isOpen}
      aria-label={words.open}
      title={words.open}
      tabIndex={isCurrent ? 0 : -1}
      onClick={(event) => {
        // by pointer the row has the focus then, so that the keys act; by keyboard it stays where it was
        navigating.goToRow(row.id, { jump: event.detail > 0 })
        aligning.set({ tools: !isOpen })
      }}
    >
      <Icon name="swap" />
    </button>
  )
}

/** The place of the tools, below the row's texts. */
export function AlignPlace({
  analysis,
  row,
  isCurrent,
}: Readonly<{ analysis: Analysis; row: Row; isCurrent: boolean }>): ReactElement | null {
  const isOn = useView((state) => state.aligning.tools)
  const standing = useStanding(analysis, row)
  if (!isOn || !isCurrent) return null
  return (
    <Suspense fallback={null}>
      <LazyAlignTools isPinned={standing !== null} />
    </Suspense>
  )
}
