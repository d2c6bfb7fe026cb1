import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import { isCommon } from './english/common-words.ts'
import { isCalendar } from './english/names.ts'
import { isDerived, isMisspelling, soundAlike } from './english/similar.ts'
import { FUNCTION_WORDS } from './english/word-classes.ts'
import type { RuleContext } from './rule.ts'

/** `isOther`: the two are hardly one name in two spellings. */
export type FoundName = Readonly<{
  right: string
  evidence: readonly number[]
  marked: readonly Span[]
  isOther?: boolean
}>

/** `word`: as printed, in lower case. `sentence`: of the article. */
type SlotName = FoundName & Readonly<{ word: string; token: Token; sentence: number }>

/** Rows less sure than this may be about other people. */
const SURE_SLOT = 0.8

/**
 * "My daughter Nur says" against "My daughter Noor says": a name that the recording never has, in the very slot of one that the
 * article never has. The words around it make up for spellings too short or too far apart to compare. Beside another name
 * ("May Tanaka") the first word of a sentence will do.
 */
export function findNamesBySlot(context: RuleContext): SlotName[] {
  const { transcript } = context
  const found: SlotName[] = []
  if (transcript === null) return found
  const said = capitalisedIn(transcript.sentences, (at) => context.sentenceTokens('transcript', at))
  const printed = capitalisedIn(context.article.sentences, (at) => context.sentenceTokens('article', at))
  for (const bead of context.alignment?.beads ?? []) {
    if (bead.confidence < SURE_SLOT) continue
    const own = bead.article.flatMap((at) =>
      slotsOfNames(context.sentenceTokens('article', at)).map((slot) => ({ ...slot, at })),
    )
    if (own.length === 0) continue
    const others = bead.transcript.flatMap((at) =>
      slotsOfNames(context.sentenceTokens('transcript', at)).map((slot) => ({ ...slot, at })),
    )
    for (const { token, before, after, rest, at, isBesideName, isFirst } of own) {
      const word = wordOf(token)
      if (said.has(word) && !isCalendar(word)) continue
      const other = others.find(
        (one) =>
          one.before === before &&
          one.after === after &&
          wordOf(one.token) !== word &&
          (isBesideName || !printed.has(wordOf(one.token))) &&
          (!isFirst || soundAlike(word, wordOf(one.token)) || (rest !== '' && one.rest === rest)),
      )
      if (other === undefined || isDerived(word, wordOf(other.token))) continue
      found.push({
        word,
        token,
        sentence: at,
        right: other.token.text.replace(/['’]s$/u, ''),
        evidence: [other.at],
        marked: [other.token],
        isOther: !isMisspelling(word, wordOf(other.token)) && !soundAlike(word, wordOf(other.token)),
      })
    }
  }
  return found
}

const wordOf = ({ lower }: Token): string => lower.replace(/'s$/u, '')

type Slot = Readonly<{
  token: Token
  before: string
  after: string
  /** The next three words, which make up for a capital that says little; nothing where there are fewer. */
  rest: string
  isBesideName: boolean
  isFirst: boolean
}>

/** Capitalised words with their neighbours: inside a sentence, or at its start before another name. */
function slotsOfNames(tokens: readonly Token[]): Slot[] {
  return tokens.flatMap((token, at) => {
    if (!/^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(token.text)) return []
    if (FUNCTION_WORDS.has(token.lower) && !isCalendar(token.lower)) return []
    const next = tokens[at + 1]
    const isBesideName = next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text)
    const isFirst = at === 0 && !isBesideName
    // a capital at the start says little
    if (isFirst && isCommon(token.lower)) return []
    // names of several words inside a sentence are compared as a whole, by the rule itself
    if (isBesideName && at > 0 && !isCalendar(token.lower)) return []
    if (isCalendar(token.lower) && !isBesideName) return []
    const behind = tokens.slice(at + 1, at + 4)
    return [
      {
        token,
        before: tokens[at - 1]?.lower ?? '',
        after: next?.lower ?? '',
        rest: behind.length === 3 ? behind.map(({ lower }) => lower).join(' ') : '',
        isBesideName,
        isFirst,
      },
    ]
  })
}

const capitalisedIn = (
  sentences: readonly unknown[],
  tokensOf: (at: number) => readonly Token[],
): ReadonlySet<string> =>
  new Set(
    sentences.flatMap((_, at) =>
      tokensOf(at)
        .filter((token) => token.text !== token.lower)
        .map(wordOf),
    ),
  )
