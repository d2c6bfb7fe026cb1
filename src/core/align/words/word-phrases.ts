import type { PairWords } from './pair-words.ts'
import type { WordAtom } from './word-atoms.ts'
import { ASSOCIATED, ASSOCIATED_LEAST, type WordMatch } from './word-strength.ts'

/* The steps of linking words before and after the competition (word-links.ts): words that make one, terms, holes, phrases. */

/** Atom i of the article with atom j of the recording. */
export type AtomPair = Readonly<{ i: number; j: number; match: WordMatch }>

/** Atoms that are spoken for, with their partner. */
export type Taken = Readonly<{ a: Map<number, number>; b: Map<number, number> }>

export function take(taken: Taken, i: number, j: number): void {
  taken.a.set(i, j)
  taken.b.set(j, i)
}

/** Neighbours on one side that are one word on the other: "lunch box" and "lunchbox". */
export function linkJoined(words: PairWords, a: readonly WordAtom[], b: readonly WordAtom[]): AtomPair[] {
  const found: AtomPair[] = []
  const search = (parts: readonly WordAtom[], wholes: readonly WordAtom[], isTurned: boolean): void => {
    const byStem = new Map(wholes.map((atom, at) => [atom.stem, at] as const).toReversed())
    for (let at = 0; at + 1 < parts.length; at++) {
      const [one, next] = [parts[at]!, parts[at + 1]!]
      if (one.number !== null || next.number !== null || one.form.length < 2 || next.form.length < 2) continue
      const whole = byStem.get(words.stem(one.form + next.form))
      if (whole === undefined) continue
      for (const part of [at, at + 1])
        found.push({
          i: isTurned ? whole : part,
          j: isTurned ? part : whole,
          match: { strength: 1, kind: 'same' },
        })
    }
  }
  search(a, b, false)
  search(b, a, true)
  return found
}

/** How wide a hole may be (atoms, its edges left out), and what a link is worth that only its neighbours speak for. */
const HOLE = 4
const FILLED = 0.3

/** One word of substance left over on each side, between two links that run alongside: it stands where the other stood. */
export function fillHoles(
  a: readonly WordAtom[],
  b: readonly WordAtom[],
  links: readonly AtomPair[],
): AtomPair[] {
  const takenA = new Set(links.map(({ i }) => i))
  const takenB = new Set(links.map(({ j }) => j))
  const leftIn = (
    atoms: readonly WordAtom[],
    taken: ReadonlySet<number>,
    from: number,
    to: number,
  ): number[] => {
    const left: number[] = []
    for (let at = from + 1; at < to; at++) if (!taken.has(at) && isOpen(atoms[at]!)) left.push(at)
    return left
  }
  const ordered = [...links].sort((p, q) => p.i - q.i || p.j - q.j)
  return ordered.slice(1).flatMap((behind, at): AtomPair[] => {
    const before = ordered[at]!
    if (behind.j <= before.j || behind.i - before.i > HOLE + 1 || behind.j - before.j > HOLE + 1) return []
    const [i, ...othersA] = leftIn(a, takenA, before.i, behind.i)
    const [j, ...othersB] = leftIn(b, takenB, before.j, behind.j)
    if (i === undefined || j === undefined || othersA.length + othersB.length > 0) return []
    return [{ i, j, match: { strength: FILLED, kind: 'paraphrase' } }]
  })
}

/**
 * A term of several words on one side ("water level meter", where the other says "gauge"): a word left over beside a linked one
 * joins it where these two texts show that it goes with the same word.
 */
export function growTerms(
  words: PairWords,
  a: readonly WordAtom[],
  b: readonly WordAtom[],
  links: readonly AtomPair[],
): AtomPair[] {
  const takenA = new Set(links.map(({ i }) => i))
  const takenB = new Set(links.map(({ j }) => j))
  const grown: AtomPair[] = []
  const join = (i: number, j: number): boolean => {
    const [one, other] = [a[i], b[j]]
    if (one === undefined || other === undefined || !isOpen(one) || !isOpen(other)) return false
    if (words.associated(one.stem, other.stem) < ASSOCIATED_LEAST) return false
    grown.push({ i, j, match: { strength: ASSOCIATED, kind: 'paraphrase' } })
    return true
  }
  for (const { i, j, match } of links) {
    if (match.kind !== 'paraphrase') continue
    for (const step of [-1, 1]) {
      for (let at = i + step; !takenA.has(at) && join(at, j); at += step) takenA.add(at)
      for (let at = j + step; !takenB.has(at) && join(i, at); at += step) takenB.add(at)
    }
  }
  return grown
}

/** May answer to a word that looks nothing like it. Names, numbers and negations may not. */
const isOpen = (atom: WordAtom): boolean =>
  !atom.isFunction && !atom.isName && !atom.isNegation && atom.number === null

/** Function words that are the same on both sides, outwards from each link, as long as they go on. */
export function growPhrases(
  a: readonly WordAtom[],
  b: readonly WordAtom[],
  links: readonly AtomPair[],
): AtomPair[] {
  const taken: Taken = { a: new Map(), b: new Map() }
  for (const { i, j } of links) take(taken, i, j)
  const grown: AtomPair[] = []
  const queue = [...links].sort((p, q) => p.i - q.i || p.j - q.j)
  for (let at = 0; at < queue.length; at++) {
    for (const step of [-1, 1]) {
      const i = queue[at]!.i + step
      const j = queue[at]!.j + step
      const one = a[i]
      const other = b[j]
      if (one?.isFunction !== true || other === undefined || one.stem !== other.stem) continue
      if (taken.a.has(i) || taken.b.has(j)) continue
      take(taken, i, j)
      const pair: AtomPair = { i, j, match: { strength: 1, kind: 'same' } }
      grown.push(pair)
      queue.push(pair)
    }
  }
  return grown
}
