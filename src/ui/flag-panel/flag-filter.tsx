import type { ReactElement } from 'react'
import { useEffect, useId, useRef } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { NO_DECISIONS } from '../../state/selectors/current.ts'
import { queueCounts } from '../../state/selectors/queue.ts'
import type { FlagFilter } from '../../state/stores/view-store.ts'
import { coreWords } from '../language/core-words.ts'
import { useWords } from '../language/language-context.tsx'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { grouped } from '../shared/wording.ts'
import { sharedWords } from '../shared/words.ts'
import { flagWords } from './words.ts'

type Option = Readonly<{ value: string; label: string; items: number; isChosen: boolean; choose: () => void }>

/** Which flags the panel goes through, with how many each choice would leave. A chosen chip pressed again lets go. */
export function FlagFilterFields({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { navigating } = useStet()
  const words = useWords(flagWords)
  const shared = useWords(sharedWords)
  const core = useWords(coreWords)
  const filter = useView((state) => state.filter)
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const counts = queueCounts(analysis, decisions, filter)
  const section = useRef<HTMLElement>(null)
  useEffect(() => section.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus(), [])

  /** Chips of one kind; a second press lets go. */
  const options = <K extends Exclude<keyof FlagFilter, 'state'>>(
    key: K,
    choices: readonly Readonly<{ value: NonNullable<FlagFilter[K]>; items: number }>[],
    labelOf: (value: NonNullable<FlagFilter[K]>) => string,
  ): readonly Option[] =>
    choices.map(({ value, items }) => ({
      value,
      items,
      label: labelOf(value),
      isChosen: filter[key] === value,
      choose: () => navigating.setFilter({ [key]: filter[key] === value ? null : value }),
    }))

  const titles = new Map(counts.rule.map(({ value, title }) => [value, title]))
  return (
    <section className="panel-filter" aria-label={words.filter} ref={section}>
      <Chips
        name={words.shown}
        options={(['open', 'decided', 'all'] as const).map((state) => ({
          value: state,
          label: words.state(state),
          items: counts[state],
          isChosen: filter.state === state,
          choose: () => navigating.setFilter({ state }),
        }))}
      />
      <Chips name={words.severity} options={options('severity', counts.severity, shared.severity)} />
      <Chips name={words.sure} options={options('confidence', counts.confidence, words.sureness)} />
      {counts.side.length > 1 && (
        <Chips name={words.side} options={options('side', counts.side, words.sideName)} />
      )}
      {counts.speaker.length > 1 && (
        <Chips
          name={words.speaker}
          options={options('speaker', counts.speaker, (name) => (name === '' ? words.nobody : name))}
        />
      )}
      <Chips name={words.category} options={options('category', counts.category, shared.category)} />
      <Chips
        name={words.rule}
        options={options('rule', counts.rule, (rule) => core.ruleTitle(rule, titles.get(rule) ?? rule))}
      />
    </section>
  )
}

function Chips({
  name,
  options,
}: Readonly<{ name: string; options: readonly Option[] }>): ReactElement | null {
  const heading = useId()
  if (options.length === 0) return null
  return (
    <div className="chip-row" role="group" aria-labelledby={heading}>
      <span className="label" id={heading}>
        {name}
      </span>
      <span className="chips">
        {options.map(({ value, label, items, isChosen, choose }) => (
          <button
            key={value}
            type="button"
            className={`chip${isChosen ? ' chosen' : ''}`}
            aria-pressed={isChosen}
            onClick={choose}
          >
            <span>{label}</span> <span className="figures">{grouped(items)}</span>
          </button>
        ))}
      </span>
    </div>
  )
}
