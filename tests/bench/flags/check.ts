/** `npx tsx tests/bench/flags/check.ts ARTICLE [TRANSCRIPT] --json`: `stet check` without the build, for quick measuring. */
import { checkFiles } from './check-files.ts'

const [article, transcript] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (article === undefined) throw new Error('name an article')
const { flags, rules } = checkFiles(article, transcript ?? null)
const printed = flags.map((flag) => ({ ...flag, ...flag.places[0] }))
process.stdout.write(JSON.stringify({ schema: 'stet.flags/1', flags: printed, rules }))
