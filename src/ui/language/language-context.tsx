import type { ReactElement, ReactNode } from 'react'
import { createContext, useContext, useEffect, useLayoutEffect, useState } from 'react'
import { useView } from '../shared/stet-context.tsx'
import type { Catalogue, Messages, Say, Translated, Translations } from './catalogue.ts'
import { ENGLISH, wordsOf } from './catalogue.ts'

const LanguageContext = createContext<Translations>(ENGLISH)

/** The words of a feature in the language of the page. */
export const useWords = <M extends Messages>(catalogue: Catalogue<M>): Translated<M> =>
  wordsOf(useContext(LanguageContext), catalogue)

/** What is laid over English now: for code that makes texts outside components. */
export const useTranslations = (): Translations => useContext(LanguageContext)

/** For texts of tables: `const tell = useSay()`, then `tell(shortcut.does)`. */
export function useSay(): (text: Say) => string {
  const translations = useContext(LanguageContext)
  return (text) => text(translations)
}

/** Fetches Chinese when it is chosen; until it is there the page stays as it was. */
export function LanguageProvider({ children }: Readonly<{ children: ReactNode }>): ReactElement {
  const language = useView((state) => state.language)
  const [chinese, setChinese] = useState<Translations | null>(null)
  useEffect(() => {
    if (language === 'en' || chinese !== null) return
    let isWanted = true
    import('./chinese.ts')
      .then((file) => {
        if (isWanted) setChinese(file.CHINESE)
      })
      // English stays: words in the other language are better than none
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [language, chinese])
  const isChinese = language === 'zh' && chinese !== null
  // with the words, not after them: who reads aloud must not begin in the other language
  useLayoutEffect(() => {
    document.documentElement.lang = isChinese ? 'zh-Hans' : 'en'
  }, [isChinese])
  return <LanguageContext.Provider value={isChinese ? chinese : ENGLISH}>{children}</LanguageContext.Provider>
}
