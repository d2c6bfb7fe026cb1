import { readFileSync } from 'node:fs'
import { analyse } from '../../../src/core/analysis/index.ts'
import type { Severity } from '../../../src/core/model/mqm.ts'
import type { RuleOutcome } from '../../../src/core/model/flag.ts'
import type { Side } from '../../../src/core/model/side.ts'
import { readArticle, readTranscript } from '../../../src/core/readers/index.ts'
import { findLineStarts, locateOffset } from '../../../src/core/text/lines.ts'
import { toSourceSpan } from '../../../src/core/text/source-map.ts'

/** A place as the command line prints it: line from 1, half-open UTF-16 columns in that line of the file. */
export type FilePlace = Readonly<{ side: Side; line: number; start: number; end: number; text: string }>

export type FileFlag = Readonly<{
  rule: string
  severity: Severity
  message: string
  suggestion: string | null
  confidence: number
  places: readonly FilePlace[]
}>

type NamedText = Readonly<{ name: string; text: string }>

const load = (name: string): NamedText => ({
  name,
  text: readFileSync(name, 'utf8').replaceAll('\r\n', '\n'),
})

/** Reads, aligns and checks texts as `stet check` does. Throws the reader's problem. */
export function checkTexts(
  article: NamedText,
  transcript: NamedText | null,
): Readonly<{ flags: readonly FileFlag[]; rules: readonly RuleOutcome[] }> {
  const readA = readArticle(article)
  const readT = transcript && readTranscript(transcript)
  if (!readA.ok) throw new Error(readA.problem.what)
  if (readT !== null && !readT.ok) throw new Error(readT.problem.what)
  const documents = { article: readA.document, transcript: readT?.document ?? null, original: null }
  const analysis = analyse(documents)
  const starts = new Map<string, readonly number[]>()
  const flags = analysis.flags.map((flag) => ({
    ...flag,
    places: flag.places.map((place): FilePlace => {
      const document = place.side === 'transcript' ? documents.transcript : documents.article
      if (document === null) throw new Error('a place without its text')
      const lines = starts.get(place.side) ?? findLineStarts(document.source)
      starts.set(place.side, lines)
      const span = toSourceSpan(document.map, place)
      const { line, column } = locateOffset(lines, span.start)
      return { side: place.side, line, start: column, end: column + span.end - span.start, text: place.text }
    }),
  }))
  return { flags, rules: analysis.rules }
}

export const checkFiles = (article: string, transcript: string | null): ReturnType<typeof checkTexts> =>
  checkTexts(load(article), transcript === null ? null : load(transcript))
