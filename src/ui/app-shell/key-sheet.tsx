import type { ReactElement } from 'react'
import { useState } from 'react'
import { useSay, useWords } from '../language/language-context.tsx'
import { Dialog } from '../shared/dialog.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { keyName, shownKey } from './bindings.ts'
import { KeyField } from './key-field.tsx'
import { LettersSwitch } from './letters-switch.tsx'
import { settingsWords } from './settings-words.ts'
import { KEY_GROUPS } from './shortcut-list.ts'
import './key-sheet.css'

/** All keys, each of which can be changed, and the switch for single letters. */
export function KeySheet(): ReactElement {
  const { navigating, preferring } = useStet()
  const tell = useSay()
  const words = useWords(settingsWords)
  const bindings = useView((state) => state.bindings)
  const [changing, setChanging] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  /** Puts the focus back on the key that was being changed. */
  const end = (message: string): void => {
    const id = changing
    setChanging(null)
    setSaid(message)
    requestAnimationFrame(() => document.getElementById(`key-of-${id ?? ''}`)?.focus())
  }
  return (
    <Dialog title={words.keys} onClose={navigating.toggleKeys} className="narrow">
      <div className="key-sheet">
        {KEY_GROUPS.map(({ name, shortcuts }) => (
          <section key={tell(name)} aria-label={tell(name)}>
            <h3>{tell(name)}</h3>
            <ul>
              {shortcuts.map((shortcut) => {
                const what = tell(shortcut.does)
                const shown = shownKey(shortcut, bindings)
                return (
                  <li key={shortcut.id} className={changing === shortcut.id ? 'changing' : ''}>
                    <button
                      type="button"
                      id={`key-of-${shortcut.id}`}
                      className="key-button"
                      aria-label={words.changeKey(what, shown)}
                      aria-expanded={changing === shortcut.id}
                      onClick={() => setChanging(changing === shortcut.id ? null : shortcut.id)}
                    >
                      {shown === '' ? <i>{words.noKey}</i> : <kbd>{shown}</kbd>}
                    </button>
                    <span>{what}</span>
                    {changing === shortcut.id && (
                      <KeyField
                        shortcut={shortcut}
                        leave={() => end('')}
                        changed={(key) =>
                          end(words.keyChanged(what, key === '' ? words.noKey : keyName(key)))
                        }
                      />
                    )}
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
        <h3>{words.otherKeys}</h3>
        <ul>
          <li>
            <kbd>Ctrl Enter</kbd>
            <span>{words.saveMark}</span>
          </li>
          <li>
            <kbd>Esc</kbd>
            <span>{words.escape}</span>
          </li>
        </ul>
        <LettersSwitch />
        <p className="key-foot">
          <button
            type="button"
            className="button"
            disabled={Object.keys(bindings).length === 0}
            onClick={() => {
              preferring.unbindAll()
              setSaid(words.resetKeys)
            }}
          >
            {words.resetKeys}
          </button>
          <span role="status">{said}</span>
        </p>
      </div>
    </Dialog>
  )
}
