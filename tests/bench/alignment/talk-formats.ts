import type { Spoken } from './seed-talk.ts'

type Line = Readonly<{ text: string; speaker: string; start: number; end: number; words: readonly number[] }>

const SECONDS_PER_WORD = 0.36
const PAUSE = 0.5
const WORDS_OF_LINE = 7

/** Captions of seven words, with a start for each word; a sentence begins a caption of its own where `bySentence`. */
function captions(talk: readonly Spoken[], bySentence: boolean): Line[] {
  const lines: Line[] = []
  let clock = 1
  let open: { text: string[]; speaker: string; words: number[] } | null = null
  const close = (): void => {
    if (open !== null && open.text.length > 0)
      lines.push({
        text: open.text.join(' '),
        speaker: open.speaker,
        start: open.words[0]!,
        end: clock,
        words: open.words,
      })
    open = null
  }
  for (const { text, speaker } of talk) {
    for (const word of text.split(/\s+/)) {
      if (open !== null && (open.speaker !== speaker || open.text.length >= WORDS_OF_LINE)) close()
      open ??= { text: [], speaker, words: [] }
      open.text.push(word)
      open.words.push(clock)
      clock = Math.round((clock + SECONDS_PER_WORD) * 1000) / 1000
    }
    if (bySentence) close()
    clock = Math.round((clock + PAUSE) * 1000) / 1000
  }
  close()
  return lines
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
const clockOf = (seconds: number): string =>
  `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
const stampOf = (seconds: number, mark: string): string =>
  clockOf(seconds) + mark + String(Math.round((seconds % 1) * 1000)).padStart(3, '0')

/** Lower case, no marks: what automatic captions have. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[—–…/]/gu, ' ')
    .replace(/[^\p{L}\p{N}'\s-]/gu, '')
    .trim()

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Turns: what one voice says until another begins. */
function turnsOf(lines: readonly Line[]): Line[] {
  const turns: Line[] = []
  for (const line of lines) {
    const last = turns.at(-1)
    if (last?.speaker === line.speaker)
      turns[turns.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end }
    else turns.push(line)
  }
  return turns
}

/** The talk as a file of each kind that people have: name of the file and its text. */
export function writeFormats(talk: readonly Spoken[]): readonly (readonly [name: string, text: string])[] {
  const lines = captions(talk, true)
  const auto = captions(talk, false).map((line) => ({ ...line, text: bare(line.text) }))
  const turns = turnsOf(lines)
  const cue = (line: Line, mark: string): string =>
    `${stampOf(line.start, mark)} --> ${stampOf(line.end, mark)}`
  const rolling = auto.flatMap((line, k) => {
    const timed = line.text
      .split(' ')
      .map((word, w) => (w === 0 ? word : `<${stampOf(line.words[w] ?? line.end, '.')}><c> ${word}</c>`))
      .join('')
    const before = auto[k - 1]?.text ?? ' '
    return [`${cue(line, '.')} align:start position:0%\n${before}\n${timed}`]
  })
  return [
    [
      'talk.vtt',
      `WEBVTT\n\n${lines.map((l) => `${cue(l, '.')}\n<v ${l.speaker}>${l.text}</v>`).join('\n\n')}\n`,
    ],
    ['talk.auto.vtt', `WEBVTT\nKind: captions\nLanguage: en\n\n${rolling.join('\n\n')}\n`],
    ['talk.srt', lines.map((l, k) => `${k + 1}\n${cue(l, ',')}\n${l.text}\n`).join('\n')],
    [
      'talk.json3',
      JSON.stringify({
        wireMagic: 'pb3',
        events: auto.map((l) => ({
          tStartMs: Math.round(l.start * 1000),
          dDurationMs: Math.round((l.end - l.start) * 1000),
          segs: l.text.split(' ').map((word, w) => ({
            utf8: w === 0 ? word : ` ${word}`,
            tOffsetMs: Math.round(((l.words[w] ?? l.start) - l.start) * 1000),
          })),
        })),
      }),
    ],
    [
      'talk.srv3',
      `<?xml version="1.0" encoding="utf-8" ?><timedtext format="3"><body>${auto
        .map(
          (l) =>
            `<p t="${Math.round(l.start * 1000)}" d="${Math.round((l.end - l.start) * 1000)}">${xml(l.text)}</p>`,
        )
        .join('')}</body></timedtext>`,
    ],
    [
      'talk.ttml',
      `<?xml version="1.0" encoding="UTF-8"?><tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div>${lines
        .map((l) => `<p begin="${stampOf(l.start, '.')}" end="${stampOf(l.end, '.')}">${xml(l.text)}</p>`)
        .join('')}</div></body></tt>`,
    ],
    [
      'whisper.json',
      JSON.stringify({
        text: lines.map((l) => l.text).join(' '),
        segments: lines.map((l, id) => ({ id, start: l.start, end: l.end, text: ` ${l.text}` })),
        language: 'en',
      }),
    ],
    [
      'podcast.json',
      JSON.stringify({
        version: '1.0.0',
        segments: lines.map((l) => ({
          speaker: l.speaker,
          startTime: l.start,
          endTime: l.end,
          body: l.text,
        })),
      }),
    ],
    [
      'panel.txt',
      `Transcript\n\n${auto.map((l) => `${Math.floor(l.start / 60)}:${two(l.start % 60)}\n${l.text}`).join('\n')}\n`,
    ],
    ['bracketed.txt', `${turns.map((l) => `[${clockOf(l.start)}] ${l.speaker}: ${l.text}`).join('\n\n')}\n`],
    ['headed.txt', `${turns.map((l) => `${l.speaker} (${clockOf(l.start)}):\n${l.text}`).join('\n\n')}\n`],
    ['plain.txt', `${turns.map((l) => l.text).join('\n\n')}\n`],
  ]
}
