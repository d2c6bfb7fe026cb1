import { concatMapped, sliceMapped, written, type MappedText } from '../text/mapped-text.ts'
import { countSpoken, parseTimecode } from './time-units.ts'
import { looksLikeName } from './names-beside-times.ts'
import type { MappedLine } from './source-lines.ts'

/**
 * Transcripts that have their times in brackets inside or behind the words, put as all others have them: a line for each
 * time, which stands at its head.
 *
 *     welcome back (0:02) thank you (0:09)         ->   (0:02) welcome back      behind: where the words begin
 *     Welcome back. #00:00:08-4#                   ->   (0:00) Welcome back.     behind: where they end
 *     [0:02] Mara: Welcome. [0:09] Tom: Thanks.    ->   [0:02] Mara: Welcome.    before: only parted
 *
 * Brackets are the proof: "it stopped at 3:15" has none. A time behind the words is where they end if as much was said up to
 * it as could be; nobody says three words before 0:01 and twenty until 0:02.
 */
export function partAtTimes(lines: readonly MappedLine[]): readonly MappedLine[] {
  const found = lines.map(({ text }) => timesIn(text.text))
  const all = found.flat()
  if (all.length < FEW || !isRising(all.map(({ seconds }) => seconds))) return lines
  const heads = found.filter(([first]) => first?.start === 0).length
  const named = found.filter((times, at) => isAfterName(lines[at]!.text.text, times[0])).length
  const isBehind =
    heads === 0 &&
    named < lines.length / 3 &&
    found.every((times, at) => times.length === 0 || times.at(-1)!.end >= lines[at]!.text.text.length)
  if (isBehind) return withTimesBehind(lines, found, all)
  const inside = all.length - heads - named
  return inside >= FEW ? lines.flatMap((line, at) => parted(line, found[at]!)) : lines
}

type Time = Readonly<{ start: number; end: number; seconds: number }>

const FEW = 3
const TIME = /[[(（](\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?)[\])）]|#(\d{1,2}:\d\d:\d\d)(?:-(\d))?#/g

function timesIn(text: string): Time[] {
  if (!/\d:\d\d/.test(text)) return []
  return [...text.matchAll(TIME)].flatMap((match) => {
    const seconds = parseTimecode((match[1] ?? match[2]!).trim())
    if (seconds === null) return []
    const rest = Number(match[3] ?? 0) / 10
    return [{ start: match.index, end: match.index + match[0].length, seconds: seconds + rest }]
  })
}

/** "Mara Ellison (00:02)" heads a turn as it is. */
const isAfterName = (text: string, time: Time | undefined): boolean =>
  time !== undefined &&
  time.start > 0 &&
  looksLikeName(
    text
      .slice(0, time.start)
      .trim()
      .replace(/\s?[:：,·|–—-]$/, ''),
  )

function isRising(seconds: readonly number[]): boolean {
  const falling = seconds.filter((time, at) => time < (seconds[at - 1] ?? 0)).length
  return falling <= seconds.length / 20
}

function parted({ number, text, boldEnd }: MappedLine, times: readonly Time[]): MappedLine[] {
  const [first] = times
  if (first === undefined) return [{ number, text, ...(boldEnd === undefined ? {} : { boldEnd }) }]
  const bounds = (isAfterName(text.text, first) ? times.slice(1) : times).map(({ start }) => start)
  return [0, ...bounds].flatMap((start, at) => {
    const part = trimmed(sliceMapped(text, start, bounds[at] ?? text.text.length))
    return part.text === '' ? [] : [{ number, text: part }]
  })
}

function withTimesBehind(
  lines: readonly MappedLine[],
  found: readonly (readonly Time[])[],
  all: readonly Time[],
): MappedLine[] {
  const parts: { line: MappedLine; words: MappedText; time: Time | null }[] = []
  lines.forEach((line, at) => {
    let from = 0
    for (const time of found[at]!) {
      parts.push({ line, words: trimmed(sliceMapped(line.text, from, time.start)), time })
      from = time.end
    }
    const rest = trimmed(sliceMapped(line.text, from, line.text.text.length))
    if (rest.text !== '') parts.push({ line, words: rest, time: null })
  })
  const timed = parts.filter(({ time }) => time !== null)
  const areEnds = fitsEnds(
    timed.map(({ words }) => countSpoken(words.text)),
    all.map(({ seconds }) => seconds),
  )
  let last = 0
  return parts.map(({ line, words, time }) => {
    if (time === null) return { number: line.number, text: words }
    const head = areEnds ? last : time.seconds
    last = time.seconds
    return { number: line.number, text: concatMapped([written(`(${printed(head)}) `), words]) }
  })
}

/** Whether the words fit better between the time before and their own than between their own and the next. */
function fitsEnds(words: readonly number[], times: readonly number[]): boolean {
  const pace = words.reduce((sum, count) => sum + count, 0) / Math.max(1, times.at(-1)!)
  const misfit = (offset: 0 | 1): number =>
    words.reduce((sum, count, at) => {
      const from = offset === 0 ? (times[at - 1] ?? 0) : times[at]!
      const to = offset === 0 ? times[at]! : times[at + 1]
      return to === undefined ? sum : sum + Math.abs(count - (to - from) * pace) / words.length
    }, 0)
  // The first words take some time, too: at five a second nobody speaks faster.
  return times[0]! * 5 >= (words[0] ?? 0) && misfit(0) < misfit(1)
}

function trimmed(text: MappedText): MappedText {
  const start = text.text.search(/\S/)
  return start === -1 ? sliceMapped(text, 0, 0) : sliceMapped(text, start, text.text.trimEnd().length)
}

const printed = (seconds: number): string => {
  const whole = Math.floor(seconds)
  const two = (value: number): string => String(value).padStart(2, '0')
  const rest = Math.round((seconds - whole) * 1000)
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${String(rest).padStart(3, '0')}`
}
