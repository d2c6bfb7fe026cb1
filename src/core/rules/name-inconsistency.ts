import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import { isCommon } from './english/common-words.ts'
import { FUNCTION_WORDS } from './english/word-classes.ts'
import { blocksOfProse, quoteWords } from './prose.ts'
import { defineRule, type PlaceDraft } from './rule.ts'

/** Words of a name at most. */
const LONGEST = 3

type Form = Readonly<{ text: string; words: number; places: readonly Span[] }>

/**
 *     Zhang Xiaoming · Xiaoming Zhang · Zhang XiaoMing · Zhang Xiao-Ming      letters zhangxiaoming, in one order or the other
 *     DeepMind · Deep Mind · Deepmind                                         letters deepmind
 *
 * A name whose letters are the same and whose spaces, hyphens, capitals or order are not: Chinese names are turned into Latin
 * letters in several ways, and a machine decides anew in each sentence. `name` looks for other letters; this rule needs no
 * recording.
 */
export const nameInconsistency = defineRule({
  id: 'name-inconsistency',
  version: 1,
  title: 'Name written in several ways',
  group: 'Terms',
  category: 'terminology/inconsistent-use',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A name that stands with other spaces, hyphens or capitals, or surname first and last, in one article.',
    why: 'Each sentence was translated by itself; readers take two ways of writing for two people.',
    action: 'Use one form throughout: the person’s or firm’s own.',
  },
  examples: {
    flagged: [
      {
        article: 'We asked Zhang Xiaoming.\nThen Zhang Xiaoming left, and Xiaoming Zhang came back.',
        flagged: 'Xiaoming Zhang',
      },
      { article: 'At DeepMind he met Li.\nThe head of Deep Mind said no to DeepMind.', flagged: 'Deep Mind' },
      {
        article: 'I know Wang Xiao-Ming and Wang Xiaoming.\nIt was Wang Xiaoming.',
        flagged: 'Wang Xiao-Ming',
      },
    ],
    clean: [
      { article: 'We asked Zhang Xiaoming.\nThen Zhang left with Xiaoming, and Zhang Xiaoming stayed.' },
      { article: 'It was Zhang.\nThen Zhang Xiaoming came, and The Times wrote of Zhang Xiaoming’s book.' },
      { article: 'The Fire Station is old. A fire station is a firestation.', note: 'No names.' },
      { article: 'ZHANG XIAOMING\nIt was Zhang Xiaoming.', note: 'Capitals throughout are a style.' },
    ],
  },
  *check(context) {
    const { article } = context
    const names: Map<string, Span[]>[] = []
    const byTurn = new Map<string, Map<string, Span[]>>()
    for (const block of blocksOfProse(article)) {
      if (/^(?:title|heading|link|footer|share)$/u.test(block.role)) continue
      const opens = new Set(
        article.sentences.slice(block.sentences.start, block.sentences.end).map(({ start }) => start),
      )
      for (const run of namesIn(article.text, context.blockTokens(block.index), opens)) {
        const text = article.text.slice(run.start, run.end)
        const known = run.turns.map((turn) => byTurn.get(turn)).find((one) => one !== undefined)
        const forms = known ?? new Map<string, Span[]>()
        if (known === undefined) names.push(forms)
        for (const turn of run.turns) if (!byTurn.has(turn)) byTurn.set(turn, forms)
        const places = forms.get(text)
        if (places === undefined) forms.set(text, [run])
        else places.push(run)
      }
    }
    for (const forms of names) {
      const all = [...forms].map(([text, places]): Form => ({
        text,
        words: text.split(/[\s-]+/u).length,
        places,
      }))
      const rare = rarer(all)
      if (rare === null) continue
      const places = rare.others
        .flatMap((form) => form.places)
        .map((place): PlaceDraft => ({
          side: 'article',
          start: place.start,
          end: place.end,
          replacement: rare.usual.text,
        }))
        .sort((a, b) => a.start - b.start)
      const [first, ...more] = places
      if (first === undefined) continue
      const list = rare.others.map((form) => `“${form.text}”`).join(', ')
      yield {
        places: [first, ...more],
        message: `The article writes ${list} and ${quoteWords(article.text, rare.usual.places[0]!)} (${rare.usual.places.length === 1 ? 'once' : `${rare.usual.places.length} times`}). If it is one name, write it one way.`,
        suggestion: rare.usual.text,
        confidence: 0.75,
      }
    }
  },
})

/** The form used most and the others; null where there is one form, or where they differ only by capitals throughout. */
function rarer(all: readonly Form[]): { usual: Form; others: readonly Form[] } | null {
  const shown = all.filter(({ text }) => !/^[\p{Lu}\s-]+$/u.test(text))
  const [usual, ...others] = [...shown].sort(
    (a, b) => b.places.length - a.places.length || a.places[0]!.start - b.places[0]!.start,
  )
  return usual === undefined || others.length === 0 ? null : { usual, others }
}

type Run = Span & Readonly<{ turns: readonly string[] }>

/**
 * Runs of one to three capitalised words with their letters in lower case, surname first and last, so that "Zhang Xiaoming" and
 * "Xiaoming Zhang" meet. A single word counts only with a capital or hyphen inside ("DeepMind").
 */
function* namesIn(text: string, tokens: readonly Token[], opens: ReadonlySet<number>): Generator<Run> {
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at]!)) continue
    let last = at
    while (
      last + 1 < tokens.length &&
      isNameWord(tokens[last + 1]!) &&
      !/['’]s$/u.test(tokens[last]!.text) &&
      text.slice(tokens[last]!.end, tokens[last + 1]!.start) === ' '
    )
      last++
    const run = tokens.slice(at, last + 1)
    const from =
      opens.has(run[0]!.start) && (isCommon(run[0]!.lower) || FUNCTION_WORDS.has(run[0]!.lower)) ? 1 : 0
    const name = run.slice(from)
    at = last
    const [first] = name
    if (first === undefined || name.length > LONGEST) continue
    const words = name.map((token) => letters(token.text))
    if (name.length === 1 && !isTold(first)) continue
    const end = name.at(-1)!.start + name.at(-1)!.text.replace(/['’]s$/u, '').length
    yield { start: first.start, end, turns: turnsOf(words, name.every(isOfPerson)) }
  }
}

/** A single word that is a name by its look: a capital inside, or a hyphen between uncommon parts ("Self-driving" is none). */
const isTold = ({ text, lower }: Token): boolean =>
  /\p{Ll}\p{Lu}/u.test(text) || (text.includes('-') && !lower.split('-').some(isCommon))
const isOfPerson = ({ text, lower }: Token): boolean =>
  /^\p{Lu}[’'-]?\p{L}*\p{Ll}/u.test(text) && !isCommon(lower) && !FUNCTION_WORDS.has(lower)
const isNameWord = ({ text }: Token): boolean => /^\p{Lu}[\p{L}'’-]*$/u.test(text)
const letters = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/['’]s$/u, '')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase()

/** As written, and for names of persons in every turn ("a b c", "b c a", "c a b"): which word is the surname is not known. */
function turnsOf(words: readonly string[], isPerson: boolean): readonly string[] {
  const turns = words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(''))
  return isPerson ? turns : turns.slice(0, 1)
}
