import { describe, expect, it } from 'vitest'
import { NO_CHOICES } from '../../../src/core/model/reading-choices.ts'
import { guessKind, readArticle } from '../../../src/core/readers/index.ts'
import { must } from './reading-files.ts'

const PAIRS = [
  ['The Bridge That Sings', '会唱歌的桥'],
  [
    'Host: When did you first hear the bridge sing in the wind?',
    '主持人：你第一次听到这座桥在风里唱歌是什么时候？',
  ],
  [
    'Lena: It was the winter after the new railings were put up, and nobody believed me.',
    '莱娜：那是新栏杆装好之后的那个冬天，当时没有一个人相信我说的话。',
  ],
  ['图片', ''],
  [
    'Host: So you measured it, and the town finally had to listen to you.',
    '主持人：于是你去测量了，镇上的人终于不得不听你说。',
  ],
  [
    'Lena: Nine hundred hertz, for six hours, until the wind turned to the south.',
    '莱娜：九百赫兹，持续了六个小时，直到风转向南边才停下来。',
  ],
] as const
const ENGLISH = PAIRS.map(([english]) => english)
const CHINESE: readonly string[] = PAIRS.map(([, chinese]) => chinese).filter((line) => line !== '')

const read = (text: string, side: 'article' | 'original' = 'article', name = 'bridge.txt') =>
  must(readArticle({ name, text }, { side }))
const linesOf = ({ text, blocks }: ReturnType<typeof read>): string[] =>
  blocks.map((block) => text.slice(block.label?.start ?? block.start, block.end))

describe('an article that arrives beside its original', () => {
  it.each([
    ['paragraph by paragraph', PAIRS.flatMap(([english, chinese]) => [chinese, english]).join('\n\n')],
    ['one after the other', [...ENGLISH, ...CHINESE].join('\n\n')],
  ])('%s: each side takes its own language, and lists the other', (_, text) => {
    const lines = text.split('\n\n').filter((line) => line !== '')
    expect(guessKind({ name: 'bridge.txt', text }).kind).toBe('article')
    const article = read(text)
    expect(linesOf(article)).toEqual(lines.filter((line) => !CHINESE.includes(line)))
    expect(article.language).toBe('en')
    expect(article.left.map(({ reason }) => reason)).toEqual(CHINESE.map(() => 'second language'))
    const original = read(text, 'original')
    expect(linesOf(original)).toEqual(lines.filter((line) => /\p{Script=Han}/u.test(line)))
    expect(original.language).toMatch(/^zh/)
  })

  it('one left out is put back by its id, and stays where it was', () => {
    const text = PAIRS.flatMap(([english, chinese]) => [english, chinese]).join('\n\n')
    const left = read(text).left.find(({ text: words }) => words.startsWith('莱娜：那是'))!
    const choices = { ...NO_CHOICES, takenIn: [left.id] }
    const again = must(readArticle({ name: 'bridge.txt', text }, { choices }))
    expect(linesOf(again)[3]).toMatch(/^莱娜：那是/)
    expect(again.left).toHaveLength(CHINESE.length - 1)
  })

  it('in Markdown, too', () => {
    const bold = (line: string): string => line.replace(/^\w+(?=:)/, '**$&**')
    const text = PAIRS.flatMap(([english, chinese]) => [bold(english), chinese]).join('\n\n')
    expect(read(text, 'article', 'bridge.md').left.map(({ reason }) => reason)).toEqual(
      CHINESE.map(() => 'second language'),
    )
  })
})

it.each([
  ['an English article with Chinese at its foot', [...ENGLISH, ...ENGLISH, ...CHINESE.slice(0, 2)]],
  ['a Chinese one that quotes English', [...CHINESE, ...CHINESE, ENGLISH[2]]],
  ['a pair of paragraphs', [ENGLISH[2], CHINESE[2]]],
])('%s is one text', (_, lines) => {
  expect(read(lines.join('\n\n')).left).toEqual([])
})
