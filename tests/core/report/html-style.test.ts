import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { REPORT_STYLE } from '../../../src/core/report/html-style.ts'

const CHINESE = /CJK|Songti|Source Han|SimSun|PingFang|YaHei/

/** The stacks that set English: those that name a face of quotation marks or one that comes with the page. */
const stacks = (style: string, own: RegExp): string[][] =>
  [...style.matchAll(/(?:--\w+|font(?:-family)?):([^;{}]+)[;}]/g)]
    .map(([, value]) => value!.split(',').map((name) => name.trim().replace(/^.*(?=Stet)|["']/g, '')))
    .filter((names) => names.some((name) => own.test(name)))

test.each([
  [
    'page',
    readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8'),
    /^Stet (?:Serif|Sans)/,
  ],
  ['report', REPORT_STYLE, /^Q[SU]$/],
])(
  'in the %s English quotation marks never come from a Chinese face, which sets them full width',
  (_, style, own) => {
    const found = stacks(style, own)
    expect(found.length).toBeGreaterThanOrEqual(2)
    for (const names of found) {
      const chinese = names.findIndex((name) => CHINESE.test(name))
      const first = names.findIndex((name) => own.test(name))
      expect(first).toBeGreaterThanOrEqual(0)
      expect(chinese === -1 || first < chinese, names.join(', ')).toBe(true)
    }
  },
)
