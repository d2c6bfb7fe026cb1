import type { Cut } from '../model/alignment.ts'
import type { Severity } from '../model/mqm.ts'
import type { TranscriptSentence } from '../model/transcript.ts'
import { FUNCTION_WORDS, SOUNDS } from './english/word-classes.ts'
import { atTime, opening, stretch } from './recording.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/** Words that carry meaning: fewer say nothing, enough for a fact, so many that the passage weighs by itself. */
const SLIGHT = 4
const LITTLE = 6
const MUCH = 30

const HOUSEKEEPING =
  /\b(?:subscribe|like and|comments? (?:below|section)|description|sponsor|patreon|newsletter|promo code|rolling|red light|thank you so much|thanks (?:so much )?for (?:having|coming|joining)|see you next time|this was fun|welcome back|hang on a second|say that again|that last line again|coffee|microphone)\b/iu
const QUESTION_START =
  /^(?:and|so|but|well|okay|ok|um|uh|,|\s)*(?:what|why|how|who|when|where|which|do|does|did|is|are|was|were|can|could|will|would|should|have|has)\b/iu

/**
 * What was said and is not in the article. Most cuts are wanted; what matters is which ones, so the severity says how much
 * is gone: fillers, echoes and studio talk neutral, questions and single remarks minor, passages with numbers or names major.
 */
export const cutPassage = defineRule({
  id: 'cut-passage',
  version: 1,
  title: 'Cut passage',
  group: 'Alignment',
  category: 'accuracy/omission',
  severity: 'minor',
  needs: ['alignment'],
  docs: {
    what: 'A passage of the recording that has no counterpart in the article.',
    why: 'The Chinese edit condensed the interview; the reader of the English article cannot know what is missing.',
    action:
      'Keep the cut, or put back what the reader needs. A cut with numbers or names deserves the first look.',
  },
  examples: {
    flagged: [
      {
        article: 'We began.\n\nWe ended.',
        transcript: 'We began.\nMhm, yes.\nWe ended.',
        flagged: 'Mhm, yes.',
      },
      {
        article: 'We began.\n\nWe ended.',
        transcript:
          'We began.\nWe lost about six hundred users in the first year, and most of them live right on the bank of the Orsava.\nWe ended.',
        flagged:
          'We lost about six hundred users in the first year, and most of them live right on the bank of the Orsava.',
      },
      {
        article: 'We began.\n\nWe ended.',
        transcript: 'We began.\nWhy did the water rise that night?\nWe ended.',
        flagged: 'Why did the water rise that night?',
      },
    ],
    clean: [
      { article: 'We began.\nWe ended.', transcript: 'We began.\nWe ended.' },
      { article: 'We began.\nBut before, we slept.', transcript: 'We began.' },
    ],
  },
  *check(context) {
    for (const cut of context.alignment?.cuts ?? []) {
      const draft = draftCut(context, cut)
      if (draft !== null) yield draft
    }
  },
})

type Weight = 'filler' | 'housekeeping' | 'echo' | 'question' | 'remark' | 'substance'

const SEVERITY: Readonly<Record<Weight, Severity>> = {
  filler: 'neutral',
  housekeeping: 'neutral',
  echo: 'neutral',
  question: 'minor',
  remark: 'minor',
  substance: 'major',
}

const WHY: Readonly<Record<Weight, string>> = {
  filler: 'It says little.',
  housekeeping: 'It seems to be talk around the interview.',
  echo: 'It repeats what stands beside it.',
  question: 'Check that the answer is understood without its question.',
  remark: 'Check that the reader does not need it.',
  substance: 'It is long or names numbers or people: check whether it belongs in the article.',
}

function draftCut(context: RuleContext, cut: Cut): FlagDraft | null {
  const { transcript } = context
  if (transcript === null) return null
  const where = stretch(transcript, cut.transcript)
  if (where === null) return null
  const weight = weigh(context, cut)
  const words = cut.transcript.reduce((sum, at) => sum + context.sentenceTokens('transcript', at).length, 0)
  const text = transcript.text.slice(where.start, where.end)
  const place = { side: 'transcript', start: where.start, end: where.end } as const
  return {
    places: cut.seam === null ? [place] : [place, { side: 'article', start: cut.seam, end: cut.seam }],
    message: `The article leaves out ${words === 1 ? 'one word' : `${words} words`}${atTime(where)}: “${opening(text)}” ${WHY[weight]}`,
    severity: SEVERITY[weight],
    confidence: cut.confidence,
    evidence: context.quoteTranscript(cut.transcript),
  }
}

function weigh(context: RuleContext, cut: Cut): Weight {
  const sentences = cut.transcript.map((at) => context.transcript!.sentences[at]!) // cuts index the transcript
  const content = cut.transcript.flatMap((at) =>
    context
      .sentenceTokens('transcript', at)
      .map((token) => token.lower)
      .filter((word) => !FUNCTION_WORDS.has(word) && !SOUNDS.has(word) && /\p{L}{2}|\d/u.test(word)),
  )
  const facts = cut.transcript.reduce((sum, at) => sum + countFacts(context, at), 0)
  const kept = sentences.filter((sentence) => !HOUSEKEEPING.test(sentence.text))
  const isEdge = cut.transcript[0] === 0 || cut.transcript.at(-1) === context.transcript!.sentences.length - 1
  if (content.length < 3) return 'filler'
  if (kept.length * 2 <= sentences.length || (isEdge && facts === 0 && kept.length < sentences.length))
    return 'housekeeping'
  if (isEcho(context, cut, content)) return 'echo'
  if (content.length >= MUCH || (content.length >= LITTLE && facts > 0)) return 'substance'
  if (sentences.every(isQuestion)) return 'question'
  return content.length < SLIGHT && facts === 0 ? 'filler' : 'remark'
}

/** Numbers, and names where capitals tell them (automatic captions have none). */
function countFacts(context: RuleContext, sentence: number): number {
  const numbers = context
    .sentenceNumbers('transcript', sentence)
    .filter(
      (number) => number.kind !== 'ordinal' && (number.digits || number.low > 3 || number.kind === 'percent'),
    )
  if (!context.transcript!.punctuated) return numbers.length
  const tokens = context.sentenceTokens('transcript', sentence)
  const names = tokens.slice(1).filter((token) => /^\p{Lu}\p{Ll}{2}/u.test(token.text))
  return numbers.length + names.length
}

const isQuestion = (sentence: TranscriptSentence): boolean =>
  sentence.text.endsWith('?') || QUESTION_START.test(sentence.text)

/** Most of its words stand in the sentences before and after: a repeat for the camera, a host who says it again. */
function isEcho(context: RuleContext, cut: Cut, content: readonly string[]): boolean {
  const near = new Set<string>()
  const first = cut.transcript[0]!
  const last = cut.transcript.at(-1)!
  for (const at of [first - 2, first - 1, last + 1, last + 2])
    for (const token of context.sentenceTokens('transcript', at)) near.add(token.lower)
  const known = content.filter((word) => near.has(word)).length
  return content.length < 20 && known >= content.length * 0.7
}
