import type { ReactElement } from 'react'
import { isSingleCharacter, keyName } from '../app-shell/bindings.ts'
import { useView } from './stet-context.tsx'

/**
 * The key of an act beside its name: `<Key of="accept">A</Key>`. The usual key stands between the tags (a test compares
 * it with the table of keys); one that the reviewer chose takes its place. Nothing where there is none, or where it is a
 * single letter and those are switched off. Not read aloud: a button is called by what it does.
 */
export function Key({
  of,
  children,
  isSpoken = false,
}: Readonly<{ of: string; children: string; isSpoken?: boolean }>): ReactElement | null {
  const chosen = useView((state) => (Object.hasOwn(state.bindings, of) ? state.bindings[of] : undefined))
  const areLettersOn = useView((state) => state.shortcuts)
  const isSingle = chosen === undefined ? /^(?:Shift )?[^←→↑↓]$/u.test(children) : isSingleCharacter(chosen)
  if (chosen === '' || (isSingle && !areLettersOn)) return null
  return (
    <kbd aria-hidden={isSpoken ? undefined : true}>
      <span>{chosen === undefined ? children : keyName(chosen)}</span>
    </kbd>
  )
}
