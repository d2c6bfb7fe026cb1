import type { Token } from '../../text/tokens.ts'
import { stemWord } from './stem-word.ts'

/** A verb that carries a tense. `stem`: of the verb itself ("did not believe" → believe). `from`, `to`: its tokens, half-open. */
export type FiniteVerb = Readonly<{ tense: 'past' | 'present'; stem: string; from: number; to: number }>

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Past forms that are no participle and hardly anything else. */
const PAST =
  words(`went came took saw knew gave became began grew wrote spoke fell ran drove ate flew forgot rose threw sang
  swam drank rang chose broke drew woke wore shook stole froze blew tore hid rode`)
/** Past forms that are participles as well: past behind a subject, not behind "have" or "be". */
const PAST_OR_PARTICIPLE =
  words(`said told thought felt found kept left lost met paid sat sent slept stood taught understood won made
  built heard held led brought bought caught got meant spent sold fought struck hung learnt burnt dealt`)
const isPastOrParticiple = (lower: string): boolean =>
  PAST_OR_PARTICIPLE.has(lower) || (lower.length >= 5 && lower.endsWith('ed') && !lower.endsWith('eed'))

const BE_OR_HAVE =
  words(`am is are was were be been being have has had having get gets got getting isn't aren't wasn't
  weren't haven't hasn't hadn't`)
const isBeOrHave = (lower: string | undefined): boolean =>
  lower !== undefined && (BE_OR_HAVE.has(lower) || (lower.includes("'") && /'(?:s|re|m|ve|d)$/u.test(lower)))

const SUBJECT = words(
  `i you we they he she it this that these those who there everyone everybody nobody someone somebody`,
)
const ADVERBS = words(
  `not never also just still always only really actually even already then now first suddenly`,
)
const isAdverb = (lower: string): boolean => ADVERBS.has(lower) || (lower.length > 3 && lower.endsWith('ly'))

const BE = new Map<string, FiniteVerb['tense']>([
  ...['am', 'is', 'are', "isn't", "aren't"].map((word) => [word, 'present'] as const),
  ...['was', 'were', "wasn't", "weren't"].map((word) => [word, 'past'] as const),
])
const DO = new Map<string, FiniteVerb['tense']>([
  ...['do', 'does', "don't", "doesn't"].map((word) => [word, 'present'] as const),
  ...['did', "didn't"].map((word) => [word, 'past'] as const),
])
const HAVE = new Map<string, FiniteVerb['tense']>([
  ...['has', 'have', "hasn't", "haven't"].map((word) => [word, 'present'] as const),
  ...['had', "hadn't"].map((word) => [word, 'past'] as const),
])
const TAIL = words(`it's that's he's she's there's here's what's this's we're you're they're i'm`)

/**
 * The verbs of a sentence that tell a time. Unsure ones are told as well, so that "all of them are past" means it; what cannot be told
 * without a tagger (a present form behind a noun: "the water rises") is found only when the other side has its stem.
 */
export function finiteVerbs(tokens: readonly Token[], hasStem: (stem: string) => boolean): FiniteVerb[] {
  const found: FiniteVerb[] = []
  for (const [at, { lower }] of tokens.entries()) {
    const verb = auxiliaryAt(tokens, at) ?? mainAt(tokens, at, lower, hasStem)
    if (verb !== null) found.push(verb)
  }
  return found
}

function auxiliaryAt(tokens: readonly Token[], at: number): FiniteVerb | null {
  const { lower } = tokens[at]!
  const be = BE.get(lower) ?? (TAIL.has(lower) ? 'present' : undefined)
  if (be !== undefined) return { tense: be, stem: 'be', from: at, to: at + 1 }
  const aux = DO.get(lower)
  if (aux !== undefined) {
    const main = mainVerb(tokens, at)
    return main < 0
      ? { tense: aux, stem: 'do', from: at, to: at + 1 }
      : { tense: aux, stem: stemWord(tokens[main]!.lower), from: at, to: main + 1 }
  }
  const have = HAVE.get(lower)
  return have === undefined || isGoverned(tokens, at)
    ? null
    : { tense: have, stem: 'have', from: at, to: at + 1 }
}

/** Behind "to", a modal or "do", with adverbs and a subject between: no time of its own. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const { lower } = tokens[back]!
    if (lower === 'to' || DO.has(lower) || BE.has(lower) || isModal(lower)) return true
    if (!isAdverb(lower) && !SUBJECT.has(lower)) return false
  }
  return false
}

/** Behind "be" or "have" in the same clause: a participle. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const { lower } = tokens[back]!
    if (isBeOrHave(lower)) return true
    if (SUBJECT.has(lower)) return false
  }
  return false
}

function mainAt(
  tokens: readonly Token[],
  at: number,
  lower: string,
  hasStem: (stem: string) => boolean,
): FiniteVerb | null {
  const verb = (tense: FiniteVerb['tense']): FiniteVerb => ({
    tense,
    stem: stemWord(lower),
    from: at,
    to: at + 1,
  })
  if (HAVE.has(lower)) return null
  if (PAST.has(lower)) return verb('past')
  if (isPastOrParticiple(lower)) return isParticiple(tokens, at) ? null : verb('past')
  const before = tokens[at - 1]?.lower ?? ''
  const subject = isAdverb(before) ? (tokens[at - 2]?.lower ?? '') : before
  const isPlain = (): boolean => /^[a-z]{2,}$/u.test(lower) && !isAdverb(lower)
  if (PLURAL_SUBJECT.has(subject))
    return isPlain() &&
      !TIMELESS.has(lower) &&
      !isModal(lower) &&
      !NOT_VERB.has(lower) &&
      !isGoverned(tokens, at)
      ? verb('present')
      : null
  if (!lower.endsWith('s') || lower.endsWith('ss')) return null
  return (SINGULAR_SUBJECT.has(subject) || hasStem(stemWord(lower))) && isPlain() ? verb('present') : null
}

/** Past and present look alike behind "I", "you", "we", "they". */
const TIMELESS = words(
  'put set cut let hit read shut cost hurt spread split quit bet cast burst beat bid shed thrust upset',
)
const PLURAL_SUBJECT = words('i you we they')
const SINGULAR_SUBJECT = words('he she it this that which who')
const MODALS = words(`will would can could may might must shall should won't wouldn't can't cannot couldn't`)
export const isModal = (lower: string): boolean =>
  MODALS.has(lower) || (lower.length > 2 && (lower.endsWith("'ll") || lower.endsWith("'d")))
const NOT_VERB = words(
  'and or but who all both the in on at to of as if so that two three guys people with for',
)

/** Behind these "do" is the verb itself: "it does something". */
const OBJECT = words(
  'something anything nothing everything so what the a an my your his her its our their some any',
)

/** The verb behind "do", "did": within three words that are no mark of a new clause. */
function mainVerb(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next <= at + 3 && tokens[next] !== undefined; next++) {
    const { lower } = tokens[next]!
    if (OBJECT.has(lower)) return -1
    if (!isAdverb(lower) && !SUBJECT.has(lower)) return /^[a-z]+$/u.test(lower) ? next : -1
  }
  return -1
}
