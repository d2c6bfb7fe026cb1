import type { Block } from '../model/article.ts'
import { tokenise } from '../text/tokens.ts'
import { isProse } from './prose.ts'
import { defineRule, type PlaceDraft, type RuleContext } from './rule.ts'

/** Longer quotations are speech. */
const MOST_WORDS = 4
/** So many, and so many in a thousand words: English prose has one or two. */
const LEAST = 5
const PER_THOUSAND = 3

/** Both marks, and what is between them on one line. */
const QUOTED = /"([^"“”\n]{1,60})"|“([^"“”\n]{1,60})”/gu

/** Words that announce the quoted ones: then they are named or said, and the marks belong there. */
const ANNOUNCED =
  /(?:\b(?:call(?:s|ed|ing)?(?: \w+| \w+ \w+)?|named?|known as|word|words|term|phrase|sentence|titled?|entitled|labell?ed|say|says|said|saying|ask|asks|asked|write|writes|wrote|reads?|means?|meant|meaning|spelt|pronounced|translated(?: as)?|character|book|paper|article|essay|film|song|speech|talk|podcast|show|quote|motto|slogan|like|yell(?:s|ed)?|shout(?:s|ed)?|add(?:s|ed)?|answer(?:s|ed)?|repl(?:y|ies|ied)|think|thinks|thought|or|and|than|between)[,:]?|[,:;—–(])\s*(?:the |a |an )?$/iu

/**
 * Quotation marks around words that nobody quotes: the "foundation" of the "ecosystem". Chinese editors set them around any
 * noun that is new, figurative or important; in English they say that the writer does not mean it. One note for the text.
 */
export const scareQuotes = defineRule({
  id: 'scare-quotes',
  version: 1,
  title: 'Quotation marks for emphasis',
  group: 'Residue and characters',
  category: 'linguistic-conventions/punctuation',
  severity: 'neutral',
  needs: ['english-article'],
  docs: {
    what: 'Many single words and short phrases in quotation marks that are neither speech nor a term being introduced.',
    why: 'Chinese marks important or figurative words so; English readers take the marks for irony.',
    action: 'Take the marks off, except where a word is quoted or first named.',
  },
  examples: {
    flagged: [
      {
        article:
          'It is the "brain" of the company and its "heart".\nWe need a "bridge" to the "new world".\nThey are the "engine" of it.',
        flagged: '"brain"',
      },
      {
        article:
          'The “foundation” is done.\nThe “roof” comes next.\nThe “walls” need time.\nThen the “door” opens.\nWe are at the “end”.',
        flagged: '“foundation”',
      },
    ],
    clean: [
      { article: 'They call it "the brain". He said "no".\nThe word "bridge" is old.\nI asked: "Now?"' },
      { article: 'It is the "brain" of the company.', note: 'One does no harm.' },
      {
        article:
          'The "foundation" is done. The "roof" is next. The "walls" need time. A "door" opens. The "end".',
        transcript:
          'The “foundation” is done. The “roof” is next. The “walls” need time. A “door” opens. The “end”.',
        note: 'The transcript has them, too.',
      },
    ],
  },
  *check(context) {
    const places: PlaceDraft[] = []
    let words = 0
    for (const block of context.article.blocks) {
      if (!isProse(block.role) || /^(?:title|heading|footer|share)$/u.test(block.role)) continue
      words += context.blockTokens(block.index).length
      places.push(...findIn(context, block))
    }
    const [first, ...others] = places
    if (first === undefined || places.length < LEAST || places.length * 1000 < PER_THOUSAND * words) return
    yield {
      places: [first, ...others],
      message: `${places.length} words and short phrases stand in quotation marks although nobody is quoted, ${Math.round((places.length * 1000) / words)} in a thousand words. English sets them for irony or for a word under discussion: take most of them off.`,
      confidence: 0.6,
    }
  },
})

function* findIn(context: RuleContext, block: Block): Generator<PlaceDraft> {
  const text = context.article.text.slice(block.start, block.end)
  for (const match of text.matchAll(QUOTED)) {
    const words = match[1] ?? match[2] ?? ''
    const tokens = tokenise(words)
    if (tokens.length === 0 || tokens.length > MOST_WORDS || /[.!?…,;:]["”]?$/u.test(words)) continue
    // a name of a film or a firm has capitals, a number has none of this
    if (tokens.every(({ text: word }) => !/^\p{Ll}/u.test(word))) continue
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    if (before.trim() === '' || ANNOUNCED.test(before)) continue
    const start = block.start + match.index
    const end = start + match[0].length
    if (wasMarked(context, start, end, words)) continue
    yield { side: 'article', start, end, replacement: words }
  }
}

/** Whoever made the transcript set the same words in quotation marks. */
function wasMarked(context: RuleContext, start: number, end: number, words: string): boolean {
  const { transcript } = context
  const plain = words.toLowerCase()
  return context.transcriptOf(context.articleSentencesAt({ start, end })).some((at) => {
    const said = transcript?.sentences[at]?.text.toLowerCase() ?? ''
    return [`"${plain}"`, `“${plain}”`].some((quoted) => said.includes(quoted))
  })
}
