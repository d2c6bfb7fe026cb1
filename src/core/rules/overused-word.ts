import type { Token } from '../text/tokens.ts'
import { compareUse, type WordUse } from './english/keyness.ts'
import { blocksOfProse } from './prose.ts'
import { defineRule, type FlagDraft, type PlaceDraft, type RuleContext } from './rule.ts'

/** One in a thousand of such differences is chance; with the hundreds of words looked at, fewer would be no news. */
const SURPRISING = 10.83
/** One in forty: enough for the few words that are known to come from Chinese, where the difference was expected. */
const EXPECTED = 5.02
const KNOWN = /^(?:very|truly|indeed|really|extremely)$/u
/** Belongs to writing rather than to speech; noted, no more. */
const CONNECTING =
  /^(?:however|therefore|thus|moreover|furthermore|besides|meanwhile|simultaneously|then|also|instead|finally)$/u
/** Places of a word, at least, and how many times as often as the speaker the article must have it. */
const FEWEST = 4
const TIMES = 2.5

/** Words that colour a sentence and can be left out, or be another; what they come from. Nouns and verbs follow the topic. */
const SOURCE: ReadonlyMap<string, string> = new Map([
  ['very', '非常, 很'],
  ['really', '真的, 真正'],
  ['truly', '真正'],
  ['indeed', '确实, 的确'],
  ['extremely', '极其, 极为'],
  ['especially', '尤其'],
  ['particularly', '特别'],
  ['even', '甚至, 连'],
  ['also', '也'],
  ['still', '还, 仍'],
  ['already', '已经'],
  ['constantly', '不断'],
  ['continuously', '不断'],
  ['actually', '其实, 实际上'],
  ['completely', '完全'],
  ['directly', '直接'],
  ['basically', '基本上'],
  ['definitely', '肯定, 一定'],
  ['certainly', '当然'],
  ['immediately', '马上, 立刻'],
  ['finally', '最后, 终于'],
  ['then', '然后'],
  ['therefore', '因此, 所以'],
  ['thus', '从而'],
  ['moreover', '而且'],
  ['furthermore', '此外'],
  ['besides', '此外'],
  ['however', '但是, 然而'],
  ['meanwhile', '同时'],
  ['simultaneously', '同时'],
  ['various', '各种'],
  ['relevant', '相关'],
  ['corresponding', '相应'],
  ['such', '这样的'],
  ['instead', '而是'],
  ['again', '再, 又'],
  ['always', '一直, 总是'],
  ['quite', '相当'],
  ['so-called', '所谓'],
])
/** Adverbs end so, and so do these, which are none or tell a time or a measure. */
const ADVERB = /^[a-z]{3,}ly$/u
const NO_ADVERB =
  /^(?:only|early|daily|weekly|monthly|yearly|family|reply|supply|apply|rely|july|italy|ugly|friendly|likely|lovely|lonely|holy|silly|assembly|anomaly|multiply|comply|imply|elderly|belly|jelly|bully|butterfly|fly|ally|nearly|early)$/u

/**
 * Words that the article has far more often than the speaker: the small change of translation ("indeed" for 确实, "very" for
 * 非常). By log-likelihood against the recording, so that a speaker who says "very" himself is no ground for a reproach. One
 * finding for a word, at the places where he did not say it.
 */
export const overusedWord = defineRule({
  id: 'overused-word',
  version: 1,
  title: 'Word used far more often than by the speaker',
  group: 'English of translation',
  category: 'style/language-register',
  severity: 'minor',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'An adverb or a connecting word that stands in the article several times as often as in the recording.',
    why: 'Chinese strengthens and connects with words that English leaves out; translated each time, they make a mannerism.',
    action:
      'Leave it out where the sentence does not need it; the places are those where the speaker did without.',
  },
  examples: {
    flagged: [
      {
        article: Array.from(
          { length: 6 },
          (_, at) => `The river is indeed high at gate ${at + 1} today.`,
        ).join('\n'),
        transcript: Array.from({ length: 6 }, (_, at) => `The river runs high at gate ${at + 1} today.`).join(
          '\n',
        ),
        flagged: 'indeed',
      },
      {
        article: Array.from({ length: 6 }, (_, at) => `We can truly trust gauge ${at + 1} at night.`).join(
          '\n',
        ),
        transcript: Array.from(
          { length: 6 },
          (_, at) => `We can trust gauge ${at + 1} at night, I say.`,
        ).join('\n'),
        flagged: 'truly',
      },
    ],
    clean: [
      {
        article: 'The river is very high.\nIt is very cold.\nWe are very tired.\nIt was very late.',
        transcript: "The river's very high.\nIt's very cold.\nWe're very tired.\nIt was very late.",
      },
      { article: 'The river is indeed high.', transcript: 'The river runs high.' },
    ],
  },
  *check(context) {
    const { article, transcript } = context
    if (transcript === null) return
    const own = blocksOfProse(article).flatMap((block) => context.blockTokens(block.index))
    const said = transcript.sentences.flatMap((_, at) => context.sentenceTokens('transcript', at))
    const table = compareUse(lowerOf(own), lowerOf(said), (word) => isStyle(word))
    for (const use of table) {
      if (use.g2 < EXPECTED) break
      if (use.g2 < SURPRISING && !KNOWN.test(use.word)) continue
      if (use.article < FEWEST || use.articlePer1000 < use.transcriptPer1000 * TIMES) continue
      const found = draft(context, use, own)
      if (found !== null) yield found
    }
  },
})

const lowerOf = (tokens: readonly Token[]): string[] => tokens.map((token) => token.lower)

const isStyle = (word: string): boolean => SOURCE.has(word) || (ADVERB.test(word) && !NO_ADVERB.test(word))

function draft(context: RuleContext, use: WordUse, own: readonly Token[]): FlagDraft | null {
  const places = own.flatMap((token): PlaceDraft[] => {
    if (token.lower !== use.word) return []
    const said = context.transcriptOf(context.articleSentencesAt(token))
    const isSaid = said.some((at) =>
      context.sentenceTokens('transcript', at).some((other) => other.lower === use.word),
    )
    return isSaid ? [] : [{ side: 'article', start: token.start, end: token.end }]
  })
  const [first, ...rest] = places
  if (first === undefined || places.length < FEWEST) return null
  const source = SOURCE.get(use.word)
  return {
    places: [first, ...rest],
    message: `“${use.word}” stands ${use.article} times in the article (${use.articlePer1000.toFixed(1)} in 1,000 words); the recording has it ${times(use.transcript)} (${use.transcriptPer1000.toFixed(1)}).${source === undefined ? '' : ` In the Chinese it may be ${source}.`} Leave it out where the sentence does not need it.`,
    ...(CONNECTING.test(use.word) && { severity: 'neutral' }),
    confidence: Math.min(0.9, 0.4 + use.g2 / 60),
  }
}

const times = (count: number): string => (count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`)
