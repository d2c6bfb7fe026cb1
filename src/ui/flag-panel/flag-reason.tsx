import type { ReactElement } from 'react'
import type { Flag } from '../../core/model/flag.ts'
import type { MqmCategory, Severity } from '../../core/model/mqm.ts'
import { SEVERITIES } from '../../core/model/mqm.ts'
import type { Decision } from '../../core/model/project.ts'
import { getEntry } from '../../core/review/change.ts'
import { isDrawnAsForm, isOpen, NO_TALLY, ruleTallies } from '../../state/selectors/flags.ts'
import { confidenceBand } from '../../state/selectors/queue.ts'
import { coreWords } from '../language/core-words.ts'
import { useWords } from '../language/language-context.tsx'
import { isOneOf } from '../shared/one-of.ts'
import { RuleMessage } from '../shared/rule-message.tsx'
import { useAnalysis, useStet } from '../shared/stet-context.tsx'
import { TextWithHan } from '../shared/text-with-han.tsx'
import { sharedWords } from '../shared/words.ts'
import { flagWords } from './words.ts'

type Decisions = Readonly<Record<string, Decision>>

/** Which words, how grave, and what each rule says of them. */
export function FlagReason({
  flags,
  pointed,
  place,
  decisions,
  severity,
  ruleSeverity,
  category,
}: Readonly<{
  flags: readonly Flag[]
  pointed: Flag
  place: number
  decisions: Decisions
  severity: Severity
  /** What the rules themselves say. */
  ruleSeverity: Severity
  category: MqmCategory
}>): ReactElement {
  const { reviewing } = useStet()
  const words = useWords(flagWords)
  const shared = useWords(sharedWords)
  const phrase = (pointed.places[place] ?? pointed.places[0]).text
  return (
    <section className="panel-reason">
      <div className="severity-line">
        <span className={`severity ${severity}`}>
          <select
            className="severity-choice"
            aria-label={words.severityOfFlag}
            value={severity}
            onChange={({ target }) =>
              isOneOf(SEVERITIES, target.value) && reviewing.setSeverity(target.value, pointed.id)
            }
          >
            {SEVERITIES.map((each) => (
              <option key={each} value={each}>
                {shared.severity(each)}
              </option>
            ))}
          </select>
        </span>
        <span className="category">
          {severity === ruleSeverity
            ? shared.category(category)
            : words.ruleSays(shared.severity(ruleSeverity).toLowerCase())}
        </span>
      </div>
      {phrase.trim() !== '' && (
        <p className="phrase">
          <TextWithHan text={shortened(phrase)} />
        </p>
      )}
      {flags.length === 1 ? (
        <>
          <RuleMessage flag={pointed} />
          <RuleLine flag={pointed} decisions={decisions} />
        </>
      ) : (
        <>
          <p className="places">{words.reasons(flags.length)}</p>
          <ul className="reasons">
            {flags.map((flag) => (
              <li key={flag.id} className={isOpen(decisions, flag) ? '' : 'decided'}>
                <RuleMessage flag={flag} />
                <RuleLine flag={flag} decisions={decisions} />
                <AloneActions flag={flag} decisions={decisions} />
              </li>
            ))}
          </ul>
        </>
      )}
      {pointed.places.length > 1 && !isDrawnAsForm(pointed.rule) && (
        <p className="places">{words.places(pointed.places.length)}</p>
      )}
    </section>
  )
}

/** Which rule says so, how sure it is, and how often it was right so far. */
function RuleLine({ flag, decisions }: Readonly<{ flag: Flag; decisions: Decisions }>): ReactElement | null {
  const { ruling } = useStet()
  const words = useWords(flagWords)
  const core = useWords(coreWords)
  const analysis = useAnalysis((state) => state.analysis)
  if (analysis === null) return null
  const title = core.ruleTitle(
    flag.rule,
    analysis.rules.find(({ id }) => id === flag.rule)?.title ?? flag.rule,
  )
  const { kept, dismissed } = ruleTallies(analysis, decisions).get(flag.rule) ?? NO_TALLY
  return (
    <p className="rule-line">
      <button
        type="button"
        className="text-button"
        aria-label={words.aboutRule(title)}
        onClick={() => ruling.show(flag.rule)}
      >
        <span>{title}</span>
      </button>
      <span>{words.sureness(confidenceBand(flag.confidence))}</span>
      {kept + dismissed > 0 && <span>{words.soFar(kept, dismissed)}</span>}
    </p>
  )
}

/** An answer to one reason of several. */
function AloneActions({ flag, decisions }: Readonly<{ flag: Flag; decisions: Decisions }>): ReactElement {
  const { reviewing } = useStet()
  const words = useWords(flagWords)
  const verdict = isOpen(decisions, flag) ? null : (getEntry(decisions, flag.id)?.verdict ?? null)
  if (verdict !== null) return <p className="rule-line">{words[verdict]}</p>
  return (
    <p className="reason-alone">
      <button type="button" className="text-button" onClick={() => reviewing.answerAlone(flag.id, 'accept')}>
        {words.acceptAlone}
      </button>
      <button type="button" className="text-button" onClick={() => reviewing.answerAlone(flag.id, 'dismiss')}>
        {words.dismissAlone}
      </button>
    </p>
  )
}

/** A long passage is named by its first words. */
export function shortened(words: string, longest = 110): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`
}
