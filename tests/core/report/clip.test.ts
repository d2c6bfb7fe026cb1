import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterMap } from 'parse5'
import { expect, test } from 'vitest'
import { clipItems, clipRows, fetchReportWords } from '../../../src/core/report/index.ts'
import { farBankThirty } from '../../fixtures/projects/far-bank-thirty.ts'
import { hostileInput } from './hostile-input.ts'
import { hostile } from './hostile-words.ts'

const { project, analysis } = farBankThirty()

type Mdast = Readonly<{ type: string; children?: readonly Mdast[] }>
const types = (node: Mdast): string[] => [node.type, ...(node.children ?? []).flatMap(types)]
const elements = (node: DefaultTreeAdapterMap['node']): string[] => [
  node.nodeName,
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
]

test('marks and flags in article order, as rich text and as Markdown', () => {
  const flag = analysis.flags.find(({ rule }) => rule === 'doubled-word')!
  const clip = clipItems(project, analysis, [flag.id, 'm11', 'gone'])
  expect(clip.markdown.split('\n\n')).toHaveLength(2)
  expect(clip.markdown).toMatch(
    /^\*\*Row 11, line 11: Critical, Accuracy: mistranslation\*\*\n- .*a \*\*bread car\*\* in total\.\n- Correction: van\n/,
  )
  expect(clip.html).toContain('<b>bread car</b> in total.')
  expect(clip.html).toMatch(/Said: <a href="https:[^"]+">\d\d:\d\d<\/a> /)
})

test('in the language of the page, with what the rule asks for before its own words', async () => {
  const words = await fetchReportWords('zh')
  const flag = analysis.flags.find(({ rule }) => rule === 'name')!
  const { markdown } = clipItems(project, analysis, [flag.id], words)
  expect(markdown).toMatch(/^\*\*第 \d+ 行，.*：/)
  expect(markdown).toMatch(/\n- 理由：[\u4e00-\u9fff]/)
  const row = analysis.rows.find(({ number }) => number === 11)!
  expect(clipRows(project, analysis, [row.id], words).markdown).toMatch(
    /^\*\*第 11 行\*\*\n- 文中：Thomas：.*\n- 原话：\[\d\d:\d\d\]\(<https:.*>\) Tomas Varga：/,
  )
  const cut = analysis.rows.find(({ kind }) => kind === 'cut')!
  expect(clipRows(project, analysis, [cut.id], words).html).toContain('<b>删节的段落</b>')
})

test('an open flag and a row can be copied, too', () => {
  const open = analysis.flags.find(({ rule }) => rule === 'name')!
  expect(clipItems(project, analysis, [open.id]).markdown).toContain('Suggestion: ')
  const row = analysis.rows.find(({ number }) => number === 11)!
  expect(clipRows(project, analysis, [row.id]).markdown).toMatch(
    /^\*\*Row 11\*\*\n- Printed: Thomas: .*\n- Said: \[\d\d:\d\d\]\(<https:.*>\) Tomas Varga: /,
  )
  const cut = analysis.rows.find(({ kind }) => kind === 'cut')!
  expect(clipRows(project, analysis, [cut.id]).html).toContain('<b>Cut passage</b>')
})

test('hostile words stay words', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      const { project: marked, analysis: texts } = hostileInput(words)
      const ids = [...Object.keys(marked.marks), ...texts.flags.map(({ id }) => id)]
      for (const clip of [
        clipItems(marked, texts, ids),
        clipRows(
          marked,
          texts,
          texts.rows.map(({ id }) => id),
        ),
      ]) {
        for (const name of elements(parseFragment(clip.html)))
          expect(['#document-fragment', '#text', 'p', 'b', 'br', 'span', 'a']).toContain(name)
        for (const type of types(fromMarkdown(clip.markdown)))
          expect(['root', 'paragraph', 'strong', 'text', 'list', 'listItem', 'link']).toContain(type)
      }
    }),
    { seed: 80, numRuns: 40 },
  )
})
