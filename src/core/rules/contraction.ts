import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import { findContractible, isContraction } from './english/contractions.ts'
import { isProse } from './prose.ts'
import { defineRule, type PlaceDraft, type RuleContext } from './rule.ts'

/** Below this many long forms in the article, or short ones in the recording, a share says nothing. */
const LEAST = 4
/** Of what could be contracted the speaker contracts at least so much, and the article at most so much. */
const SPEAKER_SHARE = 0.6
const ARTICLE_SHARE = 0.4
/** Passages of the recording shown as proof. */
const SHOWN = 3

/**
 * "I do not think it is" where the speaker says "I don't think it's". Chinese has no contractions, so a machine writes every
 * form out, and an interview that was talk reads like a contract. It is one choice of register for the whole document and
 * no error at any single place: one note with all places, each with its short form.
 */
export const contraction = defineRule({
  id: 'contraction',
  version: 1,
  title: 'Speech without contractions',
  group: 'English of translation',
  category: 'style/language-register',
  severity: 'neutral',
  needs: ['english-article', 'transcript', 'alignment'],
  docs: {
    what: 'Long forms (do not, it is, I am) throughout, where the speakers say don’t, it’s, I’m.',
    why: 'Chinese has one form only; written out everywhere, talk sounds stiff.',
    action: 'Decide once for the whole article; accepting sets the short form at all places.',
  },
  examples: {
    flagged: [
      {
        article:
          'I do not know.\nIt is late, and I am tired.\nWe will not wait.\nThey have gone; it is not far.',
        transcript: 'I don’t know.\nIt’s late, I’m tired.\nWe won’t wait.\nThey’ve gone, it’s not far.',
        flagged: 'do not',
      },
      {
        article: 'Guest: You cannot buy it. I did not.\nGuest: That is all. There is no more.',
        transcript: 'Tomas: You can’t buy that, I didn’t.\nTomas: That’s it, there’s no more.',
        flagged: 'cannot',
      },
    ],
    clean: [
      {
        article: 'I do not know.\nIt is late, and I am tired.\nWe will not wait.',
        transcript: 'I do not know.\nIt is late, and I am tired.\nWe will not wait.',
        note: 'The speaker talks so.',
      },
      {
        article: 'I don’t know.\nIt’s late, and I am tired.\nWe won’t wait.\nIt’s far.',
        transcript: 'I don’t know.\nIt’s late, I’m tired.\nWe won’t wait.\nIt’s far.',
      },
      { article: 'I do not know.', transcript: 'I don’t know.', note: 'Once is no habit.' },
    ],
  },
  *check(context) {
    const { article } = context
    const places: PlaceDraft[] = []
    const proofs: { sentences: readonly number[]; marked: readonly Span[] }[] = []
    let short = 0
    let long = 0
    const spokenBlocks = article.blocks.some((block) => block.speaker !== null)
    for (const block of article.blocks) {
      if (!isProse(block.role) || block.role === 'title' || block.role === 'heading') continue
      // where speakers are named, the paragraphs around them are the editor's
      if (spokenBlocks && block.speaker === null) continue
      for (let at = block.sentences.start; at < block.sentences.end; at++) {
        const tokens = context.sentenceTokens('article', at)
        short += tokens.filter((token) => isContraction(token.lower)).length
        const found = findContractible(article.text, tokens)
        if (found.length === 0) continue
        long += found.length
        const said = context.transcriptOf([at])
        const words = said.flatMap((sentence) => context.sentenceTokens('transcript', sentence))
        const contracted = words.filter((token) => isContraction(token.lower))
        // nothing said there, or said in the long form: no reason to shorten
        const meant = found.filter((one) => contracted.length > 0 && !saysInFull(words, one.words))
        for (const { start, end, instead } of meant)
          places.push({ side: 'article', start, end, replacement: instead })
        const same = contracted.filter(({ lower }) =>
          found.some((one) => one.instead.toLowerCase() === lower),
        )
        if (same.length > 0 && proofs.length < SHOWN) proofs.push({ sentences: said, marked: same })
      }
    }
    const spoken = countSpoken(context)
    const [first, ...others] = places
    if (first === undefined || places.length < LEAST || spoken.short < LEAST) return
    if (short > ARTICLE_SHARE * (short + long)) return
    if (spoken.short < SPEAKER_SHARE * (spoken.short + spoken.long)) return
    const percent = (part: number, other: number): number => Math.round((100 * part) / (part + other))
    yield {
      places: [first, ...others],
      message: `The speakers contract ${percent(spoken.short, spoken.long)} % of what can be contracted (don’t, it’s), the article ${percent(short, long)} %. If it is to sound like talk, use the short forms at these ${places.length} places; if the long ones are house style, dismiss this once.`,
      confidence: 0.8,
      evidence: proofs.flatMap(({ sentences, marked }) => context.quoteTranscript(sentences, marked)),
    }
  },
})

function countSpoken(context: RuleContext): { short: number; long: number } {
  const { transcript } = context
  let short = 0
  let long = 0
  for (const { index } of transcript?.sentences ?? []) {
    const tokens = context.sentenceTokens('transcript', index)
    short += tokens.filter((token) => isContraction(token.lower)).length
    long += findContractible(transcript!.text, tokens).length
  }
  return { short, long }
}

const saysInFull = (words: readonly Token[], wanted: readonly string[]): boolean =>
  words.some((_, at) => wanted.every((word, index) => words[at + index]?.lower === word))
