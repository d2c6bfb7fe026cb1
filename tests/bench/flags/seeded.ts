import { readFileSync } from 'node:fs'
import { checkTexts } from './check-files.ts'

type Change = readonly [from: RegExp, to: string]

/**
 * One word changed so that the sentence says something else. What a human translator wrote is taken as right; where he already
 * differs from the talk in that word, a rule that keeps silent counts as having missed it all the same.
 */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  modality: [
    [/\b(?:may|might)\b/u, 'will'],
    [/\b(?:must|have to|need to)\b/u, 'may'],
    [/\bsome\b/u, 'all'],
    [/\bmost of\b/u, 'all of'],
    [/\bmaybe\b/u, 'certainly'],
    [/\bsometimes\b/u, 'always'],
  ],
  comparison: [
    [/\bmore\b/u, 'less'],
    [/\bbefore\b/u, 'after'],
    [/\bafter\b/u, 'before'],
    [/\blarger\b/u, 'smaller'],
    [/\bbigger\b/u, 'smaller'],
    [/\bcloser\b/u, 'farther'],
    [/\bfirst\b/u, 'last'],
    [/\blonger\b/u, 'shorter'],
    [/\bbetter\b/u, 'worse'],
    [/\binside\b/u, 'outside'],
  ],
  negation: [
    [/\b(is|are|was|were|can|could|will|would|does|did|has|have) not\b/u, '$1'],
    [/\b(can|is|are|was|were|does|did|could|would|has|have)n['’]t\b/u, '$1'],
    [/\b(is|are|was|were|can|will) (?!not\b|n)(?=\w{4})/u, '$1 not '],
  ],
  number: [
    [/\b(\d)(\d)\b/u, '$2$1'],
    [/\bmillion\b/u, 'billion'],
    [/\bbillion\b/u, 'million'],
    [/\btwo\b/u, 'twenty'],
    [/\bsix\b/u, 'sixty'],
  ],
  tense: [
    [/\bis\b/u, 'was'],
    [/\bare\b/u, 'were'],
    [/\bwas\b/u, 'is'],
    [/\bwere\b/u, 'are'],
  ],
}

/** `folders`: talks in a human translation (`mt.txt`, a segment a line) beside what was said (`reference.txt`). */
export function measureSeeded(folders: readonly string[]): string {
  const rows = Object.entries(CHANGES).map(([rule, changes]) => {
    let changed = 0
    let found = 0
    for (const folder of folders) {
      const lines = readFileSync(`${folder}/mt.txt`, 'utf8').split('\n')
      const said = { name: 'reference.txt', text: readFileSync(`${folder}/reference.txt`, 'utf8') }
      const flagged = (text: string): ReadonlySet<number> =>
        new Set(
          checkTexts({ name: 'mt.txt', text }, said)
            .flags.filter((flag) => flag.rule === rule && flag.severity !== 'neutral')
            .flatMap((flag) => flag.places.filter(({ side }) => side === 'article').map(({ line }) => line)),
        )
      const before = flagged(lines.join('\n'))
      const altered = lines.map((line) => {
        const change = changes.find(([from]) => from.test(line))
        return change === undefined ? line : line.replace(change[0], change[1])
      })
      const after = flagged(altered.join('\n'))
      altered.forEach((line, at) => {
        if (line === lines[at] || before.has(at + 1)) return
        changed++
        if (after.has(at + 1)) found++
      })
    }
    return `| ${rule} | ${changed} | ${found} | ${(found / Math.max(1, changed)).toFixed(2)} |`
  })
  return ['| rule | sentences changed | found | share |', '| --- | ---: | ---: | ---: |', ...rows].join('\n')
}
