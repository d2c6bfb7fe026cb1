import type { Bead } from '../model/alignment.ts'
import { numbersAgree } from '../text/number-agreement.ts'
import type { FoundNumber } from '../text/numbers.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

const SURE = 0.6

/** Names as they stand behind a number, and signs before it. "¥" is yen and yuan, "pound" a weight as well: left out. */
const CURRENCY: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['dollars', /^(?:US |U\.S\. |American )?(?:dollars?|bucks|USD)\b/iu],
  ['euros', /^(?:euros?|EUR)\b/iu],
  ['pounds', /^(?:pounds? sterling|GBP|quid)\b/iu],
  ['yuan', /^(?:yuan|RMB|renminbi|CNY)\b/iu],
  ['yen', /^(?:yen|JPY)\b/iu],
  ['francs', /^(?:Swiss )?(?:francs?|CHF)\b/iu],
  ['rubles', /^(?:rubles?|roubles?)\b/iu],
  ['rupees', /^(?:rupees?|INR)\b/iu],
  ['won', /^(?:Korean won|KRW)\b/u],
]
const SIGN: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' }

/**
 * The same amount in other money: "90 dollars" for "ninety euros". A translation that converts changes the number as well; one that
 * keeps the number and changes the money is wrong. Neither side may name the other's money in the row.
 */
export const currency = defineRule({
  id: 'currency',
  version: 1,
  title: 'Other currency',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'An amount of money that has the recording’s number and another currency.',
    why: 'Chinese often says 块 or 元 for any money, and the way back guesses which.',
    action: 'Listen to the place, and take the currency that was said.',
  },
  examples: {
    flagged: [
      {
        article: 'It cost 90 dollars per hive.',
        transcript: 'It cost ninety euros per hive.',
        flagged: '90 dollars',
      },
      {
        article: 'They paid $2 million.',
        transcript: 'They paid two million pounds sterling.',
        flagged: '$2 million',
      },
    ],
    clean: [
      { article: 'It cost $90 per hive.', transcript: 'It cost ninety bucks a hive.' },
      { article: 'It cost 97 dollars.', transcript: 'It cost ninety euros.', note: 'Converted.' },
      {
        article: 'It cost 90 euros, or 97 dollars.',
        transcript: 'It cost ninety euros, that is ninety-seven dollars.',
      },
      { article: 'It cost 90 yuan per hive.', transcript: 'It cost ninety a hive.' },
    ],
  },
  *check(context) {
    for (const bead of context.alignment?.beads ?? [])
      if (bead.confidence >= SURE) yield* checkBead(context, bead)
  },
})

type Amount = Readonly<{ number: FoundNumber; start: number; end: number; money: string }>

function* checkBead(context: RuleContext, bead: Bead): Generator<FlagDraft> {
  const own = amountsOf(context, 'article', bead.article)
  if (own.length === 0) return
  const said = amountsOf(context, 'transcript', context.transcriptOf(bead.article))
  for (const one of own) {
    const other = said.find(({ number }) => numbersAgree(one.number, number))
    if (other === undefined || other.money === one.money) continue
    if (said.some(({ money }) => money === one.money) || own.some(({ money }) => money === other.money))
      continue
    const spoken = context.transcript!.text.slice(other.start, other.end) // amounts were found in it
    yield {
      places: [{ side: 'article', start: one.start, end: one.end }],
      message: `The article has ${one.money}, the recording ${other.money} (“${spoken}”). Listen to the place, and take the currency that was said.`,
      suggestion: spoken,
      confidence: 0.85 * bead.confidence,
      evidence: context.quoteTranscript(bead.transcript, [other]),
    }
  }
}

function amountsOf(
  context: RuleContext,
  side: 'article' | 'transcript',
  sentences: readonly number[],
): readonly Amount[] {
  const text = context[side]?.text ?? ''
  return sentences.flatMap((at) =>
    context.sentenceNumbers(side, at).flatMap((number): Amount[] => {
      const sign = SIGN[text.charAt(number.start - 1)]
      if (sign !== undefined) return [{ number, start: number.start - 1, end: number.end, money: sign }]
      const gap = text.charAt(number.end) === ' ' ? 1 : 0
      const behind = text.slice(number.end + gap, number.end + gap + 24)
      for (const [money, pattern] of CURRENCY) {
        const match = pattern.exec(behind)
        if (match !== null)
          return [{ number, start: number.start, end: number.end + gap + match[0].length, money }]
      }
      return []
    }),
  )
}
