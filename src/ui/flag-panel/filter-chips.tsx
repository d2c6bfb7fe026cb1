import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { FlagFilter } from '../../state/stores/view-store.ts'
import { coreWords } from '../language/core-words.ts'
import { useWords } from '../language/language-context.tsx'
import { Icon } from '../shared/icons.tsx'
import { isOneOf } from '../shared/one-of.ts'
import { useStet, useView } from '../shared/stet-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { SORTS } from './flag-order.ts'
import { flagWords } from './words.ts'

type Chip = Readonly<{ key: keyof FlagFilter; label: string; without: Partial<FlagFilter> }>

/** What is shown and in which order: each choice is a chip that goes away when it is pressed. */
export function FilterChips({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { navigating } = useStet()
  const words = useWords(flagWords)
  const shared = useWords(sharedWords)
  const core = useWords(coreWords)
  const filter = useView((state) => state.filter)
  const sort = useView((state) => state.sort)
  const isOpen = useView((state) => state.filterOpen)
  const { rule, severity, category, side, speaker, confidence, state } = filter
  const chips: readonly (Chip | null)[] = [
    state === 'open' ? null : { key: 'state', label: words.state(state), without: { state: 'open' } },
    severity && { key: 'severity', label: shared.severity(severity), without: { severity: null } },
    confidence && { key: 'confidence', label: words.sureness(confidence), without: { confidence: null } },
    side && { key: 'side', label: words.sideName(side), without: { side: null } },
    speaker === null
      ? null
      : { key: 'speaker', label: speaker === '' ? words.nobody : speaker, without: { speaker: null } },
    category && { key: 'category', label: shared.category(category), without: { category: null } },
    rule === null
      ? null
      : {
          key: 'rule',
          label: core.ruleTitle(rule, analysis.rules.find(({ id }) => id === rule)?.title ?? rule),
          without: { rule: null },
        },
  ]
  const chosen = chips.filter((chip) => chip !== null)
  return (
    <div className="panel-filter-line">
      <div className="chips" role="group" aria-label={words.chosen}>
        {chosen.length === 0 && <span className="panel-state">{words.state('open')}</span>}
        {chosen.map(({ key, label, without }) => (
          <button
            key={key}
            type="button"
            className="chip chosen"
            aria-label={words.without(label)}
            onClick={() => navigating.setFilter(without)}
          >
            <span>{label}</span>
            <Icon name="close" />
          </button>
        ))}
        {chosen.length > 1 && (
          <button type="button" className="text-button" onClick={navigating.clearFilter}>
            {words.clear}
          </button>
        )}
      </div>
      <div className="filter-tools">
        <label>
          <span className="hidden-text">{words.sort}</span>
          <select
            className="sort"
            value={sort}
            onChange={({ target }) => isOneOf(SORTS, target.value) && navigating.setSort(target.value)}
          >
            {SORTS.map((each) => (
              <option key={each} value={each}>
                {words.sortBy(each)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          onClick={navigating.toggleFilter}
        >
          {words.filter}
        </button>
      </div>
    </div>
  )
}
