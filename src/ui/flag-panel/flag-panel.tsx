import type { ReactElement } from 'react'
import { useState } from 'react'
import { getEntry } from '../../core/review/change.ts'
import type { Analysis } from '../../core/model/analysis.ts'
import { NO_DECISIONS } from '../../state/selectors/current.ts'
import { flagsById, listedFlags } from '../../state/selectors/flags.ts'
import type { FlagFilter } from '../../state/stores/view-store.ts'
import { Icon } from '../shared/icons.tsx'
import { useAnalysis, useProject, useStet, useView } from '../shared/stet-context.tsx'
import { counted, SEVERITY_NAMES } from '../shared/wording.ts'
import { FlagActions } from './flag-actions.tsx'
import { FlagEvidence } from './flag-evidence.tsx'
import { FlagFilterFields } from './flag-filter.tsx'
import { FlagReason } from './flag-reason.tsx'
import { FlagSuggestion } from './flag-suggestion.tsx'
import { LostMarks } from './lost-marks.tsx'
import { NextFlags } from './next-flags.tsx'
import { RuleNotes } from './rule-notes.tsx'
import './flag-panel.css'

/** The flags, one at a time: reason, then evidence, then the suggestion, then the buttons. Always in that order. */
export function FlagPanel({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { navigating } = useStet()
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const filter = useView((state) => state.filter)
  const isFilterOpen = useView((state) => state.filterOpen)
  const currentId = useView((state) => state.currentFlag)
  const currentPlace = useView((state) => state.currentPlace)
  const isChecking = useAnalysis((state) => state.status === 'running')
  const [isPulledUp, setPulledUp] = useState(false)

  const listed = listedFlags(analysis, decisions, filter)
  const flag = currentId === null ? undefined : flagsById(analysis).get(currentId)
  const at = flag === undefined ? -1 : listed.indexOf(flag)
  const decision = flag === undefined ? null : getEntry(decisions, flag.id)
  const hasBothWays = listed.length > 0

  return (
    <aside className={`panel flags${isPulledUp ? ' pulled-up' : ''}`} aria-label="Flags">
      <section className="panel-head">
        <div className="panel-count">
          <b>{at >= 0 ? `${at + 1} of ${listed.length}` : counted(listed.length, 'flag')}</b>
          <button
            type="button"
            className="icon-button pull"
            aria-expanded={isPulledUp}
            aria-label={isPulledUp ? 'Hide the evidence' : 'Show the evidence'}
            onClick={() => setPulledUp(!isPulledUp)}
          >
            <Icon name="menu" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label="Previous flag"
            disabled={!hasBothWays}
            onClick={navigating.previousFlag}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label="Next flag"
            disabled={!hasBothWays}
            onClick={navigating.nextFlag}
          >
            <Icon name="down" />
          </button>
        </div>
        <div className="panel-filter-line">
          <span>{filterWords(filter, analysis)}</span>
          <button
            type="button"
            className="text-button"
            aria-expanded={isFilterOpen}
            onClick={navigating.toggleFilter}
          >
            Filter
          </button>
        </div>
      </section>
      {isFilterOpen && <FlagFilterFields analysis={analysis} />}
      {flag === undefined ? (
        <section className="panel-none">
          <p>{emptyWords(analysis, listed.length, filter, isChecking)}</p>
        </section>
      ) : (
        <>
          <FlagReason flag={flag} place={currentPlace} decision={decision} />
          <FlagEvidence flag={flag} />
          <FlagSuggestion analysis={analysis} flag={flag} place={currentPlace} decision={decision} />
          <FlagActions flag={flag} decision={decision} />
        </>
      )}
      <NextFlags analysis={analysis} listed={listed} after={flag ?? null} />
      <LostMarks analysis={analysis} />
      <RuleNotes analysis={analysis} />
      <section className="panel-keys">
        <span>
          <kbd>J</kbd>next
        </span>
        <span>
          <kbd>K</kbd>back
        </span>
        <span>
          <kbd>Space</kbd>row reviewed
        </span>
        <button type="button" className="text-button" onClick={navigating.toggleKeys}>
          <kbd aria-hidden="true">?</kbd>all keys
        </button>
      </section>
    </aside>
  )
}

function filterWords(filter: FlagFilter, analysis: Analysis): string {
  const rule = filter.rule === null ? null : analysis.rules.find((each) => each.id === filter.rule)
  const what = [rule?.title ?? filter.rule, filter.severity === null ? null : SEVERITY_NAMES[filter.severity]]
  const state = { open: 'not yet decided', decided: 'decided', all: 'decided or not' }[filter.state]
  const words = [...what.filter((each) => each !== null), state].join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function emptyWords(analysis: Analysis, listed: number, filter: FlagFilter, isChecking: boolean): string {
  if (isChecking) return 'Checks are running.'
  const isNarrowed = filter.rule !== null || filter.severity !== null
  if (listed > 0) return 'Choose a flag in the text, or go to the next with the arrow above.'
  if (analysis.flags.length === 0) return 'Nothing was flagged. Marks can be made by selecting words.'
  if (isNarrowed) return 'No flag fits the filter.'
  if (filter.state === 'open') return `All ${analysis.flags.length} decided. Report is ready.`
  return 'No flag is decided yet.'
}
