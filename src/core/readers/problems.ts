import type { Problem, ReadResult, TextFile } from './reading.ts'

type Failure = Extract<ReadResult<never>, { ok: false }>

export const failure = (
  file: Pick<TextFile, 'name'>,
  code: Problem['code'],
  line: number,
  what: string,
  remedy: string,
): Failure => ({ ok: false, problem: { code, file: file.name, line, what, remedy } })

export const malformed = (file: TextFile, line: number, what: string, remedy: string): Failure =>
  failure(file, 'malformed', line, what, remedy)

/** Contract: printed as `FILE:LINE: what, remedy`. */
export const formatProblem = (problem: Problem): string =>
  `${problem.file}:${problem.line}: ${problem.what}, ${problem.remedy}`

/** The longest novels have 15,000; each is a row of the page and a call on every rule. */
export const MOST_PARAGRAPHS = 20_000
/** "War and Peace" has three million, a talk of ten hours half a million; markup and times not counted. */
const MOST_CHARACTERS = 5_000_000

/** More than anything that comes after the reader could work on: minutes of work, and a page of 100,000 rows. */
export function checkParagraphs(
  file: TextFile,
  paragraphs: readonly Readonly<{ text: string | { text: string } }>[],
): Failure | null {
  if (paragraphs.length > MOST_PARAGRAPHS) {
    const what = 'this has more than 20,000 paragraphs, which no article has'
    return failure(file, 'too-large', 1, what, 'load it as the transcript if it is one, or split it')
  }
  let characters = 0
  for (const { text } of paragraphs) characters += (typeof text === 'string' ? text : text.text).length
  return checkLength(file, characters)
}

export const checkLength = (file: TextFile, characters: number): Failure | null =>
  characters <= MOST_CHARACTERS
    ? null
    : failure(
        file,
        'too-large',
        1,
        `this holds ${Math.round(characters / 1e6)} million characters of words`,
        'split it; 5 million is the most',
      )
