import { useEffect } from 'react'
import type { Stet } from '../../state/index.ts'
import type { ViewState } from '../../state/stores/view-store.ts'
import { isOneOf } from '../shared/one-of.ts'

const LANGUAGES = ['en', 'zh'] as const

/** What is kept, under which name, as what text; and what a kept text means (anything else is passed over). */
type Kept = Readonly<{
  name: string
  write(view: ViewState): string
  read(text: string, stet: Stet): void
}>

const KEPT: readonly Kept[] = [
  {
    name: 'stet.theme',
    write: (view) => view.theme,
    read: (text, { navigating }) => isOneOf(['system', 'light', 'dark'], text) && navigating.setTheme(text),
  },
  {
    name: 'stet.language',
    write: (view) => view.language,
    read: (text, { navigating }) => isOneOf(LANGUAGES, text) && navigating.setLanguage(text),
  },
  {
    name: 'stet.shortcuts',
    write: (view) => (view.shortcuts ? 'on' : 'off'),
    read: (text, { navigating }) => navigating.setShortcuts(text !== 'off'),
  },
  {
    name: 'stet.textSize',
    write: (view) => view.textSize,
    read: (text, { preferring }) =>
      isOneOf(['small', 'usual', 'large'], text) && preferring.setTextSize(text),
  },
  {
    name: 'stet.columns',
    write: (view) => view.columns,
    read: (text, { preferring }) =>
      isOneOf(['article', 'even', 'recording'], text) && preferring.setColumns(text),
  },
  {
    name: 'stet.keys',
    write: (view) => JSON.stringify(view.bindings),
    read: (text, { preferring }) => preferring.bind(bindingsIn(text)),
  },
]

/** Preferences belong to the browser, not to a project: kept in localStorage, applied to the page. */
export function usePreferences(stet: Stet): void {
  useEffect(() => {
    // a first visit follows the browser
    if (navigator.language.toLowerCase().startsWith('zh')) stet.navigating.setLanguage('zh')
    for (const { name, read } of KEPT) {
      const text = fromStorage(name)
      if (text !== null) read(text, stet)
    }

    const dark = matchMedia('(prefers-color-scheme: dark)')
    const apply = (): void => {
      const { theme, textSize, columns } = stet.view.getState()
      const isDark = theme === 'dark' || (theme === 'system' && dark.matches)
      const { dataset } = document.documentElement
      dataset['theme'] = isDark ? 'dark' : 'light'
      dataset['textSize'] = textSize
      dataset['columns'] = columns
    }
    apply()
    dark.addEventListener('change', apply)
    const stop = stet.view.subscribe((state, before) => {
      for (const { name, write } of KEPT) {
        const text = write(state)
        if (text !== write(before)) intoStorage(name, text)
      }
      if (
        state.theme !== before.theme ||
        state.textSize !== before.textSize ||
        state.columns !== before.columns
      )
        apply()
    })
    return () => {
      stop()
      dark.removeEventListener('change', apply)
    }
  }, [stet])
}

/** Texts by name; none where somebody wrote something else there. */
function bindingsIn(text: string): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return {}
    const pairs = Object.entries(value).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].length < 40,
    )
    return Object.fromEntries(pairs)
  } catch {
    return {}
  }
}

/* Storage can be forbidden; then the choice holds for the visit. */
function fromStorage(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function intoStorage(name: string, text: string): void {
  try {
    localStorage.setItem(name, text)
  } catch {
    // nothing to do: see above
  }
}
