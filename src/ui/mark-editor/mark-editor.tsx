import type { FormEvent, KeyboardEvent, ReactElement } from 'react'
import { useEffect, useRef } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { rowOfPlace } from '../../state/selectors/row-index.ts'
import { samePlaces } from '../../state/selectors/same-words.ts'
import type { Editor } from '../../state/stores/view-store.ts'
import { shortened } from '../flag-panel/flag-reason.tsx'
import { around } from '../shared/around.ts'
import { DiffText } from '../shared/diff-text.tsx'
import { Icon } from '../shared/icons.tsx'
import { sharedWords } from '../shared/words.ts'
import { useWords } from '../language/language-context.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { CategoryField } from './category-field.tsx'
import { EdgeButtons } from './edge-buttons.tsx'
import { returnFocus } from './return-focus.ts'
import { SamePlaces } from './same-places.tsx'
import { SeverityField } from './severity-field.tsx'
import { markWords } from './words.ts'
import './mark-editor.css'

/** Marks words. Takes the panel's place, so that the line being read is never covered. */
export function MarkEditor({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const editor = useView((state) => state.editor)
  return editor === null ? null : <EditorForm analysis={analysis} editor={editor} />
}

function EditorForm({ analysis, editor }: Readonly<{ analysis: Analysis; editor: Editor }>): ReactElement {
  const { marking } = useStet()
  const names = useWords(markWords)
  const shared = useWords(sharedWords)
  const { target, draft, problem } = editor
  const { range } = target
  const document = range.side === 'transcript' ? analysis.transcript : analysis.article
  const words = document?.text.slice(range.start, range.end) ?? ''
  const row = rowOfPlace(analysis, range)
  const same = target.kind === 'mark' ? [] : samePlaces(analysis, range)
  const chosen = same.filter((place) => draft.alsoAt.includes(place.start)).length
  const correction = useRef<HTMLInputElement>(null)

  const opened = target.kind === 'new' ? null : target.kind === 'mark' ? target.mark : target.flag
  useEffect(() => {
    // fresh words keep their selection; opening a flag or a mark is an act of its own, moving an edge is none
    if (opened !== null) correction.current?.focus()
  }, [opened])

  const close = (): void => {
    marking.close()
    returnFocus(target)
  }
  const save = (event?: FormEvent): void => {
    event?.preventDefault()
    if (marking.save() && target.kind !== 'flag') returnFocus(target)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save()
    }
  }

  return (
    <aside className="panel editor" aria-label={names.editor}>
      <form onSubmit={save} onKeyDown={onKeyDown}>
        <section className="editor-head">
          <b>{target.kind === 'new' ? names.newMark : names.editMark}</b>
          {row?.number != null && <span className="figures">{shared.row(row.number)}</span>}
          <button type="button" className="icon-button" aria-label={shared.close} onClick={close}>
            <Icon name="close" />
          </button>
        </section>
        <section className="editor-kind">
          <div className="phrase-line">
            <p className="phrase">{shortened(words, 140)}</p>
            {target.kind !== 'flag' && <EdgeButtons />}
          </div>
          <SeverityField value={draft.severity} onChange={(severity) => marking.change({ severity })} />
          <CategoryField
            value={draft.category}
            problem={problem}
            onChange={(category) => marking.change({ category })}
          />
        </section>
        <section className="editor-correction">
          <div className="label">
            <label htmlFor="correction">{names.correction}</label>
          </div>
          <input
            ref={correction}
            id="correction"
            className="field"
            autoComplete="off"
            value={draft.correction}
            onChange={({ target: field }) => marking.change({ correction: field.value })}
          />
          {draft.correction !== '' && document !== null && (
            <div aria-live="polite">
              <DiffText
                before={words}
                after={draft.correction}
                {...around(document.text, range.start, range.end)}
              />
            </div>
          )}
        </section>
        <section className="editor-comment">
          <div className="label">
            <label htmlFor="comment">{names.comment}</label>
          </div>
          <textarea
            id="comment"
            className="field"
            rows={2}
            value={draft.comment}
            onChange={({ target: field }) => marking.change({ comment: field.value })}
          />
        </section>
        {same.length > 0 && (
          <SamePlaces
            words={words}
            places={same}
            ticked={draft.alsoAt}
            onChange={(alsoAt) => marking.change({ alsoAt })}
          />
        )}
        <section className="editor-actions">
          <button type="submit" className="button primary">
            {names.save(chosen + 1)} <kbd aria-hidden="true">Ctrl ↵</kbd>
          </button>
          <button type="button" className="button" onClick={close}>
            {shared.cancel} <kbd aria-hidden="true">Esc</kbd>
          </button>
          {target.kind === 'mark' && (
            <button
              type="button"
              className="button"
              onClick={() => {
                marking.remove(target.mark)
                returnFocus(target)
              }}
            >
              {names.remove}
            </button>
          )}
        </section>
      </form>
    </aside>
  )
}
