import type { Bead } from '../model/alignment.ts'
import type { BlockRole } from '../model/article.ts'
import { numbersAgree } from '../text/number-agreement.ts'
import { UNIT } from '../text/number-words.ts'
import type { FoundNumber } from '../text/numbers.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/** Numbers of a row that are compared; a row of more is a table, and comparing grows with the square. */
const MOST = 200

/** Rows less sure than this may count other things in another unit. */
const SURE_UNIT = 0.8

/**
 * Numbers that differ between article and recording, by value: 1.2 million against "twelve thousand" (万 read wrongly), 14 against
 * "forty-one". Writing (35 % and "thirty-five"), rounding and units are no difference; see text/number-agreement.ts. A number
 * may stand in the sentence before or after on the other side, because sentences are joined and parted in translation.
 */
export const number = defineRule({
  id: 'number',
  version: 2,
  title: 'Number differs',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'A number of the article that is another one in the recording.',
    why: 'Chinese counts in ten thousands, and digits change places when they are copied; nothing in the sentence shows it.',
    action: 'Listen to the place and take the number that was said.',
  },
  examples: {
    flagged: [
      {
        article: 'The phones of about 1.2 million people receive its messages.',
        transcript: 'About twelve thousand people get its messages on their phones.',
        flagged: '1.2 million',
      },
      {
        article: 'We now have 14, and I want 60.',
        transcript: "We've got forty-one, and I'd like to have sixty.",
        flagged: '14',
      },
      {
        article: 'It may take five or ten years.',
        transcript: 'It may take ten, fifteen years.',
        flagged: 'five or ten',
      },
      {
        article: 'They pay 90 euros for three months.',
        transcript: 'They pay ninety euros for three weeks.',
        flagged: 'three',
      },
      { article: 'Prices rose by 30%.', transcript: 'Prices rose by three percent.', flagged: '30%' },
    ],
    clean: [
      {
        article: 'At 3:10 about one-sixth were awake.',
        transcript: 'At ten past three one in six were awake.',
      },
      {
        article: 'The gauge says 1.6 meters, not 1.2 meters.',
        transcript: 'The gauge says one metre sixty, not one metre twenty.',
      },
      { article: 'It took them more than ten years.', transcript: 'It took them eleven years.' },
      {
        article: 'In two to three years it will be ten times faster.',
        transcript: "In two, three years it'll be 10x faster.",
      },
      {
        article: 'One of them left.\nThere were 34 houses.',
        transcript: 'Thirty-four houses, and somebody left.\nThere were houses.',
      },
      {
        article: 'We used two dozen probes.',
        transcript: 'We used many probes.',
        note: 'Nothing to compare it with.',
      },
    ],
  },
  *check(context) {
    for (const bead of context.alignment?.beads ?? [])
      if (bead.confidence >= 0.4) yield* checkBead(context, bead)
    yield* checkLead(context)
  },
})

