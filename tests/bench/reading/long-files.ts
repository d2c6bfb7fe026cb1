import type { TextFile } from '../../../src/core/readers/index.ts'

/**
 * Ten hours of talk as a tool would write it: `count` cues of two words, 0.36 s each (twice as fast as people talk). Words come from a fixed list in an
 * order that does not repeat within the file; every fourteenth word ends a sentence where the format has punctuation.
 */
export const LONG_FORMATS = ['vtt', 'vtt, rolling', 'json3', 'srv3'] as const
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
