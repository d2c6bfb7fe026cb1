import type { Bead } from '../model/alignment.ts'
import {
  ASIDE,
  CERTAINTY,
  DOUBT,
  HEDGE,
  isFreed,
  modalBefore,
  OPINION,
  type Modal,
  type Strength,
} from './english/modals.ts'
import { amountsOf, isQuantity, isStep, quantityOf, type Quantity } from './english/quantities.ts'
import { quoteWords } from './prose.ts'
import { isContent, isParted, rowWords, sharedContent, type RowSide, type RowWords } from './row-words.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/** Rows less sure than this may pair other sentences. */
const SURE = 0.6

/** One sentence on either side and no doubt that they belong together. */
const SURE_ROW = 0.85

/** What was said → what is printed. Left out on purpose: may ↔ can, will ↔ would, must ↔ should: translators exchange them freely. */
const SHIFTS: ReadonlySet<`${Strength}→${Strength}`> = new Set([
  'possible→certain',
  'certain→possible',
  'possible→duty',
  'duty→possible',
  'duty→able',
  'able→duty',
])

/** Words without one of which, on either side, a row holds nothing for this rule. */
const STRONG: ReadonlySet<string> = new Set(
  `can could may might must should will won't have has had need needs got i'll you'll he'll she'll it'll we'll they'll that'll there'll maybe
  perhaps possibly probably presumably supposedly apparently likely definitely certainly surely undoubtedly unquestionably
  inevitably undeniably obviously think guess suppose suspect believe imagine assume reckon know sure certain convinced few
  some several many most all every each rarely seldom sometimes occasionally often frequently usually mostly generally
  normally typically always`.split(/\s+/u),
)

/**
 * How strongly a thing is put: "it may rise" printed as "it will rise", "some houses" as "all houses", "I guess" as "I know". Only
 * where verb or noun stand in both sentences, and where the two words are two steps apart; one step ("can" for "may") is
 * the common coin of translation.
 */
export const modality = defineRule({
  id: 'modality',
  version: 3,
  title: 'Strength of a statement differs',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'A possibility that became a certainty or a duty, or the reverse; some that became all; a guess that became knowledge.',
    why: 'Chinese puts possibility, ability and future into one word (会, 能, 要), so the strength must be guessed on the way back.',
    action: 'Take the speaker’s word, unless the sentence says the same in another way.',
  },
  examples: {
    flagged: [
      {
        article: 'The dam will break in a flood like that.',
        transcript: 'The dam might break in a flood like that.',
        flagged: 'will break',
      },
      {
        article: 'All houses by the river were flooded.',
        transcript: 'Some of the houses by the river got flooded.',
        flagged: 'All houses',
      },
      {
        article: 'I know that the mayor reads the report.',
        transcript: 'I guess the mayor reads the report.',
        flagged: 'I know',
      },
    ],
    clean: [
      { article: 'Black holes can be heard.', transcript: 'Black holes may be heard.' },
      { article: 'The dam will probably break.', transcript: 'The dam might break.' },
      { article: 'Not all houses were flooded.', transcript: 'Some houses were flooded.' },
      { article: 'We can’t help but ask.', transcript: 'We have to ask.' },
    ],
  },
  *check(context) {
    for (const bead of context.alignment?.beads ?? []) {
      if (bead.confidence < SURE || bead.article.length > 2 || bead.transcript.length > 2) continue
      const row = rowWords(context, bead)
      if (![row.own, row.said].every(({ tokens }) => tokens.some((token) => STRONG.has(token.lower))))
        continue
      if (row.isQuestion) continue
      const found =
        byVerb(row) ??
        bySlot(row) ??
        byNoun(row) ??
        byAdverb(row) ??
        byKnowing(row) ??
        byWholeRow(row, bead) ??
        byLostDoubt(row, bead) ??
        byOnlyAmount(row, bead)
      if (found !== null) yield draft(context, bead, row, found)
    }
  },
})

/** Tokens of both sides, half-open. `stronger`: the article's are. `sure`: how much such a difference means, 0 to 1. */
type Finding = Readonly<{
  own: readonly [number, number]
  said: readonly [number, number]
  stronger: boolean
  sure: number
}>

