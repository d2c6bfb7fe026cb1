import type { Alignment, AlignmentConstraints, Bead } from '../../model/alignment.ts'
import type { Reason, WordLink } from '../../model/explanation.ts'
import type { Span } from '../../text/span.ts'
import { speakersOf, type PairWords } from '../words/pair-words.ts'
import { listWords, percent, quote, TELLING, tellingWeight } from './reason-words.ts'
import { wordAtoms } from '../words/word-atoms.ts'
import { trigramLikeness } from '../words/word-strength.ts'

type Passage = Readonly<{ article: readonly number[]; transcript: readonly number[] }>

/** A link that only its neighbours speak for is shown, but is no reason. */
const SPOKEN_FOR = 0.35

/** Why a passage of the article and one of the recording go together, from their words; the gravest first. */
export function wordReasons(words: PairWords, passage: Passage, links: readonly WordLink[]): Reason[] {
  const { article, transcript } = words
  const printed = links.map(({ article: a, transcript: b, kind, strength }) => ({
    a: article.text.slice(a.start, a.end),
    b: transcript.text.slice(b.start, b.end),
    isName: isNamed(words, passage.article, a),
    kind,
    strength,
  }))
  type Printed = (typeof printed)[number]
  const asWords = (list: readonly Printed[]): Reason['words'] =>
    list.map(({ a, b }) => ({ article: a, transcript: b }))
  const asText = (list: readonly Printed[]): string =>
    listWords(list.map(({ a, b }) => (a.toLowerCase() === b.toLowerCase() ? a : `${a} ~ ${b}`)))
  const once = (list: readonly Printed[]): Printed[] => [
    ...new Map(list.map((one) => [`${one.a} ${one.b}`.toLowerCase(), one])).values(),
  ]
  const byRarity = (list: readonly Printed[]): Printed[] =>
    once(list).sort((p, q) => tellingWeight(words, q.a) - tellingWeight(words, p.a))

  const isTelling = ({ a }: Printed): boolean => tellingWeight(words, a) >= TELLING
  const names = once(
    printed.filter(
      (one) => one.kind === 'bent-name' || (one.isName && one.kind === 'same' && isTelling(one)),
    ),
  )
  const shared = byRarity(printed.filter((one) => one.kind === 'same' && !one.isName && isTelling(one)))
  const numbers = once(printed.filter((one) => one.kind === 'number'))
  const paraphrases = once(
    printed.filter((one) => one.kind === 'paraphrase' && one.strength >= SPOKEN_FOR && isTelling(one)),
  )
  const reasons: Reason[] = []
  const say = (kind: Reason['kind'], head: string, list: readonly Printed[]): void => {
    if (list.length > 0) reasons.push({ kind, text: `${head}: ${asText(list)}.`, words: asWords(list) ?? [] })
  }
  say('shared-words', 'Both sides have', shared)
  say('names', 'The same names', names)
  say('numbers', 'The same numbers', numbers)
  say('paraphrases', 'Words that answer to each other', paraphrases)
  if (reasons.length === 0)
    reasons.push({ kind: 'shared-words', text: 'No telling word is shared: length and place decided.' })
  return reasons
}

/** Numbers of both sides that no link took: no reason for the link, but one to look. */
export function loneNumbers(words: PairWords, passage: Passage, links: readonly WordLink[]): Reason[] {
  const left = (side: 'article' | 'transcript'): string[] => {
    const { sentences } = words[side]
    const spans = links.map((link) => link[side])
    return wordAtoms(
      words,
      passage[side].map((index) => sentences[index]!),
      words.article.language,
    ).flatMap((atom) =>
      atom.number !== null && !spans.some((span) => span.start < atom.end && atom.start < span.end)
        ? [atom.text]
        : [],
    )
  }
  const [a, b] = [left('article'), left('transcript')]
  if (a.length === 0 || b.length === 0) return []
  return [
    {
      kind: 'numbers',
      text: `Numbers without a counterpart: ${listWords(a)} here, ${listWords(b)} there.`,
      words: a.slice(0, b.length).map((text, at) => ({ article: text, transcript: b[at] ?? '' })),
    },
  ]
}

function isNamed(words: PairWords, sentences: readonly number[], span: Span): boolean {
  const { text } = words.article
  return (
    /^\p{Lu}/u.test(text.slice(span.start, span.end)) &&
    sentences.every((index) => words.article.sentences[index]!.start !== span.start)
  )
}