function* checkBead(context: RuleContext, bead: Bead): Generator<FlagDraft> {
  const own = bead.article.flatMap((at) => context.sentenceNumbers('article', at)).slice(0, MOST)
  if (own.length === 0) return
  const said = bead.transcript.flatMap((at) => context.sentenceNumbers('transcript', at)).slice(0, MOST)
  const nearSaid = context
    .transcriptOf(bead.article, context.transcript?.punctuated === false ? 2 : 1)
    .flatMap((at) => context.sentenceNumbers('transcript', at))
  const nearOwn = [bead.article[0]! - 1, ...bead.article, bead.article.at(-1)! + 1].flatMap((at) =>
    context.sentenceNumbers('article', at),
  )
  const isOtherUnit = otherUnits(context, bead, said)
  const free = said.filter((other) => !nearOwn.some((one) => numbersAgree(one, other)))
  for (const one of own) {
    const agrees = (other: FoundNumber): boolean => numbersAgree(one, other)
    const isOther = (other: FoundNumber): boolean => isOtherMeasure(one, other) || isOtherUnit(one, other)
    if (nearSaid.some((other) => agrees(other) && !isOther(other))) continue
    const measured = nearSaid.find(agrees)
    if (measured === undefined && said.some((other) => isRoundedTo(context.article.text, one, other)))
      continue
    const other =
      measured ??
      // a slip of ten or of digits shows by itself, even if the number occurs near by
      said.find(
        (candidate) => isSlip(one, candidate) && !own.some((mine) => numbersAgree(mine, candidate)),
      ) ??
      free.find((candidate) => isComparable(one, candidate))
    if (other === undefined) continue
    const transcript = context.transcript!
    const unit = measured !== undefined ? [one.unit, other.unit].map((name) => ` ${name ?? ''}`) : ['', '']
    const spoken = transcript.text.slice(other.start, other.end) + unit[1]!
    const written = context.article.text.slice(one.start, one.end) + unit[0]!
    yield {
      places: [{ side: 'article', start: one.start, end: one.end }],
      message: `The article has “${written}”, the recording “${spoken}”. Listen to the place, and take the number that was said.`,
      suggestion: spoken,
      confidence: Math.min(bead.confidence, sameThing(one, other) ? 0.95 : 0.7),
      severity: sameThing(one, other) || one.digits || Math.max(one.low, other.low) > 12 ? 'major' : 'minor',
      evidence: context.quoteTranscript(bead.transcript, [other]),
    }
  }
}

/**
 * Titles and leads tell the talk in the editor's words and have no row. There a number that was never said counts only beside
 * one that was and differs by a slip: "420,000" where the talk has 42,000 and no 420,000.
 */
function* checkLead(context: RuleContext): Generator<FlagDraft> {
  const { article, transcript } = context
  if (transcript === null) return
  let all: { number: FoundNumber; sentence: number }[] | null = null
  for (const { index, block } of article.sentences) {
    if (!LEAD.has(article.blocks[block]!.role) || context.beadsOfArticleSentence(index).length > 0) continue
    for (const one of context.sentenceNumbers('article', index)) {
      if (one.low < 100) continue
      all ??= transcript.sentences.flatMap((sentence) =>
        context
          .sentenceNumbers('transcript', sentence.index)
          .map((number) => ({ number, sentence: sentence.index })),
      )
      if (all.some(({ number: other }) => numbersAgree(one, other))) continue
      const meant = all.filter(
        ({ number: other }) => isSlip(one, other) && (sameThing(one, other) || hasTwoDigits(one.low)),
      )
      const [found] = meant
      if (found === undefined || meant.some(({ number: other }) => other.low !== found.number.low)) continue
      const spoken = transcript.text.slice(found.number.start, found.number.end)
      yield {
        places: [{ side: 'article', start: one.start, end: one.end }],
        message: `“${article.text.slice(one.start, one.end)}” is never said; the recording has “${spoken}”. Listen to the place, and take the number that was said.`,
        suggestion: spoken,
        confidence: 0.7,
        evidence: context.quoteTranscript([found.sentence], [found.number]),
      }
    }
  }
}

const LEAD: ReadonlySet<BlockRole> = new Set<BlockRole>(['title', 'lead', 'heading', 'paragraph', 'quote'])

/** 3,500,000 and 42,000 have two digits that count; 2,000 has one, and any talk has a two. */
const hasTwoDigits = (value: number): boolean => String(value).replaceAll(/[.0]+$|\./gu, '').length >= 2

/** 万 read as thousand, 亿 as billion, or digits that changed places: 200,000 for twenty thousand, 85 for fifty-eight. */
export function isSlip(a: FoundNumber, b: FoundNumber): boolean {
  if (a.low !== a.high || b.low !== b.high || a.kind === 'ordinal' || b.kind === 'ordinal') return false
  const [low, high] = [Math.min(a.low, b.low), Math.max(a.low, b.low)]
  if (low < 10 || low === high) return false
  const tens = Math.log10(high / low)
  if (Math.abs(tens - Math.round(tens)) < 1e-9) return true
  const digits = (value: number): string => [...String(value)].sort().join('')
  return high < 100 && digits(low) === digits(high)
}

