import type { Token } from '../text/tokens.ts'
import { looksNominal, verbOf } from './english/nominalisations.ts'
import { blocksOfProse, quoteWords } from './prose.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/**
 * Verbs that carry a noun and say nothing themselves: 进行, 加以, 做出, 实现. The first group does it with any noun of the
 * table; the second only before "the … of", since "achieve integration" and "make a comparison" are English.
 */
const EMPTY =
  /^(?:conduct(?:s|ed|ing)?|perform(?:s|ed|ing)?|undert(?:ake|akes|ook|aken|aking)|carr(?:y|ies|ied|ying))$/u
const LEANING = /^(?:reali[sz](?:e|es|ed|ing)|achiev(?:e|es|ed|ing))$/u
/** 做出分析, 做一个总结: with “a”, and only these nouns; “make a comparison” and “make adjustments” are English. */
const MAKING = /^(?:ma(?:ke|kes|de|king)|d(?:o|oes|id|oing|one))$/u
const MADE =
  /^(?:analysis|optimi[sz]ation|exploration|verification|evaluation|simplification|summary|classification|integration|validation)$/u
const ADJECTIVE_GAP = 2

/** Abstract heads that a chain is made of beside the nouns of verbs. */
const ABSTRACT =
  /^(?:quality|level|degree|efficiency|ability|capability|capacity|effect|effectiveness|process|speed|cost|value|importance|problem|issue|direction|stage|field|aspect|result|performance|accuracy|scale|scope|mode|mechanism|path|logic|cognition|essence|core|key|basis|nature|threshold|boundary|limit|upper|paradigm)s?$/u
/** A measure, not a link of the chain: "one of the members of the board". */
const PARTITIVE =
  /^(?:one|two|three|four|some|many|most|all|both|each|none|any|few|several|half|lot|lots|number|kind|kinds|sort|sorts|type|types|part|parts|bit|couple|out|because|instead|ahead|outside|inside|top|front|end|side|middle|rest|majority|percent|course|think|thought|afraid|full|made|set|group|member|members|piece|name|back|head|president|university|director|secretary|department|ministry)$/u

/**
 * What a verb would say, said with a noun: "the improvement of the quality of the training of models", "carry out optimisation
 * of", "in the process of training". Chinese chains nouns with 的 and props them up with 进行; English takes the verb.
 */
export const nominalisation = defineRule({
  id: 'nominalisation',
  version: 1,
  title: 'Noun for a verb',
  group: 'English of translation',
  category: 'style/awkward-style',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'Chains of “of”, “carry out” or “conduct” with a noun made from a verb, “in the process of …ing”.',
    why: 'Chinese strings nouns together with 的 and puts 进行 before them; in English the sentence stands still.',
    action: 'Take the verb that hides in the noun, as the speaker did.',
  },
  examples: {
    flagged: [
      {
        article: 'It is about the improvement of the quality of the training of models.',
        flagged: 'the improvement of the quality of the training of models',
      },
      {
        article: 'We carried out the optimization of the network.',
        flagged: 'carried out the optimization of',
      },
      {
        article: 'They conduct in-depth communication with users.',
        flagged: 'conduct in-depth communication',
      },
      { article: 'In the process of training, the model forgets.', flagged: 'In the process of training' },
      {
        article: 'We realized the transformation of the team.',
        transcript: 'We turned the team around.',
        flagged: 'realized the transformation of',
      },
    ],
    clean: [
      { article: 'We conducted research and an interview, and performed a test.' },
      { article: 'We are in the process of hiring.' },
      { article: 'It is one of the best parts of the history of the city of Rome.' },
      { article: 'The president of the University of the State of New York came.' },
      { article: 'We carried out an evaluation of it.', transcript: 'So we carried out an evaluation.' },
    ],
  },
  *check(context) {
    for (const block of blocksOfProse(context.article)) {
      if (block.role === 'title' || block.role === 'heading') continue
      for (let sentence = block.sentences.start; sentence < block.sentences.end; sentence++) {
        const tokens = context.sentenceTokens('article', sentence)
        yield* findPropped(context, sentence, tokens)
        yield* findChains(context, sentence, tokens)
      }
    }
  },
})

