import type { Severity } from '../../core/model/mqm.ts'
import type { Project } from '../../core/model/project.ts'
import type { GlossaryTerm } from '../../core/model/rule-settings.ts'
import type { Change } from '../../core/review/change.ts'
import {
  acceptWords,
  importTerms,
  refuseWords,
  removeTerm,
  setRuleOn,
  setRuleSeverity,
  setTerm,
} from '../../core/review/rule-commands.ts'
import { failureFrom } from '../failure.ts'
import type { IncomingFile } from '../ports.ts'
import { runChange } from '../stores/project-store.ts'
import type { Stores } from '../stores/stores.ts'
import { say } from './messages.ts'

/** What the project chooses over the rules' own: acts like any other, after which the rules run again (rechecking.ts). */
export type Ruling = Readonly<{
  /** Fetches what is known of the rules, once. */
  load(): Promise<void>
  /** Opens the page about the rules at this one. */
  show(rule: string): void
  turn(rule: string, on: boolean): void
  /** Null: the rule's own. */
  setSeverity(rule: string, severity: Severity | null): void
  /** `rule` may be `*`: for every rule. */
  accept(rule: string, words: string): void
  refuse(rule: string, words: string): void
  /** `at` null: a new one. */
  setTerm(at: number | null, term: GlossaryTerm): void
  removeTerm(at: number): void
  /** CSV, TSV or TBX. Says in words what came of it; a file that is none of these gives what is wrong with it. */
  importTerms(file: IncomingFile, replace: boolean): Promise<Readonly<{ ok: boolean; message: string }>>
}>

export function createRuling(stores: Stores): Ruling {
  const { ports, project, view } = stores

  const act = (make: (current: Project) => Change): boolean => {
    const current = project.getState().project
    if (current === null) return false
    const change = make(current)
    const done = runChange(project, change)
    if (done) say(stores, change.label, true)
    return done
  }

  const titleOf = (rule: string): string =>
    view.getState().ruleDocs?.find(({ id }) => id === rule)?.title ?? rule

  return {
    async load() {
      if (view.getState().ruleDocs !== null) return
      try {
        view.setState({ ruleDocs: await ports.analyzer.rules() })
      } catch (reason) {
        view.setState({
          failure: failureFrom(reason, 'The rules could not be listed. Open the page again.'),
        })
      }
    },
    show: (rule) => view.setState({ page: 'rules', shownRule: rule, toast: null }),
    turn: (rule, on) => void act((current) => setRuleOn(current, { rule, title: titleOf(rule), on })),
    setSeverity: (rule, severity) =>
      void act((current) => setRuleSeverity(current, { rule, title: titleOf(rule), severity })),
    accept: (rule, words) => void act((current) => acceptWords(current, { rule, words })),
    refuse: (rule, words) => void act((current) => refuseWords(current, { rule, words })),
    setTerm: (at, term) => void act((current) => setTerm(current, { at, term })),
    removeTerm: (at) => void act((current) => removeTerm(current, at)),
    async importTerms(file, replace) {
      try {
        const result = await ports.analyzer.glossary(file)
        if (!result.ok) {
          const { file: name, line, message } = result.problem
          return { ok: false, message: `${name}, line ${line}: ${message}.` }
        }
        const { terms } = result
        const isNew = act((current) => importTerms(current, { terms, replace }))
        const count = terms.length === 1 ? '1 term' : `${terms.length} terms`
        return {
          ok: true,
          message: isNew ? `${count} read from ${file.name}.` : `${file.name} has nothing new: ${count}.`,
        }
      } catch (reason) {
        const { what } = failureFrom(reason, '')
        return { ok: false, message: `${file.name} could not be read: ${what}` }
      }
    },
  }
}
