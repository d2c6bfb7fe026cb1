import type { ReactElement } from 'react'
import { useAnalysis, useStet } from '../shared/stet-context.tsx'

const STAGE_WORDS = { reading: 'Reading', aligning: 'Aligning', checking: 'Checking' } as const

/** Shown when an analysis takes more than 400 ms; cancelling keeps what was there before. */
export function ProgressLine(): ReactElement | null {
  const { session } = useStet()
  const isShown = useAnalysis((state) => state.status === 'running' && state.slow)
  const stage = useAnalysis((state) => state.stage)
  const share = useAnalysis((state) => Math.round(state.share * 100))
  if (!isShown) return null
  return (
    <span className="progress-line">
      <span role="status">{stage === null ? 'Reading' : STAGE_WORDS[stage]}</span>
      <span className="figures" aria-hidden="true">
        {share} %
      </span>
      <progress value={share} max={100} aria-label="Analysis" />
      <button type="button" className="text-button" onClick={session.cancel}>
        Cancel
      </button>
    </span>
  )
}
