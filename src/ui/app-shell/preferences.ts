import type { Stet } from '../../state/index.ts'
import type { Say } from '../language/catalogue.ts'
import { say } from '../language/catalogue.ts'
import type { ViewState } from '../../state/stores/view-store.ts'
import { settingsWords } from './settings-words.ts'
import { shellWords } from './words.tsx'

/** One of the answers to a preference. */
export type Option = Readonly<{
  id: string
  name: Say
  isChosen(view: ViewState): boolean
  choose(stet: Stet): void
}>

export type Preference = Readonly<{ id: string; name: Say; options: readonly Option[] }>

/** A text that is the same in every language: what a language calls itself. */
const always =
  (text: string): Say =>
  () =>
    text

/** What the settings show and the palette finds, from one table. */
export const PREFERENCES: readonly Preference[] = [
  {
    id: 'theme',
    name: say(settingsWords, 'theme'),
    options: (['system', 'light', 'dark'] as const).map((theme) => ({
      id: theme,
      name: say(shellWords, theme),
      isChosen: (view) => view.theme === theme,
      choose: ({ navigating }) => navigating.setTheme(theme),
    })),
  },
  {
    id: 'language',
    name: say(settingsWords, 'language'),
    options: (
      [
        ['en', 'English'],
        ['zh', '简体中文'],
      ] as const
    ).map(([language, name]) => ({
      id: language,
      name: always(name),
      isChosen: (view) => view.language === language,
      choose: ({ navigating }) => navigating.setLanguage(language),
    })),
  },
  {
    id: 'text-size',
    name: say(settingsWords, 'textSize'),
    options: (['small', 'usual', 'large'] as const).map((size) => ({
      id: size,
      name: say(settingsWords, size),
      isChosen: (view) => view.textSize === size,
      choose: ({ preferring }) => preferring.setTextSize(size),
    })),
  },
  {
    id: 'columns',
    name: say(settingsWords, 'columns'),
    options: (
      [
        ['article', 'widerArticle'],
        ['even', 'evenColumns'],
        ['recording', 'widerRecording'],
      ] as const
    ).map(([columns, name]) => ({
      id: columns,
      name: say(settingsWords, name),
      isChosen: (view) => view.columns === columns,
      choose: ({ preferring }) => preferring.setColumns(columns),
    })),
  },
]
