import type { ReactElement } from 'react'
import type { Flag } from '../../core/model/flag.ts'
import type { Decision } from '../../core/model/project.ts'
import { corrects } from '../../core/review/answers.ts'
import { focusAfter } from '../app-shell/focus-on.ts'
import { useWords } from '../language/language-context.tsx'
import { Icon } from '../shared/icons.tsx'
import { Key } from '../shared/key.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { flagWords } from './words.ts'

/** The buttons of an item. A cut has its own words; a decided item can be decided again. */
export function FlagActions({
  flag,
  proposing,
  decision,
}: Readonly<{
  flag: Flag
  /** The flag of the item whose suggestion is taken. */
  proposing: Flag
  decision: Decision | null
}>): ReactElement {
  const { reviewing, marking } = useStet()
  const words = useWords(flagWords)
  const isCut = flag.rule === 'cut-passage'
  if (decision !== null)
    return (
      <section className="panel-actions decided">
        <p>
          <Icon name="tick" className="tick" />
          {isCut
            ? decision.verdict === 'dismissed'
              ? words.fineToCut
              : words.omission
            : words[decision.verdict]}
        </p>
        <div className="actions">
          <button type="button" className="button" onClick={() => reviewing.reopen(flag.id)}>
            {words.decideAgain}
          </button>
          <button type="button" className="button" onClick={() => marking.startOnFlag(flag.id)}>
            {words.editMark} <Key of="editMark">E</Key>
          </button>
          <NoteButton />
          <CopyButton />
        </div>
      </section>
    )
  const changed = proposing.places.filter((place) => place.replacement !== undefined).length
  return (
    <section className="panel-actions">
      <div className="actions">
        <button
          type="button"
          className="button primary"
          data-primary-action=""
          onClick={() => (isCut ? reviewing.markOmission() : reviewing.accept(flag.id))}
        >
          {isCut ? words.markOmission : changed > 1 ? words.acceptPlaces(changed) : words.accept}{' '}
          <Key of={isCut ? 'omission' : 'accept'}>{isCut ? 'O' : 'A'}</Key>
        </button>
        <button
          type="button"
          className="button"
          onClick={() => (isCut ? reviewing.fineToCut() : reviewing.dismiss(flag.id))}
        >
          {isCut ? words.fineToCut : words.dismiss}{' '}
          <Key of={isCut ? 'fineToCut' : 'dismiss'}>{isCut ? 'X' : 'D'}</Key>
        </button>
        <button type="button" className="button" onClick={() => marking.startOnFlag(flag.id)}>
          {words.editMark} <Key of="mark">M</Key>
        </button>
        {corrects(proposing) && (
          <button type="button" className="button" onClick={() => reviewing.keep(flag.id)}>
            {words.keepWords} <Key of="keepWords">S</Key>
          </button>
        )}
        <NoteButton />
        <CopyButton />
      </div>
    </section>
  )
}

function CopyButton(): ReactElement {
  const { copying } = useStet()
  const words = useWords(flagWords)
  return (
    <button type="button" className="button" onClick={copying.current}>
      {words.copy} <Key of="copy">C</Key>
    </button>
  )
}

function NoteButton(): ReactElement {
  const { reviewing } = useStet()
  const words = useWords(flagWords)
  const isOpen = useView((state) => state.noteOpen)
  return (
    <button
      type="button"
      className="button"
      aria-expanded={isOpen}
      onClick={() => {
        if (isOpen) reviewing.toggleNote()
        else focusAfter(reviewing.toggleNote, '#flag-note')
      }}
    >
      {words.addNote} <Key of="note">N</Key>
    </button>
  )
}
