import type { Alignment, Bead } from '../model/alignment.ts'
import type { Article } from '../model/article.ts'
import type { WordLink } from '../model/explanation.ts'
import type { Evidence } from '../model/flag.ts'
import { NO_SETTINGS, type RuleSettings } from '../model/rule-settings.ts'
import type { Transcript } from '../model/transcript.ts'
import { findNumbers, mayHoldNumbers, type FoundNumber } from '../text/numbers.ts'
import type { Span } from '../text/span.ts'
import { tokenise, type Token } from '../text/tokens.ts'
import type { RuleContext } from './rule.ts'

/** A function of an index whose answers are kept: several rules ask for the words of the same sentence. */
function remember<T>(make: (index: number) => T): (index: number) => T {
  // a list, for the indexes are dense and this is asked for more often than anything else
  const kept: (T | undefined)[] = []
  return (index) => (kept[index] ??= make(index))
}

/** The inputs of all rules of one run, shared and made on first use. */
export function makeRuleContext(input: {
  article: Article
  transcript: Transcript | null
  original?: Article | null
  alignment: Alignment | null
  settings?: RuleSettings
  linksOf?: (bead: Bead) => readonly WordLink[]
}): RuleContext {
  const { article, transcript, alignment, linksOf } = input
  const beads = new Map<number, Bead[]>()
  for (const bead of alignment?.beads ?? [])
    for (const sentence of bead.article) beads.set(sentence, [...(beads.get(sentence) ?? []), bead])
  const links = new Map<Bead, readonly WordLink[]>()

  const documentOf = (side: 'article' | 'transcript') => (side === 'article' ? article : transcript)
  const tokensBySide = (side: 'article' | 'transcript') =>
    remember<readonly Token[]>((index) => {
      const document = documentOf(side)
      const sentence = document?.sentences[index]
      return document && sentence ? tokenise(document.text, sentence.start, sentence.end) : []
    })
  const tokens = { article: tokensBySide('article'), transcript: tokensBySide('transcript') }
  const numbersBySide = (side: 'article' | 'transcript') =>
    remember<readonly FoundNumber[]>((index) => {
      const sentence = documentOf(side)?.sentences[index]
      return sentence && mayHoldNumbers(tokens[side](index))
        ? findNumbers(sentence.text).map((found) => ({
            ...found,
            start: found.start + sentence.start,
            end: found.end + sentence.start,
          }))
        : []
    })
  const numbers = { article: numbersBySide('article'), transcript: numbersBySide('transcript') }

  return {
    article,
    transcript,
    original: input.original ?? null,
    alignment,
    settings: input.settings ?? NO_SETTINGS,
    beadsOfArticleSentence: (index) => beads.get(index) ?? [],
    blockTokens: remember((index) => {
      const block = article.blocks[index]
      return block ? tokenise(article.text, block.start, block.end) : []
    }),
    sentenceTokens: (side, sentence) => tokens[side](sentence),
    sentenceNumbers: (side, sentence) => numbers[side](sentence),
    articleSentencesAt: (span) => sentencesAt(article.sentences, span),
    transcriptOf: (sentences, around = 0) => {
      const found = new Set<number>()
      for (const sentence of sentences)
        for (const bead of beads.get(sentence) ?? [])
          for (const other of bead.transcript)
            for (let near = other - around; near <= other + around; near++)
              if (transcript?.sentences[near] !== undefined) found.add(near)
      return [...found].sort((a, b) => a - b)
    },
    quoteTranscript: (sentences, marked = []) => quote(transcript, sentences, marked),
    ...(linksOf && {
      linksOf: (bead) => {
        const known = links.get(bead) ?? linksOf(bead)
        links.set(bead, known)
        return known
      },
    }),
  }
}

/** Sentences are sorted and do not overlap, so binary search finds the first that ends after the span begins. */
function sentencesAt(sentences: readonly Span[], span: Span): number[] {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (
    let index = low;
    index < sentences.length && sentences[index]!.start < Math.max(span.end, span.start + 1);
    index++
  )
    found.push(index)
  return found
}

/** Neighbours of one turn become one quotation, as they were said; a gap or a new speaker begins another. */
function quote(
  transcript: Transcript | null,
  sentences: readonly number[],
  marked: readonly Span[],
): Evidence[] {
  if (transcript === null) return []
  const groups: number[][] = []
  for (const index of [...new Set(sentences)].sort((a, b) => a - b)) {
    const sentence = transcript.sentences[index]
    if (sentence === undefined) continue
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before === index - 1 && transcript.sentences[before]!.turn === sentence.turn) last.push(index)
    else groups.push([index])
  }
  return groups.map((group) => {
    const first = transcript.sentences[group[0]!]!
    const last = transcript.sentences[group.at(-1)!]!
    return {
      side: 'transcript',
      text: transcript.text.slice(first.start, last.end).replaceAll('\n', ' '),
      start: first.start,
      end: last.end,
      startSeconds: first.startSeconds,
      speaker: first.speaker,
      marked: marked.filter((span) => first.start <= span.start && span.end <= last.end),
    }
  })
}
