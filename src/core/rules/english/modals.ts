import { isContent, isParted, type RowSide } from '../row-words.ts'

/**
 * How strongly something is put. `possible`: may, might · `able`: can, could · `certain`: will · `duty`: must, have to ·
 * `advice`: should. `would` has no strength of its own: it goes with a condition.
 */
export type Strength = 'possible' | 'able' | 'certain' | 'duty' | 'advice' | 'would'

const MODALS: ReadonlyMap<string, Strength> = new Map([
  ['may', 'possible'],
  ['might', 'possible'],
  ['can', 'able'],
  ["can't", 'able'],
  ['cannot', 'able'],
  ['could', 'able'],
  ["couldn't", 'able'],
  ['will', 'certain'],
  ["won't", 'certain'],
  ['must', 'duty'],
  ["mustn't", 'duty'],
  ['should', 'advice'],
  ["shouldn't", 'advice'],
  ['would', 'would'],
  ["wouldn't", 'would'],
])

/** What may stand between a modal and its verb: "will probably just be", "may well have been", "could one day". */
const BETWEEN =
  /^(?:not|be|been|have|has|had|well|just|also|then|still|always|never|ever|even|only|all|both|soon|now|one|day|i|you|he|she|it|we|they|to|able|.{2,}ly)$/u
const REACH = 5

/** `from`, `to`: the tokens it takes, half-open. */
export type Modal = Readonly<{ strength: Strength; from: number; to: number; negated: boolean }>

/**
 * The modal that governs the word at `verb`; null for none. "We may one day see": may governs see; in "it may rain, and we
 * see" it does not, for a mark parts them. "Will have to" is a duty, "might have to" no more than a possibility.
 */
export function modalBefore(side: RowSide, verb: number): Modal | null {
  const { tokens } = side
  for (let at = verb - 1; at >= 0 && at >= verb - REACH && !isParted(side, at); at--) {
    const { lower } = tokens[at]!
    const tail = /'(ll|d)$/u.exec(lower)?.[1]
    const strength = MODALS.get(tail === 'll' ? 'will' : tail === 'd' ? 'would' : lower)
    if (strength !== undefined) {
      const negated = /n't$|^cannot$/u.test(lower) || /^(?:not|never)$/u.test(tokens[at + 1]?.lower ?? '')
      return { strength, from: at, to: at + 1, negated }
    }
    const before = tokens[at - 1]?.lower ?? ''
    if (lower === 'to' && /^(?:have|has|had|need|needs|needed|got)$/u.test(before)) {
      const outer = modalBefore(side, at - 1)
      if (outer !== null && outer.strength !== 'certain') return outer
      const negated = /(?:n't|^not)$/u.test(tokens[at - 2]?.lower ?? '')
      return { strength: 'duty', from: negated ? at - 2 : at - 1, to: at + 1, negated }
    }
    if (
      !BETWEEN.test(lower) ||
      (isContent(tokens[at]!) && !/ly$|^(?:well|day|able|soon|still|always|never|ever)$/u.test(lower))
    )
      return null
  }
  return null
}

/** "Don't have to" frees of a duty, "must not" forbids. */
export const isFreed = ({ tokens }: RowSide, { strength, negated, from }: Modal): boolean =>
  strength === 'duty' && negated && !/^must/u.test(tokens[from]!.lower)

/** Words that may stand between a modal and its verb and do not change who does what. */
export const ASIDE = /^(?:well|just|also|then|still|always|ever|even|only|soon|now|.{2,}ly)$/u

/** Words of a whole clause that leave it open, and words that close it. */
export const DOUBT = /^(?:maybe|perhaps|possibly|probably|presumably|supposedly|apparently|likely)$/u
export const CERTAINTY =
  /^(?:definitely|certainly|surely|undoubtedly|unquestionably|inevitably|undeniably|obviously)$/u

/** Anything that softens, however slightly; one such word on a side is enough not to call it certain. */
export const HEDGE =
  /^(?:maybe|perhaps|possibly|probably|presumably|supposedly|apparently|likely|unlikely|may|might|could|seems?|seemed|appears?|guess|suppose|suspect|think|thought|believe|feel|hopefully|almost|nearly|around|about|roughly|somewhat|tends?|potentially|chance|chances|possible|possibility)$/u

/** Verbs with which a speaker says how he stands to what he says. */
export const OPINION = /^(?:think|guess|suppose|suspect|believe|imagine|assume|reckon)$/u
