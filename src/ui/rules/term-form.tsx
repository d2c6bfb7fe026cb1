import type { ReactElement } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import type { GlossaryTerm } from '../../core/model/rule-settings.ts'
import { useWords } from '../language/language-context.tsx'
import { ruleWords } from './words.ts'

const FIELDS = ['term', 'forbidden', 'allowed', 'original', 'note'] as const
type Field = (typeof FIELDS)[number]

const listOf = (typed: string): readonly string[] =>
  typed
    .split(/[;；|]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** A term of the glossary, new or to be changed. */
export function TermForm({
  term,
  save,
  cancel,
}: Readonly<{
  /** Null: a new one. */
  term: GlossaryTerm | null
  save: (term: GlossaryTerm) => void
  cancel: () => void
}>): ReactElement {
  const words = useWords(ruleWords)
  const [typed, setTyped] = useState<Readonly<Record<Field, string>>>({
    term: term?.term ?? '',
    forbidden: term?.forbidden.join('; ') ?? '',
    allowed: term?.allowed.join('; ') ?? '',
    original: term?.original ?? '',
    note: term?.note ?? '',
  })
  const [isMissing, setMissing] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => first.current?.focus(), [])
  return (
    <form
      className="term-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.term.trim() === '') {
          setMissing(true)
          return first.current?.focus()
        }
        save({
          term: typed.term.trim(),
          forbidden: listOf(typed.forbidden),
          allowed: listOf(typed.allowed),
          original: typed.original.trim(),
          note: typed.note.trim(),
        })
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.preventDefault()
        cancel()
      }}
    >
      {FIELDS.map((field) => (
        <label key={field}>
          <span className="label">{words[field]}</span>
          <input
            className="field plain"
            {...(field === 'term' ? { ref: first } : {})}
            {...(field === 'original' ? { lang: 'zh' } : {})}
            {...(field === 'term' && isMissing
              ? { 'aria-invalid': true, 'aria-describedby': `${id}-missing` }
              : {})}
            placeholder={field === 'forbidden' || field === 'allowed' ? words.several : ''}
            value={typed[field]}
            onChange={({ target }) => {
              setMissing(false)
              setTyped({ ...typed, [field]: target.value })
            }}
          />
        </label>
      ))}
      {isMissing && (
        <p className="wrong" role="alert" id={`${id}-missing`}>
          {words.termMissing}
        </p>
      )}
      <div className="term-acts">
        <button type="submit" className="button primary">
          {words.saveTerm}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
