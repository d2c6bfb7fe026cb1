import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { DiffText } from '../../src/ui/shared/diff-text.tsx'

afterEach(cleanup)

/** The drawn difference as [removed] and {added}. */
function drawn(before: string, after: string): string {
  const { container } = render(<DiffText before={before} after={after} />)
  for (const [tag, open, close] of [
    ['del', '[', ']'],
    ['ins', '{', '}'],
  ] as const)
    for (const element of container.querySelectorAll(tag))
      element.textContent = open + element.textContent + close
  return container.textContent
}

it.each([
  ['trust and trust', 'trust and confidence', 'trust and [trust] {confidence}'],
  ['the the river', 'the river', 'the [the] river'],
  ['same', 'same', 'same'],
  ['Host:', 'Host: ', 'Host:{␣}'],
  ['a  b', 'a b', 'a[␣␣]{␣}b'],
  ['"stuck"', 'stuck', '["]stuck["]'],
  ['<b>bold</b>', '<i>bold</i>', '<[b] {i}>bold</[b] {i}>'],
])('%s → %s', (before, after, expected) => {
  expect(drawn(before, after)).toBe(expected)
})
