import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Flag } from '../../core/model/flag.ts'
import type { Severity } from '../../core/model/mqm.ts'
import { severityRank } from '../../core/model/mqm.ts'
import type { Decision } from '../../core/model/project.ts'
import { corrects } from '../../core/review/answers.ts'
import { getEntry } from '../../core/review/change.ts'
import type { FlagGroup } from '../../core/review/flag-groups.ts'
import { NO_DECISIONS } from '../../state/selectors/current.ts'
import { isOpen } from '../../state/selectors/flags.ts'
import { useProject, useView } from '../shared/stet-context.tsx'
import { BulkActions } from './bulk-actions.tsx'
import { FlagActions } from './flag-actions.tsx'
import { FlagEvidence } from './flag-evidence.tsx'
import { FlagNote } from './flag-note.tsx'
import { FlagReason } from './flag-reason.tsx'
import { FlagSuggestion } from './flag-suggestion.tsx'

/**
 * One item: the words, why they are flagged (one reason or several), what was said, what to print, and the answers.
 * `current`: the flag of it that was gone to.
 */
export function FlagItem({
  analysis,
  group,
  current,
}: Readonly<{ analysis: Analysis; group: FlagGroup; current: string }>): ReactElement {
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const draft = useView((state) => getEntry(state.answerDrafts, group.id))
  const place = useView((state) => state.currentPlace)
  const { flags } = group
  const open = flags.filter((flag) => isOpen(decisions, flag))
  const isDecided = open.length === 0
  const main = mainFlag(flags, decisions)
  const decision = isDecided ? getEntry(decisions, main.id) : null
  const pointed = flags.find((flag) => flag.id === current) ?? main
  const proposing = (isDecided ? flags : open).find(corrects) ?? main
  const ownSeverity = gravest(isDecided ? [main] : open)
  return (
    <>
      <FlagReason
        flags={flags}
        pointed={pointed}
        place={place}
        decisions={decisions}
        severity={decision?.severity ?? draft?.severity ?? ownSeverity}
        ruleSeverity={ownSeverity}
        category={decision?.category ?? main.category}
      />
      <FlagEvidence flags={flags} />
      <FlagSuggestion
        analysis={analysis}
        flag={proposing}
        place={proposing === pointed ? place : 0}
        decision={decision}
      />
      <FlagNote flag={pointed.id} comment={decision?.comment ?? draft?.comment ?? ''} />
      <FlagActions flag={isDecided ? main : (open[0] ?? main)} proposing={proposing} decision={decision} />
      <BulkActions analysis={analysis} flag={pointed} />
    </>
  )
}

/** The flag that answers for the item: the one that was answered for all, else the first. */
function mainFlag(flags: readonly [Flag, ...Flag[]], decisions: Readonly<Record<string, Decision>>): Flag {
  const answered = flags.filter((flag) => {
    const decision = getEntry(decisions, flag.id)
    return decision !== null && decision.with === undefined
  })
  // where one reason was accepted and another dismissed, the accepted one is what became of the words
  return (
    answered.find((flag) => getEntry(decisions, flag.id)?.verdict !== 'dismissed') ?? answered[0] ?? flags[0]
  )
}

const gravest = (flags: readonly Flag[]): Severity =>
  flags.reduce<Severity>(
    (worst, { severity }) => (severityRank(severity) > severityRank(worst) ? severity : worst),
    'neutral',
  )