/** Words with a modal over them. */
function governed(side: RowSide): { at: number; modal: Modal }[] {
  return side.tokens.flatMap((token, at) => {
    if (!isContent(token) || isHelp(token.lower)) return []
    const modal = modalBefore(side, at)
    return modal === null ? [] : [{ at, modal }]
  })
}

function byVerb(row: RowWords): Finding | null {
  const printed = governed(row.own)
  const spoken = printed.length === 0 ? [] : governed(row.said)
  for (const one of printed)
    for (const other of spoken) {
      const [from, to] = [other.modal.strength, one.modal.strength]
      if (!isShift(row, one.modal, other.modal) || !row.answersTo(one.at).includes(other.at)) continue
      const open = from === 'possible' ? row.own : row.said
      const isSoftened =
        (from === 'possible') !== (to === 'possible') && open.tokens.some((token) => HEDGE.test(token.lower))
      // the same modal elsewhere in the row: the clauses may have changed places
      const isElsewhere =
        printed.some(({ modal }) => modal.strength === from && modal.from !== one.modal.from) ||
        spoken.some(({ modal }) => modal.strength === to && modal.from !== other.modal.from)
      if (isSoftened || isElsewhere) continue
      return {
        own: [one.modal.from, one.at + 1],
        said: [other.modal.from, other.at + 1],
        stronger: isWeak(from) || isFreed(row.said, other.modal),
        sure: 0.7,
      }
    }
  return null
}

/**
 * Whether two modals say another thing. Of two with "not" only these do: "may not" against "will not", "don't have to" against "must
 * not"; "may not" against "cannot" are one.
 */
function isShift(row: RowWords, own: Modal, said: Modal): boolean {
  if (own.negated !== said.negated) return false
  const shift: `${Strength}→${Strength}` = `${said.strength}→${own.strength}`
  if (!own.negated) return SHIFTS.has(shift)
  if (own.strength === 'duty' && said.strength === 'duty')
    return isFreed(row.own, own) !== isFreed(row.said, said)
  return shift === 'possible→certain' || shift === 'certain→possible'
}

/** Shifts that count where the very same words stand before and behind: "it should be the law" → "it may be the law". */
const SLOT_SHIFTS: ReadonlySet<`${Strength}→${Strength}`> = new Set([
  ...SHIFTS,
  'advice→possible',
  'possible→advice',
])

/** All modals of a side, with the word behind them; adverbs between are passed. */
const modalsOf = (side: RowSide): { at: number; modal: Modal }[] =>
  side.tokens.flatMap((_, next) => {
    const modal = modalBefore(side, next)
    if (modal === null || modal.to !== next || modal.negated) return []
    let at = next
    while (side.tokens[at + 1] !== undefined && !isParted(side, at) && ASIDE.test(side.tokens[at]!.lower))
      at++
    return [{ at, modal }]
  })

function bySlot(row: RowWords): Finding | null {
  const spoken = modalsOf(row.said)
  for (const { at, modal: to } of spoken.length === 0 ? [] : modalsOf(row.own))
    for (const { at: there, modal: from } of spoken) {
      const same = (step: number, own: number, said: number): boolean =>
        row.own.tokens[own + step]?.lower === row.said.tokens[said + step]?.lower
      if (!SLOT_SHIFTS.has(`${from.strength}→${to.strength}`)) continue
      if (!same(0, at, there) || !same(1, at, there) || !same(-1, to.from, from.from)) continue
      if (from.strength === 'possible' && row.own.tokens.some((token) => HEDGE.test(token.lower))) continue
      return {
        own: [to.from, at + 1],
        said: [from.from, there + 1],
        stronger: isWeak(from.strength),
        sure: 0.7,
      }
    }
  return null
}

