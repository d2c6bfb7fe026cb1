import { readFileSync } from 'node:fs'

/**
 * A pair of texts of a given size, made from the sample: the job of shared seed/article.txt (a 7,000-word article, a
 * 10,000-word transcript) without its words.
 *
 * The sample is repeated with its words disguised, each copy differently but alike on both sides ("river" becomes
 * "rover", then "ruver"), because an exact repetition would be far harder to align than any real pair. Every few
 * article paragraphs one is left out until the length is right: the editor's cuts. Same input, same bytes.
 */

const read = (name: string): string =>
  readFileSync(new URL(`../../../samples/far-bank/${name}`, import.meta.url), 'utf8')

const VOWELS = 'aeiou'

/** First vowel of each longer word moved on by `copy`; short words, mostly grammar, and capitals at the start stay. */
const disguise = (text: string, copy: number): string =>
  text.replace(/\p{L}{4,}/gu, (word) =>
    word.replace(/(?<=.)[aeiou]/, (vowel) => VOWELS[(VOWELS.indexOf(vowel) + copy) % VOWELS.length]!),
  )

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0

const spoken = (block: string): string => block.replace(/^.*-->.*$/m, '').replace(/<[^>]*>/g, '')

const clock = (seconds: number): string => {
  const whole = Math.floor(seconds)
  const two = (value: number): string => String(value).padStart(2, '0')
  const milliseconds = String(Math.round((seconds - whole) * 1000) % 1000).padStart(3, '0')
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${milliseconds}`
}

const shiftTimes = (block: string, by: number): string =>
  block.replace(/(\d\d):(\d\d):(\d\d\.\d{3})/g, (_all, hours: string, minutes: string, seconds: string) =>
    clock(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + by),
  )

/** Words that are said in the sample. */
const COPY_WORDS = countWords(read('transcript.vtt').split('\n\n').slice(2).map(spoken).join(' '))

/** Length of the sample's recording, rounded up. */
const COPY_SECONDS = 1620

/** `captions`: clean captions with speakers, or automatic ones with a time for every word. */
export function makeTranscript(words: number, captions: 'transcript.vtt' | 'transcript.auto.vtt'): string {
  const [head, ...blocks] = read(captions).split('\n\n')
  const out: string[] = [head!]
  // an automatic caption says every line three times (rolling); the sample's own share tells how often on average
  const repetition = captions === 'transcript.vtt' ? 1 : countWords(blocks.map(spoken).join(' ')) / COPY_WORDS
  let count = 0
  for (let copy = 0; ; copy++) {
    for (const block of blocks) {
      if (count >= words * repetition) return out.join('\n\n') + '\n'
      out.push(disguiseBlock(shiftTimes(block, copy * COPY_SECONDS), copy))
      count += countWords(spoken(block))
    }
  }
}

/** Leaves the line of times and tags alone. */
const disguiseBlock = (block: string, copy: number): string =>
  block
    .split('\n')
    .map((line) =>
      line.includes('-->') ? line : line.replace(/[^<>]+(?![^<]*>)/g, (text) => disguise(text, copy)),
    )
    .join('\n')

/** `transcriptWords`: so many copies of the article are made as the transcript has, then shortened to `words`. */
export function makeArticle(words: number, transcriptWords: number): string {
  const [title, ...lines] = read('article.en.txt').split('\n')
  const copies = transcriptWords / COPY_WORDS
  const paragraphs: string[] = []
  for (let copy = 0; copy < copies; copy++) {
    const part = copies - copy < 1 ? lines.slice(0, Math.round(lines.length * (copies - copy))) : lines
    paragraphs.push(...part.map((line) => disguise(line, copy)))
  }
  const counts = paragraphs.map(countWords)
  let surplus = counts.reduce((sum, count) => sum + count, 0) - words
  const left = new Set<number>()
  // every third paragraph first, then the ones between, so that no long stretch goes
  for (const offset of [2, 1, 0]) {
    for (let at = offset; at < paragraphs.length && surplus > 0; at += 3) {
      if (counts[at]! > surplus || counts[at] === 0) continue
      left.add(at)
      surplus -= counts[at]!
    }
  }
  return [title, ...paragraphs.filter((_, at) => !left.has(at))].join('\n') + '\n'
}
