import { diffArrays } from 'diff'

export type DiffPart = Readonly<{ text: string; kind: 'same' | 'removed' | 'added' }>

/**
 * Units of a comparison: white space, a Han or kana character (no spaces part those), a word with its apostrophes and
 * hyphens, any other character. Together they are the whole text.
 */
const UNITS =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^]/gu

/** With more differences than this the texts have little in common, and the search (quadratic in them) is given up. */
const MOST_EDITS = 500

/**
 * What goes and what comes, by words. Same and removed parts together are `before`, same and added parts are `after`.
 *
 *     "a bread car in total" → "a van in total"     a ‹bread car› «van» in total
 *
 * A lone space between two changes is changed along with them, for a reader sees one replacement there, not two.
 * Rejected: `diffWords` of the library, which swallows white space and parts "don't".
 */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const units = (text: string): string[] => text.match(UNITS) ?? []
  const changes: ReturnType<typeof diffArrays<string>> | undefined = diffArrays(units(before), units(after), {
    maxEditLength: MOST_EDITS, // undefined when exceeded, which the types do not say
  })
  const parts =
    changes?.map(({ added, removed, value }): DiffPart => ({
      text: value.join(''),
      kind: added ? 'added' : removed ? 'removed' : 'same',
    })) ?? replaced(before, after)
  return joinChanges(parts)
}

const replaced = (before: string, after: string): DiffPart[] => [
  { text: before, kind: 'removed' },
  { text: after, kind: 'added' },
]

/** Runs of changes with nothing but white space between them become one: first all that goes, then all that comes. */
function joinChanges(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    const space = /\s*$/.exec(removed)![0] // always matches, be it nothing
    const shared = space !== '' && removed !== space && added.endsWith(space) ? space : ''
    const without = (text: string): string => text.slice(0, text.length - shared.length)
    if (without(removed) !== '') joined.push({ text: without(removed), kind: 'removed' })
    if (without(added) !== '') joined.push({ text: without(added), kind: 'added' })
    if (shared !== '') joined.push({ text: shared, kind: 'same' })
    removed = ''
    added = ''
  }
  for (const [index, part] of parts.entries()) {
    const between = removed !== '' && added !== '' && index + 1 < parts.length && part.text.trim() === ''
    if (part.kind === 'removed') removed += part.text
    else if (part.kind === 'added') added += part.text
    else if (between) {
      removed += part.text
      added += part.text
    } else {
      flush()
      joined.push(part)
    }
  }
  flush()
  return joined
}
