import type { ReactElement } from 'react'
import { Suspense } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { NO_CONSTRAINTS } from '../../core/model/alignment.ts'
import type { Row } from '../../core/model/row.ts'
import { rowStandings } from '../../state/selectors/row-groups.ts'
import type { Standing } from '../../state/selectors/row-groups.ts'
import { useWords } from '../language/language-context.tsx'
import { LazyAlignTools } from './lazy-review-parts.tsx'
import { Icon } from '../shared/icons.tsx'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { alignWords } from './align-words.ts'

/** What the reviewer said about the row's matches; null: nothing. */
export const useStanding = (analysis: Analysis, row: Row): Standing | null =>
  useProject(
    (state) => rowStandings(analysis, state.project?.constraints ?? NO_CONSTRAINTS).get(row.id) ?? null,
  )

type ButtonProps = Readonly<{ row: Row; isCurrent: boolean }>

/** Opens the tools of the row; they then open with every row that becomes current. Only the current row asks the store. */
export const AlignButton = ({ row, isCurrent }: ButtonProps): ReactElement =>
  isCurrent ? (
    <CurrentAlignButton row={row} />
  ) : (
    <PlainAlignButton row={row} isCurrent={false} isOpen={false} />
  )

function CurrentAlignButton({ row }: Readonly<{ row: Row }>): ReactElement {
  const isOpen = useView((state) => state.aligning.tools)
  return <PlainAlignButton row={row} isCurrent isOpen={isOpen} />
}

function PlainAlignButton({
  row,
  isCurrent,
  isOpen,
}: ButtonProps & Readonly<{ isOpen: boolean }>): ReactElement {
  const { aligning, navigating } = useStet()
  const words = useWords(alignWords)
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

/** The place of the tools, below the texts of the current row. */
export function AlignPlace({
  analysis,
  row,
}: Readonly<{ analysis: Analysis; row: Row }>): ReactElement | null {
  const isOn = useView((state) => state.aligning.tools)
  const standing = useStanding(analysis, row)
  if (!isOn) return null
  return (
    <Suspense fallback={null}>
      <LazyAlignTools isPinned={standing !== null} />
    </Suspense>
  )
}
