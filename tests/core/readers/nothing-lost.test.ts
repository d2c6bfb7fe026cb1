import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArticle, type TextFile } from '../../../src/core/readers/index.ts'
import { del, ins, odtContent, openBytes, openDocx, p, run, style, zipOdt } from './office-files.ts'
import { must } from './reading-files.ts'

/**
 * Whatever is in a file is either read or listed as left out. The words of the file are counted here without any parser of
 * ours: tags go, a few references are resolved. Each word must be found once, and none besides.
 */
const tokens = (text: string): string[] => text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', '#8211': '–' }

const pageWords = (html: string): string[] =>
  tokens(
    html
      .replace(/<!--[^]*?-->/g, ' ')
      .replace(/<(script|style|button)\b[^]*?<\/\1>/gi, ' ')
      // Word's own list signs, which it asks to ignore
      .replace(/<!\[if !supportLists\]>[^]*?<!\[endif\]>/g, ' ')
      .replace(/<\/?(?:b|i|em|strong|span|a|o:p)\b[^>]*>/gi, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(#?\w+);/g, (_, name: string) => ENTITIES[name] ?? ' '),
  )

const found = (file: TextFile): { read: string[]; left: string[] } => {
  const article = must(readArticle(file))
  const labelled = article.blocks
    .filter(
      ({ role, start, end }) =>
        role !== 'placeholder' || !/^\[(?:image|video)/.test(article.text.slice(start, end)),
    )
    .map(({ label, start, end }) => article.text.slice(label?.start ?? start, end))
  return { read: tokens(labelled.join('\n')), left: tokens(article.left.map(({ text }) => text).join('\n')) }
}

const sorted = (words: readonly string[]): string[] => words.toSorted()

describe('nothing is lost', () => {
  const pages = ['wechat', 'blog', 'aggregator', 'word-paste', 'docs-paste', 'web-paste', 'saved-page']
  it.each(pages)('%s.html', (name) => {
    const path = new URL(`../../fixtures/articles/${name}.html`, import.meta.url)
    const file = { name: `${name}.html`, text: readFileSync(path, 'utf8') }
    const { read, left } = found(file)
    expect(sorted([...read, ...left])).toEqual(sorted(pageWords(file.text)))
  })

  const words = [
    'A Flood at Three',
    'Nine hours',
    'They were not angry about the water, they said.',
    'It was dry.',
  ]
  const [title, heading, first, second] = words
  it.each([
    [
      'a.docx',
      openDocx({
        body:
          p(title!, 't') +
          p(heading!, 'h') +
          p(run(first!) + del(' Gone.')) +
          p(ins(second!)) +
          p('<w:r><w:footnoteReference w:id="1"/><w:commentReference w:id="2"/></w:r>'),
        styles: style('t', 'Title') + style('h', 'heading 1'),
        footnotes: `<w:footnote w:id="1">${p('Measured in June.')}</w:footnote>`,
        comments: `<w:comment w:id="2" w:author="Bo">${p('Is it?')}</w:comment>`,
        more: { 'word/footer2.xml': `<w:ftr>${p('Page of the Harbour Weekly')}</w:ftr>` },
      }),
      'Measured in June.',
      'Is it? Page of the Harbour Weekly',
    ],
    [
      'a.odt',
      openBytes(
        'a.odt',
        zipOdt(
          `<text:h text:outline-level="1">${title}</text:h><text:h text:outline-level="2">${heading}</text:h><text:p>${first}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Measured in June.</text:p></text:note-body></text:note></text:p><text:p>${second}<office:annotation><dc:creator>Bo</dc:creator><text:p>Is it?</text:p></office:annotation></text:p>`,
        ),
      ),
      'Measured in June.',
      'Is it?',
    ],
    [
      'a.fodt',
      {
        name: 'a.fodt',
        text: odtContent(words.map((each) => `<text:p>${each}</text:p>`).join(''), '', 'office:document'),
      },
      '',
      '',
    ],
  ])('%s', (_, file, notes, left) => {
    const result = found(file)
    expect(result.read).toEqual(tokens([...words, notes].join(' ')))
    expect(sorted(result.left)).toEqual(sorted(tokens(left)))
  })
})
