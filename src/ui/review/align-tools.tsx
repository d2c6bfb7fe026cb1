import type { KeyboardEvent, ReactElement } from 'react'
import { useState } from 'react'
import { Key } from '../shared/key.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { useSay, useWords } from '../language/language-context.tsx'
import type { AlignAct } from './align-acts.ts'
import { ALIGN_ACTS } from './align-acts.ts'
import { alignWords } from './align-words.ts'
import './align-tools.css'

const GROUPS = ['move', 'match', 'column', 'standing'] as const

/**
 * Every act on the alignment of the current row as a button, with its key. A toolbar: one stop of the Tab key, arrows go
 * from button to button.
 */
export function AlignTools({ isPinned }: Readonly<{ isPinned: boolean }>): ReactElement {
  const stet = useStet()
  const { aligning } = stet
  const words = useWords(alignWords)
  const tell = useSay()
  const { confirmsBefore, atOnce, waiting } = useView((state) => state.aligning)
  const hasSentence = useView((state) => state.pinned !== null)
  const [stop, setStop] = useState(0)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
    const at = buttons.indexOf(event.target as HTMLElement) // -1 for anything else
    const next = at === -1 ? undefined : buttons[(at + step + buttons.length) % buttons.length]
    if (next === undefined) return
    event.preventDefault()
    setStop(buttons.indexOf(next))
    next.focus()
  }

  const nameOf = (act: AlignAct): string =>
    act.id === 'alignPin' && isPinned ? words.unpin : tell(act.button)

  return (
    <section className="align-tools" aria-label={words.tools}>
      <p className="align-hint">{hasSentence ? words.ofSentence : words.ofRow}</p>
      <div role="toolbar" tabIndex={-1} aria-label={words.tools} onKeyDown={onKeyDown}>
        {GROUPS.map((group) => (
          <div key={group} role="group" aria-label={words[group]} className="align-group">
            <span aria-hidden="true">{words[group]}</span>
            {ALIGN_ACTS.filter((act) => act.group === group).map((act) => (
              <button
                key={act.id}
                type="button"
                className="text-button"
                tabIndex={ALIGN_ACTS.indexOf(act) === stop ? 0 : -1}
                onFocus={() => setStop(ALIGN_ACTS.indexOf(act))}
                onClick={() => act.run(stet)}
              >
                {nameOf(act)} <Key of={act.id}>{act.key}</Key>
              </button>
            ))}
          </div>
        ))}
      </div>
      <div className="align-switches">
        <label>
          <input
            type="checkbox"
            checked={confirmsBefore}
            onChange={(event) => aligning.set({ confirmsBefore: event.target.checked })}
          />
          {words.confirmsBefore}
        </label>
        <label>
          <input
            type="checkbox"
            checked={atOnce}
            onChange={(event) => aligning.set({ atOnce: event.target.checked })}
          />
          {words.atOnce}
        </label>
        {waiting > 0 && <span role="status">{words.waiting(waiting)}</span>}
      </div>
    </section>
  )
}
