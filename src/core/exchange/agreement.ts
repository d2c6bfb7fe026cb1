import type { Analysis } from '../model/analysis.ts'
import type { MqmCategory } from '../model/mqm.ts'
import { severityRank } from '../model/mqm.ts'
import { resolveAnchor } from '../review/index.ts'
import { splitWords } from '../text/words.ts'
import { answersAsMarks } from './findings.ts'
import type { ImportedReview } from './imported-review.ts'

/**
 * Krippendorff's alpha for nominal data without gaps: 1 all agree, 0 as by chance, below 0 worse. `ratings[i]` are the
 * values of one unit, one from each rater. Null where it is not defined: fewer than two raters, or one value only.
 *
 *     A  0 1 0 0 0 0 0 0 1 0
 *     B  1 1 1 0 0 1 0 0 0 0      →  0.095      (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, B)
 */
export function nominalAlpha(ratings: readonly (readonly string[])[]): number | null {
  const totals = new Map<string, number>()
  let observed = 0
  let count = 0
  for (const values of ratings) {
    const raters = values.length
    if (raters < 2) continue
    const here = new Map<string, number>()
    for (const value of values) here.set(value, (here.get(value) ?? 0) + 1)
    count += raters
    for (const [value, times] of here) {
      totals.set(value, (totals.get(value) ?? 0) + times)
      // pairs of unlike values in this unit
      observed += (times * (raters - times)) / (raters - 1)
    }
  }
  let expected = 0
  for (const times of totals.values()) expected += times * (count - times)
  return expected === 0 ? null : 1 - ((count - 1) * observed) / expected
}

export type Agreement = Readonly<{
  reviewers: readonly string[]
  /** Words of the article: the units. */
  words: number
  /** Whether a word is marked at all. */
  spans: number | null
  /** Which category it is marked as (of several marks the gravest), "none" being a value. */
  categories: number | null
  /** Whether a word is marked as this one, for each category that somebody used; in the order of the names. */
  byCategory: readonly Readonly<{ category: MqmCategory; alpha: number | null; marks: readonly number[] }>[]
}>

/**
 * How far reviews of the same article agree, word by word. Rejected: Krippendorff's alpha for unitising (1995), which weighs
 * lengths and gaps of spans; nobody can check it by hand, and on marks of a few words the two say the same. Flags that were
 * kept or corrected count as marks. What stands on the recording, seams and marks whose words are gone have no word of the
 * article and are passed over.
 */
export function measureAgreement(reviews: readonly ImportedReview[], analysis: Analysis): Agreement {
  const { article } = analysis
  const words = splitWords(article.text)
  const categories = new Set<MqmCategory>()
  // for each reviewer, for each word, its categories, the gravest first
  const values = reviews.map((review) => {
    const perWord = words.map((): MqmCategory[] => [])
    const counts = new Map<MqmCategory, number>()
    const gravestFirst = [...review.marks, ...answersAsMarks(review, analysis)].sort(
      (a, b) => severityRank(b.severity) - severityRank(a.severity),
    )
    for (const { anchor, category } of gravestFirst) {
      if (anchor.side !== 'article') continue
      const { span } = resolveAnchor(article, anchor)
      if (span === null || span.start === span.end) continue
      categories.add(category)
      counts.set(category, (counts.get(category) ?? 0) + 1)
      for (
        let index = firstWord(words, span.start);
        index < words.length && words[index]!.start < span.end;
        index++
      )
        perWord[index]!.push(category)
    }
    return { perWord, counts }
  })
  const alpha = (value: (found: readonly MqmCategory[]) => string): number | null =>
    nominalAlpha(words.map((_word, index) => values.map(({ perWord }) => value(perWord[index]!))))
  return {
    reviewers: reviews.map(({ reviewer }) => reviewer),
    words: words.length,
    spans: alpha((found) => (found.length > 0 ? 'marked' : 'none')),
    categories: alpha((found) => found[0] ?? 'none'),
    byCategory: [...categories].sort().map((category) => ({
      category,
      alpha: alpha((found) => (found.includes(category) ? 'marked' : 'none')),
      marks: values.map(({ counts }) => counts.get(category) ?? 0),
    })),
  }
}

/** Index of the first word that ends behind the offset, by binary search. */
function firstWord(words: readonly Readonly<{ end: number }>[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
