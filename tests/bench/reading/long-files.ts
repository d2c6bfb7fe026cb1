import type { TextFile } from '../../../src/core/readers/index.ts'

/**
 * Ten hours of talk as a tool would write it: `count` cues of two words, 0.36 s each (twice as fast as people talk). Words come from a fixed list in an
 * order that does not repeat within the file; every fourteenth word ends a sentence where the format has punctuation.
 */
export const LONG_FORMATS = [
  'vtt',
  'vtt, rolling',
  'srt',
  'json3',
  'srv3',
  'srv1',
  'ttml',
  'whisper, word times',
  'podcast json, word a segment',
  'panel, pasted',
  '[time] Name: text',
  'html, cite and time',
  'word a line',
] as const
export type LongFormat = (typeof LONG_FORMATS)[number]

const STOCK =
  'so we went down to the river and I thought that it was going to rain again but nobody had told them what you could do about a boat when there is no water left in the valley because every winter people who live here would say well maybe this year they build the wall higher than before'.split(
    ' ',
  )
const SECONDS = 0.36
const WORDS = 2

/** A linear congruential step (Numerical Recipes): an order without a period worth the name, the same on every machine. */
function wordsOf(count: number): string[] {
  let state = 7
  return Array.from({ length: count * WORDS }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return STOCK[state % STOCK.length]!
  })
}

