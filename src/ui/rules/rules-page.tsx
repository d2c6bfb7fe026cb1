import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { RuleGroup } from '../../core/rules/index.ts'
import { NO_SETTINGS } from '../../core/model/rule-settings.ts'
import { NO_DECISIONS } from '../../state/selectors/current.ts'
import type { ListedRule, RuleOrder } from '../../state/selectors/rule-list.ts'
import { arrangeRules, listedRules, RULE_ORDERS } from '../../state/selectors/rule-list.ts'
import { coreWords } from '../language/core-words.ts'
import { useWords } from '../language/language-context.tsx'
import { isOneOf } from '../shared/one-of.ts'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { GlossarySection } from './glossary-section.tsx'
import { OwnWords } from './own-words.tsx'
import { RuleEntry } from './rule-entry.tsx'
import { ruleWords } from './words.ts'
import './rules.css'

/** What is checked and what the project chooses over it: made from the files of the rules, nothing is told twice. */
export function RulesPage({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { ruling } = useStet()
  const words = useWords(ruleWords)
  const core = useWords(coreWords)
  const docs = useView((state) => state.ruleDocs)
  const isChecking = useView((state) => state.rechecking)
  const settings = useProject((state) => state.project?.ruleSettings ?? NO_SETTINGS)
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<RuleOrder>('group')
  useEffect(() => void ruling.load(), [ruling])

  const rules = docs === null ? [] : listedRules(docs, settings, analysis, decisions)
  const shown = arrangeRules(rules, search, order, ({ id, title, docs: { what, why, action } }) => {
    const name = core.ruleTitle(id, title)
    const rest = [core.ruleWhat(id, what), core.ruleWhy(id, why), core.ruleAction(id, action)]
    return { title: name, told: [name, ...rest].join(' ') }
  })
  const off = rules.filter(({ isOn }) => !isOn).length
  return (
    <main className="page-scroll" aria-busy={docs === null || isChecking}>
      <div className="page rules-page">
        <h1 className="page-title">{words.title}</h1>
        <p className="page-lead">{words.lead}</p>
        <p className="rules-sum" role="status">
          {docs === null
            ? words.loading
            : isChecking
              ? words.checking
              : words.sum(rules.length, off, analysis.flags.length)}
        </p>
        {docs !== null && (
          <>
            <div className="rules-tools">
              <input
                type="search"
                className="field plain"
                aria-label={words.find}
                placeholder={words.find}
                value={search}
                onChange={({ target }) => setSearch(target.value)}
              />
              <select
                className="field plain"
                aria-label={words.order}
                value={order}
                onChange={({ target }) => isOneOf(RULE_ORDERS, target.value) && setOrder(target.value)}
              >
                {RULE_ORDERS.map((each) => (
                  <option key={each} value={each}>
                    {words.orderBy(each)}
                  </option>
                ))}
              </select>
            </div>
            {shown.length === 0 && <p>{words.none}</p>}
            {order === 'group' ? <ByGroup rules={shown} /> : <RuleList rules={shown} level={2} />}
            <GlossarySection terms={settings.glossary ?? []} />
            <section className="rules-section" aria-labelledby="accepted-all">
              <h2 id="accepted-all">{words.acceptedAll}</h2>
              <p className="rules-lead">{words.acceptedAllLead}</p>
              <OwnWords rule="*" accepted={settings.accepted?.['*'] ?? []} />
            </section>
          </>
        )}
      </div>
    </main>
  )
}

function ByGroup({ rules }: Readonly<{ rules: readonly ListedRule[] }>): ReactElement {
  const words = useWords(ruleWords)
  const groups = GROUPS.filter((group) => rules.some(({ doc }) => doc.group === group))
  return (
    <>
      {groups.map((group) => (
        <section key={group} className="rules-section">
          <h2>{words.group(group)}</h2>
          <RuleList rules={rules.filter(({ doc }) => doc.group === group)} level={3} />
        </section>
      ))}
    </>
  )
}

/** As the panel and the documents have them: from what is surely wrong to what is a matter of style. */
const GROUPS: readonly RuleGroup[] = [
  'Duplication',
  'Residue and characters',
  'Facts',
  'Terms',
  'Alignment',
  'English of translation',
]

/** `level`: of the headings. */
function RuleList({ rules, level }: Readonly<{ rules: readonly ListedRule[]; level: 2 | 3 }>): ReactElement {
  return (
    <ul className="rule-list">
      {rules.map((rule) => (
        <RuleEntry key={rule.doc.id} rule={rule} level={level} />
      ))}
    </ul>
  )
}
