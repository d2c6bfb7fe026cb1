import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/readers/index.ts'
import { must } from './reading-files.ts'

const LONG = 'They were not angry about the water, they said, only tired of waiting for it to go down again.'
const LANG = '他们并不生气，只是等水退去等得累了，所以一直坐着。'

const read = (paragraphs: readonly string[], format: string) =>
  must(readArticle({ name: `a.${format}`, text: paragraphs.join('\n\n') }, { format }))

const outline = (paragraphs: readonly string[], format = 'txt'): string[] =>
  read(paragraphs, format).blocks.map(({ role, speaker }) => (speaker === null ? role : `${role} ${speaker}`))

/** Four turns of two voices, as `write` sets them. */
const talk = (a: string, b: string, write: (name: string, words: string) => string): string[] => [
  write(a, 'Why here?'),
  write(b, 'It was dry.'),
  write(a, 'Was it?'),
  write(b, 'Mostly.'),
]

describe('speaker labels', () => {
  it.each<[string, string, string, (name: string, words: string) => string, string?]>([
    ['Host:You', 'Host', 'Thomas', (name, words) => `${name}:${words}`],
    ['a space', 'Host', 'Thomas', (name, words) => `${name}: ${words}`],
    ['a space before the colon', 'Host', 'Ann', (name, words) => `${name} : ${words}`],
    ['a wide colon', '主持人', '托马斯', (name, words) => `${name}：${words}`],
    ['a desk', '河畔科技', '李安', (name, words) => `${name}：${words}`],
    ['Q and A', 'Q', 'A', (name, words) => `${name}: ${words}`],
    ['Q. and A.', 'Q', 'A', (name, words) => `${name}. ${words}`],
    ['问 and 答', '问', '答', (name, words) => `${name}：${words}`],
    ['roles in brackets', 'Jerry (host)', 'Ann Li (guest)', (name, words) => `${name}: ${words}`],
    ['names in brackets', 'Host', 'Ann', (name, words) => `【${name}】${words}`],
    ['dashes', 'JERRY', 'ANN', (name, words) => `${name} — ${words}`],
    ['bars', 'Jerry', 'Ann', (name, words) => `${name} | ${words}`],
    ['arrows', 'Jerry', 'Ann', (name, words) => `${name} → ${words}`],
    ['pictures of microphones', 'Jerry', 'Ann', (name, words) => `🎙️ ${name}: ${words}`],
    ['both scripts', '托马斯 Thomas', '安娜 Anna', (name, words) => `${name}: ${words}`],
    ['Question and Answer', 'Question', 'Answer', (name, words) => `${name}: ${words}`],
    ['names on lines of their own', 'Jerry', 'Ann', (name, words) => `${name}\n\n${words}`],
    ['a line of their own', 'Jerry', 'Ann', (name, words) => `${name}:\n\n${words}`],
    ['bold names, colon outside', 'Jerry', 'Ann', (name, words) => `**${name}**: ${words}`, 'md'],
    ['bold names, colon inside', 'Jerry', 'Ann', (name, words) => `**${name}:** ${words}`, 'md'],
    ['bold names without colon', 'Jerry', 'Ann', (name, words) => `**${name}** ${words}`, 'md'],
    ['bold names on a line of their own', 'Jerry', 'Ann', (name, words) => `**${name}**\n\n${words}`, 'md'],
    ['bold names in a page', 'Jerry', 'Ann', (name, words) => `<p><b>${name}</b> ${words}</p>`, 'html'],
    [
      'terms of a list in a page',
      'Jerry',
      'Ann',
      (name, words) => `<dl><dt>${name}</dt><dd>${words}</dd></dl>`,
      'html',
    ],
    [
      'cells of a table in a page',
      'Jerry',
      'Ann',
      (name, words) => `<table><tr><td><b>${name}</b></td><td>${words}</td></tr></table>`,
      'html',
    ],
  ])('with %s', (_, a, b, write, format = 'txt') => {
    const paragraphs = talk(a, b, write)
    expect(outline(paragraphs, format)).toEqual([`turn ${a}`, `turn ${b}`, `turn ${a}`, `turn ${b}`])
    const article = read(paragraphs, format)
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Why here?',
      'It was dry.',
      'Was it?',
      'Mostly.',
    ])
  })

  it.each([
    ['definitions', ['**Speed**: it is fast.', '**Price**: it is low.'], 'md'],
    [
      'one bold phrase that returns',
      ['**Jerry** was there.', LONG, '**Jerry** was there again.', LONG],
      'md',
    ],
    ['credits', ['Author | Lin Ting', 'Editor | Jo Field', LONG, LONG], 'txt'],
    ['dashes in prose', ['The mill — a ruin — stood there.', 'The river — slow — went by.', LONG], 'txt'],
  ])('are not %s', (_, paragraphs, format) => {
    expect(outline(paragraphs, format).filter((role) => role.startsWith('turn'))).toEqual([])
  })
})

