import type { Article } from '../core/model/article.ts'
import type { Transcript } from '../core/model/transcript.ts'
import type { GlossaryTerm } from '../core/model/rule-settings.ts'
import { readGlossary } from '../core/rules/index.ts'
import type { Kind, Problem, ReadResult, TextFile } from '../core/readers/index.ts'
import { decodeFile, formatProblem, listFormats, readArticle, readTranscript } from '../core/readers/index.ts'
import type { Given } from './command.ts'
import type { FileTrouble, Io } from './io.ts'
import { CommandError, fileError, usageError } from './io.ts'

const TROUBLE: Readonly<Record<FileTrouble, readonly [string, string]>> = {
  missing: ['there is no such file', 'check the path'],
  folder: ['this is a folder', 'name a file in it'],
  forbidden: ['the file may not be read', 'change its permissions'],
  large: ['the file has more than 2 GB', 'split it; 200 MB is the most'],
  other: ['the file could not be read', 'check the disk and the path'],
}

/** A file as text. `name` is the path as typed, so that messages and findings can be followed from the terminal. */
export function loadText(io: Io, path: string): TextFile {
  const read = io.readFile(path)
  if (!read.ok) throw fileError(path, 1, ...TROUBLE[read.trouble])
  const decoded = decodeFile(path, read.bytes, io.decode)
  if (!decoded.ok) throw problemError(decoded.problem)
  return { name: path, text: decoded.text }
}

export const problemError = (problem: Problem): CommandError => new CommandError(formatProblem(problem))

function opened<D>(result: ReadResult<D>): D {
  if (!result.ok) throw problemError(result.problem)
  return result.document
}

export function openArticle(
  file: TextFile,
  format: string | undefined,
  side: 'article' | 'original' = 'article',
): Article {
  return opened(readArticle(file, { side, ...(format === undefined ? {} : { format }) }))
}

export function openTranscript(file: TextFile, format: string | undefined): Transcript {
  return opened(readTranscript(file, format === undefined ? {} : { format }))
}

/** `--format` or `--transcript-format`; a name that no reader has is a usage error that lists the others. */
export function formatFor(given: Given, kind: Kind, option = 'format'): string | undefined {
  const name = given.value(option)
  if (name === undefined) return undefined
  const known = listFormats(kind).map(({ id }) => id)
  if (known.includes(name)) return name
  throw usageError(`there is no ${kind} format "${name}"`, `use one of: ${known.join(', ')}`)
}

/** The user's own terms, for `--glossary`. */
export function openGlossary(file: TextFile): readonly GlossaryTerm[] {
  const result = readGlossary(file)
  if (result.ok) return result.terms
  throw new CommandError(`${result.problem.file}:${result.problem.line}: ${result.problem.message}`)
}
