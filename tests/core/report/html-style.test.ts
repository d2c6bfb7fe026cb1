import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { REPORT_STYLE } from '../../../src/core/report/html-style.ts'

const faces = (style: string): string[][] =>
  [...style.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) =>
    [...face.matchAll(/local\(["']([^"']+)["']\)/g)].map(([, name]) => name!),
  )

test('quotation marks come from the same fonts as on the page, whatever the machine has', () => {
  const page = faces(readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8'))
  const report = faces(REPORT_STYLE)
  expect(page).toHaveLength(2)
  expect(report).toHaveLength(2)
  for (const [index, names] of page.entries()) expect(report[index]).toEqual(expect.arrayContaining(names))
})