/** The only modals of a row, on either side, of which one leaves open what the other settles. */
function byWholeRow(row: RowWords, bead: Bead): Finding | null {
  if (bead.article.length > 1 || bead.transcript.length > 1 || bead.confidence < SURE_ROW) return null
  const [printed, ...more] = modalsOf(row.own)
  const [spoken, ...others] = modalsOf(row.said)
  if (printed === undefined || spoken === undefined || more.length > 0 || others.length > 0) return null
  if (!WHOLE_SHIFTS.has(`${spoken.modal.strength}→${printed.modal.strength}`)) return null
  const surer = printed.modal.strength === 'possible' ? row.said : row.own
  if (surer.tokens.some((token) => HEDGE.test(token.lower)) || sharedContent(row) < 2) return null
  return {
    own: [printed.modal.from, printed.at + 1],
    said: [spoken.modal.from, spoken.at + 1],
    stronger: isWeak(spoken.modal.strength),
    sure: 0.6,
  }
}

/** Shifts that count whatever the verbs are, where a row has no other modal. */
const WHOLE_SHIFTS: ReadonlySet<`${Strength}→${Strength}`> = new Set([
  'possible→certain',
  'possible→duty',
  'duty→possible',
])

/** "Probably harbours" printed as "will have": the doubt is gone, and the article says it will be so. */
function byLostDoubt(row: RowWords, bead: Bead): Finding | null {
  if (bead.article.length > 1 || bead.transcript.length > 1 || bead.confidence < SURE_ROW) return null
  const spoken = row.said.tokens.findIndex(({ lower }) => DOUBT.test(lower))
  const printed = modalsOf(row.own).find(({ modal }) => modal.strength === 'certain')
  if (spoken < 0 || printed === undefined || row.own.tokens.some(({ lower }) => HEDGE.test(lower)))
    return null
  if (modalsOf(row.said).some(({ modal }) => modal.strength === 'certain')) return null
  const heard = new Set(clauseOf(row.said, spoken))
  const isSameClause = clauseOf(row.own, printed.at).some(
    (at) => isContent(row.own.tokens[at]!) && row.answersTo(at).some((other) => heard.has(other)),
  )
  if (!isSameClause) return null
  return { own: [printed.modal.from, printed.at + 1], said: [spoken, spoken + 1], stronger: true, sure: 0.6 }
}

/** Tokens from one mark to the next around a word. */
function clauseOf(side: RowSide, at: number): number[] {
  let [from, to] = [at, at]
  while (from > 0 && !isParted(side, from - 1)) from--
  while (!isParted(side, to)) to++
  return Array.from({ length: to - from + 1 }, (_, step) => from + step)
}

/** The only amount of a row, on either side: "some of the hardest questions" printed as "all of the most difficult". */
function byOnlyAmount(row: RowWords, bead: Bead): Finding | null {
  if (bead.article.length > 1 || bead.transcript.length > 1 || bead.confidence < SURE_ROW) return null
  const [printed, ...more] = amountsOf(row.own)
  const [spoken, ...others] = amountsOf(row.said)
  if (printed === undefined || spoken === undefined || more.length > 0 || others.length > 0) return null
  // an amount belongs to what follows it; how often something happens, to the whole sentence
  const next = (side: RowSide, { at }: Quantity): string | undefined => side.tokens[at + 1]?.lower
  if (printed.kind === 'amount' && next(row.own, printed) !== next(row.said, spoken)) return null
  if (printed.kind !== spoken.kind || !isStep(printed.level, spoken.level) || sharedContent(row) < 2)
    return null
  return {
    own: [printed.at, printed.at + 1],
    said: [spoken.at, spoken.at + 1],
    stronger: printed.level > spoken.level,
    sure: 0.6,
  }
}

const isWeak = (strength: Strength): boolean => strength === 'possible' || strength === 'able'

/** "Can't help but ask" is no ability. */
const isHelp = (word: string): boolean => word === 'help'

/** Words with an amount or a frequency before them. */
const counted = (side: RowSide): { at: number; quantity: Quantity }[] =>
  side.tokens.some((token) => isQuantity(token.lower))
    ? side.tokens.flatMap((token, at) => {
        const quantity = isContent(token) ? quantityOf(side, at) : null
        return quantity === null ? [] : [{ at, quantity }]
      })
    : []

