import type { ReactElement } from 'react'
import { useRef, useState } from 'react'
import type { GlossaryTerm } from '../../core/model/rule-settings.ts'
import { useWords } from '../language/language-context.tsx'
import { useTold } from '../language/use-told.ts'
import { pickFiles } from '../shared/pick-files.ts'
import { useStet } from '../shared/stet-context.tsx'
import { TermForm } from './term-form.tsx'
import { ruleWords } from './words.ts'

/** `new`: a term that is being added; a number: the one that is being edited. */
type Edited = number | 'new' | null

type Told = Readonly<{ ok: boolean; message: string }>

/** The project's own terms: a table with a form in it, and lists read from files. */
export function GlossarySection({ terms }: Readonly<{ terms: readonly GlossaryTerm[] }>): ReactElement {
  const { ruling } = useStet()
  const words = useWords(ruleWords)
  const say = useTold()
  const [edited, setEdited] = useState<Edited>(null)
  const [isReplacing, setReplacing] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const add = useRef<HTMLButtonElement>(null)
  const section = useRef<HTMLElement>(null)

  const close = (): void => {
    const selector = typeof edited === 'number' ? `[data-edit="${edited}"]` : '[data-add-term]'
    setEdited(null)
    // the button that opened the form stands there again after it is drawn
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>(selector)?.focus())
  }
  const save = (term: GlossaryTerm): void => {
    ruling.setTerm(typeof edited === 'number' ? edited : null, term)
    close()
  }
  const read = async (): Promise<void> => {
    const [file] = await pickFiles({ accept: '.csv,.tsv,.tbx,.txt,.xml', multiple: false })
    if (file === undefined) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    setTold(await ruling.importTerms({ name: file.name, bytes }, isReplacing))
  }
  return (
    <section className="rules-section" id="glossary" aria-labelledby="glossary-title" ref={section}>
      <h2 id="glossary-title">{words.glossary}</h2>
      <p className="rules-lead">{words.glossaryLead}</p>
      {terms.length === 0 ? (
        <p>{words.noTerms}</p>
      ) : (
        <div className="terms-scroll" role="group" aria-labelledby="glossary-title" tabIndex={0}>
          <table className="terms">
            <thead>
              <tr>
                <th scope="col">{words.term}</th>
                <th scope="col">{words.forbidden}</th>
                <th scope="col">{words.allowed}</th>
                <th scope="col">{words.original}</th>
                <th scope="col">{words.note}</th>
                <th scope="col">
                  <span className="hidden-text">{words.acts}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {terms.map((term, at) =>
                edited === at ? (
                  <tr key={at}>
                    <td colSpan={6}>
                      <TermForm term={term} save={save} cancel={close} />
                    </td>
                  </tr>
                ) : (
                  <tr key={at}>
                    <th scope="row">{term.term}</th>
                    <td>{term.forbidden.join(words.between)}</td>
                    <td>{term.allowed.join(words.between)}</td>
                    <td lang="zh">{term.original}</td>
                    <td>{term.note}</td>
                    <td className="acts">
                      <button
                        type="button"
                        className="text-button"
                        data-edit={at}
                        aria-label={words.editTerm(term.term)}
                        onClick={() => setEdited(at)}
                      >
                        {words.edit}
                      </button>
                      <button
                        type="button"
                        className="text-button"
                        aria-label={words.removeTerm(term.term)}
                        onClick={() => {
                          ruling.removeTerm(at)
                          add.current?.focus()
                        }}
                      >
                        {words.remove}
                      </button>
                    </td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </div>
      )}
      {edited === 'new' ? (
        <TermForm term={null} save={save} cancel={close} />
      ) : (
        <div className="glossary-acts">
          <button
            type="button"
            className="button"
            data-add-term=""
            ref={add}
            onClick={() => setEdited('new')}
          >
            {words.addTerm}
          </button>
          <button type="button" className="button" onClick={() => void read()}>
            {words.importFile}
          </button>
          <span className="rules-lead">{words.importKinds}</span>
          {terms.length > 0 && (
            <label className="tick-label">
              <input
                type="checkbox"
                checked={isReplacing}
                onChange={({ target }) => setReplacing(target.checked)}
              />
              <span>{words.replace}</span>
            </label>
          )}
        </div>
      )}
      <p className={`glossary-told${told?.ok === false ? ' wrong' : ''}`} role="status">
        {told !== null && say(told.message)}
      </p>
    </section>
  )
}
