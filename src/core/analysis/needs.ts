import type { Alignment } from '../model/alignment.ts'
import type { Article } from '../model/article.ts'
import type { RuleSettings } from '../model/rule-settings.ts'
import type { Transcript } from '../model/transcript.ts'
import type { Need } from '../rules/rule.ts'

export type RuleInput = Readonly<{
  article: Article
  transcript: Transcript | null
  original: Article | null
  alignment: Alignment | null
  settings?: RuleSettings
}>

/** For each need: null when it is met, otherwise what is missing, in words that follow "needs". */
const NEEDS: Readonly<Record<Need, (input: RuleInput) => string | null>> = {
  'english-article': ({ article }) =>
    /^en\b/.test(article.language) ? null : `an article in English (this one reads as ${article.language})`,
  transcript: ({ transcript }) => (transcript === null ? 'a transcript' : null),
  alignment: ({ transcript, alignment }) => {
    if (transcript === null || alignment === null) return 'a transcript'
    return alignment.related
      ? null
      : 'an article and a transcript of the same talk (these two seem unrelated)'
  },
  'transcript-times': ({ transcript }) => {
    if (transcript === null) return 'a transcript'
    return transcript.sentences.some((sentence) => sentence.startSeconds !== null)
      ? null
      : 'a transcript with times'
  },
  speakers: ({ article, transcript }) => {
    if (transcript === null) return 'a transcript'
    if (!article.blocks.some((block) => block.speaker !== null)) return 'an article that names its speakers'
    return transcript.turns.some((turn) => turn.speaker !== null)
      ? null
      : 'a transcript that names its speakers'
  },
  glossary: ({ settings }) =>
    (settings?.glossary ?? []).length > 0 ? null : 'a glossary of your own (TBX or CSV)',
  original: ({ original }) => (original === null ? 'the original (the article in Chinese)' : null),
}

/** The first need that is not met, in words; null when all are. */
export function missingNeed(needs: readonly Need[], input: RuleInput): string | null {
  for (const need of needs) {
    const missing = NEEDS[need](input)
    if (missing !== null) return missing
  }
  return null
}
