import { useEffect, useState } from 'react'
import type { ReportChoice } from '../../state/actions/reporting.ts'
import type { WrittenReport } from '../../state/ports.ts'
import { useProject, useStet } from '../shared/stet-context.tsx'

/** `report` while writing: that of before. `slow`: it takes long enough to say so. `share`: 0 to 1; null: not known. */
export type Written = Readonly<
  | { state: 'writing'; report: WrittenReport | null; slow: boolean; share: number | null }
  | { state: 'done'; report: WrittenReport }
  | { state: 'failed'; why: string; report: null }
>

/** As for any progress (design): shorter waits show none. */
const SLOW_MS = 400

/** Writes the report anew whenever the choice or the project changes; a late answer to an earlier choice is dropped. */
export function useReport(choice: ReportChoice): Written {
  const { reporting } = useStet()
  const project = useProject((state) => state.project)
  const [written, setWritten] = useState<Written>({
    state: 'writing',
    report: null,
    slow: false,
    share: null,
  })
  useEffect(() => {
    if (choice.format === '') return
    let isCurrent = true
    const update = (next: (before: Written) => Written): void => {
      if (isCurrent) setWritten(next)
    }
    update(({ report }) => ({ state: 'writing', report, slow: false, share: null }))
    const timer = setTimeout(
      () => update((before) => (before.state === 'writing' ? { ...before, slow: true } : before)),
      SLOW_MS,
    )
    reporting
      .write(choice, (_stage, share) =>
        update((before) => (before.state === 'writing' ? { ...before, share } : before)),
      )
      .then(
        (report) => update(() => ({ state: 'done', report })),
        (reason: unknown) =>
          update(() => ({
            state: 'failed',
            why: reason instanceof Error ? reason.message : String(reason),
            report: null,
          })),
      )
      .finally(() => clearTimeout(timer))
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [reporting, choice, project])
  return written
}
