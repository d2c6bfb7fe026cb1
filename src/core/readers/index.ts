import type { Article } from '../model/article.ts'
import { NO_CHOICES, type ReadingChoices } from '../model/reading-choices.ts'
import type { Transcript } from '../model/transcript.ts'
import { readOneLanguage } from './article-two-languages.ts'
import { checkText, findDecodingDoubts } from './checks.ts'
import { rankReaders, readersOf } from './detection.ts'
import { failure } from './problems.ts'
import type { Kind, Reader, ReadResult, TextFile } from './reading.ts'
import { ARTICLE_READERS, TRANSCRIPT_READERS } from './registry.ts'

export { decodeFile, type Decode } from './decode.ts'
export { detectFormat, guessKind } from './detection.ts'
export { formatProblem } from './problems.ts'
export type { Kind, Problem, ReadResult, TextFile } from './reading.ts'

/** `format`: id of a reader; absent: the most likely one. `choices`: what the reviewer wants read otherwise. */
export type ReadingOptions = { format?: string; choices?: ReadingChoices }

/** The article or its Chinese original. */
export function readArticle(
  file: TextFile,
  options: ReadingOptions & { side?: 'article' | 'original' } = {},
): ReadResult<Article> {
  const side = options.side ?? 'article'
  const read = (choices: ReadingChoices): ReadResult<Article> =>
    readWith(ARTICLE_READERS, 'article', file, { ...options, choices })
  const result = readOneLanguage(read, options.choices, side)
  return result.ok && side !== result.document.side
    ? { ok: true, document: { ...result.document, side } }
    : result
}

export function readTranscript(file: TextFile, options: ReadingOptions = {}): ReadResult<Transcript> {
  return readWith(TRANSCRIPT_READERS, 'transcript', file, options)
}

/** What `--format` and the import dialogue offer. */
export const listFormats = (kind: Kind): { id: string; title: string }[] =>
  readersOf(kind).map(({ id, title }) => ({ id, title }))

function readWith<D extends Article | Transcript>(
  readers: readonly Reader<D>[],
  kind: Kind,
  file: TextFile,
  { format, choices = NO_CHOICES }: ReadingOptions,
): ReadResult<D> {
  const problem = checkText(file, kind, format !== undefined)
  if (problem !== null) return { ok: false, problem }
  const chosen =
    format === undefined ? rankReaders(readers, file)[0]?.reader : readers.find(({ id }) => id === format)
  if (chosen === undefined) {
    const known = readers.map(({ id }) => id).join(', ')
    return failure(
      file,
      'unknown-format',
      1,
      `there is no ${kind} format "${format}"`,
      `choose one of: ${known}`,
    )
  }
  const result = chosen.read(file, choices)
  const doubts = findDecodingDoubts(file.text)
  if (!result.ok || doubts.length === 0) return result
  return { ok: true, document: { ...result.document, warnings: [...doubts, ...result.document.warnings] } }
}
