import type { Transcript } from '../model/transcript.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import { isDocx, isOdt, noText, warningsOf } from './article-office.ts'
import { readDocx } from './docx-text.ts'
import { readOdt } from './odt-text.ts'
import { readRtf } from './rtf-text.ts'
import { isRtf } from './rtf-tokens.ts'
import type { OfficeText } from './office-paragraphs.ts'
import type { Likeness, Reader, ReadResult, TextFile } from './reading.ts'
import type { MappedLine } from './source-lines.ts'
import { partLines } from './transcript-lines.ts'
import { headedReader, headingOf, readHeadedLines } from './transcript-headed.ts'
import { plainReader, readPlainLines } from './transcript-plain.ts'

/** Text documents that hold a transcript: their paragraphs are read as the lines of a text file would be. */
export const docxTranscriptReader: Reader<Transcript> = {
  id: 'docx',
  title: 'Word document (.docx)',
  likeness: (file) => likenessOf(file, isDocx(file.text) ? readDocx : null),
  read: (file, choices) => readOffice(file, 'docx', readDocx(file.text, choices), choices),
}

export const odtTranscriptReader: Reader<Transcript> = {
  id: 'odt',
  title: 'OpenDocument text (.odt, .fodt)',
  likeness: (file) => likenessOf(file, isOdt(file.text) ? readOdt : null),
  read: (file, choices) => readOffice(file, 'odt', readOdt(file.text, choices), choices),
}

export const rtfTranscriptReader: Reader<Transcript> = {
  id: 'rtf',
  title: 'Rich Text Format (.rtf)',
  likeness: (file) => likenessOf(file, isRtf(file.text) ? readRtf : null),
  read: (file, choices) => readOffice(file, 'rtf', readRtf(file.text, choices), choices),
}

/** Enough paragraphs to tell a transcript from an article. */
const SAMPLE = 400

function likenessOf(file: TextFile, read: typeof readDocx | null): Likeness {
  if (read === null) return { score: 0, reason: 'is no text document' }
  const lines = linesOf(read(file.text, {})).slice(0, SAMPLE)
  const text = lines.map((line) => line.text.text).join('\n')
  const headed = headedReader.likeness({ name: file.name, text })
  const plain = plainReader.likeness({ name: file.name, text })
  const { score, reason } = headed.score > plain.score ? headed : plain
  // Every reader of plain text scores it low: only this one can read it at all.
  return { score: Math.max(score, 0.45), reason: `is a text document; ${reason}` }
}

const linesOf = (text: OfficeText): MappedLine[] => partText(text, {}).lines

function partText({ paragraphs }: OfficeText, choices: ReadingChoices) {
  const marked = paragraphs.map((each) =>
    each.dropped === null && each.hint === 'placeholder' ? { ...each, dropped: 'image' } : each,
  )
  const { kept, left } = partLines(marked, ({ line }) => line, choices)
  return { lines: kept.map(({ line, text, boldEnd = 0 }) => ({ number: line, text, boldEnd })), left }
}

function readOffice(
  file: TextFile,
  format: string,
  text: OfficeText,
  choices: ReadingChoices,
): ReadResult<Transcript> {
  const { lines, left } = partText(text, choices)
  if (lines.length === 0) return noText(file, text)
  const timed = lines.filter((line) => headingOf(line) !== null).length
  const result =
    timed >= 2 ? readHeadedLines(file, format, lines, choices) : readPlainLines(file, format, lines, choices)
  if (!result.ok) return result
  const { document } = result
  return {
    ok: true,
    document: {
      ...document,
      left: [...document.left, ...left].toSorted((a, b) => a.line - b.line),
      warnings: [...warningsOf(text, choices), ...document.warnings],
      ...(text.versions === null ? {} : { versions: text.versions }),
    },
  }
}
