import type { ReactElement } from 'react'
import { useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { NO_DECISIONS } from '../../state/selectors/current.ts'
import { flagGroups, groupOfFlag } from '../../state/selectors/flags.ts'
import { listedGroups } from '../../state/selectors/queue.ts'
import type { FlagFilter } from '../../state/stores/view-store.ts'
import { useWords } from '../language/language-context.tsx'
import { Icon } from '../shared/icons.tsx'
import { Key } from '../shared/key.tsx'
import { useAnalysis, useProject, useStet, useView } from '../shared/stet-context.tsx'
import { FilterChips } from './filter-chips.tsx'
import { FlagFilterFields } from './flag-filter.tsx'
import { FlagItem } from './flag-item.tsx'
import { LostMarks } from './lost-marks.tsx'
import { NextFlags } from './next-flags.tsx'
import { RuleNotes } from './rule-notes.tsx'
import { useKeptQueue } from './use-kept-queue.ts'
import { flagWords } from './words.ts'
import './flag-panel.css'
import './flag-panel-narrow.css'

/** The flags, one item at a time: reasons, then evidence, then the suggestion, then the buttons. Always in that order. */
export function FlagPanel({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const stet = useStet()
  const { navigating } = stet
  const words = useWords(flagWords)
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const filter = useView((state) => state.filter)
  const sort = useView((state) => state.sort)
  const sortBasis = useView((state) => state.sortBasis)
  const isFilterOpen = useView((state) => state.filterOpen)
  const currentId = useView((state) => state.currentFlag)
  const isRechecking = useView((state) => state.rechecking)
  const isAnalysing = useAnalysis((state) => state.status === 'running')
  // the page draws what is new when it finds the time: until then, rows without flags are not rows whose checks were stopped
  const isBehind = useAnalysis((state) => state.analysis !== analysis && analysis.rules.length === 0)
  const [isPulledUp, setPulledUp] = useState(false)
  useKeptQueue(stet)

  const listed = listedGroups(analysis, decisions, filter, sort, sortBasis)
  const group = currentId === null ? null : groupOfFlag(analysis, currentId)
  const at = group === null ? -1 : listed.indexOf(group)
  const isWaiting = isAnalysing || isRechecking || isBehind

  return (
    <aside
      className={`panel flags${isPulledUp ? ' pulled-up' : ''}`}
      aria-label={words.panel}
      aria-busy={isWaiting}
    >
      <section className="panel-head">
        <div className="panel-count">
          <b>{at >= 0 ? words.at(at + 1, listed.length) : words.count(listed.length)}</b>
          <button
            type="button"
            className="icon-button pull"
            aria-expanded={isPulledUp}
            aria-label={isPulledUp ? words.hideEvidence : words.showEvidence}
            onClick={() => setPulledUp(!isPulledUp)}
          >
            <Icon name="menu" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={words.previous}
            disabled={listed.length === 0}
            onClick={navigating.previousFlag}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={words.next}
            disabled={listed.length === 0}
            onClick={navigating.nextFlag}
          >
            <Icon name="down" />
          </button>
        </div>
        <FilterChips analysis={analysis} />
      </section>
      {isFilterOpen && <FlagFilterFields analysis={analysis} />}
      {group === null || currentId === null ? (
        <section className="panel-none">
          <p role="status">{emptyWords(words, analysis, listed.length, filter, isWaiting)}</p>
          {!isWaiting && analysis.rules.length === 0 && (
            <button type="button" className="button" onClick={() => void stet.session.check()}>
              {words.check}
            </button>
          )}
        </section>
      ) : (
        <FlagItem key={group.id} analysis={analysis} group={group} current={currentId} />
      )}
      <NextFlags analysis={analysis} listed={listed} after={group} />
      {listed.length > 0 && (
        <section className="panel-bulk">
          <ul>
            <li>
              <button type="button" className="text-button" onClick={stet.copying.listed}>
                {words.copyListed(listed.length)}
              </button>
              <Key of="copyListed">Shift C</Key>
            </li>
          </ul>
        </section>
      )}
      <LostMarks analysis={analysis} />
      <RuleNotes analysis={analysis} />
      <section className="panel-keys">
        <span>
          <Key of="nextFlag" isSpoken>
            J
          </Key>
          {words.keyNext}
        </span>
        <span>
          <Key of="previousFlag" isSpoken>
            K
          </Key>
          {words.keyBack}
        </span>
        <span>
          <Key of="reviewed" isSpoken>
            Space
          </Key>
          {words.keyReviewed}
        </span>
        <a className="text-button" href="#corrected">
          {words.correctedText}
        </a>
        <button type="button" className="text-button" onClick={navigating.toggleKeys}>
          <Key of="keys">?</Key>
          {words.allKeys}
        </button>
      </section>
    </aside>
  )
}

function emptyWords(
  words: typeof flagWords.english,
  analysis: Analysis,
  listed: number,
  filter: FlagFilter,
  isWaiting: boolean,
): string {
  if (isWaiting) return words.checking
  if (analysis.rules.length === 0) return words.notChecked
  const { state, ...others } = filter
  const items = flagGroups(analysis).length
  if (listed > 0)
    return items === analysis.flags.length ? words.choose : words.chooseTogether(analysis.flags.length, items)
  if (analysis.flags.length === 0) return words.nothingFlagged
  if (Object.values(others).some((choice) => choice !== null)) return words.noneFits
  return state === 'open' ? words.allDecided(items) : words.noneDecided
}