const sameThing = (a: FoundNumber, b: FoundNumber): boolean => a.unit !== null && a.unit === b.unit

/** "30 centimeters" against "thirty metres": the same number of another measure. Halves and small counts are too common. */
function isOtherMeasure(a: FoundNumber, b: FoundNumber): boolean {
  const left = a.unit === null ? undefined : UNIT.get(a.unit)
  const right = b.unit === null ? undefined : UNIT.get(b.unit)
  if (left === undefined || right === undefined || a.low <= 3) return false
  return left.family === right.family && left.factor !== right.factor && a.low === b.low
}

/**
 * "Three months" against "three weeks": small counts stand in many a sentence, so neither side may have the other's unit near by.
 * Asked for few numbers, hence the words are only collected then.
 */
function otherUnits(
  context: RuleContext,
  bead: Bead,
  said: readonly FoundNumber[],
): (a: FoundNumber, b: FoundNumber) => boolean {
  const has = (side: 'article' | 'transcript', sentences: readonly number[], unit: string): boolean =>
    sentences.some((at) =>
      context.sentenceTokens(side, at).some(({ lower }) => lower === unit || lower === `${unit}s`),
    )
  return (a, b) => {
    if (a.low !== b.low || a.unit === null || b.unit === null || bead.confidence < SURE_UNIT) return false
    const left = UNIT.get(a.unit)
    const right = UNIT.get(b.unit)
    if (left === undefined || left.family !== right?.family || left.factor === right.factor) return false
    return (
      said.includes(b) &&
      !has('transcript', context.transcriptOf(bead.article, 1), a.unit) &&
      !has('article', bead.article, b.unit)
    )
  }
}

const ABOVE = /\b(?:more than|over|above|upwards of|at least|exceed(?:s|ed|ing)?)\s$/iu
const BELOW = /\b(?:less than|fewer than|under|below|nearly|almost|close to|up to|not quite)\s$/iu

/** "More than 10 years" for eleven, "nearly 50" for 46: rounded, and it says so, by less than one step of its last digit that counts. */
function isRoundedTo(text: string, one: FoundNumber, other: FoundNumber): boolean {
  if (one.kind !== other.kind || one.low !== one.high || other.low !== other.high || one.low <= 0)
    return false
  const before = text.slice(Math.max(0, one.start - 16), one.start)
  const step = 10 ** (String(one.low).replace(/\.\d+$/u, '').length - 1)
  if (ABOVE.test(before)) return other.low >= one.low && other.low < one.low + step
  return BELOW.test(before) && other.low <= one.low && other.low > one.low - step
}

/** Numbers that count different things are no slip of each other: small words ("two points", "three things") need one noun. */
function isComparable(a: FoundNumber, b: FoundNumber): boolean {
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return false
  // "half an hour" is an amount, a half of something is a share
  const family = ({ kind, unit }: FoundNumber): string =>
    kind === 'percent' || (kind === 'fraction' && !(unit !== null && UNIT.has(unit)))
      ? 'share'
      : kind === 'multiple' || kind === 'fraction'
        ? 'cardinal'
        : kind
  if (family(a) !== family(b)) return false
  if (sameThing(a, b)) return true
  const unitA = a.unit === null ? undefined : UNIT.get(a.unit)
  const unitB = b.unit === null ? undefined : UNIT.get(b.unit)
  if ((unitA === undefined) !== (unitB === undefined)) return false
  if (unitA !== undefined && unitB !== undefined) return unitA.family === unitB.family
  const isYear = (one: FoundNumber): boolean => one.low >= 1800 && one.low <= 2100
  if (isYear(a) !== isYear(b)) return false
  return family(a) === 'share' || Math.min(a.low, b.low) > 3
}
