/**
 * Edits (insert, delete, replace, swap of neighbours) that turn one word into the other, or `most + 1` when more are
 * needed. Optimal string alignment distance (a restricted Damerau–Levenshtein), rows cut off at `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return row[b.length]!
}

/** "American" is no misspelling of "America", nor "Googles" of "Google". */
export function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (!long.startsWith(short.slice(0, -1))) return false
  // "Voss" is no plural of "Vos"
  if (long === `${short}s` && short.endsWith('s')) return false
  return (
    /^(?:n|s|es|an|ian|ns|ese|ish|i|ic|er|y|ly|ed|ing)?$/u.test(long.slice(short.length)) ||
    /(?:ian|ean|ese|ish|ic|ans|ing|ed|er|ly)$/u.test(long)
  )
}

/**
 * What is left of a name that went through Chinese syllables: consonants, of which l and r, v and f, c and k, z and s are one
 * ("Calloway" and "Carraway", "Anton" and "Antoine" leave the same).
 */
const soundsOf = (word: string): string =>
  word
    .replaceAll('ph', 'f')
    .replaceAll(/[aeiouyh]/gu, '')
    .replaceAll('r', 'l')
    .replaceAll('v', 'f')
    .replaceAll(/[cq]/gu, 'k')
    .replaceAll('z', 's')
    .replaceAll(/(.)\1+/gu, '$1')

/** Two names that a Chinese ear would write alike. Needs three consonants; fewer agree by chance. */
export function soundAlike(a: string, b: string): boolean {
  const sounds = soundsOf(a)
  if (a === b || a[0] !== b[0] || sounds.length < 3 || Math.abs(a.length - b.length) > 2) return false
  return (
    sounds === soundsOf(b) &&
    !/^(?:s|es|ian|an|ish|n|ly|er)$/u.test(a.length > b.length ? a.slice(b.length) : b.slice(a.length))
  )
}

/** One word misheard or misspelt as the other: few edits for its length, and no other form of it. */
export function isMisspelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 4 || a === b || isDerived(a, b)) return false
  const most = shorter >= 6 ? 2 : 1
  const distance = editDistance(a, b, most)
  if (distance > most) return false
  return a[0] === b[0] || distance === 1
}
