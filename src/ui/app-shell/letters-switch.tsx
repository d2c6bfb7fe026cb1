import type { ReactElement } from 'react'
import { useWords } from '../language/language-context.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { settingsWords } from './settings-words.ts'
import './letters-switch.css'

/** Whether single letters are keys (WCAG 2.1.4): speech input would type them by the dozen. */
export function LettersSwitch(): ReactElement {
  const { navigating } = useStet()
  const isOn = useView((state) => state.shortcuts)
  const words = useWords(settingsWords)
  return (
    <label className="letters-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => navigating.setShortcuts(target.checked)}
      />
      <span>{words.letters}</span>
    </label>
  )
}
