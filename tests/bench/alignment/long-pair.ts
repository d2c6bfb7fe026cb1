import { readGoldSet, type GoldDocument } from './gold.ts'

/**
 * One long pair with gold: documents of the gold sets one after another until the article has `size` units. Essays, whose drafts grew,
 * and talks, which were cut, take turns so that both sides stay about as long. From the second round on, words of six
 * letters and more are altered, each round differently but alike on both sides. Same size, same texts.
 */
export function longPair(size: number): GoldDocument {
  const essays = readGoldSet('argrewrite-dev').filter(({ name }) => name.includes('_12_'))
  const others = [
    ...readGoldSet('sample').slice(0, 1),
    ...readGoldSet('ted-dev').slice(0, 1),
    ...readGoldSet('deplain-web-dev'),
  ]
  const pair = {
    name: `long ${size}`,
    a: [] as string[],
    b: [] as string[],
    links: [] as { a: number[]; b: number[] }[],
    aOnly: [] as number[],
    bOnly: [] as number[],
  }
  const used = { essays: 0, others: 0 }
  while (pair.a.length < size) {
    const kind = pair.b.length > pair.a.length ? 'essays' : 'others'
    const stock = kind === 'essays' ? essays : others
    const document = stock[used[kind] % stock.length]!
    const round = Math.floor(used[kind] / stock.length)
    used[kind] += 1
    const alter = (text: string): string =>
      round === 0
        ? text
        : text.replace(/\p{L}{6,}/gu, (word) => word + 'bcdfghjklm'[round % 10]! + round.toString(36))
    const behind = { a: pair.a.length, b: pair.b.length }
    for (const { a, b } of document.links)
      pair.links.push({ a: a.map((i) => i + behind.a), b: b.map((j) => j + behind.b) })
    pair.aOnly.push(...document.aOnly.map((i) => i + behind.a))
    pair.bOnly.push(...document.bOnly.map((j) => j + behind.b))
    pair.a.push(...document.a.map(alter))
    pair.b.push(...document.b.map(alter))
  }
  return pair
}