function byNoun(row: RowWords): Finding | null {
  const printed = counted(row.own)
  const spoken = printed.length === 0 ? [] : counted(row.said)
  for (const one of printed)
    for (const other of spoken) {
      const [from, to] = [other.quantity, one.quantity]
      if (from.kind !== to.kind || !isStep(from.level, to.level)) continue
      if (!row.sameStem(one.at).includes(other.at)) continue
      return {
        own: [to.at, one.at + 1],
        said: [from.at, other.at + 1],
        stronger: to.level > from.level,
        sure: 0.7,
      }
    }
  return null
}

/** "Maybe" on one side and "certainly" on the other, of clauses that share words. */
function byAdverb(row: RowWords): Finding | null {
  const find = (side: RowSide, class_: RegExp): number =>
    side.tokens.findIndex(
      (token, at) => class_.test(token.lower) && !/^not$|n't$/u.test(side.tokens[at - 1]?.lower ?? ''),
    )
  for (const [own, said] of [
    [CERTAINTY, DOUBT],
    [DOUBT, CERTAINTY],
  ] as const) {
    const printed = find(row.own, own)
    const spoken = said === DOUBT && find(row.said, DOUBT) < 0 ? opinionIn(row.said) : find(row.said, said)
    if (printed < 0 || spoken < 0 || find(row.own, said) >= 0 || find(row.said, own) >= 0) continue
    const certain = own === CERTAINTY ? row.own : row.said
    if (certain.tokens.some((token) => HEDGE.test(token.lower)) || sharedContent(row) < 2) continue
    return { own: [printed, printed + 1], said: [spoken, spoken + 1], stronger: own === CERTAINTY, sure: 0.6 }
  }
  return null
}

/** The first word of "I think", which leaves a thing as open as "maybe" does. */
const opinionIn = (side: RowSide): number => {
  const stands = stance(side)
  return stands === null || stands.knows ? -1 : stands.from + 1
}

/** "I guess" and "I know" before words that both sides share. */
function byKnowing(row: RowWords): Finding | null {
  const own = stance(row.own)
  const said = stance(row.said)
  if (own === null || said === null || own.knows === said.knows || sharedContent(row) < 2) return null
  const surer = own.knows ? row.own : row.said
  if (surer.tokens.some((token) => HEDGE.test(token.lower))) return null
  return { own: [own.from, own.to], said: [said.from, said.to], stronger: own.knows, sure: 0.6 }
}

/** The only "I think" or "I know" of a side that something follows. */
function stance(side: RowSide): Readonly<{ from: number; to: number; knows: boolean }> | null {
  const { tokens } = side
  const found = tokens.flatMap((token, at) => {
    const next = tokens[at + 1]?.lower ?? ''
    // "I know, but …": nothing hangs on it
    if (isParted(side, at + 1)) return []
    if (/^(?:i|we)$/u.test(token.lower)) {
      if (OPINION.test(next)) return [{ from: at, to: at + 2, knows: false }]
      if (
        next === 'know' &&
        !/^(?:how|what|who|why|when|where|you|if|whether|of|about|them|it|him|her)$/u.test(
          tokens[at + 2]!.lower,
        )
      )
        return [{ from: at, to: at + 2, knows: true }]
    }
    if (/^(?:i'm|we're)$/u.test(token.lower) && /^(?:sure|certain|convinced)$/u.test(next))
      return [{ from: at, to: at + 2, knows: true }]
    return []
  })
  return found.length === 1 ? found[0]! : null
}

function draft(context: RuleContext, bead: Bead, row: RowWords, found: Finding): FlagDraft {
  const printed = spanOf(row.own, found.own)
  const spoken = spanOf(row.said, found.said)
  return {
    places: [{ side: 'article', ...printed }],
    message: `The article has ${quoteWords(row.own.text, printed)}, the recording ${quoteWords(row.said.text, spoken)}: ${found.stronger ? 'more' : 'less'} than was said. Take the speaker’s word, unless the sentence says the same in another way.`,
    confidence: found.sure * bead.confidence,
    evidence: context.quoteTranscript(bead.transcript, [spoken]),
  }
}

const spanOf = ({ tokens }: RowSide, [from, to]: readonly [number, number]) => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})
