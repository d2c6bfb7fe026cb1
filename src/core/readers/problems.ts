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

/** A file of nothing but short lines: no article, and minutes of work for everything that comes after the reader. */
export const checkParagraphs = (file: TextFile, count: number): Failure | null =>
  count <= MOST_PARAGRAPHS
    ? null
    : failure(
        file,
        'too-large',
        1,
        `this has more than 20,000 paragraphs, which no article has`,
        'load it as the transcript if it is one, or split it',
      )
