import { diffArrays } from 'diff'

export type DiffPart = Readonly<{ kind: 'same' | 'removed' | 'added'; text: string }>

/** Words, white space and single signs; Han and kana one by one, as those are not parted by spaces. */
const TOKENS = /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}'’-]+|[^\s]/gu

/** Beyond this many differences the texts are taken as wholly different: diffArrays is quadratic in them. */
const MOST_EDITS = 400

/**
 * What changed between a text and its correction, word by word.
 *
 *     "a bread car in total" → "a van in total"     a |bread car|–  |van|+  in total
 *
 * Rejected: diffWords, which splits "don't" and is six times slower (notes of the project).
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const a = before.match(TOKENS) ?? []
  const b = after.match(TOKENS) ?? []
  // undefined when there are too many differences, though the types do not say so
  const changes: ReturnType<typeof diffArrays<string>> | undefined = diffArrays(a, b, {
    maxEditLength: MOST_EDITS,
  })
  if (changes === undefined) return whole(before, after)
  return mergeBySpaces(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
}

const whole = (before: string, after: string): readonly DiffPart[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
]

/** A lone space between two changes belongs to both: "– a – b" reads worse than "– a b". */
function mergeBySpaces(parts: readonly DiffPart[]): readonly DiffPart[] {
  const merged: DiffPart[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed !== '') merged.push({ kind: 'removed', text: removed })
    if (added !== '') merged.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  parts.forEach((part, at) => {
    if (part.kind === 'removed') removed += part.text
    else if (part.kind === 'added') added += part.text
    else if (/^\s+$/u.test(part.text) && (removed !== '' || added !== '') && at < parts.length - 1) {
      removed += part.text
      added += part.text
    } else {
      flush()
      merged.push(part)
    }
  })
  flush()
  return merged
}
