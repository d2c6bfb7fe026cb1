import type { Decode } from '../core/readers/index.ts'
import type { ReadTexts } from '../core/analysis/index.ts'
import { decodeFile, detectFormat, guessKind } from '../core/readers/index.ts'
import type { TextFile } from '../core/readers/reading.ts'
import type { ReadAnswer, ReadCall } from './protocol.ts'

/** From a file's bytes (or pasted text) to a document for the preview: decode, guess what was not said, read. */
export function readFile(
  { file, kind, format, encoding, choices }: ReadCall,
  decode: Decode,
  { readArticle, readTranscript }: ReadTexts,
): ReadAnswer {
  const decoded =
    'bytes' in file
      ? decodeFile(file.name, file.bytes, decode, encoding)
      : { ok: true as const, text: file.text.replace(/\r\n?/g, '\n'), encoding: '' }
  if (!decoded.ok) return decoded
  const textFile: TextFile = { name: file.name, text: decoded.text }
  const guess = kind === undefined ? guessKind(textFile) : { kind, reason: 'chosen by hand' }
  const chosen = {
    ...(format === undefined ? {} : { format }),
    ...(choices === undefined ? {} : { choices }),
  }
  const result =
    guess.kind === 'transcript'
      ? readTranscript(textFile, chosen)
      : readArticle(textFile, { ...chosen, side: guess.kind })
  if (!result.ok) return result
  return {
    ok: true,
    reading: {
      kind: guess.kind,
      kindReason: guess.reason,
      detection: detectFormat(textFile, guess.kind),
      encoding: decoded.encoding,
      stored: {
        name: file.name,
        source: decoded.text,
        format: format ?? null,
        ...(choices === undefined ? {} : { choices }),
      },
      document: result.document,
    },
  }
}
