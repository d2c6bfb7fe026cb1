import type { KeyboardEvent, ReactElement } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useSay, useWords } from '../language/language-context.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { isFree, keyName, keysOf, nameOfKey, othersWith } from './bindings.ts'
import { settingsWords } from './settings-words.ts'
import { SHORTCUTS } from './shortcut-list.ts'
import type { Shortcut } from './shortcut.ts'

type Props = Readonly<{ shortcut: Shortcut; leave: () => void; changed: (key: string) => void }>

/** Takes the next key that is pressed. One that is taken is not given twice: the two are swapped, or it is taken away. */
export function KeyField({ shortcut, leave, changed }: Props): ReactElement {
  const { preferring } = useStet()
  const tell = useSay()
  const words = useWords(settingsWords)
  const bindings = useView((state) => state.bindings)
  const [wanted, setWanted] = useState<string | null>(null)
  const catcher = useRef<HTMLDivElement>(null)
  useEffect(() => catcher.current?.focus(), [])

  const own = keysOf(shortcut, bindings)[0] ?? ''
  const others = wanted === null ? [] : othersWith(wanted, shortcut, SHORTCUTS, bindings)
  const bind = (keys: Readonly<Record<string, string | null>>, key: string): void => {
    preferring.bind(keys)
    changed(key)
  }
  const give = (othersKey: string): void => {
    if (wanted === null) return
    const moved = Object.fromEntries(others.map(({ id }) => [id, othersKey]))
    bind({ ...moved, [shortcut.id]: wanted }, wanted)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'].includes(event.key)) return
    // Tab goes on to the buttons, or the dialogue would be a trap
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return leave()
    const key = nameOfKey(event.nativeEvent)
    if (key === own) return leave()
    if (isFree(key) && othersWith(key, shortcut, SHORTCUTS, bindings).length === 0)
      return bind({ [shortcut.id]: key === shortcut.keys[0] ? null : key }, key)
    setWanted(key)
  }
  return (
    <div className="key-field">
      <div
        ref={catcher}
        className="key-catcher"
        role="textbox"
        tabIndex={0}
        aria-readonly="true"
        aria-label={words.pressKey(tell(shortcut.does))}
        onKeyDown={onKeyDown}
      >
        {wanted === null ? words.pressKey(tell(shortcut.does)) : keyName(wanted)}
      </div>
      {wanted !== null && (
        <p className="problem" role="alert">
          {isFree(wanted)
            ? words.keyTaken(keyName(wanted), others.map((each) => tell(each.does)).join(', '))
            : words.keyRefused(keyName(wanted))}
        </p>
      )}
      <div className="key-choices">
        {wanted !== null && isFree(wanted) && (
          <>
            {own !== '' && (
              <button type="button" className="text-button" onClick={() => give(own)}>
                {words.swapKeys}
              </button>
            )}
            <button type="button" className="text-button" onClick={() => give('')}>
              {words.takeKey}
            </button>
          </>
        )}
        {Object.hasOwn(bindings, shortcut.id) && (
          <button
            type="button"
            className="text-button"
            onClick={() => bind({ [shortcut.id]: null }, shortcut.keys[0] ?? '')}
          >
            {words.usualKey}
          </button>
        )}
        {own !== '' && (
          <button type="button" className="text-button" onClick={() => bind({ [shortcut.id]: '' }, '')}>
            {words.removeKey}
          </button>
        )}
        <button type="button" className="text-button" onClick={leave}>
          {words.leave}
        </button>
      </div>
    </div>
  )
}
