import type { ReactElement } from 'react'
import { useWords } from '../language/language-context.tsx'
import { useAnalysis, useStet } from '../shared/stet-context.tsx'
import { shellWords } from './words.tsx'

/** Shown when an analysis takes more than 400 ms; cancelling keeps what was there before. */
export function ProgressLine(): ReactElement | null {
  const { session } = useStet()
  const words = useWords(shellWords)
  const isShown = useAnalysis((state) => state.status === 'running' && state.slow)
  const stage = useAnalysis((state) => state.stage)
  const share = useAnalysis((state) => Math.round(state.share * 100))
  if (!isShown) return null
  return (
    <span className="progress-line">
      <span role="status">{words[stage ?? 'reading']}</span>
      <span className="figures" aria-hidden="true">
        {share} %
      </span>
      <progress value={share} max={100} aria-label={words.analysis} />
      <button type="button" className="text-button" onClick={session.cancel}>
        {words.cancel}
      </button>
    </span>
  )
}
