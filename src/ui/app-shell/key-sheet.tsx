import type { ReactElement } from 'react'
import { useSay } from '../language/language-context.tsx'
import { Dialog } from '../shared/dialog.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { SHORTCUTS } from './shortcut-list.ts'
import './key-sheet.css'

/** Keys that are no shortcuts of the page: fields and dialogues see to them. */
const OTHER_KEYS: readonly Readonly<{ shown: string; does: string }>[] = [
  { shown: 'Ctrl Enter', does: 'Save the mark' },
  { shown: 'Esc', does: 'Close, then clear the selection' },
]

/** All keys, and the switch for single letters. */
export function KeySheet(): ReactElement | null {
  const { navigating } = useStet()
  const isOpen = useView((state) => state.keysOpen)
  const tell = useSay()
  const isOn = useView((state) => state.shortcuts)
  if (!isOpen) return null
  return (
    <Dialog title="Keys" onClose={navigating.toggleKeys} className="narrow">
      <div className="key-sheet">
        <dl>
          {[...SHORTCUTS.map(({ shown, does }) => ({ shown, does: tell(does) })), ...OTHER_KEYS].map(
            ({ shown, does }) => (
              <div key={shown}>
                <dt>
                  {shown.split(' ').map((key) => (
                    <span key={key}>
                      <kbd>{key}</kbd>{' '}
                    </span>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ),
          )}
        </dl>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => navigating.setShortcuts(target.checked)}
          />
          <span>
            Single letters, figures and signs act as keys. They never act while you type in a field.
          </span>
        </label>
      </div>
    </Dialog>
  )
}
