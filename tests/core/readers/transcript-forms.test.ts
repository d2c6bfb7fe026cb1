import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../src/core/readers/index.ts'
import { formatProblem } from '../../../src/core/readers/index.ts'
import { must } from './reading-files.ts'

const srt = (...cues: readonly (readonly [string, string])[]): string =>
  cues.map(([times, words], index) => `${index + 1}\n${times}\n${words}\n`).join('\n')
const json = (value: unknown): string => JSON.stringify(value)

type Expected = readonly (readonly [string | null, number | null, string])[]

/** Speaker, seconds, words of each turn. */
const FORMS: readonly (readonly [string, string, string, Expected])[] = [
  [
    'the panel with labels for screen readers on lines of their own',
    'youtube-panel',
    '0:00\n0 seconds\nhello there\n1:05\n1 minute, 5 seconds\nand welcome\n1:00:02\n1 hour, 2 seconds\nback',
    [[null, 0, 'hello there and welcome back']],
  ],
  [
    'the panel with nothing but those labels',
    'youtube-panel',
    '4 seconds\nhello there\n1 minute, 5 seconds\nand welcome\n1 minute, 9 seconds\nback',
    [[null, 4, 'hello there and welcome back']],
  ],
  [
    'the same, glued to the words',
    'youtube-panel',
    '4 secondshello there\n1 minute, 5 seconds and welcome\n1 hour, 9 secondsback',
    [[null, 4, 'hello there and welcome back']],
  ],
  [
    'the panel with its times switched off',
    'plain-text',
    'Transcript\n\nhello there\n\nand welcome\n\nback\n\nEnglish (auto-generated)',
    [[null, null, 'hello there and welcome back']],
  ],
  ['time and words on one line', 'timed-text', '0:01\thello\n0:04\tthere', [[null, 1, 'hello there']]],
  ['bold times', 'timed-text', '**0:01** · hello\n\n**0:04** · there', [[null, 1, 'hello there']]],
  [
    'one word per line, words of the page among them',
    'plain-text',
    'so\ni\nspeak\nenglish\nand\nchinese\nbut\nno\ntranscript\nis\nhere',
    [[null, null, 'so i speak english and chinese but no transcript is here']],
  ],
  [
    'brackets and names',
    'timed-text',
    '[00:00:01] Ann Lee: Hello.\n[01:00:05] Bob: Hi.',
    [
      ['Ann Lee', 1, 'Hello.'],
      ['Bob', 3605, 'Hi.'],
    ],
  ],
  [
    'names with times above paragraphs',
    'timed-text',
    'Ann Lee (00:00:01)\nHello. I am here.\n\nBob (00:00:05)\nHi.',
    [
      ['Ann Lee', 1, 'Hello. I am here.'],
      ['Bob', 5, 'Hi.'],
    ],
  ],
  [
    'SRT with positions and names at changes',
    'srt',
    srt(
      ['00:00:01,000 --> 00:00:02,000', '{\\an8}ANN: One.'],
      ['00:00:02,000 --> 00:00:03,000', 'Two.'],
      ['00:00:03,000 --> 00:00:04,000', 'BOB: Three.'],
    ),
    [
      ['ANN', 1, 'One. Two.'],
      ['BOB', 3, 'Three.'],
    ],
  ],
  [
    'SRT in broken order',
    'srt',
    srt(['00:00:05,000 --> 00:00:06,000', 'Two.'], ['00:00:01,000 --> 00:00:02,000', 'One.']),
    [[null, 1, 'One. Two.']],
  ],
  [
    'VTT with ids and short times',
    'vtt',
    'WEBVTT\n\nintro\n00:01.500 --> 00:02.500\nOne.\n\n2\n00:03.500 --> 00:04.500\nTwo.',
    [[null, 1.5, 'One. Two.']],
  ],
  [
    'srv1',
    'srv',
    '<?xml version="1.0"?><transcript><text start="0.5" dur="2">it&amp;#39;s</text><text start="2" dur="2">late</text></transcript>',
    [[null, 0.5, "it's late"]],
  ],
  [
    'WhisperX with speakers',
    'whisper-json',
    json({
      segments: [
        { start: 0, end: 1, text: ' Hi.', speaker: 'SPEAKER_00' },
        { start: 1, end: 2, text: ' Yes.', words: [{ word: 'Yes.', start: 1, speaker: 'SPEAKER_01' }] },
      ],
    }),
    [
      ['SPEAKER_00', 0, 'Hi.'],
      ['SPEAKER_01', 1, 'Yes.'],
    ],
  ],
  [
    'Podcasting 2.0, a word each',
    'podcast-json',
    json({
      version: '1.0.0',
      segments: ['We', 'won.', 'Good.'].map((body, at) => ({
        speaker: at < 2 ? 'Ann' : 'Bob',
        startTime: at,
        endTime: at + 1,
        body: `${body}\n`,
      })),
    }),
    [
      ['Ann', 0, 'We won.'],
      ['Bob', 2, 'Good.'],
    ],
  ],
  [
    'times above a hundred hours',
    'timed-text',
    '[123:45:06] Ann: Late.\n[123:45:09] Bob: Yes.',
    [
      ['Ann', 445506, 'Late.'],
      ['Bob', 445509, 'Yes.'],
    ],
  ],
  [
    'times before the beginning',
    'srt',
    srt(['-00:00:03,000 --> 00:00:01,000', 'One.'], ['00:00:05,000 --> 00:00:02,000', 'Two.']),
    [[null, 0, 'One. Two.']],
  ],
  [
    'times that are no times, and none',
    'whisper-json',
    json({
      segments: [
        { start: -5, end: -2, text: 'One.' },
        { start: '1.5', end: 'x', text: 'Two.' },
      ],
    }),
    [[null, 0, 'One. Two.']],
  ],
  [
    'half a surrogate pair',
    'vtt',
    'WEBVTT\n\n00:01.000 --> 00:02.000\na \ud800 b.',
    [[null, 1, 'a \ud800 b.']],
  ],
]

