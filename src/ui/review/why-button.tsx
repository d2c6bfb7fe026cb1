import type { ReactElement } from 'react'
import { Suspense } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { useWords } from '../language/language-context.tsx'
import { reviewWords } from './words.ts'
import { LazyWhyPanel } from './lazy-review-parts.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import './why-button.css'

/** What is asked of a row, as the name of its disclosure. */
function useWhyWords(row: Row): string {
  const words = useWords(reviewWords)
  if (row.kind === 'cut') return words.whyCut
  return row.beads.length + row.summaries.length > 0 ? words.whyTogether : words.whyNothing
}

const whyId = (row: Row): string => `why-${row.id}`

/** Shows why a row is as it is. Quiet: seen where the reviewer is, and only there a stop of the Tab key. */
export function WhyButton({
  row,
  isCurrent,
  children,
  className = '',
}: Readonly<{ row: Row; isCurrent: boolean; children: string; className?: string }>): ReactElement {
  const { explaining, navigating } = useStet()
  const isOpen = useView((state) => state.why?.row === row.id)
  const name = useWhyWords(row)
  return (
    <button
      type="button"
      className={`why-button ${className}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? whyId(row) : undefined}
      aria-label={name}
      title={`${name} (Y)`}
      tabIndex={isCurrent || isOpen ? 0 : -1}
      onClick={() => {
        navigating.goToRow(row.id, { jump: false })
        explaining.toggle(row.id)
      }}
    >
      {children}
    </button>
  )
}

/** The place of the answer, below the row's texts; nothing while it is closed. */
export function WhyPlace({ analysis, row }: Readonly<{ analysis: Analysis; row: Row }>): ReactElement | null {
  const why = useView((state) => (state.why?.row === row.id ? state.why : null))
  const name = useWhyWords(row)
  if (why === null) return null
  return (
    <section className="why" id={whyId(row)} aria-label={name}>
      <Suspense fallback={null}>
        <LazyWhyPanel analysis={analysis} row={row} why={why} title={name} />
      </Suspense>
    </section>
  )
}
