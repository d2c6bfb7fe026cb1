/**
 * Where a transcript has its speakers when they do not stand before a colon or beside a time in brackets:
 *
 *     before    Mara Ellison            after    00:00:02:11 - 00:00:06:02      inside    [00:00:02] - Mara Ellison
 *               (00:00:02) Welcome.              Mara Ellison                             Welcome.
 *                                                Welcome.
 *
 * One line alone could be anything. Names come back, stand beside most times, and are followed by words.
 */
export type NamePlace = 'before' | 'after' | 'inside'

/** A line as the search sees it. `text`: without its time; `isHeading`: it has one. */
export type TimedLine = Readonly<{ text: string; isHeading: boolean; isNamed: boolean }>

const FEW_HEADINGS = 3
const MOST = 0.6

export function findNamePlace(lines: readonly TimedLine[]): NamePlace | null {
  const headings = lines.flatMap(({ isHeading, isNamed }, index) => (isHeading && !isNamed ? [index] : []))
  if (headings.length < FEW_HEADINGS) return null
  const candidates: readonly (readonly [NamePlace, (heading: number) => string | null])[] = [
    ['inside', (at) => (lines[at + 1]?.isHeading === false ? lines[at]!.text : null)],
    [
      'after',
      (at) => (lines[at]!.text === '' && lines[at + 2]?.isHeading === false ? plain(lines[at + 1]) : null),
    ],
    [
      'before',
      (at) => (lines[at]!.text !== '' || lines[at + 1]?.isHeading === false ? plain(lines[at - 1]) : null),
    ],
  ]
  for (const [place, nameAt] of candidates) {
    const names = headings.map(nameAt).filter((name) => name !== null && looksLikeName(name))
    // Few people speak, and those who do speak again.
    const isFew = new Set(names).size <= Math.max(2, names.length / 2)
    if (names.length >= headings.length * MOST && isFew) return place
  }
  return null
}

const plain = (line: TimedLine | undefined): string | null =>
  line === undefined || line.isHeading ? null : line.text

/** "It stopped at 3:15" must not make a speaker: names are short and begin with a capital, a digit or a Chinese sign. */
export function looksLikeName(name: string): boolean {
  const words = name.trim().split(/\s+/)
  if (name.trim() === '' || words.length > 5 || name.length > 48 || /[.!?,;。！？，；]$/.test(name.trim()))
    return false
  // The date of a recording stands before a time, too.
  if (/\d{4}|\d\s?[年月日]/.test(name)) return false
  if (/^\p{Script=Han}/u.test(name)) return name.length <= 16
  return (
    words.every((word) => /^[\p{Lu}\d(&]|^(?:von|van|de|der|den|la|le|al|bin|and)$/u.test(word)) ||
    /^speaker[ _]?\w{1,3}$/i.test(name)
  )
}

/**
 * Names alone on their lines where no line has a time: a page that sets the speaker above the words.
 *
 *     Mara Ellison
 *     Welcome back.          Names come back, more than one speaks, and words follow each of them.
 *     Tobias Renn
 */
export function findNamesAlone(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  texts.forEach((text, at) => {
    // Most lines begin with a small letter, and there may be two hundred thousand.
    const code = text.charCodeAt(0)
    if ((code >= 97 && code <= 122 && !text.startsWith('speaker')) || text.length < 2) return
    const isName = looksLikeName(text) && (texts[at + 1] ?? '') !== ''
    if (isName && !/^[\d([]|[:：]$/.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  })
  if (counts.size < 2) return new Set()
  const names = new Map([...counts].filter(([, count]) => count >= 2))
  const lines = texts.filter((text) => names.has(text)).length
  const followed = texts.filter((text, at) => names.has(text) && !names.has(texts[at + 1] ?? '')).length
  // A list of words, one on each line, has capitals that come back, too.
  const single = texts.filter((text) => !names.has(text) && !/\s/.test(text)).length
  const isTalk =
    names.size >= 2 &&
    lines >= texts.length * 0.2 &&
    followed === lines &&
    single <= (texts.length - lines) / 3
  return isTalk ? new Set(names.keys()) : new Set()
}
