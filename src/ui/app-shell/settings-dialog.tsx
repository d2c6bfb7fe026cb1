import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { useSay, useWords } from '../language/language-context.tsx'
import { Dialog } from '../shared/dialog.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { Key } from '../shared/key.tsx'
import { LettersSwitch } from './letters-switch.tsx'
import { PREFERENCES } from './preferences.ts'
import { settingsWords } from './settings-words.ts'
import { shellWords } from './words.tsx'
import './settings-dialog.css'

/** What the workbench is like, in this browser. Each choice holds at once: there is nothing to be confirmed. */
export function SettingsDialog(): ReactElement {
  const stet = useStet()
  const view = useView((state) => state)
  const tell = useSay()
  const words = useWords(settingsWords)
  const shell = useWords(shellWords)
  const showKeys = (): void => {
    // one after the other, so that the focus goes back to where it was before both
    flushSync(stet.preferring.toggleSettings)
    stet.navigating.toggleKeys()
  }
  return (
    <Dialog title={shell.settings} onClose={stet.preferring.toggleSettings} className="narrow">
      <div className="settings">
        {PREFERENCES.map((preference) => (
          <fieldset key={preference.id}>
            <legend>{tell(preference.name)}</legend>
            <div className="settings-options">
              {preference.options.map((option) => (
                <label
                  key={option.id}
                  className={option.isChosen(view) ? 'chosen' : ''}
                  lang={preference.id === 'language' ? (option.id === 'zh' ? 'zh-Hans' : 'en') : undefined}
                >
                  <input
                    type="radio"
                    name={`setting-${preference.id}`}
                    checked={option.isChosen(view)}
                    onChange={() => option.choose(stet)}
                  />
                  {tell(option.name)}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <LettersSwitch />
        <p className="settings-offline">
          <b>{words.offline}</b>
          <span>{view.ownFiles.isKept ? words.offlineKept : words.offlineNotKept}</span>
        </p>
        <p className="settings-foot">
          <button type="button" className="button" onClick={showKeys}>
            {words.showKeys} <Key of="keys">?</Key>
          </button>
          <span>{words.kept}</span>
        </p>
      </div>
    </Dialog>
  )
}
