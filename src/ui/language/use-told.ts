import { useAnalysis, useView } from '../shared/stet-context.tsx'
import { coreWords } from './core-words.ts'
import { useWords } from './language-context.tsx'

/** Says in the language of the page what core or state said in English: `const told = useTold()`, then `told(toast.text)`. */
export function useTold(): (sentence: string) => string {
  const words = useWords(coreWords)
  const docs = useView((state) => state.ruleDocs)
  const rules = useAnalysis((state) => state.analysis?.rules)
  return (sentence) =>
    words.told(sentence, (title) => (docs ?? rules ?? []).find((rule) => rule.title === title)?.id ?? null)
}