/** "carry out the optimisation of", "realise the transformation of", "in the process of training". */
function* findPropped(
  context: RuleContext,
  sentence: number,
  tokens: readonly Token[],
): Generator<FlagDraft> {
  const { text } = context.article
  for (const [at, verb] of tokens.entries()) {
    if (verb.lower === 'process') {
      const found = readProcess(text, tokens, at)
      if (found !== null && !wasSaid(context, sentence, 'process')) yield found
      continue
    }
    const isEmpty = EMPTY.test(verb.lower)
    const isMaking = MAKING.test(verb.lower)
    if (!isEmpty && !isMaking && !LEANING.test(verb.lower)) continue
    let next = at + 1
    if (/^carr/u.test(verb.lower) && tokens[next++]?.lower !== 'out') continue
    const article =
      /^(?:the|an?|any|no|some|this|that|these|those|all|every|each|our|their|its|his|her|my|your)$/u.test(
        tokens[next]?.lower ?? '',
      )
        ? tokens[next++]!
        : null
    // up to two describing words, then the noun
    const from = next
    while (next < from + ADJECTIVE_GAP && next < tokens.length && verbOf(tokens[next]!.lower) === null) next++
    const noun = tokens[next]
    const inside = verbOf(noun?.lower ?? '')
    if (noun === undefined || inside === null) continue
    if (/[^\p{L}\p{N}\s'’-]/u.test(text.slice(verb.end, noun.start))) continue
    const after = tokens[next + 1]
    const isObject = after !== undefined && text.slice(noun.end, after.start) === ' '
    const hasOf = isObject && after.lower === 'of'
    // "conduct a training course", "perform calculations": a thing of its own, or a plain plural, is English
    const goesOn = isObject && /^\p{L}{4,}$/u.test(after.lower) && !LINKS.test(after.lower)
    if (goesOn) continue
    const bare = article === null && !noun.lower.endsWith('s')
    if (!isProp(verb.lower, noun.lower, article?.lower ?? (bare ? '' : null), hasOf)) continue
    if (wasSaid(context, sentence, noun.lower)) continue
    const end = hasOf ? after.end : noun.end
    const span = { start: verb.start, end }
    yield {
      places: [{ side: 'article', ...span }],
      message: `${quoteWords(text, span)} props a noun up with an empty verb. Say it with “${inside}”.`,
      confidence: 0.7,
      evidence: context.quoteTranscript(context.transcriptOf([sentence])),
    }
  }
}

/** Whether the verb only props up its noun; `article`: "" where none stands, null where a plural needs none. */
function isProp(verb: string, noun: string, article: string | null, hasOf: boolean): boolean {
  if (MAKING.test(verb)) return (article === 'a' || article === 'an') && MADE.test(noun)
  if (EMPTY.test(verb)) return article === '' || (hasOf && article === 'the')
  return hasOf && article === 'the'
}

const LINKS =
  /^(?:with|from|that|which|when|while|about|between|through|into|before|after|because|over|under|within|against|based|using|according|during|without)$/u

/** "In the process of training": not where something is under way ("we are in the process of moving"). */
function readProcess(text: string, tokens: readonly Token[], at: number): FlagDraft | null {
  const [of, doing] = [tokens[at + 1], tokens[at + 2]]
  if (of?.lower !== 'of' || doing === undefined || !/^\p{L}{2,}ing$/u.test(doing.lower)) return null
  let first = at - 1
  if (/^(?:whole|entire)$/u.test(tokens[first]?.lower ?? '')) first--
  if (tokens[first]?.lower !== 'the') return null
  const opening = tokens[first - 1]
  if (opening === undefined || !/^(?:in|during|throughout)$/u.test(opening.lower)) return null
  const before = tokens[first - 2]
  const underWay =
    before !== undefined &&
    text.slice(before.end, opening.start) === ' ' &&
    /^(?:am|is|are|was|were|be|been|being|still|currently|now|already|not|.*['’](?:m|s|re|t))$/u.test(
      before.lower,
    )
  // behind a noun it describes the noun ("the steps in the process of making glass")
  const atStart = before === undefined || text.slice(before.end, opening.start) !== ' '
  if (underWay || (!atStart && opening.lower === 'in')) return null
  const span = { start: opening.start, end: doing.end }
  const isCapital = /^\p{Lu}/u.test(opening.text)
  const instead = `${isCapital ? 'While' : 'while'} ${doing.text}`
  return {
    places: [{ side: 'article', ...span, replacement: instead }],
    message: `${quoteWords(text, span)} is 在…的过程中. “${instead}” says the same.`,
    suggestion: instead,
    confidence: 0.7,
  }
}

/**
 *     the improvement of the quality of the training of models
 *         N           of     N       of     N        of          three times "of", at most three words between
 *
 * Two are enough where both heads are abstract and the first is a verb in disguise. Names and measures are no links.
 */
function* findChains(context: RuleContext, sentence: number, tokens: readonly Token[]): Generator<FlagDraft> {
  const { text } = context.article
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.lower !== 'of' || !isLink(tokens[at - 1])) continue
    const heads = [tokens[at - 1]!]
    let last = at
    for (;;) {
      const next = nextOf(text, tokens, last)
      if (next === null || !isLink(tokens[next - 1])) break
      heads.push(tokens[next - 1]!)
      last = next
    }
    const nominal = heads.filter(({ lower }) => looksNominal(lower)).length
    const abstract = heads.filter(({ lower }) => ABSTRACT.test(lower)).length
    const isChain =
      (heads.length >= 3 && nominal >= 1 && nominal + abstract >= 2) ||
      (heads.length === 2 && looksNominal(heads[0]!.lower) && nominal + abstract === 2)
    if (isChain && !saysChain(context, sentence, heads.length)) {
      const hasArticle = /^(?:the|a|an|its|their|our)$/u.test(tokens[at - 2]?.lower ?? '')
      const start = (hasArticle ? tokens[at - 2]! : heads[0]!).start
      const end = (endOfLast(text, tokens, last) ?? tokens[last]!).end
      const verb = verbOf(heads[0]!.lower)
      yield {
        places: [{ side: 'article', start, end }],
        message: `${heads.length === 2 ? 'Two' : heads.length === 3 ? 'Three' : heads.length} times “of” in one noun. ${
          verb === null
            ? 'Say one part with a verb, or put one noun before the other.'
            : `Say it with “${verb}”, or put one noun before the other.`
        }`,
        confidence: heads.length >= 3 ? 0.75 : 0.6,
        ...(heads.length >= 3 ? {} : { severity: 'neutral' as const }),
        evidence: context.quoteTranscript(context.transcriptOf([sentence])),
      }
    }
    at = last
  }
}

/** A small noun that can stand before "of" in a chain. */
const isLink = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}[\p{Ll}-]{3,}$/u.test(token.text) && !PARTITIVE.test(token.lower)

