import { ENGLISH, say, wordsOf } from '../language/catalogue.ts'
import type { Say, Translations } from '../language/catalogue.ts'
import type { Stet } from '../../state/index.ts'
import type { Page } from '../../state/stores/view-store.ts'
import { shownKey } from '../app-shell/bindings.ts'
import { PREFERENCES } from '../app-shell/preferences.ts'
import { reportWords } from '../report/words.ts'
import { SHORTCUTS } from '../app-shell/shortcut-list.ts'
import { isInReach } from '../app-shell/shortcut.ts'
import { openFiles } from '../shared/open-files.ts'
import { pickFiles } from '../shared/pick-files.ts'
import { saveReport } from './save-report.ts'
import { paletteWords } from './words.ts'

export const GROUPS = ['here', 'go', 'files', 'export', 'settings', 'recent'] as const
export type Group = (typeof GROUPS)[number]

/** Something that can be done now. `also`: what it is called in English, so that it is found by that, too. */
export type Act = Readonly<{
  id: string
  group: Group
  title: string
  also: string
  /** Shown at its right; '' for none. */
  key: string
  isChosen: boolean
  run(stet: Stet): void
}>

const PAGES = ['review', 'overview', 'rules', 'corrected', 'report'] as const satisfies readonly Page[]

/** Everything that can be done where the reviewer is: the table of keys, and what has no key. */
export function actsFor(stet: Stet, translations: Translations): readonly Act[] {
  const view = stet.view.getState()
  const project = stet.project.getState().project
  const make = (
    group: Group,
    id: string,
    name: Say,
    run: Act['run'],
    more: Partial<Pick<Act, 'key' | 'isChosen'>> = {},
  ): Act => ({
    id: `${group}/${id}`,
    group,
    title: name(translations),
    also: name(ENGLISH),
    key: '',
    isChosen: false,
    run,
    ...more,
  })
  const plain =
    (text: string): Say =>
    () =>
      text

  const keyed = SHORTCUTS.filter((each) => each.id !== 'palette' && isInReach(each, stet)).map((each) =>
    make('here', each.id, each.does, (now) => void each.run(now), { key: shownKey(each, view.bindings) }),
  )
  const pages =
    project === null
      ? []
      : PAGES.map((page) =>
          make('go', page, say(paletteWords, page), ({ navigating }) => navigating.openPage(page), {
            isChosen: view.page === page,
          }),
        )
  const files = [
    make('files', 'open', say(paletteWords, 'openFile'), (now) => void openChosen(now)),
    make('files', 'sample', say(paletteWords, 'sample'), ({ importing }) => void importing.openSample()),
    ...(project === null
      ? []
      : [
          make(
            'files',
            'texts',
            say(paletteWords, 'changeTexts'),
            ({ importing }) => void importing.revise(),
          ),
          make('files', 'new', say(paletteWords, 'newReview'), ({ session }) => session.newReview()),
          make('files', 'fields', say(paletteWords, 'projectFields'), ({ navigating }) =>
            navigating.toggleProjectMenu(),
          ),
        ]),
  ]
  const reports =
    project === null
      ? []
      : (view.formats?.reports ?? []).map(({ id, title, extension }) =>
          make(
            'export',
            id,
            (words) => wordsOf(words, reportWords).formatTitle(id, title),
            (now) => void saveReport(now, id, wordsOf(translations, paletteWords).cannotWrite),
            {
              key: `.${extension.replace(/^\./, '')}`,
            },
          ),
        )
  const settings = PREFERENCES.flatMap((preference) =>
    preference.options.map((option) =>
      make(
        'settings',
        `${preference.id}-${option.id}`,
        (words) => wordsOf(words, paletteWords).setting(preference.name(words), option.name(words)),
        option.choose,
        { isChosen: option.isChosen(view) },
      ),
    ),
  )
  const recent = view.recent
    .filter(({ id }) => id !== project?.id || view.page === 'empty')
    .map(({ id, title }) => make('recent', id, plain(title), ({ session }) => void session.open(id)))
  return [...keyed, ...pages, ...files, ...reports, ...settings, ...recent]
}

/** What the typed words are themselves: a row, a time, or something to look for. */
export function actsOfWords(words: string, stet: Stet, translations: Translations): readonly Act[] {
  const wanted = words.trim()
  if (wanted === '' || stet.project.getState().project === null) return []
  const isPlace = /^\d+(?::\d{1,2}){0,2}$/.test(wanted)
  const names = wordsOf(translations, paletteWords)
  const base = { group: 'go', also: '', key: '', isChosen: false } as const
  const find: Act = {
    ...base,
    id: 'go/find',
    title: names.find(wanted),
    run: ({ finding }) => void finding.open(wanted),
  }
  const row: Act = {
    ...base,
    id: 'go/row',
    title: names.row(wanted),
    run: ({ navigating }) => void navigating.goTo(wanted),
  }
  return isPlace ? [row, find] : [find]
}

async function openChosen(stet: Stet): Promise<void> {
  await openFiles(stet, await pickFiles({ accept: '', multiple: true }))
}
