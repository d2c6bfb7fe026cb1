import { diffWordsWithSpace } from 'diff'

export type DiffPart = Readonly<{ text: string; kind: 'same' | 'removed' | 'added' }>

/**
 * What goes and what comes, by words. Taken together, same and removed parts are `before`, same and added parts `after`;
 * where the library would swallow something (it does with mere white space), the whole is replaced.
 */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  if (before === after) return [{ text: before, kind: 'same' }]
  const parts = diffWordsWithSpace(before, after).map(({ value, added, removed }): DiffPart => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }))
  const without = (kind: DiffPart['kind']): string =>
    parts.map((part) => (part.kind === kind ? '' : part.text)).join('')
  if (without('added') === before && without('removed') === after) return parts
  return [
    { text: before, kind: 'removed' },
    { text: after, kind: 'added' },
  ]
}
