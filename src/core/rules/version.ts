import type { Span } from '../text/span.ts'
import { quoteWords } from './prose.ts'
import { defineRule, type RuleContext } from './rule.ts'

type Version = Span & Readonly<{ name: string; version: string; text: string }>

/** "GPT-4", "Llama 3.1", "o3": a name and a number that belong together. The transcript may write "gpt 4". */
const VERSION =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}]{1,15}|\p{Ll}{2,12}|\p{L})([- ]?)(\d{1,2}(?:\.\d{1,2})?)(?![\p{N}%:]|,\d|\.\d|[-–]\d)(?!\s?(?:percent|per cent|million|billion|thousand|years?|months?|days?|hours?|minutes?|people|times|meters?|metres?|kilo|of|out|to|or)\b)/gu

/** Words that stand before numbers without naming a product. */
const NO_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|in|at|on|of|the|a|about|around|only|over|under|nearly|almost|is|are|was|were|to|and|or|by|for|from|with|than|page|chapter|part|step|number|no|room|figure|table|point|points|age|aged|another|last|next|first|these|those|all|just|says|said|have|had|has|say|got|take|took|takes|after|before|every|each|some|like|least|most|some|only|when|then|that|there|i|we|you|he|she|they|it|where|about|between|us|s)$/iu

/** A product or model in another version than was said: GPT-4 against "GPT-3". One wrong digit makes the statement false. */
export const version = defineRule({
  id: 'version',
  version: 2,
  title: 'Version differs',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'A product, model or standard whose version number is another one in the recording.',
    why: 'Versions are short and look alike; retyping and speech recognition change them.',
    action: 'Listen to the place and take the version that was said.',
  },
  examples: {
    flagged: [
      {
        article: 'When GPT-4 came out we stopped.',
        transcript: 'When GPT-3 came out we stopped.',
        flagged: 'GPT-4',
      },
      { article: 'Llama 4 is open.', transcript: 'Llama 3.1 is open.', flagged: 'Llama 4' },
    ],
    clean: [
      { article: 'When GPT-4 came out we stopped.', transcript: 'When gpt 4 came out we stopped.' },
      { article: 'On May 15 about 20 people came.', transcript: 'On May 14 about 30 people came.' },
      { article: 'GPT-4 followed GPT-3.', transcript: 'GPT-3 came, then GPT-4.' },
    ],
  },
  *check(context) {
    const { article, transcript, alignment } = context
    if (alignment === null || transcript === null) return
    for (const bead of alignment.beads) {
      if (bead.confidence < 0.4) continue
      const own = bead.article.flatMap((at) => versionsIn(article.text, article.sentences[at]!))
      if (own.length === 0) continue
      const near = context.transcriptOf(bead.article, 1)
      const said = near.flatMap((at) => versionsIn(transcript.text, transcript.sentences[at]!))
      for (const one of own) {
        const same = said.filter((other) => other.name === one.name)
        const isSaid = same.some((other) => other.version === one.version) || saysNumber(context, near, one)
        // the recording's other version must be missing here, or the article only tells of two
        const other = same.find((candidate) => !own.some((mine) => mine.version === candidate.version))
        if (isSaid || other === undefined) continue
        yield {
          places: [{ side: 'article', start: one.start, end: one.end }],
          message: `The article has ${quoteWords(article.text, one)}, the recording “${other.text}”. Listen to the place, and take the version that was said.`,
          suggestion: other.text,
          confidence: bead.confidence * 0.9,
          evidence: context.quoteTranscript(near, [other]),
        }
      }
    }
  },
})

function versionsIn(text: string, { start, end }: Span): Version[] {
  const words = text.slice(start, end)
  // most sentences hold no digit
  if (!/\d/.test(words)) return []
  return [...words.matchAll(VERSION)].flatMap((match) => {
    const [found, name = '', link, number = ''] = match
    if (
      NO_NAME.test(name) ||
      (link === ' ' &&
        /^\p{Ll}/u.test(name) &&
        !/^(?:gpt|llama|claude|gemini|python|version|iphone|windows)$/u.test(name)) ||
      (link === '' && name.length > 6)
    )
      return []
    const at = start + match.index
    return [{ start: at, end: at + found.length, name: name.toLowerCase(), version: number, text: found }]
  })
}

/** "GPT four": the name and the number as words. */
const saysNumber = (
  context: RuleContext,
  sentences: readonly number[],
  { version: number }: Version,
): boolean =>
  sentences.some((at) => context.sentenceNumbers('transcript', at).some((one) => one.low === Number(number)))