describe('transcripts as they arrive', () => {
  it.each(FORMS)('%s', (_, format, text, turns) => {
    const transcript = must(readTranscript({ name: 'a', text }))
    expect(transcript.format).toBe(format)
    expect(
      transcript.turns.map(({ speaker, startSeconds, start, end }) => [
        speaker,
        startSeconds,
        transcript.text.slice(start, end),
      ]),
    ).toEqual(turns)
  })

  it.each([
    [
      '[00:00:01] We began. It was cold.\n[00:00:09] It was cold. The sun came.\n[00:00:19] The sun came. We left.',
    ],
    ['We began. It was cold.\n\nIt was cold. The sun came.\n\nThe sun came. We left.'],
  ])('paragraphs that repeat the last sentence of the one before: %s', (text) => {
    const transcript = must(readTranscript({ name: 'a', text }))
    expect(transcript.sentences.map((sentence) => sentence.text)).toEqual([
      'We began.',
      'It was cold.',
      'The sun came.',
      'We left.',
    ])
    expect(transcript.left.map((item) => [item.reason, item.text])).toEqual([
      ['repeated', 'It was cold.'],
      ['repeated', 'The sun came.'],
    ])
  })

  it('says what it did with odd times', () => {
    const text = srt(['-00:00:03,000 --> 00:00:01,000', 'One.'], ['00:00:05,000 --> 00:00:02,000', 'Two.'])
    expect(must(readTranscript({ name: 'a', text })).warnings).toEqual([
      { line: 2, message: 'a time before the beginning was taken for 0:00' },
      { line: 6, message: 'caption ends before it begins' },
    ])
  })

  it('fetches and resolves nothing that XML declares itself', () => {
    const text =
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY l "lol">]>\n<timedtext><body><p t="1" d="2">a &x; &l;</p></body></timedtext>'
    const result = readTranscript({ name: 'a.srv3', text })
    expect(result.ok ? 'read' : formatProblem(result.problem)).toMatch(
      /^a\.srv3:2: no captions found in this XML \(undefined entity/,
    )
  })

  it.each([
    ['one line of a million signs', 'word '.repeat(200_000)],
    ['nothing but the beginnings of tags', '<a '.repeat(300_000)],
    ['nothing but brackets', '['.repeat(1_000_000) + 'a'],
  ])('takes %s without an error in every format', (_, text) => {
    for (const format of [
      'vtt',
      'json3',
      'srv',
      'ttml',
      'html',
      'youtube-panel',
      'timed-text',
      'plain-text',
    ]) {
      const result = readTranscript({ name: 'a', text }, { format })
      expect(result.ok || result.problem.remedy !== '').toBe(true)
    }
  })
})
