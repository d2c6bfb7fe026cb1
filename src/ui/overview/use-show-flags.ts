import type { Analysis } from '../../core/model/analysis.ts'
import { getEntry } from '../../core/review/change.ts'
import { NO_DECISIONS } from '../../state/selectors/current.ts'
import { isOpen } from '../../state/selectors/flags.ts'
import type { FlagFilter } from '../../state/stores/view-store.ts'
import { useStet } from '../shared/stet-context.tsx'

/** Sets the filter of the flags and goes to the first that it leaves. */
export function useShowFlags(
  analysis: Analysis,
): (filter: Pick<Partial<FlagFilter>, 'rule' | 'severity' | 'state'>) => void {
  const { navigating, project } = useStet()
  return (filter) => {
    const decisions = project.getState().project?.decisions ?? NO_DECISIONS
    const { rule = null, severity = null, state = 'open' } = filter
    navigating.clearFilter()
    navigating.setFilter({ rule, severity, state })
    const first = analysis.flags.find(
      (flag) =>
        (state === 'all' || isOpen(decisions, flag) === (state === 'open')) &&
        (rule === null || flag.rule === rule) &&
        (severity === null || (getEntry(decisions, flag.id)?.severity ?? flag.severity) === severity),
    )
    if (first === undefined) navigating.openPage('review')
    else navigating.goToFlag(first.id)
  }
}
