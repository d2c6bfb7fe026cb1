import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Gold of one text pair, as the sets beside the repo have it. */
export type GoldDocument = Readonly<{
  name: string
  a: readonly string[]
  b: readonly string[]
  links: readonly Readonly<{ a: readonly number[]; b: readonly number[] }>[]
  aOnly: readonly number[]
  bOnly: readonly number[]
}>

export const GOLD_ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/gold/alignment')

export const goldIsThere = (): boolean => existsSync(GOLD_ROOT)

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1)

export function readGoldSet(set: string): GoldDocument[] {
  const root = join(GOLD_ROOT, set)
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'gold.json')))
    .sort()
    .map((name) => {
      // the sets' own files; score.py reads the same keys
      const gold = JSON.parse(readFileSync(join(root, name, 'gold.json'), 'utf8')) as Omit<
        GoldDocument,
        'name' | 'a' | 'b'
      >
      return { ...gold, name, a: linesOf(join(root, name, 'a.txt')), b: linesOf(join(root, name, 'b.txt')) }
    })
}
