import type { Span } from '../text/span.ts'
import { isCommon, isEverydayNoun } from './english/common-words.ts'
import { isBareVerb, isComparative } from './english/part-of-speech.ts'
import { capitalsOf, countTerms, isSameTerm, nounsOf, surfaceOf, type TermCount } from './english/terms.ts'
import { isUnedited, quoteWords } from './prose.ts'
import { isSameAbroad } from './english/varieties.ts'
import { defineRule, type FlagDraft, type PlaceDraft, type RuleContext } from './rule.ts'

/** Rows in which both words stand, at least; one meeting is chance. */
const FEWEST_MEETINGS = 2
/** Of the rows with the article's word, the share that must have the speaker's. */
const FAITHFUL = 0.6
/** How often the article may have the speaker's term all the same, as a share of how often he says it. */
const RARE = 0.2

/**
 * A term that the speaker uses again and again and that the article never has, while another that he never uses stands in
 * its places: gauge → "water level meter", "continual learning" → "continuous learning". No list of terms is needed:
 *
 *     rows with "gauge"             3 7 9 12 14 20      "gauge" is nowhere in the article
 *     rows with "water level meter" 3 7 9    14         "water level meter" is nowhere in the recording
 *
 * A pair counts when the article's word is faithful to the speaker's (here 4 of 4 rows) and meets it at least twice. All
 * its places are one finding. One word for one word is thin: where an editor has been it is noted, no more, for a human translator
 * chooses another word as often (all findings in such a translation of two talks were of this kind: "imposter" for "mimic").
 */
export const termDrift = defineRule({
  id: 'term-drift',
  version: 2,
  title: 'Another term than the speaker’s',
  group: 'Terms',
  category: 'terminology/wrong-term',
  severity: 'major',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'A term of the speaker that the article replaces by another one throughout.',
    why: 'The term went into Chinese and came back as a description or a near-synonym; readers of the field no longer know it.',
    action: 'Use the speaker’s term at all places.',
  },
  examples: {
    flagged: [
      {
        article: 'Continuous learning is hard.\nNobody has solved continuous learning.\nIt rains.',
        transcript: 'Continual learning is hard.\nNobody solved continual learning.\nIt rains.',
        flagged: 'Continuous learning',
      },
      {
        article:
          'The water level meter is a witness.\nThe nun and the water level meter differ.\nThen the water level meter failed.',
        transcript: 'A gauge is a witness.\nA nun and a gauge say two things.\nThen the gauge dropped out.',
        flagged: 'water level meter',
      },
    ],
    clean: [
      {
        article: 'The gauge is a witness.\nThe nun and the gauge differ.',
        transcript: 'A gauge is a witness.\nA nun and a gauge say two things.',
      },
      {
        article: 'The apparatus is a witness.\nThe nun differs.',
        transcript: 'A gauge is a witness.\nA nun says two things.',
      },
    ],
  },
  *check(context) {
    const beads = context.alignment?.beads ?? []
    if (context.transcript === null) return
    const said = countTerms(context, 'transcript')
    const written = countTerms(context, 'article')
    const rowOf = { article: new Map<number, number>(), transcript: new Map<number, number>() }
    beads.forEach((bead, row) => {
      for (const at of bead.article) rowOf.article.set(at, row)
      for (const at of bead.transcript) rowOf.transcript.set(at, row)
    })
    const pairs = findPairs(context, said, written, rowOf)
    for (const [term, others] of pairs) {
      const found = draft(context, said.get(term)!, others, rowOf) // the keys come from `said`
      if (found !== null) yield found
    }
  },
})

type Rows = Readonly<{ article: ReadonlyMap<number, number>; transcript: ReadonlyMap<number, number> }>
type Terms = ReadonlyMap<string, TermCount>

const rowsOf = (term: TermCount, rows: ReadonlyMap<number, number>): ReadonlySet<number> =>
  new Set(term.places.flatMap((place) => rows.get(place.sentence) ?? []))

/** Behind a noun these make no term of it: "kilometers away", "somewhere else". */
const NO_HEAD =
  /(?:ly|ed|able|ible|ful|ous)$|^(?:away|else|enough|elsewhere|outside|inside|apart|together|again|ago|later)$/u

/** Before a noun these describe it and make no term with it: "helpful grid". */
const DESCRIBES = /(?:ful|less|able|ible|ish)$/u

/** Used as a noun: verbs and adjectives are exchanged freely, and rightly, in any translation. */
function isNominal(term: TermCount): boolean {
  const words = term.key.split(' ')
  const last = words.at(-1)!
  if (NO_HEAD.test(last) || isComparative(last) || isBareVerb(words[0]!)) return false
  if (words.length === 1 && /ing$/u.test(last)) return false
  if (words.length > 1 && DESCRIBES.test(words[0]!)) return false
  if (words.length === 1) return nounsOf(term) * 2 >= term.places.length
  return nounsOf(term) * 3 >= term.places.length || !/ing$/u.test(words[0]!)
}

/** Worth keeping: a noun that is not everybody's, or a fixed compound ("lead time"), said more than once. */
function isTerm(term: TermCount): boolean {
  if (term.places.length < FEWEST_MEETINGS || !isNominal(term)) return false
  const words = term.key.split(' ')
  return words.some((word) => !isCommon(word)) || term.places.length > FEWEST_MEETINGS
}

