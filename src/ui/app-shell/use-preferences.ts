import { useEffect } from 'react'
import type { Stet } from '../../state/index.ts'
import { isOneOf } from '../shared/one-of.ts'

const THEME_KEY = 'stet.theme'
const LANGUAGE_KEY = 'stet.language'
const SHORTCUTS_KEY = 'stet.shortcuts'
const THEMES = ['system', 'light', 'dark'] as const
const LANGUAGES = ['en', 'zh'] as const

/** Theme, language and single-letter keys belong to the browser, not to a project: kept in localStorage, applied to the page. */
export function usePreferences(stet: Stet): void {
  useEffect(() => {
    const theme = read(THEME_KEY)
    if (theme !== null && isOneOf(THEMES, theme)) stet.navigating.setTheme(theme)
    const language = read(LANGUAGE_KEY)
    if (language !== null && isOneOf(LANGUAGES, language)) stet.navigating.setLanguage(language)
    // a first visit follows the browser
    else if (navigator.language.toLowerCase().startsWith('zh')) stet.navigating.setLanguage('zh')
    if (read(SHORTCUTS_KEY) === 'off') stet.navigating.setShortcuts(false)

    const dark = matchMedia('(prefers-color-scheme: dark)')
    const apply = (): void => {
      const chosen = stet.view.getState().theme
      const isDark = chosen === 'dark' || (chosen === 'system' && dark.matches)
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
    }
    apply()
    dark.addEventListener('change', apply)
    const stop = stet.view.subscribe((state, before) => {
      if (state.theme !== before.theme) {
        write(THEME_KEY, state.theme)
        apply()
      }
      if (state.language !== before.language) write(LANGUAGE_KEY, state.language)
      if (state.shortcuts !== before.shortcuts) write(SHORTCUTS_KEY, state.shortcuts ? 'on' : 'off')
    })
    return () => {
      stop()
      dark.removeEventListener('change', apply)
    }
  }, [stet])
}

/* Storage can be forbidden; then the choice holds for the visit. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // nothing to do: see above
  }
}
