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

/** One pair of texts: a.txt, b.txt and gold.json in a folder. */
export function readGoldFolder(folder: string, name: string): GoldDocument {
  // the sets' own files; score.py reads the same keys
  const { links, aOnly, bOnly } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Omit<
    GoldDocument,
    'name' | 'a' | 'b'
  >
  return { links, aOnly, bOnly, name, a: linesOf(join(folder, 'a.txt')), b: linesOf(join(folder, 'b.txt')) }
}

export function readGoldSet(set: string): GoldDocument[] {
  const root = join(GOLD_ROOT, set)
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'gold.json')))
    .sort()
    .map((name) => readGoldFolder(join(root, name), name))
}
