import type { Cut } from '../model/alignment.ts'
import type { CutGrade } from '../model/cut-grade.ts'
import type { Transcript, TranscriptSentence } from '../model/transcript.ts'
import { findNumbers } from '../text/numbers.ts'
import { tokenise } from '../text/tokens.ts'
import { FUNCTION_WORDS, SOUNDS } from './english/word-classes.ts'
import type { RuleContext } from './rule.ts'

/** Words that carry meaning: fewer say nothing, enough for a fact, so many that the passage weighs by itself. */
const SLIGHT = 4
const LITTLE = 6
/** Words of any kind: so many are a remark, however light. */
const SHORT = 10
const MUCH = 30

// over lower case: patterns that ignore case by flag take many times as long
const SMALL_TALK =
  /\b(?:subscribe|like and|comments? (?:below|section)|description|newsletter|rolling|red light|thank you so much|thanks (?:so much )?for (?:having|coming|joining|watching|listening)|thank you for (?:having|coming|joining|watching|listening)|see you (?:next time|soon)|this was fun|welcome (?:back|to the show)|nice to (?:meet|see) you|good to (?:see|have) you|great to (?:see|have) you|(?:my|a) pleasure|how are you|hang on a second|say that again|that last line again|coffee|microphone)\b/
const SPONSOR =
  /\b(?:sponsor(?:s|ed|ing)?|brought to you by|promo code|discount code|use (?:the )?code|patreon|percent off|% off|free trial|sign up (?:at|for)|dot com slash)\b/
const QUESTION_START =
  /^(?:and|so|but|well|okay|ok|um|uh|,|\s)*(?:what|why|how|who|when|where|which|do|does|did|is|are|was|were|can|could|will|would|should|have|has)\b/

/** What grading asks of a context: the recording, and its words and numbers by sentence. */
type Recording = Pick<RuleContext, 'sentenceTokens' | 'sentenceNumbers'> &
  Readonly<{ transcript: Transcript }>

/** The grade of one cut; `cut` indexes `transcript.sentences`. */
export function gradeCut(context: Recording, cut: Pick<Cut, 'transcript'>): CutGrade {
  const sentences = cut.transcript.map((at) => context.transcript.sentences[at]!) // cuts index the transcript
  const words = cut.transcript.flatMap((at) =>
    context.sentenceTokens('transcript', at).map((token) => token.lower),
  )
  const content = words.filter(
    (word) => !FUNCTION_WORDS.has(word) && !SOUNDS.has(word) && /\p{L}{2}|\d/u.test(word),
  )
  if (content.length < 3) return 'filler'
  const facts = cut.transcript.reduce((sum, at) => sum + countFacts(context, at), 0)
  const lower = sentences.map(({ text }) => text.toLowerCase())
  const share = (test: RegExp): number =>
    lower.filter((text) => test.test(text)).length / Math.max(1, lower.length)
  if (share(SPONSOR) >= 0.3) return 'sponsor'
  const talk = share(SMALL_TALK)
  const isEdge = cut.transcript[0] === 0 || cut.transcript.at(-1) === context.transcript.sentences.length - 1
  if (talk >= 0.5 || (isEdge && facts === 0 && talk > 0)) return 'small-talk'
  if (isEcho(context, cut, content)) return 'echo'
  if (content.length >= MUCH || (content.length >= LITTLE && facts > 0)) return 'substance'
  if (sentences.every(isQuestion)) return 'question'
  return content.length < SLIGHT && words.length < SHORT && facts === 0 ? 'filler' : 'remark'
}

/** The grades of all cuts of an alignment, in their order. Linear in the words of the recording. */
export function gradeCuts(transcript: Transcript, cuts: readonly Pick<Cut, 'transcript'>[]): CutGrade[] {
  const recording: Recording = {
    transcript,
    sentenceTokens: (_, at) => tokenise(transcript.sentences[at]?.text ?? ''),
    sentenceNumbers: (_, at) => findNumbers(transcript.sentences[at]?.text ?? ''),
  }
  return cuts.map((cut) => gradeCut(recording, cut))
}

/** Numbers, and names where capitals tell them (automatic captions have none). */
function countFacts(context: Recording, sentence: number): number {
  const numbers = context
    .sentenceNumbers('transcript', sentence)
    .filter(
      (number) => number.kind !== 'ordinal' && (number.digits || number.low > 3 || number.kind === 'percent'),
    )
  if (!context.transcript.punctuated) return numbers.length
  const tokens = context.sentenceTokens('transcript', sentence)
  const names = tokens.slice(1).filter((token) => /^\p{Lu}\p{Ll}{2}/u.test(token.text))
  return numbers.length + names.length
}

const isQuestion = (sentence: TranscriptSentence): boolean =>
  sentence.text.endsWith('?') || QUESTION_START.test(sentence.text.toLowerCase())

/** Most of its words stand in the sentences before and after: a repeat for the camera, a host who says it again. */
function isEcho(context: Recording, cut: Pick<Cut, 'transcript'>, content: readonly string[]): boolean {
  const near = new Set<string>()
  const first = cut.transcript[0]!
  const last = cut.transcript.at(-1)!
  for (const at of [first - 2, first - 1, last + 1, last + 2])
    for (const token of context.sentenceTokens('transcript', at)) near.add(token.lower)
  const known = content.filter((word) => near.has(word)).length
  return content.length < 20 && known >= content.length * 0.7
}
