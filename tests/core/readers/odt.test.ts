import { describe, expect, it } from 'vitest'
import type { ReadingChoices } from '../../../src/core/model/reading-choices.ts'
import { detectFormat, guessKind, readArticle, readTranscript } from '../../../src/core/readers/index.ts'
import { odtContent, openBytes, zipOdt } from './office-files.ts'
import { must } from './reading-files.ts'

const PROSE = 'They were not angry about the water, they said, only tired of waiting for it to go down again.'
const STYLES = [
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
].join('')
const p = (text: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${text}</text:p>`

const forms = [
  ['.odt', (body: string) => openBytes('a.odt', zipOdt(body, STYLES))],
  [
    '.fodt',
    (body: string) =>
      openBytes('a.fodt', new TextEncoder().encode(odtContent(body, STYLES, 'office:document'))),
  ],
] as const

describe.each(forms)('OpenDocument text, %s', (_, make) => {
  const read = (body: string, choices: ReadingChoices = {}) => must(readArticle(make(body), { choices }))
  const blocksOf = (body: string, choices?: ReadingChoices): string[] => {
    const article = read(body, choices)
    return article.blocks.map(({ role, speaker, start, end }) => {
      return `${role}${speaker === null ? '' : ` (${speaker})`}: ${article.text.slice(start, end)}`
    })
  }

  it('is recognised', () => {
    expect(detectFormat(make(p(PROSE)), 'article')).toMatchObject({ format: 'odt', sure: true })
    expect(guessKind(make(p('他们并不生气，只是等水退去等得累了。'))).kind).toBe('original')
  })

  it('keeps headings, lists, tables, notes and pictures in order', () => {
    const cell = (text: string): string => `<table:table-cell>${p(text)}</table:table-cell>`
    const note = `<text:note text:note-class="footnote">\n<text:note-citation>1</text:note-citation>\n<text:note-body>${p('Measured in June.')}</text:note-body></text:note>`
    const picture = '<draw:frame draw:name="Picture 1"><draw:image/><svg:desc>a mill</svg:desc></draw:frame>'
    const body = [
      '<text:table-of-content><text:index-body>' +
        p('Nine hours 3') +
        '</text:index-body></text:table-of-content>',
      p('A Flood at Three', 'P1'),
      '<text:h text:outline-level="1">Nine hours</text:h>',
      p(
        `They waited${note}.<text:s text:c="3"/>It <text:span>was</text:span><text:tab/>dry, and nobody came.${picture}`,
      ),
      `<text:list><text:list-item>${p('dry socks')}</text:list-item><text:list-item>${p('a lamp')}</text:list-item></text:list>`,
      `<table:table><table:table-row>${cell('Year')}${cell('Depth')}${cell('Place')}</table:table-row></table:table>`,
      p(PROSE),
    ].join('')
    expect(blocksOf(body)).toEqual([
      'title: A Flood at Three',
      'heading: Nine hours',
      'paragraph: They waited. It was dry, and nobody came.',
      'placeholder: [image: a mill]',
      'list-item: dry socks',
      'list-item: a lamp',
      'paragraph: Year',
      'paragraph: Depth',
      'paragraph: Place',
      `paragraph: ${PROSE}`,
      'note: Measured in June.',
    ])
    expect(read(body).left.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
      'table of contents: Nine hours 3',
    ])
  })

  it('lists comments with their authors', () => {
    const comment = `<office:annotation><dc:creator>Bo Wen</dc:creator><dc:date>2026-01-01</dc:date>${p('Right?')}</office:annotation>`
    const article = read(p(`${PROSE}${comment}`))
    expect(article.text).toBe(PROSE)
    expect(article.left).toMatchObject([{ text: 'Right?', reason: 'comment by Bo Wen' }])
  })

  it('knows bold names', () => {
    const turn = (name: string, text: string): string =>
      p(`<text:span text:style-name="T1">${name}</text:span> ${text}`)
    const body =
      turn('Mara', 'Why?') + turn('Tomas', 'It was dry.') + turn('Mara', 'Was it?') + turn('Tomas', 'Mostly.')
    expect(blocksOf(body)[1]).toBe('turn (Tomas): It was dry.')
  })

  const info = (name: string): string =>
    `<office:change-info><dc:creator>${name}</dc:creator><dc:date>2026-01-01</dc:date></office:change-info>`
  const changed = [
    '<text:tracked-changes>',
    `<text:changed-region text:id="c1"><text:deletion>${info('Lin Ting')}${p('lost')}</text:deletion></text:changed-region>`,
    `<text:changed-region text:id="c2"><text:insertion>${info('Bo Wen')}</text:insertion></text:changed-region>`,
    `<text:changed-region text:id="c3"><text:deletion>${info('Bo Wen')}${p('. It rained')}${p('It stopped')}</text:deletion></text:changed-region>`,
    `<text:changed-region text:id="c4"><text:insertion>${info('Bo Wen')}</text:insertion></text:changed-region>`,
    '</text:tracked-changes>',
    p(
      'We <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>won<text:change-end text:change-id="c2"/> the hill.',
    ),
    p('It was dry<text:change text:change-id="c3"/>.'),
    p('Two<text:change-start text:change-id="c4"/> days'),
    p('and<text:change-end text:change-id="c4"/> lines.'),
  ].join('')

  it.each([
    [{}, ['We won the hill.', 'It was dry.', 'Two days', 'and lines.']],
    [{ version: 'original' }, ['We lost the hill.', 'It was dry. It rained', 'It stopped.', 'Two lines.']],
    [
      { version: 'both' },
      ['We lost won the hill.', 'It was dry. It rained', 'It stopped .', 'Two days', 'and lines.'],
    ],
  ] as const)('reads tracked changes as %j', (choices, lines) => {
    const article = read(changed, choices)
    expect(article.text.split('\n')).toEqual(lines)
    expect(article.versions).toMatchObject({ changes: 4 })
    expect(article.warnings.map(({ message }) => message)).toEqual(
      'version' in choices
        ? []
        : [expect.stringContaining('4 tracked changes by Lin Ting, Bo Wen;') as string],
    )
  })

  it('may be a transcript', () => {
    const file = make(p('[00:00:04] Mara Ellison: Welcome.') + p('[00:00:09] Tomas Varga: Thank you.'))
    expect(guessKind(file).kind).toBe('transcript')
    expect(must(readTranscript(file))).toMatchObject({ format: 'odt', text: 'Welcome.\nThank you.' })
  })
})
