/** `npx tsx tests/bench/alignment/score-cli.ts A B` prints the links of two files, line by line, for score.py beside the sets. */
import { readFileSync } from 'node:fs'
import { alignUnits } from '../../../src/core/align/index.ts'

const [fileA, fileB] = process.argv.slice(2)
if (fileA === undefined || fileB === undefined) {
  console.error('score-cli.ts: give two files, one unit a line')
  process.exit(2)
}
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1)
console.log(JSON.stringify(alignUnits(linesOf(fileA), linesOf(fileB))))