const clock = (seconds: number): string => {
  const whole = Math.floor(seconds)
  const two = (value: number): string => String(value).padStart(2, '0')
  const thousandths = String(Math.round((seconds - whole) * 1000)).padStart(3, '0')
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${thousandths}`
}

export function longFile(format: LongFormat, count: number): TextFile {
  const words = wordsOf(count)
  const cues = Array.from({ length: count }, (_, cue) => ({
    start: cue * SECONDS,
    words: words.slice(cue * WORDS, (cue + 1) * WORDS),
  }))
  const step = SECONDS / WORDS
  if (format === 'vtt') {
    const text = cues.map(({ start, words: said }, cue) => {
      const line = said.map((word, at) => ((cue * WORDS + at) % 14 === 13 ? `${word}.` : word)).join(' ')
      return `${clock(start)} --> ${clock(start + SECONDS)}\n${line}\n`
    })
    return { name: 'long.vtt', text: `WEBVTT\n\n${text.join('\n')}` }
  }
  if (format === 'vtt, rolling') {
    // Two cues of the file for each line, the second of 10 ms.
    let shown = ' '
    const text = cues.slice(0, count / 2).map(({ start, words: said }) => {
      const timed = said
        .map((word, at) => (at === 0 ? word : `<${clock(start + at * step)}><c> ${word}</c>`))
        .join('')
      const line = said.join(' ')
      const both = [
        `${clock(start)} --> ${clock(start + SECONDS - 0.01)} align:start position:0%\n${shown}\n${timed}\n`,
        `${clock(start + SECONDS - 0.01)} --> ${clock(start + SECONDS)} align:start position:0%\n${line}\n \n`,
      ].join('\n')
      shown = line
      return both
    })
    return { name: 'long.vtt', text: `WEBVTT\nKind: captions\nLanguage: en\n\n${text.join('\n')}` }
  }
  const ms = (seconds: number): number => Math.round(seconds * 1000)
  if (format === 'json3') {
    const events = cues.map(({ start, words: said }) => ({
      tStartMs: ms(start),
      dDurationMs: ms(SECONDS),
      wWinId: 1,
      segs: said.map((word, at) => ({
        utf8: at === 0 ? word : ` ${word}`,
        ...(at === 0 ? {} : { tOffsetMs: ms(at * step) }),
        acAsrConf: 0,
      })),
    }))
    return { name: 'long.json3', text: JSON.stringify({ wireMagic: 'pb3', events }) }
  }
  if (format === 'srv3') {
    const paragraphs = cues.map(({ start, words: said }) => {
      const inner = said.map((word, at) =>
        at === 0 ? `<s ac="0">${word}</s>` : `<s t="${ms(at * step)}" ac="0"> ${word}</s>`,
      )
      return `<p t="${ms(start)}" d="${ms(SECONDS)}" w="1">${inner.join('')}</p>`
    })
    return {
      name: 'long.srv3',
      text: `<?xml version="1.0" encoding="utf-8" ?><timedtext format="3">\n<body>\n${paragraphs.join('\n')}\n</body>\n</timedtext>\n`,
    }
  }
  return { name: `long.${EXTENSIONS[format]}`, text: otherFile(format, cues) }
}

type Cue = Readonly<{ start: number; words: readonly string[] }>
type OtherFormat = Exclude<LongFormat, 'vtt' | 'vtt, rolling' | 'json3' | 'srv3'>

const EXTENSIONS: Readonly<Record<OtherFormat, string>> = {
  srt: 'srt',
  srv1: 'xml',
  ttml: 'ttml',
  'whisper, word times': 'json',
  'podcast json, word a segment': 'json',
  'panel, pasted': 'txt',
  '[time] Name: text': 'txt',
  'html, cite and time': 'html',
  'word a line': 'txt',
}

function otherFile(format: OtherFormat, cues: readonly Cue[]): string {
  const text = (words: readonly string[], cue: number): string =>
    words.map((word, at) => ((cue * WORDS + at) % 14 === 13 ? `${word}.` : word)).join(' ')
  const round = (seconds: number): number => Math.round(seconds * 1000) / 1000
  const end = (start: number): number => round(start + SECONDS)
  const short = (seconds: number): string => clock(seconds).slice(0, 8)
  const name = (cue: number): string => (cue % 20 < 10 ? 'Mara Ellison' : 'Tom Brandt')
  switch (format) {
    case 'srt':
      return cues
        .map(({ start, words }, cue) => {
          const times = `${clock(start)} --> ${clock(start + SECONDS)}`.replaceAll('.', ',')
          return `${cue + 1}\n${times}\n${text(words, cue)}\n`
        })
        .join('\n')
    case 'srv1':
      return `<?xml version="1.0" encoding="utf-8" ?><transcript>${cues
        .map(({ start, words }, cue) => {
          const said = text(words, cue)
          return `<text start="${round(start)}" dur="${SECONDS}">${cue % 9 === 0 ? `it&amp;#39;s ${said}` : said}</text>`
        })
        .join('')}</transcript>`
    case 'ttml':
      return `<?xml version="1.0" encoding="utf-8"?>\n<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en">\n<body><div>\n${cues
        .map(
          ({ start, words }, cue) =>
            `<p begin="${clock(start)}" end="${clock(start + SECONDS)}">${text(words, cue).replace(' ', '<br/>')}</p>`,
        )
        .join('\n')}\n</div></body></tt>\n`
    case 'whisper, word times':
      return JSON.stringify({
        language: 'en',
        segments: cues.map(({ start, words }, id) => ({
          id,
          start: round(start),
          end: end(start),
          text: ` ${text(words, id)}`,
          words: words.map((word, at) => ({
            word: ` ${word}`,
            start: round(start + at * 0.18),
            probability: 0.9,
          })),
        })),
      })
    case 'podcast json, word a segment':
      return JSON.stringify({
        version: '1.0.0',
        segments: cues.map(({ start, words }, cue) => ({
          speaker: name(cue),
          startTime: round(start),
          endTime: end(start),
          body: `${text(words, cue)} `,
        })),
      })
    case 'panel, pasted':
      return cues
        .map(({ start, words }) => `${short(start).replace(/^00:0?/, '')}\n${words.join(' ')}`)
        .join('\n')
    case '[time] Name: text':
      return cues
        .map(({ start, words }, cue) => `[${short(start)}] ${name(cue)}: ${text(words, cue)}`)
        .join('\n\n')
    case 'html, cite and time':
      return `<!DOCTYPE html>\n<html><body>\n${cues
        .map(
          ({ start, words }, cue) =>
            `<cite>${name(cue)}:</cite>\n<time>${short(start)}</time>\n<p>${text(words, cue)}</p>`,
        )
        .join('\n')}\n</body></html>\n`
    case 'word a line':
      return cues.flatMap(({ words }) => words).join('\n')
  }
}
