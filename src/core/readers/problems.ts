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
