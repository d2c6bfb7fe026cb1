import { describe, expect, it } from 'vitest'
import type { ReadingChoices } from '../../../src/core/model/reading-choices.ts'
import { detectFormat, guessKind, readArticle, readTranscript } from '../../../src/core/readers/index.ts'
import { toSourceSpan } from '../../../src/core/text/source-map.ts'
import {
  bold,
  del,
  ins,
  openBytes,
  openDocx,
  p,
  run,
  style,
  zipDocx,
  type DocxParts,
} from './office-files.ts'
import { must } from './reading-files.ts'

const HEADINGS = [
  style('a3', 'Title'),
  style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('2', '标题 2'),
  style('My', 'House heading', '', '1'),
  style('Quote', 'Quote'),
  style('TOC1', 'toc 1'),
].join('')

const PROSE = 'They were not angry about the water, they said, only tired of waiting for it to go down again.'

function blocksOf(parts: DocxParts, choices: ReadingChoices = {}): string[] {
  const article = must(readArticle(openDocx(parts), { choices }))
  return article.blocks.map(({ role, speaker, start, end }) => {
    const words = article.text.slice(start, end)
    return `${role}${speaker === null ? '' : ` (${speaker})`}: ${words}`
  })
}

describe('Word documents', () => {
  it('are recognised, whatever their name, and what they hold is guessed from their words', () => {
    const file = openDocx({ body: p('A Flood at Three', 'a3') + p(PROSE), styles: HEADINGS })
    expect(detectFormat(file, 'article')).toMatchObject({ format: 'docx', sure: true })
    expect(guessKind(file).kind).toBe('article')
    expect(
      guessKind(openDocx({ body: p('三点的洪水') + p('他们并不生气，只是等水退去等得累了。') })).kind,
    ).toBe('original')
    const timed = openDocx({
      body: p('[00:00:04] Mara Ellison: Welcome back.') + p('[00:00:09] Tomas Varga: Thank you.'),
    })
    expect(guessKind(timed).kind).toBe('transcript')
    expect(readArticle(timed)).toMatchObject({ ok: false, problem: { code: 'wrong-kind' } })
  })

  it('keep headings, lists, quotations and tables in order', () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
    const cell = (text: string): string => `<w:tc><w:tcPr/>${p(text)}</w:tc>`
    const body = [
      p('A Flood at Three', 'a3'),
      p('Nine hours', '1'),
      p(PROSE),
      p('dry socks', '', list),
      p('a lamp', '', list),
      p('House rules', 'My'),
      `<w:tbl><w:tblPr/><w:tr>${cell('Year')}${cell('Depth')}${cell('Place')}</w:tr><w:tr>${cell('1961')}${cell('2 m')}${cell('Far Bank')}</w:tr></w:tbl>`,
      p('小标题', '2'),
      p('We knew.', 'Quote'),
      p(PROSE),
    ].join('')
    expect(blocksOf({ body, styles: HEADINGS })).toEqual([
      'title: A Flood at Three',
      'heading: Nine hours',
      `paragraph: ${PROSE}`,
      'list-item: dry socks',
      'list-item: a lamp',
      'heading: House rules',
      ...['Year', 'Depth', 'Place', '1961', '2 m', 'Far Bank'].map(
        (words) => expect.stringContaining(`: ${words}`) as string,
      ),
      'heading: 小标题',
      'quote: We knew.',
      `paragraph: ${PROSE}`,
    ])
  })

  it('have the numbers that Word writes before headings and lists', () => {
    const lvl = (at: number, format: string, text: string, more = ''): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCounting', '%1、')}${lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="2"/><w:isLgl/>')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${lvl(0, 'decimal', '%1.')}${lvl(1, 'lowerLetter', '(%2)')}${lvl(2, 'bullet', '•')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="2">${lvl(0, 'upperRoman', '%1')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>`
    const item = (words: string, list: number, level = 0): string =>
      p(words, '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
    const numbered = (id: string, list: number): string =>
      style(id, `heading ${id}`, `<w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr>`)
    const body = [
      p('Nine hours', '1'),
      p('The clock', '2'),
      p('The bell', '2'),
      p(PROSE),
      item('socks', 2),
      item('wool', 2, 1),
      item('cotton', 2, 1),
      item('dots', 2, 2),
      item('a lamp', 2),
      p('', '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
      item('soup', 3),
      item('bread', 3),
      item('unknown list', 9),
      p('Morning', '1'),
      item('a last thing', 4),
    ].join('')
    const styles = numbered('1', 1) + numbered('2', 1)
    const { text } = must(readArticle(openDocx({ body, styles, more: { 'word/numbering.xml': numbering } })))
    expect(text.split('\n')).toEqual([
      '一、 Nine hours',
      '1.1 The clock',
      '1.2 The bell',
      PROSE,
      '1. socks',
      '(a) wool',
      '(b) cotton',
      'dots',
      '2. a lamp',
      '7. soup',
      '8. bread',
      'unknown list',
      '二、 Morning',
      'I a last thing',
    ])
  })

  it('know who speaks by label, by bold name, by table', () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`
    const row = (name: string, text: string): string => `<w:tr>${cell(name)}${cell(text)}</w:tr>`
    const rest = p(PROSE, 'x')
    expect(blocksOf({ body: p('Host: Why here?') + p('Thomas: It was dry.') + rest })).toEqual([
      'turn (Host): Why here?',
      'turn (Thomas): It was dry.',
      `continuation (Thomas): ${PROSE}`,
    ])
    const named = (name: string, text: string): string => p(bold(name) + run(` ${text}`))
    expect(
      blocksOf({
        body:
          named('Mara', 'Why here?') +
          named('Tomas', 'It was dry.') +
          named('Mara', 'Was it?') +
          named('Tomas', 'Mostly.'),
      }),
    ).toEqual([
      'turn (Mara): Why here?',
      'turn (Tomas): It was dry.',
      'turn (Mara): Was it?',
      'turn (Tomas): Mostly.',
    ])
    const table = `<w:tbl>${row('Mara', 'Why here?')}${row('Tomas', 'It was dry.')}${row('Mara', 'Was it?')}${row('Tomas', 'Mostly.')}</w:tbl>`
    expect(blocksOf({ body: table })).toEqual([
      'turn (Mara): Why here?',
      'turn (Tomas): It was dry.',
      'turn (Mara): Was it?',
      'turn (Tomas): Mostly.',
    ])
  })

  it('have footnotes behind the text, in the order in which it names them', () => {
    const note = (id: number, text: string): string => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`
    const ref = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const body = p(run('The second') + ref(2) + run(' came first.')) + p(run(PROSE) + ref(1))
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('----')}</w:footnote>${note(1, 'Measured in June.')}${note(2, 'By the mill.')}`
    expect(blocksOf({ body: p('A Flood at Three', 'a3') + body, footnotes, styles: HEADINGS })).toEqual([
      'title: A Flood at Three',
      'paragraph: The second came first.',
      `paragraph: ${PROSE}`,
      'note: By the mill.',
      'note: Measured in June.',
    ])
  })

  it('show pictures once with their text, text boxes once, and breaks as spaces', () => {
    const picture =
      '<w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="a mill"/><a:graphic><pic:pic><a:blip/></pic:pic></a:graphic></wp:inline></w:drawing>'
    const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('In the box.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('In the box.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    const body =
      p(PROSE) +
      p(`${run('Before')}<w:r><w:tab/><w:t>after</w:t><w:br/><w:t>and on.</w:t>${picture}</w:r>`) +
      p(`${run('Around')}<w:r>${box}</w:r>${run(' it.')}`) +
      p(
        `<w:hyperlink r:id="r1">${run('a link')}</w:hyperlink>${run(' and ')}<w:r><w:noBreakHyphen/><w:instrText>PAGE 7</w:instrText></w:r>`,
      )
    expect(blocksOf({ body })).toEqual([
      `paragraph: ${PROSE}`,
      'paragraph: Before after and on.',
      'placeholder: [image: a mill]',
      'paragraph: Around it.',
      'paragraph: In the box.',
      expect.stringContaining(': a link and -') as string,
    ])
  })

  it('list comments, contents, headers and hidden words, each to be put back', () => {
    const comments = `<w:comment w:id="4" w:author="Bo Wen" w:initials="B">${p('Is this number right?')}</w:comment>`
    const parts: DocxParts = {
      body:
        p('Nine hours	3', 'TOC1') +
        p('A Flood at Three', 'a3') +
        p(
          `<w:commentRangeStart w:id="4"/>${run(PROSE)}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`,
        ) +
        p(run('Shown. ') + run('Not shown.', '<w:vanish/>')),
      styles: HEADINGS,
      comments,
      more: { 'word/header1.xml': `<w:hdr>${p('Draft of Tuesday')}</w:hdr>` },
    }
    const article = must(readArticle(openDocx(parts)))
    expect(article.left.map(({ reason, text }) => `${reason}: ${text}`).toSorted()).toEqual([
      'comment by Bo Wen: Is this number right?',
      'hidden text: Not shown.',
      'page header: Draft of Tuesday',
      'table of contents: Nine hours 3',
    ])
    const comment = article.left.find(({ reason }) => reason.startsWith('comment'))!
    expect(blocksOf(parts, { takenIn: [comment.id] })).toEqual([
      'title: A Flood at Three',
      `lead: ${PROSE}`,
      'note: Is this number right?',
      expect.stringContaining('Shown.') as string,
    ])
  })

  it('point every sentence into the text that is kept', () => {
    const article = must(readArticle(openDocx({ body: p(PROSE) + p('R&amp;D &lt;now&gt;. Twice.') })))
    for (const sentence of article.sentences) {
      const span = toSourceSpan(article.map, sentence)
      const found = article.source.slice(span.start, span.end)
      expect(found.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toBe(
        sentence.text,
      )
    }
    expect(article.sentences.map(({ text }) => text).slice(-2)).toEqual(['R&D <now>.', 'Twice.'])
  })
})

describe('tracked changes', () => {
  const row = (text: string, change: string): string =>
    `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p(text)}</w:tc></w:tr>`
  const markOf = (name: string): string => `<w:rPr><w:${name} w:id="1" w:author="Bo Wen"/></w:rPr>`
  const body = [
    p(run('We ') + del('lost') + ins('won') + run(' the hill.')),
    p(run('It was'), '', markOf('del')),
    p(run('one line.')),
    p(run('Two'), '', markOf('ins')),
    p(run('lines now.')),
    p(`<w:moveFrom w:id="1" w:author="Bo Wen">${run('Moved away.')}</w:moveFrom>`),
    p('Here it stands.'),
    p(`<w:moveTo w:id="2" w:author="Bo Wen">${run('Moved away.')}</w:moveTo>`),
    `<w:tbl>${row('Old row.', '<w:del w:id="3" w:author="Bo Wen"/>')}${row('New row.', '<w:ins w:id="4" w:author="Bo Wen"/>')}</w:tbl>`,
    p(run('Bold', '<w:b/><w:rPrChange w:id="5" w:author="Bo Wen"><w:rPr/></w:rPrChange>') + run(' stays.')),
  ].join('')
  const textOf = (choices: ReadingChoices): string[] =>
    must(readArticle(openDocx({ body }), { choices })).text.split('\n')

  it.each([
    [
      {},
      [
        'We won the hill.',
        'It was one line.',
        'Two',
        'lines now.',
        'Here it stands.',
        'Moved away.',
        'New row.',
        'Bold stays.',
      ],
    ],
    [
      { version: 'original' },
      [
        'We lost the hill.',
        'It was',
        'one line.',
        'Two lines now.',
        'Moved away.',
        'Here it stands.',
        'Old row.',
        'Bold stays.',
      ],
    ],
    [
      { version: 'both' },
      [
        'We lost won the hill.',
        'It was',
        'one line.',
        'Two',
        'lines now.',
        'Moved away.',
        'Here it stands.',
        'Moved away.',
        'Old row.',
        'New row.',
        'Bold stays.',
      ],
    ],
  ] as const)('read as %j', (choices, lines) => {
    const spaced = textOf(choices).map((line) =>
      line.replace('wasone', 'was one').replace('Twolines', 'Two lines'),
    )
    expect(spaced).toEqual(lines)
  })

  it('are named, with who made them, until a version is chosen', () => {
    const article = must(readArticle(openDocx({ body })))
    expect(article.versions).toEqual({ changes: 8, read: 'final' })
    expect(article.warnings).toEqual([
      {
        line: 1,
        message: expect.stringMatching(/^this document has 8 tracked changes by Lin Ting, Bo Wen;/) as string,
      },
    ])
    const chosen = must(readArticle(openDocx({ body }), { choices: { version: 'both' } }))
    expect(chosen).toMatchObject({ versions: { changes: 8, read: 'both' }, warnings: [] })
    expect(must(readArticle(openDocx({ body: p(PROSE) })))).not.toHaveProperty('versions')
  })
})

describe('transcripts in Word documents', () => {
  it.each([
    ['times and names', ['[00:00:04] Mara Ellison: Welcome back.', '[00:00:09] Tomas Varga: Thank you.'], 4],
    [
      'names',
      ['Mara Ellison: Welcome.', 'Tomas Varga: Thank you.', 'Mara Ellison: So?', 'Tomas Varga: So.'],
      null,
    ],
  ])('are read with %s', (_, lines, start) => {
    const file = openDocx({ body: lines.map((line) => p(line)).join('') })
    const transcript = must(readTranscript(file, { format: 'docx' }))
    const turns = transcript.turns.slice(0, 2)
    expect(turns.map(({ speaker, startSeconds }) => [speaker, startSeconds])).toEqual([
      ['Mara Ellison', start],
      ['Tomas Varga', start === null ? null : 9],
    ])
    expect(transcript.text).toMatch(/^Welcome( back)?\.\nThank you\./)
  })

  it('say which version is read and list comments', () => {
    const file = openDocx({
      body:
        p(run('Mara: We ') + del('lost') + ins('won') + run('.')) +
        p('<w:r><w:commentReference w:id="1"/></w:r>') +
        p('Tomas: Yes.') +
        p('Mara: So.') +
        p('Tomas: So.'),
      comments: `<w:comment w:id="1" w:author="Bo">${p('Check.')}</w:comment>`,
    })
    const transcript = must(readTranscript(file, { choices: { version: 'original' } }))
    expect(transcript.text).toBe('We lost.\nYes.\nSo.\nSo.')
    expect(transcript.versions).toEqual({ changes: 2, read: 'original' })
    expect(transcript.left).toMatchObject([{ text: 'Check.', reason: 'comment by Bo' }])
    const taken = must(readTranscript(file, { choices: { takenIn: [transcript.left[0]!.id] } }))
    expect(taken.text).toContain('Check.')
  })
})

describe('damaged Word documents', () => {
  const body = Array.from({ length: 400 }, (_, i) =>
    p(`Sentence number ${i} of a long day by the river.`),
  ).join('')

  it('are read as far as they go', () => {
    const bytes = zipDocx({ body })
    const file = openBytes('a.docx', bytes.subarray(0, 1500))
    const article = must(readArticle(file))
    expect(article.blocks.length).toBeGreaterThan(20)
    expect(article.warnings[0]!.message).toContain('damaged')
  })

  it('do not spoil the text with a broken part', () => {
    expect(blocksOf({ body: p(PROSE) + p(PROSE), comments: '<w:comment w:id="1"><w:p><w:r' })).toHaveLength(2)
  })

  it.each([
    ['own entities', '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]>'],
    ['a foreign file', '<!DOCTYPE a SYSTEM "file:///etc/passwd">'],
  ])('with %s neither grow nor reach out', (_, doctype) => {
    const text = openDocx({ body: p('Good morning.') + p('Then &y; came.') + p('Late.') }).text
    const result = readArticle({ name: 'a.docx', text: text.replace('<w:document', `${doctype}<w:document`) })
    if (result.ok) expect(result.document.text.length).toBeLessThan(100)
    else expect(result.problem.remedy).not.toBe('')
  })
})
