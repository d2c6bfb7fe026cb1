/** Beginnings that turn a word round, where what is left is a word of its own. */
const BEGINNING = /^(?:un|in|im|ir|il|dis|non-?)(?=\w{4})/u

/** Words that only look as if such a beginning stood before another word. */
const NO_OPPOSITES =
  /^(?:invaluable|inflammable|infamous|indifferent|unravel\w*|disease\w*|increase\w*|inform\w*|impress\w*|import\w*|improve\w*|include\w*|intend\w*|intent\w*|inside|invest\w*|until|under\w*|unless|union\w*|unit\w*|universe\w*|university)$/u

/** "painful" and "painless", "possible" and "impossible", "agree" and "disagree": two words of one root that deny each other. */
export function oppositeOf(a: string, b: string): boolean {
  if (a === b || NO_OPPOSITES.test(a) || NO_OPPOSITES.test(b)) return false
  const bare = (word: string): string => word.replace(BEGINNING, '')
  if (a !== bare(a) && bare(a) === b) return true
  if (b !== bare(b) && bare(b) === a) return true
  const root = (word: string, ending: RegExp): string | null =>
    ending.test(word) ? word.replace(ending, '') : null
  const [full, less] = [/(?<=\w{3})ful(?:ly)?$/u, /(?<=\w{3})less(?:ly)?$/u]
  const [fullA, fullB, lessA, lessB] = [root(a, full), root(b, full), root(a, less), root(b, less)]
  return (fullA !== null && fullA === lessB) || (fullB !== null && fullB === lessA)
}
