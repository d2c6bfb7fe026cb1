import type { Analysis } from '../../core/model/analysis.ts'
import type { Flag } from '../../core/model/flag.ts'
import { severityRank } from '../../core/model/mqm.ts'
import type { Decision } from '../../core/model/project.ts'
import { memoised } from '../memoised.ts'
import { isDrawnAsForm, isOpen } from './flags.ts'

/** One place of an open flag. `place`: index into `flag.places`. */
export type FlagPlace = Readonly<{ flag: Flag; place: number; start: number; end: number }>

export type PlacesBySide = Readonly<{ article: readonly FlagPlace[]; transcript: readonly FlagPlace[] }>

/** Every place that can be underlined: made once per analysis, so that rows can tell by identity that nothing changed. */
const allPlaces = memoised((analysis: Analysis): PlacesBySide => {
  const article: FlagPlace[] = []
  const transcript: FlagPlace[] = []
  for (const flag of analysis.flags) {
    if (isDrawnAsForm(flag.rule)) continue
    flag.places.forEach(({ side, start, end }, place) => {
      if (start === end || side === 'original') return
      const list = side === 'article' ? article : transcript
      list.push({ flag, place, start, end })
    })
  }
  const order = (a: FlagPlace, b: FlagPlace): number =>
    a.start - b.start || severityRank(a.flag.severity) - severityRank(b.flag.severity)
  return { article: article.sort(order), transcript: transcript.sort(order) }
})

/** Places to underline, by start. */
export const openPlaces = memoised(
  (analysis: Analysis, decisions: Readonly<Record<string, Decision>>): PlacesBySide => {
    const { article, transcript } = allPlaces(analysis)
    const open = ({ flag }: FlagPlace): boolean => isOpen(decisions, flag)
    return { article: article.filter(open), transcript: transcript.filter(open) }
  },
)

/** The members of a list sorted by start that overlap `[start, end)`. No member may be longer than `longest`. */
export function overlapping<T extends Readonly<{ start: number; end: number }>>(
  sorted: readonly T[],
  start: number,
  end: number,
  longest: number,
): readonly T[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < start - longest) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let at = low; at < sorted.length && sorted[at]!.start < end; at++)
    if (sorted[at]!.end > start) found.push(sorted[at]!)
  return found
}

export const longestOf = (items: readonly Readonly<{ start: number; end: number }>[]): number =>
  items.reduce((longest, item) => Math.max(longest, item.end - item.start), 0)
