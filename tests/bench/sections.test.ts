import { expect, it } from 'vitest'
import { replaceSection } from './sections.ts'

const PAGE = 'Before.\n\n<!-- bench:size -->\n\nold\n\n<!-- /bench:size -->\n\nAfter.\n'

it('replaces what stands between the marks and nothing else', () => {
  expect(replaceSection(PAGE, 'size', 'new\n')).toBe(PAGE.replace('old', 'new'))
})

it('twice the same is the same', () => {
  const once = replaceSection(PAGE, 'size', 'new')
  expect(replaceSection(once, 'size', 'new')).toBe(once)
})

it('says which marks are missing', () => {
  expect(() => replaceSection(PAGE, 'flags', 'new')).toThrow('<!-- bench:flags -->')
})
