import type { ReactElement } from 'react'
import { memo, useEffect, useRef, useState } from 'react'
import { SEVERITIES } from '../../core/model/mqm.ts'
import type { ListedRule } from '../../state/selectors/rule-list.ts'
import { coreWords } from '../language/core-words.ts'
import { useWords } from '../language/language-context.tsx'
import { Icon } from '../shared/icons.tsx'
import { isOneOf } from '../shared/one-of.ts'
import { useStet, useView } from '../shared/stet-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { OwnWords } from './own-words.tsx'
import { RuleExamples } from './rule-examples.tsx'
import { ruleWords } from './words.ts'

/** One rule: whether it runs, how grave it is, what it made so far; opened, why it is there and what it says to what. */
export const RuleEntry = memo(function RuleEntry({
  rule,
  level,
}: Readonly<{ rule: ListedRule; level: 2 | 3 }>): ReactElement {
  const { ruling, navigating } = useStet()
  const words = useWords(ruleWords)
  const shared = useWords(sharedWords)
  const core = useWords(coreWords)
  const { doc, isOn, severity, tally, outcome } = rule
  const title = core.ruleTitle(doc.id, doc.title)
  const isAskedFor = useView((state) => state.shownRule === doc.id)
  const [isOpen, setOpen] = useState(isAskedFor)
  const entry = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isAskedFor) return
    entry.current?.scrollIntoView({ block: 'start' })
    entry.current?.querySelector<HTMLElement>('.rule-open')?.focus({ preventScroll: true })
  }, [isAskedFor])
  const Heading = level === 2 ? 'h2' : 'h3'
  const details = `rule-${doc.id}`
  return (
    <li ref={entry} className={`rule${isOn ? '' : ' off'}`}>
      <div className="rule-head">
        <input
          type="checkbox"
          aria-label={words.isOn(title)}
          checked={isOn}
          onChange={({ target }) => ruling.turn(doc.id, target.checked)}
        />
        <Heading>
          <button
            type="button"
            className="rule-open"
            aria-expanded={isOpen}
            aria-controls={details}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'down' : 'right'} /> <span>{title}</span>
          </button>
        </Heading>
        <select
          className="rule-severity"
          aria-label={words.severityOf(title)}
          value={severity ?? ''}
          onChange={({ target }) =>
            ruling.setSeverity(doc.id, isOneOf(SEVERITIES, target.value) ? target.value : null)
          }
        >
          <option value="">{words.ownSeverity(shared.severity(doc.severity))}</option>
          {SEVERITIES.map((each) => (
            <option key={each} value={each}>
              {shared.severity(each)}
            </option>
          ))}
        </select>
        <p className="rule-what">{core.ruleWhat(doc.id, doc.docs.what)}</p>
        <p className="rule-figures">
          {outcome?.status === 'ran' && tally.flags > 0 && (
            <button
              type="button"
              className="text-button"
              aria-label={words.showFlags(title)}
              onClick={() => {
                navigating.clearFilter()
                navigating.setFilter({ rule: doc.id, state: tally.open > 0 ? 'open' : 'all' })
                navigating.openPage('review')
              }}
            >
              {words.flags(tally.flags)}
            </button>
          )}
          {outcome?.status === 'ran' && tally.flags === 0 && <span>{words.flags(0)}</span>}
          {tally.kept > 0 && <span>{words.kept(tally.kept)}</span>}
          {tally.dismissed > 0 && <span>{words.dismissed(tally.dismissed)}</span>}
          {!isOn && <span>{words.off}</span>}
          {outcome?.status === 'not-applicable' && isOn && (
            <span>{words.needs(core.needs(outcome.needs))}</span>
          )}
          {outcome?.status === 'failed' && <b>{words.failed(outcome.reason)}</b>}
        </p>
      </div>
      <div id={details} className="rule-details" hidden={!isOpen}>
        {isOpen && <Details rule={rule} />}
      </div>
    </li>
  )
})

function Details({ rule }: Readonly<{ rule: ListedRule }>): ReactElement {
  const words = useWords(ruleWords)
  const shared = useWords(sharedWords)
  const core = useWords(coreWords)
  const { doc, accepted } = rule
  return (
    <>
      <dl className="rule-docs">
        <dt>{words.why}</dt>
        <dd>{core.ruleWhy(doc.id, doc.docs.why)}</dd>
        <dt>{words.action}</dt>
        <dd>{core.ruleAction(doc.id, doc.docs.action)}</dd>
        <dt>{words.category}</dt>
        <dd>{shared.category(doc.category)}</dd>
        <dt>{words.needsLabel}</dt>
        <dd>
          {doc.needs.length === 0 ? words.nothingElse : words.list(doc.needs.map((need) => words.need(need)))}
        </dd>
        <dt>{words.version}</dt>
        <dd>{doc.version}</dd>
      </dl>
      <RuleExamples doc={doc} />
      <section aria-labelledby={`accepted-${doc.id}`}>
        <h4 id={`accepted-${doc.id}`}>{words.accepted}</h4>
        <OwnWords rule={doc.id} accepted={accepted} />
      </section>
    </>
  )
}
