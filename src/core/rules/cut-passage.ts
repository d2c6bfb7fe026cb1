import type { Cut } from '../model/alignment.ts'
import type { CutGrade } from '../model/cut-grade.ts'
import type { Severity } from '../model/mqm.ts'
import { gradeCut } from './cut-grade.ts'
import { atTime, opening, stretch } from './recording.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

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

const SEVERITY: Readonly<Record<CutGrade, Severity>> = {
  filler: 'neutral',
  echo: 'neutral',
  'small-talk': 'neutral',
  sponsor: 'neutral',
  question: 'minor',
  remark: 'minor',
  substance: 'major',
}

const WHY: Readonly<Record<CutGrade, string>> = {
  filler: 'It says little.',
  echo: 'It repeats what stands beside it.',
  'small-talk': 'It seems to be talk around the interview.',
  sponsor: 'It seems to be an advertisement.',
  question: 'Check that the answer is understood without its question.',
  remark: 'Check that the reader does not need it.',
  substance: 'It is long or names numbers or people: check whether it belongs in the article.',
}

function draftCut(context: RuleContext, cut: Cut): FlagDraft | null {
  const { transcript } = context
  if (transcript === null) return null
  const where = stretch(transcript, cut.transcript)
  if (where === null) return null
  const grade = gradeCut({ ...context, transcript }, cut)
  const words = cut.transcript.reduce((sum, at) => sum + context.sentenceTokens('transcript', at).length, 0)
  const text = transcript.text.slice(where.start, where.end)
  const place = { side: 'transcript', start: where.start, end: where.end } as const
  return {
    places: cut.seam === null ? [place] : [place, { side: 'article', start: cut.seam, end: cut.seam }],
    message: `The article leaves out ${words === 1 ? 'one word' : `${words} words`}${atTime(where)}: “${opening(text)}” ${WHY[grade]}`,
    severity: SEVERITY[grade],
    confidence: cut.confidence,
    grade,
    evidence: context.quoteTranscript(cut.transcript),
  }
}