describe('other forms', () => {
  it.each([
    [
      'questions in place of headings',
      ['# A Talk', '**Why here?**', LONG, '**Was it always so?**', LONG, '**And now?**', LONG],
      ['title', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
      'md',
    ],
    [
      'one question among headings',
      ['# A Talk', LONG, '## The River', LONG, '## Why Here?', LONG],
      ['title', 'lead', 'heading', 'paragraph', 'heading', 'paragraph'],
      'md',
    ],
    [
      'a heading on three lines',
      [
        'A Talk',
        'Host: Why?',
        'Ann: It was dry.',
        '02\nThe Long Night\nof the Ferry',
        'Host: So?',
        'Ann: So.',
      ],
      ['title', 'turn Host', 'turn Ann', 'heading', 'turn Host', 'turn Ann'],
      'txt',
    ],
    [
      'numbered headings',
      ['The Flood', LONG, '1. The First Night', LONG, '2. The Second Night', LONG],
      ['title', 'lead', 'heading', 'paragraph', 'heading', 'paragraph'],
      'txt',
    ],
    [
      'numbered headings in Chinese',
      ['三点的洪水', LANG, '一、第一夜', LANG, '二、第二夜', LANG],
      ['title', 'lead', 'heading', 'paragraph', 'heading', 'paragraph'],
      'txt',
    ],
    [
      'notes in brackets',
      [
        'A Talk',
        "[Editor's note: this talk was held in June.]",
        'Host: Why?',
        'Ann: Dry.',
        '(The guest laughs and looks out.)',
        'Host: So?',
        'Ann: So.',
      ],
      ['title', 'note', 'turn Host', 'turn Ann', 'note', 'turn Host', 'turn Ann'],
      'txt',
    ],
    [
      'key points',
      [
        'A Talk',
        'Key points:',
        '1. The mill closed.',
        '2. Nobody told them.',
        'Host: Why?',
        'Ann: It was dry.',
        'Host: So?',
        'Ann: So.',
      ],
      ['title', 'lead', 'list-item', 'list-item', 'turn Host', 'turn Ann', 'turn Host', 'turn Ann'],
      'txt',
    ],
    [
      'a lead that introduces the text',
      [
        'A Talk',
        'By Jo Field',
        LONG,
        'The following is the transcript, edited:',
        'Host: Why?',
        'Ann: It was dry.',
      ],
      ['title', 'byline', 'lead', 'lead', 'turn Host', 'turn Ann'],
      'txt',
    ],
    [
      'lists of addresses',
      [
        'A Talk',
        'Host: Why?',
        'Ann: It was dry.',
        'https://example.org/a\n[2] https://example.org/b\n- www.example.org/c',
      ],
      ['title', 'turn Host', 'turn Ann', 'link', 'link', 'link'],
      'txt',
    ],
    [
      'pictures in Markdown',
      ['# A Talk', '![a mill](m.png) ' + LONG, LONG],
      ['title', 'placeholder', 'paragraph', 'paragraph'],
      'md',
    ],
    [
      'HTML in Markdown',
      [
        '# A Talk',
        '<p align="center"><img src="m.png" alt="a mill"></p>',
        '<!-- hidden -->',
        `<div>${LONG}</div>`,
        LONG,
      ],
      ['title', 'placeholder', 'paragraph', 'paragraph'],
      'md',
    ],
  ] as const)('%s', (_, paragraphs, expected, format) => {
    expect(outline(paragraphs, format)).toEqual(expected)
  })
})

describe('languages', () => {
  const languages = (paragraphs: readonly string[]): (string | undefined)[] =>
    read(paragraphs, 'txt').blocks.map(({ language }) => language)

  it('are told per block: by script, by words where there are enough, else as the document', () => {
    expect(languages(['A Talk', LONG, LANG, '分享網址', 'Danke.'])).toEqual([
      'en',
      'en',
      'zh-Hans',
      'zh-Hant',
      'en',
    ])
    const german =
      'Sie waren nicht wütend auf das Wasser, sagten sie, nur müde vom langen Warten auf den Morgen.'
    expect(languages(['A Talk', LONG, german, LONG])[2]).toBe('de')
  })

  it('tell the scripts of Chinese apart, and leave undecided words to the document', () => {
    expect(languages(['三點的洪水', '他們並不生氣，只是等水退去等得累了。', '一二三。'])).toEqual([
      'zh-Hant',
      'zh-Hant',
      'zh-Hant',
    ])
    expect(languages(['三点的洪水', LANG, '一二三。', '分享網址'])).toEqual([
      'zh-Hans',
      'zh-Hans',
      'zh-Hans',
      'zh-Hant',
    ])
  })
})
