import type { Token } from '../../text/tokens.ts'
import { stemWord } from './stem-word.ts'

/** A verb that carries a tense. `stem`: of the verb itself ("did not believe" → believe). `from`, `to`: its tokens, half-open. */
export type FiniteVerb = Readonly<{ tense: 'past' | 'present'; stem: string; from: number; to: number }>

/** Past forms that are no participle and hardly anything else. */
const PAST =
  /^(?:went|came|took|saw|knew|gave|became|began|grew|wrote|spoke|fell|ran|drove|ate|flew|forgot|rose|threw|sang|swam|drank|rang|chose|broke|drew|woke|wore|shook|stole|froze|blew|tore|hid|rode)$/u
/** Past forms that are participles as well: past behind a subject, not behind "have" or "be". */
const PAST_OR_PARTICIPLE =
  /^(?:said|told|thought|felt|found|kept|left|lost|met|paid|sat|sent|slept|stood|taught|understood|won|made|built|heard|held|led|brought|bought|caught|got|meant|spent|sold|fought|struck|hung|learnt|burnt|dealt|.{2,}[^e]ed)$/u
const BE_OR_HAVE =
  /^(?:am|is|are|was|were|be|been|being|have|has|had|having|get|gets|got|getting|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|.+'(?:s|re|m|ve|d))$/u
const SUBJECT =
  /^(?:i|you|we|they|he|she|it|this|that|these|those|who|there|everyone|everybody|nobody|someone|somebody)$/u
const ADVERB =
  /^(?:not|never|also|just|still|always|only|really|actually|even|already|then|now|first|suddenly|.{2,}ly)$/u

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
const BE_TAIL = /^(?:(?:it|that|he|she|there|here|what|this)'s|(?:we|you|they)'re|i'm)$/u

/**
 * The verbs of a sentence that tell a time. Unsure ones are told as well, so that "all of them are past" means it; what cannot be told
 * without a tagger (a present form behind a noun: "the water rises") is found only when `stems` asks for it.
 */
export function finiteVerbs(tokens: readonly Token[], stems: ReadonlySet<string>): FiniteVerb[] {
  const found: FiniteVerb[] = []
  for (const [at, { lower }] of tokens.entries()) {
    const be = BE.get(lower) ?? (BE_TAIL.test(lower) ? 'present' : undefined)
    if (be !== undefined) {
      found.push({ tense: be, stem: 'be', from: at, to: at + 1 })
      continue
    }
    const before = tokens[at - 1]?.lower ?? ''
    const aux = DO.get(lower)
    const main = DO.has(lower) ? mainVerb(tokens, at) : -1
    if (aux !== undefined) {
      found.push(
        main < 0
          ? { tense: aux, stem: 'do', from: at, to: at + 1 }
          : { tense: aux, stem: stemWord(tokens[main]!.lower), from: at, to: main + 1 },
      )
      continue
    }
    const have = HAVE.get(lower)
    if (have !== undefined) {
      if (before !== 'to' && !MODAL.test(before))
        found.push({ tense: have, stem: 'have', from: at, to: at + 1 })
      continue
    }
    if (PAST.test(lower)) found.push({ tense: 'past', stem: stemWord(lower), from: at, to: at + 1 })
    else if (PAST_OR_PARTICIPLE.test(lower)) {
      if (![1, 2, 3].some((back) => BE_OR_HAVE.test(tokens[at - back]?.lower ?? '')))
        found.push({ tense: 'past', stem: stemWord(lower), from: at, to: at + 1 })
    } else if (/^[a-z]+$/u.test(lower) && !ADVERB.test(lower)) {
      const subject = ADVERB.test(before) ? (tokens[at - 2]?.lower ?? '') : before
      const isBase = /^(?:i|you|we|they)$/u.test(subject) && /^[a-z]{2,}$/u.test(lower) && !MODAL.test(lower)
      const isThird =
        /[a-z]s$/u.test(lower) &&
        (/^(?:he|she|it|this|that|which|who)$/u.test(subject) || stems.has(stemWord(lower)))
      if ((isBase && !NOT_VERB.test(lower)) || isThird)
        found.push({ tense: 'present', stem: stemWord(lower), from: at, to: at + 1 })
    }
  }
  return found
}

export const MODAL =
  /^(?:will|would|can|could|may|might|must|shall|should|won't|wouldn't|can't|cannot|couldn't|.+'ll|.+'d)$/u
const NOT_VERB =
  /^(?:and|or|but|who|all|both|the|in|on|at|to|of|as|if|so|that|two|three|guys|people|with|for)$/u

/** Behind these "do" is the verb itself: "it does something". */
const OBJECT =
  /^(?:something|anything|nothing|everything|so|what|the|a|an|my|your|his|her|its|our|their|some|any)$/u

/** The verb behind "do", "did": within three words that are no mark of a new clause. */
function mainVerb(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next <= at + 3 && tokens[next] !== undefined; next++) {
    const { lower } = tokens[next]!
    if (OBJECT.test(lower)) return -1
    if (!ADVERB.test(lower) && !SUBJECT.test(lower)) return /^[a-z]+$/u.test(lower) ? next : -1
  }
  return -1
}