/** Index of the next "of", at most three words on, with spaces only and neither verb nor preposition between. */
function nextOf(text: string, tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at <= from + 4 && at < tokens.length; at++) {
    if (!/^\s$/u.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return null
    const { lower } = tokens[at]!
    if (lower === 'of') return at
    if (
      /^(?:and|or|but|to|in|on|for|from|with|by|at|is|are|was|were|that|which|who|has|have|had|can|will|as|not)$/u.test(
        lower,
      )
    )
      return null
  }
  return null
}

/** The noun behind the last "of": at most an article, a describing word and itself. */
function endOfLast(text: string, tokens: readonly Token[], last: number): Token | null {
  let end: Token | null = null
  for (let at = last + 1; at <= last + 2 && at < tokens.length; at++) {
    if (!/^\s$/u.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) break
    end = tokens[at]!
    if (!/^(?:the|a|an|this|that|these|those|our|your|their|its|my)$/u.test(end.lower)) break
  }
  return end
}

const wasSaid = (context: RuleContext, sentence: number, word: string): boolean =>
  context
    .transcriptOf([sentence], 1)
    .some((at) => context.sentenceTokens('transcript', at).some((token) => token.lower === word))

/** The speaker chains as many himself. */
const saysChain = (context: RuleContext, sentence: number, links: number): boolean =>
  context
    .transcriptOf([sentence])
    .some(
      (at) =>
        context.sentenceTokens('transcript', at).filter((token) => token.lower === 'of').length >= links,
    )