/** More than another spelling, and in more than a common word ("tiny Earth" for "little Earth", "image" for "picture"). */
function differs(said: string, written: string, inArticle: (word: string) => boolean): boolean {
  if (isSameTerm(said, written)) return false
  const left = said.split(' ')
  const right = new Set(written.split(' '))
  if (left.length === 1) return true
  const lost = left.filter((word) => !right.has(word))
  if (lost.length === 0) return left.length > right.size
  // "lead time": a compound of common words is a term as a whole
  if (lost.length === left.length && left.every(isEverydayNoun)) return true
  return lost.some((word) => !isEverydayNoun(word) && !inArticle(word))
}

/** For each term of the speaker, the article's terms that stand for it. An article term goes to the one it meets most. */
function findPairs(context: RuleContext, said: Terms, written: Terms, rowOf: Rows): Map<string, TermCount[]> {
  const inRow = new Map<number, string[]>()
  const saidRows = new Map<string, ReadonlySet<number>>()
  for (const [key, term] of said) {
    const inArticle = written.get(key)?.places.length ?? 0
    if (!isTerm(term) || inArticle > term.places.length * RARE) continue
    const rows = rowsOf(term, rowOf.transcript)
    saidRows.set(key, rows)
    for (const row of rows) inRow.set(row, [...(inRow.get(row) ?? []), key])
  }
  const pairs = new Map<string, { term: TermCount; score: number }[]>()
  for (const [key, term] of written) {
    if (said.has(key) || term.places.length < FEWEST_MEETINGS || capitalsOf(term) * 2 > term.places.length)
      continue
    if (!isNominal(term)) continue
    const rows = rowsOf(term, rowOf.article)
    const meetings = new Map<string, number>()
    for (const row of rows)
      for (const other of new Set(inRow.get(row) ?? [])) meetings.set(other, (meetings.get(other) ?? 0) + 1)
    let best: { other: string; score: number } | null = null
    for (const [other, count] of meetings) {
      if (
        count < FEWEST_MEETINGS ||
        count < rows.size * FAITHFUL ||
        isSameAbroad(other, key) ||
        !differs(other, key, (word) => written.has(word))
      )
        continue
      const score = (2 * count) / (rows.size + saidRows.get(other)!.size) + other.split(' ').length * 0.01
      if (best === null || score > best.score) best = { other, score }
    }
    if (best !== null) pairs.set(best.other, [...(pairs.get(best.other) ?? []), { term, score: best.score }])
  }
  return new Map([...pairs].map(([key, list]) => [key, keepLongest(list.map((one) => one.term))]))
}

/** "level meter" inside "water level meter" is the same finding. */
function keepLongest(terms: readonly TermCount[]): TermCount[] {
  return terms.filter(
    (term) =>
      !terms.some(
        (other) =>
          other !== term &&
          ` ${other.key} `.includes(` ${term.key} `) &&
          other.places.length >= term.places.length * 0.6,
      ),
  )
}

function draft(
  context: RuleContext,
  term: TermCount,
  others: readonly TermCount[],
  rows: Rows,
): FlagDraft | null {
  const { text } = context.article
  const surface = surfaceOf(context.transcript?.text ?? '', term)
  const used = new Set<number>()
  const places = others
    .toSorted((a, b) => b.places.length - a.places.length)
    .flatMap((other) => other.places)
    .filter((place) => {
      // "in advance", "in turn": an adverb, not the noun
      if (/\bin $/iu.test(text.slice(Math.max(0, place.start - 4), place.start))) return false
      if (used.has(place.start)) return false
      for (let at = place.start; at < place.end; at++) used.add(at)
      return true
    })
    .toSorted((a, b) => a.start - b.start)
    .map((place): PlaceDraft => ({
      side: 'article',
      start: place.start,
      end: place.end,
      replacement: matchForm(text.slice(place.start, place.end), surface),
    }))
  const [first, ...rest] = places
  if (first === undefined) return null
  const names = [...new Set(others.map((other) => `“${surfaceOf(text, other)}”`))].slice(0, 3).join(', ')
  const inBoth = new Set(others.flatMap((other) => [...rowsOf(other, rows.article)]))
  const heard = term.places
    .filter((place) => inBoth.has(rows.transcript.get(place.sentence) ?? -1))
    .slice(0, 3)
  const spans: Span[] = heard.map(({ start, end }) => ({ start, end }))
  return {
    places: [first, ...rest],
    message: `The speaker says “${surface}” ${term.places.length} times, the article never; it has ${names || quoteWords(text, first)} instead. Use the speaker’s term.`,
    suggestion: surface,
    severity:
      isUnedited(context.article) || term.key.includes(' ')
        ? term.places.length >= 3 || term.key.includes(' ')
          ? 'major'
          : 'minor'
        : 'neutral',
    confidence: Math.min(0.9, 0.4 + 0.1 * heard.length + 0.05 * places.length),
    evidence: context.quoteTranscript(
      heard.map((place) => place.sentence),
      spans,
    ),
  }
}

/** The speaker's term with the capital and the plural of the words it replaces. */
function matchForm(words: string, term: string): string {
  const plural = /[^s]s$/u.test(words) && !/s$/u.test(term) ? `${term}s` : term
  return /^\p{Lu}/u.test(words) ? plural.charAt(0).toUpperCase() + plural.slice(1) : plural
}
