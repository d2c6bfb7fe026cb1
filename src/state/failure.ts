import type { Problem } from '../core/readers/reading.ts'

/** What the page says when something could not be done: what happened, and what to do about it. */
export type Failure = Readonly<{ what: string; remedy: string; file: string | null; line: number | null }>

export const failureOf = (problem: Omit<Problem, 'code'>): Failure => ({
  what: sentence(problem.what),
  remedy: sentence(problem.remedy),
  file: problem.file,
  line: problem.line,
})

/** Problems and warnings are written to stand after "FILE:LINE: "; on the page they are sentences of their own. */
export function sentence(words: string): string {
  const line = words.trim()
  if (line === '') return ''
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.?!…]["”’)]*$/u.test(line) ? '' : '.'}`
}

/** A rejection may carry a Problem (a text of the project that cannot be read); anything else is only a message. */
export function failureFrom(reason: unknown, remedy: string): Failure {
  if (typeof reason === 'object' && reason !== null && 'problem' in reason && isProblem(reason.problem))
    return failureOf(reason.problem)
  const what = reason instanceof Error && reason.message !== '' ? reason.message : 'Something went wrong.'
  return { what: sentence(what), remedy, file: null, line: null }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'what' in value && 'remedy' in value && 'file' in value
