import type { ReactNode } from 'react'

/**
 * The words of the interface. Each feature folder has `words.ts` (English) and `words-zh.ts` (Simplified Chinese) of its own:
 *
 *     export const cutWords = catalogue('cuts', {
 *       title: 'Cut from the recording',
 *       seconds: (n: number) => (n === 1 ? '1 second' : `${n} seconds`),
 *     })
 *
 * Plain typed objects and not ICU messages (Lingui, i18next): a missing or superfluous message, or one that is given the
 * wrong values, does not compile; there is no parser and no build step (13 kB of 130 for Lingui's run-time compiler);
 * English travels with the part that shows it, and Chinese is one file that is fetched when it is asked for.
 */
export type Messages = Readonly<Record<string, Message>>
/* `never` so that a function of any values fits; what it takes is known where the catalogue is named */
type Message = string | ((...values: never[]) => ReactNode)

/** The same messages in another language: text may differ, values not. */
export type Translated<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends string
    ? string
    : M[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : M[K] extends (...values: infer V) => ReactNode
        ? (...values: V) => ReactNode
        : never
}

export type Catalogue<M extends Messages> = Readonly<{ id: CatalogueId; english: Translated<M> }>

/** One per feature folder that has words. */
export type CatalogueId =
  | 'shell'
  | 'settings'
  | 'pageKeys'
  | 'palette'
  | 'find'
  | 'empty'
  | 'flags'
  | 'flagKeys'
  | 'rules'
  | 'corrected'
  | 'import'
  | 'marks'
  | 'markKeys'
  | 'overview'
  | 'map'
  | 'report'
  | 'review'
  | 'rowKeys'
  | 'alignment'
  | 'why'
  | 'video'
  | 'merge'
  | 'videoKeys'
  | 'shared'
  | 'core'

/** What is laid over English; empty for English itself. */
export type Translations = Readonly<Partial<Record<CatalogueId, Messages>>>

export const ENGLISH: Translations = {}

export const catalogue = <M extends Messages>(id: CatalogueId, english: M): Catalogue<M> => ({
  id,
  // a message that is a text may be any other text in another language
  english: english as unknown as Translated<M>,
})

export function wordsOf<M extends Messages>(
  translations: Translations,
  { id, english }: Catalogue<M>,
): Translated<M> {
  const translated = translations[id]
  // the file of a translation is checked against its catalogue where it is written (`Translated<typeof …>`)
  return translated === undefined ? english : (translated as unknown as Translated<M>)
}

/** A text that is settled when the language is known: for tables outside components (names of keys, of severities). */
export type Say = (translations: Translations) => string

/** One message that takes no values, as such a text. */
export const say =
  <M extends Messages, K extends keyof M & string>(
    words: Catalogue<M>,
    key: M[K] extends string ? K : never,
  ): Say =>
  (translations) =>
    // the key is one whose message is a text: see the condition on it
    wordsOf(translations, words)[key] as string
