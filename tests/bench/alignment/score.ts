import { seeded } from './corrupt.ts'
import type { GoldDocument } from './gold.ts'

/** A link as predicted; confidence is used for calibration only. */
export type Predicted = Readonly<{ a: readonly number[]; b: readonly number[]; confidence?: number }>

export type Ratio = Readonly<{ precision: number; recall: number; f1: number }>

export type Score = Readonly<{
  strict: Ratio
  pair: Ratio
  cut: Ratio
  add: Ratio
  link: Ratio
  movedRecall: number
  movedPairs: number
  /** Expected calibration error of link confidence over ten bins; exact beads count as right. */
  calibration: number
  /** What confidences that are true to the letter would score on average with so many links: few links, large error. */
  calibrationByChance: number
}>

const key = (link: Predicted): string =>
  `${[...link.a].sort((p, q) => p - q).join(',')}|${[...link.b].sort((p, q) => p - q).join(',')}`

const pairsOf = (links: readonly Predicted[]): Set<string> =>
  new Set(links.flatMap((link) => link.a.flatMap((i) => link.b.map((j) => `${i},${j}`))))

/** Units of a side that stand in no link. */
const unlinked = (links: readonly Predicted[], side: 'a' | 'b', length: number): number[] => {
  const used = new Set(links.flatMap((link) => link[side]))
  return Array.from({ length }, (_, i) => i).filter((i) => !used.has(i))
}

const nulls = (links: readonly Predicted[], document: GoldDocument): Predicted[] => [
  ...unlinked(links, 'a', document.a.length).map((i) => ({ a: [i], b: [] })),
  ...unlinked(links, 'b', document.b.length).map((j) => ({ a: [], b: [j] })),
]

/** Pairs of gold links off the longest chain that rises on both sides: what moved. */
export function movedPairs(links: readonly Predicted[]): Set<string> {
  const sorted = [...links].sort(
    (p, q) => Math.min(...p.a) - Math.min(...q.a) || Math.min(...p.b) - Math.min(...q.b),
  )
  const starts = sorted.map((link) => Math.min(...link.b))
  const best: number[] = []
  const at: number[] = []
  const previous: number[] = []
  starts.forEach((value, k) => {
    let place = best.findIndex((other) => other >= value)
    if (place === -1) place = best.length
    previous.push(place > 0 ? at[place - 1]! : -1)
    best[place] = value
    at[place] = k
  })
  const kept = new Set<number>()
  for (let k = at.at(-1) ?? -1; k >= 0; k = previous[k]!) kept.add(k)
  return pairsOf(sorted.filter((_, k) => !kept.has(k)))
}

const intersection = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  let count = 0
  for (const item of left) if (right.has(item)) count++
  return count
}

const ratio = (hits: number, predicted: number, gold: number, hitsOfGold = hits): Ratio => {
  const precision = predicted > 0 ? hits / predicted : 0
  const recall = gold > 0 ? hitsOfGold / gold : 0
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  }
}

type Judged = Readonly<{ said: number; isRight: boolean }>

function calibrationError(judged: readonly Judged[]): number {
  const off = new Float64Array(10)
  for (const { said, isRight } of judged) off[Math.min(9, Math.floor(said * 10))]! += said - Number(isRight)
  return off.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, judged.length)
}

const CHANCE_RUNS = 200

/** The same links, each right with just the probability said, by dice: the mean error. */
function errorByChance(judged: readonly Judged[]): number {
  const random = seeded(3)
  let sum = 0
  for (let run = 0; run < CHANCE_RUNS; run++)
    sum += calibrationError(judged.map(({ said }) => ({ said, isRight: random() < said })))
  return sum / CHANCE_RUNS
}

/**
 * The measures of the sets' scorer (score.py beside them), micro-averaged over documents. `strict` counts beads with one empty side for
 * precision only, as vecalign's scorer does.
 */
export function score(
  documents: readonly GoldDocument[],
  predictions: readonly (readonly Predicted[])[],
): Score {
  const sum = {
    vs: 0,
    vn: 0,
    rs: 0,
    rn: 0,
    p: 0,
    pp: 0,
    pg: 0,
    c: 0,
    cp: 0,
    cg: 0,
    a: 0,
    ap: 0,
    ag: 0,
    l: 0,
    lp: 0,
    lg: 0,
    m: 0,
    mg: 0,
  }
  const judged: Judged[] = []
  documents.forEach((document, d) => {
    const predicted = predictions[d]!.filter((link) => link.a.length > 0 && link.b.length > 0)
    const gold = document.links
    const goldKeys = new Set(gold.map(key))
    const predictedKeys = new Set(predicted.map(key))
    const goldAll = new Set([...gold, ...nulls(gold, document)].map(key))
    const all = [...predicted, ...nulls(predicted, document)]
    sum.l += intersection(goldKeys, predictedKeys)
    sum.lp += predictedKeys.size
    sum.lg += goldKeys.size
    sum.vs += all.filter((link) => goldAll.has(key(link))).length
    sum.vn += all.length
    sum.rs += gold.filter((link) => predictedKeys.has(key(link))).length
    sum.rn += gold.length
    const goldPairs = pairsOf(gold)
    const predictedPairs = pairsOf(predicted)
    sum.p += intersection(goldPairs, predictedPairs)
    sum.pp += predictedPairs.size
    sum.pg += goldPairs.size
    const cut = unlinked(predicted, 'b', document.b.length)
    const goldCut = new Set(document.bOnly)
    sum.c += cut.filter((j) => goldCut.has(j)).length
    sum.cp += cut.length
    sum.cg += goldCut.size
    const add = unlinked(predicted, 'a', document.a.length)
    const goldAdd = new Set(unlinked(gold, 'a', document.a.length).filter((i) => document.aOnly.includes(i)))
    sum.a += add.filter((i) => goldAdd.has(i)).length
    sum.ap += add.length
    sum.ag += new Set(document.aOnly).size
    const moved = movedPairs(gold)
    sum.mg += moved.size
    sum.m += intersection(moved, predictedPairs)
    for (const link of predicted)
      judged.push({ said: link.confidence ?? 1, isRight: goldKeys.has(key(link)) })
  })
  return {
    strict: ratio(sum.vs, sum.vn, sum.rn, sum.rs),
    pair: ratio(sum.p, sum.pp, sum.pg),
    cut: ratio(sum.c, sum.cp, sum.cg),
    add: ratio(sum.a, sum.ap, sum.ag),
    link: ratio(sum.l, sum.lp, sum.lg),
    movedRecall: sum.mg > 0 ? sum.m / sum.mg : 0,
    movedPairs: sum.mg,
    calibration: calibrationError(judged),
    calibrationByChance: errorByChance(judged),
  }
}
