import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { checkFiles, type FilePlace } from './check-files.ts'
import { FAMILY, holds, OPEN_RULES } from './families.ts'

type Hit = Readonly<{ rule: string; place: FilePlace }>

/** Places of the article that the reviewer is asked to look at: everything above neutral. */
export function hitsOf(article: string, transcript: string | null): Hit[] {
  return checkFiles(article, transcript)
    .flags.filter((flag) => flag.severity !== 'neutral')
    .flatMap((flag) =>
      flag.places.filter((place) => place.side === 'article').map((place) => ({ rule: flag.rule, place })),
    )
}

/** Code points to UTF-16: gold counts code points in a line. */
const units = (line: string, points: number): number => [...line].slice(0, points).join('').length

type Gold = Readonly<{
  id: string
  category: string
  group?: string
  detectable: string
  line: number
  start: number
  end: number
}>

function overlaps(place: FilePlace, gold: Readonly<{ line: number; start: number; end: number }>): boolean {
  if (place.line !== gold.line) return false
  if (place.start === place.end) return gold.start <= place.start && place.start <= gold.end
  return place.start < gold.end && gold.start < place.end
}

/** `kinds`: by category of the gold, how many groups there are and how many of them were found. */
export type GoldResult = Readonly<{
  row: string
  kinds: ReadonlyMap<string, Readonly<{ found: number; all: number }>>
}>

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))

/** One article against its gold, in the form of `samples/far-bank/gold/flags.json`. Throws where a file is missing. */
export function measureGold(
  article: string,
  transcript: string,
  goldFile: string,
  name = basename(transcript),
): GoldResult {
  const lines = readFileSync(article, 'utf8').split('\n')
  const inUnits = <G extends Readonly<{ line: number; start: number; end: number }>>(gold: G): G => ({
    ...gold,
    start: units(lines[gold.line - 1]!, gold.start),
    end: units(lines[gold.line - 1]!, gold.end),
  })
  // the files are ours and their shape is described in the sample's README
  const file = JSON.parse(readFileSync(goldFile, 'utf8')) as { flags: Gold[]; negatives: Gold[] }
  const gold = file.flags.map(inUnits)
  const hits = hitsOf(article, transcript)
  const groups = new Map<string, Gold[]>()
  for (const one of gold) {
    if (one.detectable !== 'rule' && one.detectable !== 'with-transcript') continue
    const key = one.group ?? one.id
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const isFound = (group: readonly Gold[]): boolean =>
    group.some((one) => hits.some((hit) => overlaps(hit.place, one) && holds(hit.rule, FAMILY[one.category])))
  const kinds = new Map<string, { found: number; all: number }>()
  for (const group of groups.values()) {
    const kind = group[0]!.category // a group has its first member
    const entry = kinds.get(kind) ?? { found: 0, all: 0 }
    kinds.set(kind, entry)
    entry.all++
    if (isFound(group)) entry.found++
  }
  const found = [...kinds.values()].reduce((sum, kind) => sum + kind.found, 0)
  const judged = hits.filter((hit) => !holds(hit.rule, OPEN_RULES))
  const right = judged.filter((hit) => gold.some((one) => overlaps(hit.place, one)))
  const lookAlikes = hits.filter(
    ({ place }) =>
      !gold.some((one) => overlaps(place, one)) &&
      file.negatives
        .map(inUnits)
        .some((one) => overlaps(place, one) && place.end - place.start <= 2 * (one.end - one.start) + 4),
  )
  return {
    row: `| ${name} | ${found}/${groups.size} = ${share(found, groups.size)} | ${right.length}/${judged.length} = ${share(right.length, judged.length)} | ${lookAlikes.length} |`,
    kinds,
  }
}

/** Found by kind of error, several articles together. */
export function tableByKind(results: readonly GoldResult[]): string {
  const names = [...new Set(results.flatMap(({ kinds }) => [...kinds.keys()]))].sort()
  const sum = (name: string, key: 'found' | 'all'): number =>
    results.reduce((all, { kinds }) => all + (kinds.get(name)?.[key] ?? 0), 0)
  return [
    '| planted | number | found |',
    '| --- | ---: | ---: |',
    ...names.map((name) => `| ${name} | ${sum(name, 'all')} | ${sum(name, 'found')} |`),
  ].join('\n')
}
