import { stemWord } from './english/stem-word.ts'
import { singular } from './english/terms.ts'
import { FUNCTION_WORDS } from './english/word-classes.ts'
import { blocksOfProse } from './prose.ts'
import { defineRule, type PlaceDraft, type RuleContext } from './rule.ts'
import { tokenise } from '../text/tokens.ts'

/** A quotation of so many words is a name for a thing; a longer one is speech. */
const LONGEST = 4
/** How far from the name a person or product may stand that belongs to it, in characters. */
const AROUND = 60

const QUOTED = /["“]([^"“”\n]{3,60})["”]/gu

type Naming = Readonly<{ place: PlaceDraft; key: string; head: string; anchors: ReadonlySet<string> }>

/**
 * One thing under two names: “ChatGPT moment” and “turning point moment” of ChatGPT. Both are names that the article sets in
 * quotation marks, end in the same noun, and stand with the same proper name, in the quotation or right beside it. Names with
 * one head and nothing else in common ("flood forecast", "weather forecast") are two things.
 */
export const termInconsistency = defineRule({
  id: 'term-inconsistency',
  version: 1,
  title: 'Two names for one thing',
  group: 'Terms',
  category: 'terminology/inconsistent-use',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'Two names in quotation marks with the same noun, both beside the same proper name.',
    why: 'The term was translated anew each time; the reader takes it for two things.',
    action: 'Choose one name and use it throughout.',
  },
  examples: {
    flagged: [
      {
        article:
          'When will robots have their "ChatGPT moment"?\nA "turning point moment" similar to ChatGPT is years away.',
        flagged: '"ChatGPT moment"',
      },
      {
        article:
          'They call it "the Sputnik shock" of our age.\nWe felt that "space shock" after Sputnik, too.',
        flagged: '"the Sputnik shock"',
      },
    ],
    clean: [
      { article: 'A "flood forecast" is no "weather forecast".' },
      { article: 'The "ChatGPT moment" came.\nThe "ChatGPT Moment" is over.' },
      { article: 'He said "wait a moment" about ChatGPT.\nThen came the "ChatGPT moment".', note: 'Speech.' },
    ],
  },
  *check(context) {
    const byHead = new Map<string, Naming[]>()
    for (const naming of namings(context))
      byHead.set(naming.head, [...(byHead.get(naming.head) ?? []), naming])
    for (const group of byHead.values()) {
      const related = sharing(group)
      const names = new Map(
        related.map(({ key, place }) => [key, context.article.text.slice(place.start + 1, place.end - 1)]),
      )
      const [first, ...others] = related.map(({ place }) => place)
      if (first === undefined || names.size < 2) continue
      yield {
        places: [first, ...others],
        message: `The article has ${[...names.values()]
          .slice(0, 3)
          .map((words) => `“${words}”`)
          .join(' and ')} for what seems to be one thing. Choose one name and use it throughout.`,
        confidence: 0.6,
        evidence: context.quoteTranscript(
          [first, ...others]
            .slice(0, 3)
            .flatMap((place) => context.transcriptOf(context.articleSentencesAt(place))),
        ),
      }
    }
  },
})

function* namings({ article }: RuleContext): Generator<Naming> {
  for (const block of blocksOfProse(article)) {
    const text = article.text.slice(block.start, block.end)
    for (const match of text.matchAll(QUOTED)) {
      const words = tokenise(match[1]!).filter((token, at) => at > 0 || !/^(?:the|a|an)$/u.test(token.lower))
      const last = words.at(-1)
      if (last === undefined || words.length < 2 || words.length > LONGEST) continue
      if (words.some((token) => FUNCTION_WORDS.has(token.lower)) || /[.,;:!?]/u.test(match[1]!)) continue
      const end = match.index + match[0].length
      yield {
        place: { side: 'article', start: block.start + match.index, end: block.start + end },
        key: words.map((token) => stemWord(token.lower)).join(' '),
        head: singular(last.lower),
        anchors: properNames(text.slice(Math.max(0, match.index - AROUND), end + AROUND)),
      }
    }
  }
}

/** Words with a capital inside or behind another word: "ChatGPT", "of Sputnik"; not the first word of a sentence. */
const properNames = (text: string): ReadonlySet<string> =>
  new Set(
    [
      ...text.matchAll(
        /(?:(?<=\p{Ll}[,"”]? ["“]?(?:the )?)\p{Lu}\p{Ll}{2,}|\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}{3,})/gu,
      ),
    ].map((match) => match[0].toLowerCase()),
  )

/** Those that share a proper name with one of another key, and all others of the same keys. */
function sharing(group: readonly Naming[]): readonly Naming[] {
  const keysOf = new Map<string, Set<string>>()
  for (const { key, anchors } of group)
    for (const anchor of anchors) keysOf.set(anchor, (keysOf.get(anchor) ?? new Set()).add(key))
  const related = new Set([...keysOf.values()].filter((keys) => keys.size > 1).flatMap((keys) => [...keys]))
  return group.filter(({ key }) => related.has(key))
}
