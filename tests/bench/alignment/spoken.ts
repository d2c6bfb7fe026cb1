/**
 * Gold sets with the transcript as automatic captions have it: no punctuation, no capitals,
 * cut into units by the readers' guess. Scored by words, since units begin and end elsewhere than in the gold.
 */
import { alignTexts } from '../../../src/core/align/engine.ts'
import { similarityFor } from '../../../src/core/align/lexicon/index.ts'
import { LINE_FAR, LINE_WEIGHTS } from '../../../src/core/align/scoring/weights.ts'
import { segmentUnpunctuated } from '../../../src/core/text/spoken-units.ts'
import { seeded } from './corrupt.ts'
import type { GoldDocument } from './gold.ts'
import { plainWords } from './heavy.ts'
import { f1 } from './sample-check.ts'

/** As `prepareAlignment` does with speech without marks. */
const OPTIONS = {
  language: 'en',
  similarity: similarityFor('en'),
  weights: LINE_WEIGHTS,
  far: LINE_FAR,
}

/** Units of speech, and how many words each has of each unit of the gold. */
type Speech = Readonly<{ units: readonly string[]; rows: readonly ReadonlyMap<number, number>[] }>

/** Seconds of silence: up to so many between sentences, and inside them where somebody hesitates, at one gap in so many. */
const PAUSE = 1
const HESITATION = 0.5
const HESITATIONS = 0.08

function speak({ b }: GoldDocument, hasPauses: boolean): Speech {
  const random = seeded(5)
  const words = b.flatMap((text, unit) => plainWords(text).map((word) => ({ word, unit })))
  const starts: number[] = []
  const pauses: { starts: number[]; seconds: number[] } = { starts: [], seconds: [] }
  let text = ''
  words.forEach(({ word, unit }, k) => {
    if (k > 0) {
      text += ' '
      const ends = words[k - 1]!.unit !== unit
      const seconds = ends ? PAUSE * random() : random() < HESITATIONS ? HESITATION * random() : 0
      if (hasPauses) {
        pauses.starts.push(text.length)
        pauses.seconds.push(seconds)
      }
    }
    starts.push(text.length)
    text += word
  })
  let next = 0
  const spans = segmentUnpunctuated(text, pauses)
  const rows = spans.map(({ end }) => {
    const row = new Map<number, number>()
    for (; next < words.length && starts[next]! < end; next++)
      row.set(words[next]!.unit, (row.get(words[next]!.unit) ?? 0) + 1)
    return row
  })
  return { units: spans.map(({ start, end }) => text.slice(start, end)), rows }
}

function scoreSpoken(documents: readonly GoldDocument[], hasPauses: boolean) {
  const sum = { units: 0, hit: 0, said: 0, wanted: 0, cutHit: 0, cutSaid: 0, cutWanted: 0 }
  for (const document of documents) {
    const { units, rows } = speak(document, hasPauses)
    const { links } = alignTexts(document.a, units, OPTIONS)
    const found = new Map(links.flatMap((link) => link.b.map((j) => [j, link.a] as const)))
    const wanted = document.b.map(() => new Set<number>())
    for (const link of document.links) for (const j of link.b) for (const i of link.a) wanted[j]!.add(i)
    const cut = new Set(document.bOnly)
    sum.units += units.length
    rows.forEach((row, j) => {
      const linked = found.get(j)
      for (const [unit, count] of row) {
        sum[linked === undefined ? 'cutSaid' : 'said'] += count
        if (wanted[unit]!.size > 0) sum.wanted += count
        if (linked?.some((i) => wanted[unit]!.has(i)) === true) sum.hit += count
        if (!cut.has(unit)) continue
        sum.cutWanted += count
        if (linked === undefined) sum.cutHit += count
      }
    })
  }
  return {
    units: sum.units,
    pairF1: f1(sum.hit, sum.said, sum.wanted),
    cutF1: f1(sum.cutHit, sum.cutSaid, sum.cutWanted),
  }
}

/** `sets`: name and documents of each. */
export function spokenTable(sets: readonly (readonly [string, readonly GoldDocument[]])[]): string[] {
  return [
    'The transcript without punctuation and capitals, cut into units by the guess of the readers, with made-up pauses or none; scored by words.',
    '',
    '| set | pauses | units | pair F1 | cut F1 |',
    '| --- | --- | --- | --- | --- |',
    ...sets.flatMap(([name, documents]) =>
      [false, true].map((hasPauses) => {
        const { units, pairF1, cutF1 } = scoreSpoken(documents, hasPauses)
        return `| ${name} | ${hasPauses ? 'yes' : 'no'} | ${units} | ${pairF1.toFixed(3)} | ${cutF1.toFixed(3)} |`
      }),
    ),
  ]
}