/** Questions, speakers, length. */
export function formReasons(words: PairWords, passage: Passage): Reason[] {
  const a = passage.article.map((index) => words.article.sentences[index]!)
  const b = passage.transcript.map((index) => words.transcript.sentences[index]!)
  const reasons: Reason[] = []
  const asks = (list: readonly Readonly<{ text: string }>[]): boolean =>
    list.some(({ text }) => /[?？]["”’)\]]*\s*$/u.test(text))
  if (asks(a) && asks(b)) reasons.push({ kind: 'question', text: 'Both ask a question.' })
  const speaker = speakerReason(words, passage)
  if (speaker !== null) reasons.push(speaker)
  const count = (list: readonly Parameters<typeof wordAtoms>[1][number][]): number =>
    new Set(wordAtoms(words, list, words.article.language).map(({ stem }) => stem)).size
  reasons.push({ kind: 'length', text: `Length: ${count(a)} different words against ${count(b)}.` })
  return reasons
}

/** A printed name goes with a voice when most of what is printed under it is said by that voice: "Host" is Mara Ellison. */
const MOSTLY = 0.6

function speakerReason(words: PairWords, passage: Passage): Reason | null {
  const own = speakersOf(words.article, words.transcript, passage)
  if (own === null) return null
  const { printed, heard } = own
  const text = `printed under ${printed}, said by ${heard}`
  if (isSamePerson(printed, heard)) return { kind: 'speaker', text: `One speaker: ${text}.` }
  const voices = words.voicesOf.get(printed) ?? new Map<string, number>()
  const together = voices.get(heard) ?? 0
  const all = [...voices.values()].reduce((sum, count) => sum + count, 0)
  return together > MOSTLY * all
    ? { kind: 'speaker', text: `One speaker: ${text}, as in ${together} of ${all} matches.` }
    : { kind: 'speaker', text: `The speakers differ: ${text}.` }
}

/** One name is part of the other, letter for letter or nearly (Thomas, Tomas Varga). */
function isSamePerson(a: string, b: string): boolean {
  const parts = (name: string): string[] => name.toLowerCase().match(/\p{L}+/gu) ?? []
  return parts(a).some((one) =>
    parts(b).some((other) => one === other || (one.length > 3 && trigramLikeness(one, other) >= 0.5)),
  )
}

/** Where link number `index` stands beside the others. */
export function placeReasons(words: PairWords, alignment: Alignment, index: number): Reason[] {
  const { article, transcript } = words
  const bead = alignment.beads[index]!
  const around = (other: Bead | undefined): Passage =>
    other === undefined
      ? { article: [], transcript: [] }
      : { article: other.article, transcript: other.transcript }
  if (bead.moved) {
    const before = bead.transcript[0]! - 1
    const said = alignment.beads.find((other) => other.transcript.includes(before))
    const text = 'It stands elsewhere in the article than its neighbours in the recording would have it'
    return [
      {
        kind: 'moved',
        text:
          said === undefined
            ? `${text}.`
            : `${text}: just before it is said ${quote([transcript.sentences[before]!])}, which the article has as ${quote([article.sentences[said.article[0]!]!])}.`,
        sentences: around(said),
      },
    ]
  }
  const before = alignment.beads[index - 1]
  const behind = alignment.beads[index + 1]
  const follows = before !== undefined && before.transcript.at(-1)! + 1 === bead.transcript[0]
  const leads = behind !== undefined && bead.transcript.at(-1)! + 1 === behind.transcript[0]
  if (!follows && !leads)
    return [
      {
        kind: 'position',
        text: 'In order with the matches around it, with passages left out between.',
      },
    ]
  const parts = [
    ...(follows
      ? [`follows the match before it on both sides (confidence ${percent(before.confidence)})`]
      : []),
    ...(leads
      ? [`is followed by the next one on both sides (confidence ${percent(behind.confidence)})`]
      : []),
  ]
  const near = [...(follows ? [before] : []), ...(leads ? [behind] : [])]
  return [
    {
      kind: 'neighbours',
      text: `It ${parts.join(' and ')}.`,
      sentences: {
        article: near.flatMap((one) => one.article),
        transcript: near.flatMap((one) => one.transcript),
      },
    },
  ]
}

/** The reviewer linked these herself; sentences are known by their ids. */
export function isPinned(words: PairWords, passage: Passage, constraints: AlignmentConstraints): boolean {
  const ids = (side: 'article' | 'transcript'): Set<string> =>
    new Set(passage[side].map((index) => words[side].sentences[index]!.id))
  const [a, b] = [ids('article'), ids('transcript')]
  return constraints.pins.some(
    (pin) => pin.article.some((id) => a.has(id)) && pin.transcript.some((id) => b.has(id)),
  )
}

/** How sure, in words; the figure is calibrated: of all at .8, about four in five are right. */
export function confidenceReason(confidence: number): Reason {
  const doubt = confidence < 0.6 ? ' A weak match: other groupings were nearly as good.' : ''
  return { kind: 'confidence', text: `Confidence ${percent(confidence)}.${doubt}` }
}
