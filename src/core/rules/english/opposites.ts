/** Beginnings that turn a word round, where what is left is a word of its own. */
const BEGINNING = /^(?:un|in|im|ir|il|dis|non-?)(?=\w{4})/u

/** Words that only look as if such a beginning stood before another word. */
const NO_OPPOSITES =
  /^(?:invaluable|inflammable|infamous|indifferent|unravel\w*|disease\w*|increase\w*|inform\w*|impress\w*|import\w*|improve\w*|include\w*|intend\w*|intent\w*|inside|invest\w*|until|under\w*|unless|union\w*|unit\w*|universe\w*|university)$/u

const NONE: readonly string[] = []

/**
 * Words of the same root that deny this one, as they would be spelt: "impossible" → "possible", "painless" → "painful". Only from
 * the marked word to the plain one; ask for both sides of a row.
 */
export function oppositesOf(lower: string): readonly string[] {
  // asked for every word: most are told by a letter
  if (!'uidn'.includes(lower.charAt(0)) && !lower.includes('less')) return NONE
  if (NO_OPPOSITES.test(lower)) return NONE
  const found: string[] = []
  const bare = lower.replace(BEGINNING, '')
  if (bare !== lower) found.push(bare)
  if (/\w{3}less$/u.test(lower)) found.push(`${lower.slice(0, -4)}ful`)
  if (/\w{3}lessly$/u.test(lower)) found.push(`${lower.slice(0, -6)}fully`)
  return found
}
