import uFuzzy from '@leeoniya/ufuzzy'
import type { Act } from './acts.ts'

/** `marks`: pieces of the title, those that were typed told apart. */
export type FoundAct = Readonly<{ act: Act; parts: readonly Readonly<{ text: string; isTyped: boolean }>[] }>

/* Letters may be left out ("drk" finds "Dark"), words may come in any order; Chinese is taken sign by sign. */
const FUZZY = new uFuzzy({ unicode: true, intraMode: 0, intraIns: 3, interSplit: '[\\s:：，,/]+' })
/** Words in the wrong order are tried up to so many. */
const ANY_ORDER = 4

/** The acts that the typed words mean, best first; all in their own order where nothing is typed. */
export function searchActs(acts: readonly Act[], typed: string): readonly FoundAct[] {
  const words = typed.trim()
  const whole = (act: Act): FoundAct => ({ act, parts: [{ text: act.title, isTyped: false }] })
  if (words === '') return acts.map(whole)
  // The library makes a pattern of what is typed, signs as they are: "[" would be the beginning of a class, and a fault.
  const letters = words.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim()
  if (letters === '') return []
  // the title first: ranges beyond it are in the English name, which is not shown
  const names = acts.map(({ title, also }) => (also === title || also === '' ? title : `${title} ${also}`))
  const [, info, order] = FUZZY.search(names, letters, ANY_ORDER)
  if (info === null || order === null) return []
  const starts = (at: number): boolean =>
    acts[info.idx[at]!]!.title.toLowerCase().startsWith(words.toLowerCase())
  // sorted stably: names that begin with what was typed, then the rest, each as good as the library finds it
  const best = [...order].sort((a, b) => Number(starts(b)) - Number(starts(a)))
  return best.map((at) => {
    const act = acts[info.idx[at]!]!
    return { act, parts: partsOf(act.title, info.ranges[at] ?? []) }
  })
}

function partsOf(title: string, ranges: readonly number[]): FoundAct['parts'] {
  const parts: { text: string; isTyped: boolean }[] = []
  let at = 0
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    const from = Math.min(title.length, ranges[i]!)
    const to = Math.min(title.length, ranges[i + 1]!)
    if (from > at) parts.push({ text: title.slice(at, from), isTyped: false })
    if (to > from) parts.push({ text: title.slice(from, to), isTyped: true })
    at = Math.max(at, to)
  }
  if (at < title.length) parts.push({ text: title.slice(at), isTyped: false })
  return parts
}
