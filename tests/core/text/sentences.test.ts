import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentParagraph, segmentSentences } from '../../../src/core/text/sentences.ts'

/** `|` stands where a sentence ends and the next begins. */
const ENGLISH = [
  'Dr. Lee met Mr. and Mrs. Varga in St. Gallen. |They spoke.',
  'J. R. R. Tolkien wrote it. |A. Smith did not.',
  'He chose plan B. |Then he left.',
  'It was 3 a.m. PST when he called. |It was dark.',
  'We met at 3 p.m. |The phone rang.',
  'Some methods (e.g. PPO) are stable, i.e. they converge. |Others, cf. Lee, are not.',
  'It costs 2.50 for coffee and 3.14 for pie. |Cheap.',
  'GPT-5.2 beats o1 and o3. |Kimi K2.5 does not.',
  'Version 2.0.1 is out. |Try it.',
  '"Really?" she said. |"Yes!" he said.',
  'He asked, "Why?" |Nobody knew.',
  'I waited… |What else could I do?',
  'I waited... and waited. |Then I left.',
  'Figure out how high your threshold is.|I am serious.',
  'See https://example.org/a.Bc and mail a.B@example.org now. |Good.',
  'No. |A line must end. |No. |I did not.',
  'She saw no. 7 and Fig. 2 on p. 5. |Nice.',
  '1. The first point is short.',
  'Is it over? |No. |Not yet!',
  'No one died. |43 households were flooded.',
  'It has exploration vs. exploitation in it. |Both matter.',
  'The U.S. team won. |Everyone cheered.',
  'He said: "Tomorrow it will rise." |And I was right.',
  'They left (quietly). |Nobody saw.',
  'What?! |You cannot mean it.',
]

const CHINESE = [
  '他说：“你会后悔的。”|我没有。',
  '说说误报。|“狼来了”喊多了，大家不就不听了吗？|真的。',
  '2019年5月的一个雨夜。|电话响了！|谁？',
  '她说“好！”，然后走了。|我没走。',
  '《远岸》是节目。|（完）',
  '大约1.2万人的手机会收到它的消息。|空气每升高一度，大约能多容纳7%的水汽。',
  '“至暗时刻”过去了。|天亮了。',
]

describe.each([
  ['en', ENGLISH],
  ['zh-Hans', CHINESE],
])('sentences of %s', (language, cases) => {
  it.each(cases)('%s', (marked) => {
    const text = marked.replaceAll('|', '')
    const expected = marked.split('|').map((part) => part.trim())
    expect(segmentParagraph(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

describe('sentences of any text', () => {
  it('end at line breaks in a text and not in a paragraph', () => {
    const text = 'one line\nand another. Third'
    expect(segmentSentences(text, 'en')).toHaveLength(3)
    expect(segmentParagraph(text, 'en')).toHaveLength(2)
  })

  it('are ascending, trimmed, and cover everything that is not white space', () => {
    const piece = fc.constantFrom(
      'a',
      'Bc',
      '. ',
      '.',
      '! ',
      '? "',
      '”',
      ' ',
      '\n',
      'Dr.',
      '1.',
      '3.5',
      '。',
      '：“',
      '…',
      '😀',
      'é',
      '(',
      ')',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('en', 'zh-Hans', 'und', 'x'),
        (pieces, language) => {
          const text = pieces.join('')
          const spans = segmentSentences(text, language)
          let last = 0
          for (const { start, end } of spans) {
            expect(text.slice(last, start)).toMatch(/^\s*$/)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            last = end
          }
          expect(text.slice(last)).toMatch(/^\s*$/)
        },
      ),
      { seed: 20261123, numRuns: 400 },
    )
  })

  it('are found in a long line piece by piece, as in short ones', () => {
    const sentence = 'Dr. Lee said "no" at 3 p.m. PST, and went home. '
    const text = sentence.repeat(4000).trim()
    const spans = segmentSentences(text, 'en')
    expect(spans).toHaveLength(4000)
    expect(new Set(spans.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set([sentence.trim()]))
  })

  it('are cut somewhere when a line has no end', () => {
    expect(segmentSentences('word '.repeat(50_000), 'en').length).toBeGreaterThan(20)
    expect(segmentSentences('字'.repeat(50_000), 'zh-Hans').length).toBeGreaterThan(20)
  })
})
