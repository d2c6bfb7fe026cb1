import type { ReactElement } from 'react'
import { CUT_LABELS } from '../../core/model/row-notes.ts'
import { Key } from '../shared/key.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import type { CutLabel } from '../../core/model/row-notes.ts'
import { reviewWords } from './words.ts'

/** The key of each label: figures that marking leaves free. */
export const CUT_LABEL_KEYS: Readonly<Record<CutLabel, string>> = {
  deliberate: '5',
  lost: '6',
  condensed: '7',
  sponsor: '8',
  filler: '9',
}

/** What the cut is in the reviewer's eyes: one of five, or none. */
export function CutLabels({
  rowId,
  label,
}: Readonly<{ rowId: string; label: CutLabel | null }>): ReactElement {
  const { reading } = useStet()
  const words = useWords(reviewWords)
  return (
    <div className="cut-labels" role="group" aria-label={words.labels}>
      {CUT_LABELS.map((each) => (
        <button
          key={each}
          type="button"
          className="text-button"
          aria-pressed={each === label}
          onClick={() => reading.labelCut(each, rowId)}
        >
          {words.label(each)} <Key of={`cutLabel-${each}`}>{CUT_LABEL_KEYS[each]}</Key>
        </button>
      ))}
    </div>
  )
}
