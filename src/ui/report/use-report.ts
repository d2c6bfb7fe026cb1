import { useEffect, useRef, useState } from 'react'
import type { ReportChoice } from '../../state/actions/reporting.ts'
import type { Cancelling } from '../../state/cancelling.ts'
import { createCancelling, isCancelled } from '../../state/cancelling.ts'
import type { WrittenReport } from '../../state/ports.ts'
import { useProject, useStet } from '../shared/stet-context.tsx'

/** `report` while writing: that of before. `slow`: it takes long enough to say so. `share`: 0 to 1; null: not known. */
export type Written = Readonly<
  | { state: 'writing'; report: WrittenReport | null; slow: boolean; share: number | null }
  | { state: 'done'; report: WrittenReport }
  | { state: 'failed'; why: string; report: null }
  | { state: 'stopped'; report: null }
>

/** As for any progress (design): shorter waits show none. */
const SLOW_MS = 400

/** `stop` gives the report up that is being written; `again` writes the one that was given up. */
type Writing = Readonly<{ written: Written; stop: () => void; again: () => void }>

/**
 * Writes the report anew whenever the choice or the project changes. A late answer to an earlier choice is dropped and not
 * cancelled: that would end the thread, and the analysis in it with it. Whoever presses Stop wants just that.
 */
export function useReport(choice: ReportChoice): Writing {
  const { reporting } = useStet()
  const project = useProject((state) => state.project)
  const [written, setWritten] = useState<Written>({
    state: 'writing',
    report: null,
    slow: false,
    share: null,
  })
  const [round, setRound] = useState(0)
  const cancelling = useRef<Cancelling | null>(null)
  useEffect(() => {
    if (choice.format === '') return
    let isCurrent = true
    const own = createCancelling()
    cancelling.current = own
    const update = (next: (before: Written) => Written): void => {
      if (isCurrent) setWritten(next)
    }
    update(({ report }) => ({ state: 'writing', report, slow: false, share: null }))
    const timer = setTimeout(
      () => update((before) => (before.state === 'writing' ? { ...before, slow: true } : before)),
      SLOW_MS,
    )
    reporting
      .write(
        choice,
        (_stage, share) => update((before) => (before.state === 'writing' ? { ...before, share } : before)),
        own.signal,
      )
      .then(
        (report) => update(() => ({ state: 'done', report })),
        (reason: unknown) =>
          update(() =>
            isCancelled(reason)
              ? { state: 'stopped', report: null }
              : {
                  state: 'failed',
                  why: reason instanceof Error ? reason.message : String(reason),
                  report: null,
                },
          ),
      )
      .finally(() => clearTimeout(timer))
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [reporting, choice, project, round])
  return { written, stop: () => cancelling.current?.cancel(), again: () => setRound(round + 1) }
}
