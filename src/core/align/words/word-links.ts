import type { WordLink } from '../../model/explanation.ts'
import type { Span } from '../../text/span.ts'
import type { PairWords } from './pair-words.ts'
import { wordAtoms, type WordAtom } from './word-atoms.ts'
import {
  fillHoles,
  growPhrases,
  growTerms,
  linkJoined,
  take,
  type AtomPair,
  type Taken,
} from './word-phrases.ts'
import { matcherOf } from './word-strength.ts'

/**
 * Which words of a passage answer to which of the other, one to one: competitive linking (Melamed 2000, "Models of
 * translational equivalence among words") over the same strengths that align sentences, with a pull to the diagonal (Dyer,
 * Chahuneau and Smith 2013, fast_align) and one to the neighbours of what is linked (the idea of the HMM model, Vogel, Ney and
 * Tillmann 1996).
 *
 *     article     The river rose and the lab sank in the river.
 *     recording   The river came up, and the laboratory went under in the river.
 *
 *     candidates  river–river (four ways, 1), lab–laboratory .7
 *     diagonal    the first river stands at .15 and .12, the second at .95 and .96: first to first, second to second
 *     competition best first, each word once: river–river, river–river, lab–laboratory
 *     again       a candidate beside a link that runs alongside it counts for more, so that of two places for a word that is
 *                 said twice the one in its phrase is taken
 *     phrases     function words join only beside a link: The–The and in–in, the–the before river, and–and, the–the before lab
 *
 * Before that, two words that make one on the other side are taken together (lunch box, lunchbox). Numbers answer to
 * numbers of the same amount (twenty-five, 25), words that say no to each other. After it, a word joins the term it belongs
 * to (water level meter, gauge), and one word left over on each side between two links fills the hole. Other words stay
 * alone: a wrong link costs a reader more than a missing one.
 *
 * On 29 passages by hand (tests/fixtures/word-links.json): precision .99, recall .89, F1 .940. Without the paraphrase lexicon .917,
 * without holes .928, without neighbours .933, without likeness of letters .934, without what the texts teach .935; without
 * the diagonal .941: it decides too rarely to show, but a word said twice needs something that decides. Rejected: EM over
 * the two texts (IBM models): a few hundred pairs are far too few for it.
 */
export function linkWords(
  words: PairWords,
  passage: Readonly<{ article: readonly number[]; transcript: readonly number[] }>,
): WordLink[] {
  const { article, transcript } = words
  const a = wordAtoms(
    words,
    passage.article.map((index) => article.sentences[index]!),
    article.language,
  )
  const b = wordAtoms(
    words,
    passage.transcript.map((index) => transcript.sentences[index]!),
    article.language,
  )
  const taken: Taken = { a: new Map(), b: new Map() }
  const joined = linkJoined(words, a, b)
  for (const { i, j } of joined) take(taken, i, j)
  const candidates = candidatesOf(words, a, b)
  const first = compete(candidates, taken, a, b, null)
  const chosen = compete(candidates, taken, a, b, first)
  const firm = [...joined, ...chosen]
  const filled = [...firm, ...fillHoles(a, b, firm)]
  const links = [...filled, ...growTerms(words, a, b, filled)]
  return merged([...links, ...growPhrases(a, b, links)], a, b, article.text, transcript.text)
}

/** Least score of a link: weak paraphrases need the right place. */
const LEAST = 0.16
/** fast_align's pull to the diagonal: e to the minus this times the distance (0 to 1). */
const DIAGONAL = 4
/** What is left of a candidate's score at the far end. */
const ANYWHERE = 0.4
/** Added to a candidate beside a link of the first round, and how far beside (atoms). */
const NEIGHBOUR = 0.3
const BESIDE = 3

function candidatesOf(words: PairWords, a: readonly WordAtom[], b: readonly WordAtom[]): AtomPair[] {
  const pairs: AtomPair[] = []
  const matchOf = matcherOf(words)
  a.forEach((one, i) => {
    if (one.isFunction) return
    b.forEach((other, j) => {
      if (other.isFunction) return
      const match = matchOf(one, other)
      if (match !== null) pairs.push({ i, j, match })
    })
  })
  return pairs
}

/** Best first, each atom once. `before`: the links of a first round, whose neighbours gain. */
function compete(
  candidates: readonly AtomPair[],
  taken: Taken,
  a: readonly WordAtom[],
  b: readonly WordAtom[],
  before: readonly AtomPair[] | null,
): AtomPair[] {
  const scored = candidates
    .map((pair) => {
      const distance = Math.abs(a[pair.i]!.place - b[pair.j]!.place)
      const place = ANYWHERE + (1 - ANYWHERE) * Math.exp(-DIAGONAL * distance)
      const rarity = 0.7 + 0.3 * Math.min(a[pair.i]!.content, b[pair.j]!.content)
      const bonus = before !== null && before.some((other) => runsBeside(pair, other)) ? NEIGHBOUR : 0
      return { pair, score: pair.match.strength * rarity * (place + bonus) }
    })
    .filter(({ score }) => score >= LEAST)
    .sort((p, q) => q.score - p.score || p.pair.i - q.pair.i || p.pair.j - q.pair.j)
  const own: Taken = { a: new Map(taken.a), b: new Map(taken.b) }
  const chosen: AtomPair[] = []
  for (const { pair } of scored) {
    if (own.a.has(pair.i) || own.b.has(pair.j)) continue
    take(own, pair.i, pair.j)
    chosen.push(pair)
  }
  return chosen
}

/** Both a little before, or both a little behind. */
function runsBeside(pair: AtomPair, other: AtomPair): boolean {
  const i = other.i - pair.i
  const j = other.j - pair.j
  return i !== 0 && j !== 0 && i > 0 === j > 0 && Math.abs(i) <= BESIDE && Math.abs(j) <= BESIDE
}

const ONLY_GAP = /^[\s'’-]*$/u

/** Atoms back to words: links on one and the same word join where the other side's words touch. In article order. */
function merged(
  pairs: readonly AtomPair[],
  a: readonly WordAtom[],
  b: readonly WordAtom[],
  textA: string,
  textB: string,
): WordLink[] {
  const isSame = (p: Span, q: Span): boolean => p.start === q.start && p.end === q.end
  const touches = (p: Span, q: Span, text: string): boolean =>
    isSame(p, q) || ONLY_GAP.test(text.slice(Math.min(p.end, q.end), Math.max(p.start, q.start)))
  const cover = (p: Span, q: Span): Span => ({
    start: Math.min(p.start, q.start),
    end: Math.max(p.end, q.end),
  })
  const links: WordLink[] = []
  const ordered = [...pairs].sort((p, q) => p.i - q.i || p.j - q.j)
  for (const { i, j, match } of ordered) {
    const { start, end } = a[i]!
    const link: WordLink = {
      article: { start, end },
      transcript: { start: b[j]!.start, end: b[j]!.end },
      ...match,
    }
    const at = links.findIndex(
      (known) =>
        (isSame(known.article, link.article) && touches(known.transcript, link.transcript, textB)) ||
        (isSame(known.transcript, link.transcript) && touches(known.article, link.article, textA)),
    )
    const known = links[at]
    if (known === undefined) links.push(link)
    else
      links[at] = {
        article: cover(known.article, link.article),
        transcript: cover(known.transcript, link.transcript),
        strength: Math.max(known.strength, link.strength),
        kind: known.strength >= link.strength ? known.kind : link.kind,
      }
  }
  return links
}
