import type { Token } from '../text/tokens.ts'
import { isProse } from './prose.ts'
import { defineRule, type FlagDraft, type PlaceDraft, type RuleContext } from './rule.ts'

/** Sentences in a row that make it a habit. */
const IN_A_ROW = 3
/** A paragraph of at least so many sentences, of which so large a share starts alike, has the habit without a row. */
const LONG_PARAGRAPH = 6
const MOST = 0.6

/** Joints that Chinese sets before every second sentence (所以, 然后, 因为, 但是, 其实); one of them is a beginning by itself. */
const JOINTS = new Set(
  `so then and but because however therefore also moreover actually indeed now well although if when after besides
  meanwhile finally first basically`.split(/\s+/u),
)
/** What any speaker begins many sentences with; without the recording beside it, it says nothing. */
const COMMON_STARTS =
  /^(?:so|and|but|then|well|now|if|when|because|first|(?:i|you|he|she|it|we|they|there|this|that|these|those|the|a|an|my|our|your|his|her|their|what|who|how|why|where|when|no|yes) .*)$/u

type Start = Readonly<{ sentence: number; block: number; key: string; place: PlaceDraft }>

/**
 *     The river is slow. The river is deep. The river is ours.        the same two words three times in a row
 *
 * Chinese repeats its subject where English takes a pronoun or joins the sentences, and editors split long speech into short
 * sentences that all begin alike. A speaker may repeat a beginning for effect, so what was said at that place decides.
 */
export const sentenceStart = defineRule({
  id: 'sentence-start',
  version: 1,
  title: 'Sentences that start alike',
  group: 'Duplication',
  category: 'style/awkward-style',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'Three or more sentences in a row, or most of a long paragraph, that begin with the same words where the speaker’s do not.',
    why: 'Chinese repeats subjects and joints that English drops; in English the paragraph drums.',
    action: 'Join some of the sentences, or begin them as the speaker did.',
  },
  examples: {
    flagged: [
      {
        article: 'The river is slow.\nThe river is deep.\nThe river is ours.',
        transcript: 'The river is slow.\nIt’s deep.\nAnd it belongs to us.',
        flagged: 'The river',
      },
      {
        article: 'Then we waited.\nThen it rained.\nThen we left.',
        transcript: 'We waited.\nIt rained for hours.\nSo we left.',
        flagged: 'Then',
      },
      {
        article: 'Forecast skill is rising.\nForecast skill is cheap.\nForecast skill is ours.',
        flagged: 'Forecast skill',
        note: 'Without a recording only as a note.',
      },
    ],
    clean: [
      {
        article: 'We want water.\nWe want light.\nWe want peace.',
        transcript: 'We want water.\nWe want light.\nWe want peace.',
        note: 'Said so, for effect.',
      },
      { article: 'I came.\nI came back.\nI came again.', note: 'Nothing to compare with.' },
      { article: 'The river is slow.\nIt is deep.\nThe river is ours.' },
      { article: 'Host: What is it?\nGuest: What is what?\nHost: What is this?' },
    ],
  },
  *check(context) {
    for (const run of findRuns(context)) {
      const found = judge(context, run)
      if (found !== null) yield found
    }
  },
})

/** Runs of neighbouring sentences of one speaker with one beginning, and long paragraphs where most share it. */
function findRuns(context: RuleContext): readonly (readonly Start[])[] {
  const { article } = context
  const rows: Start[][] = []
  const paragraphs: Start[][] = []
  let open: Start[] = []
  let speaker: string | null | undefined
  const close = (): void => {
    if (open.length >= IN_A_ROW) rows.push(open)
    open = []
  }
  for (const block of article.blocks) {
    const isText = isProse(block.role) && !/^(?:title|heading|list-item|footer|share|note)$/u.test(block.role)
    if (!isText || block.speaker !== speaker) close()
    speaker = isText ? block.speaker : undefined
    if (!isText) continue
    const inBlock = new Map<string, Start[]>()
    for (let sentence = block.sentences.start; sentence < block.sentences.end; sentence++) {
      const start = startOf(context, sentence, block.index)
      if (start?.key !== open[0]?.key) close()
      if (start === null) continue
      open.push(start)
      const same = inBlock.get(start.key)
      if (same === undefined) inBlock.set(start.key, [start])
      else same.push(start)
    }
    const size = block.sentences.end - block.sentences.start
    for (const same of inBlock.values())
      if (size >= LONG_PARAGRAPH && same.length >= size * MOST) paragraphs.push(same)
  }
  close()
  // a row inside a paragraph that is flagged as a whole is not said twice
  const covered = new Set(paragraphs.flatMap((run) => run.map((one) => one.sentence)))
  return [...paragraphs, ...rows.filter((run) => !run.every((one) => covered.has(one.sentence)))]
}

/** A joint ("So") by itself, otherwise the first two words; null for a sentence of one word. */
function startOf(context: RuleContext, sentence: number, block: number): Start | null {
  const tokens = context.sentenceTokens('article', sentence)
  const [first, second] = tokens
  if (first === undefined || second === undefined) return null
  const isJoint = JOINTS.has(first.lower)
  const last: Token = isJoint ? first : second
  if (!isJoint && /[^ ]/u.test(context.article.text.slice(first.end, second.start))) return null
  const key = isJoint ? first.lower : `${first.lower} ${second.lower}`
  return { sentence, block, key, place: { side: 'article', start: first.start, end: last.end } }
}

function judge(context: RuleContext, run: readonly Start[]): FlagDraft | null {
  const { key } = run[0]!
  const said = context.transcriptOf(run.map((one) => one.sentence))
  const hasRecording = said.length > 0
  if (!hasRecording && (COMMON_STARTS.test(key) || context.alignment !== null)) return null
  const wanted = key.split(' ')
  let spoken = 0
  for (const sentence of said) {
    const words = context.sentenceTokens('transcript', sentence)
    for (let at = 0; at + wanted.length <= words.length; at++)
      if (wanted.every((word, index) => words[at + index]!.lower === word)) spoken++
  }
  // a contraction is the same beginning: "It is", "It's"
  if (spoken * 2 > run.length || (hasRecording && saysContracted(context, said, wanted) * 2 > run.length))
    return null
  const [first, ...others] = run.map((one) => one.place)
  const words = context.article.text.slice(first!.start, first!.end)
  const inARow = run.every((one, index) => index === 0 || one.sentence === run[index - 1]!.sentence + 1)
  return {
    places: [first!, ...others],
    message: `${inARow ? `${run.length} sentences in a row` : `${run.length} sentences of the paragraph`} begin with “${words}”${
      hasRecording
        ? `; the speaker begins ${spoken === 0 ? 'none' : spoken === 1 ? 'one' : `${spoken}`} of them so`
        : ''
    }. Join some of them, or vary the beginning.`,
    confidence: hasRecording ? 0.7 : 0.5,
    ...(hasRecording ? {} : { severity: 'neutral' as const }),
    evidence: context.quoteTranscript(said),
  }
}

/** How often "it's", "we're", "I've" stands there for the two words "it is", "we are", "I have". */
function saysContracted(
  context: RuleContext,
  said: readonly number[],
  [first, second]: readonly string[],
): number {
  if (first === undefined || second === undefined) return 0
  return said
    .flatMap((sentence) => context.sentenceTokens('transcript', sentence))
    .filter(({ lower }) => lower.startsWith(`${first}'`)).length
}
