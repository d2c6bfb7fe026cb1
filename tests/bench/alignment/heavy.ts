import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seeded } from './corrupt.ts'
import { readGoldFolder, type GoldDocument } from './gold.ts'

/** Interviews written for this repository, paraphrased harder than those of the other sets; see the README of each folder. */
const HERE = dirname(fileURLToPath(import.meta.url))

type HeavyGold = Readonly<{ paragraphs: readonly number[] }>

/** Words of a caption line: between these. */
const LINE_LEAST = 5
const LINE_MOST = 9

/** A paragraph has a line when more than a third of its words are the paragraph's, as in the other sets of captions. */
const SHARE = 1 / 3

export const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’ ]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')

/**
 * The same interview at the granularity of captions: paragraphs against lines of five to nine words, without case and punctuation, cut
 * wherever the count ends.
 *
 *     "Okay, recording." "Can you say something, so I can check the level?"   →   okay recording can you say something | so i can check the level
 */
export function asCaptions(document: GoldDocument, paragraphs: readonly number[]): GoldDocument {
  const random = seeded(11)
  const paragraphOf = document.a.map((_, i) => paragraphs.filter((start) => start <= i).length - 1)
  const ofSentence = document.b.map(() => new Set<number>())
  for (const link of document.links)
    for (const j of link.b) for (const i of link.a) ofSentence[j]!.add(paragraphOf[i]!)
  const words = document.b.flatMap((text, j) => plainWords(text).map((word) => ({ word, sentence: j })))
  const lines: (typeof words)[] = []
  for (let at = 0; at < words.length; at += lines.at(-1)!.length)
    lines.push(words.slice(at, at + LINE_LEAST + Math.floor(random() * (LINE_MOST - LINE_LEAST + 1))))
  const linesOf = new Map<number, number[]>()
  lines.forEach((line, number) => {
    const count = new Map<number, number>()
    for (const { sentence } of line)
      for (const paragraph of ofSentence[sentence]!) count.set(paragraph, (count.get(paragraph) ?? 0) + 1)
    for (const [paragraph, share] of count) {
      if (share > SHARE * line.length) linesOf.set(paragraph, [...(linesOf.get(paragraph) ?? []), number])
    }
  })
  const linked = new Set([...linesOf.values()].flat())
  return {
    name: document.name,
    a: paragraphs.map((start, p) => document.a.slice(start, paragraphs[p + 1]).join(' ')),
    b: lines.map((line) => line.map(({ word }) => word).join(' ')),
    links: [...linesOf].sort((p, q) => p[0] - q[0]).map(([paragraph, own]) => ({ a: [paragraph], b: own })),
    aOnly: paragraphs.map((_, p) => p).filter((p) => !linesOf.has(p)),
    bOnly: lines.map((_, j) => j).filter((j) => !linked.has(j)),
  }
}

const LINES = '-captions'

/** `heavy`, which weights were looked at with, or `unseen`, which they were not; with `-captions` behind it as lines. */
export function readHeavySet(set: string): GoldDocument[] {
  const root = join(HERE, set.replace(LINES, ''))
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'gold.json')))
    .sort()
    .map((name) => {
      const folder = join(root, name)
      const document = readGoldFolder(folder, name)
      if (!set.endsWith(LINES)) return document
      // written by us; see the README beside it
      const { paragraphs } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as HeavyGold
      return asCaptions(document, paragraphs)
    })
}
