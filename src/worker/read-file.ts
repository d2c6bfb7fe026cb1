import { nameSpeakers, type ReadTexts } from '../core/analysis/index.ts'
import type { Article } from '../core/model/article.ts'
import type { LeftOut } from '../core/model/document.ts'
import { NO_CHOICES, type ReadingChoices } from '../core/model/reading-choices.ts'
import type { Transcript } from '../core/model/transcript.ts'
import type { Decode } from '../core/readers/index.ts'
import { decodeFile, detectFormat, guessKind } from '../core/readers/index.ts'
import type { ReadResult, TextFile } from '../core/readers/reading.ts'
import { countWords } from '../core/text/word-count.ts'
import type { ReadAnswer, ReadCall, Reading } from './protocol.ts'

/** From a file's bytes (or pasted text) to a document for the preview: decode, guess what was not said, read. */
export function readFile(
  { file, kind, format, encoding, choices }: ReadCall,
  decode: Decode,
  readers: ReadTexts,
): ReadAnswer {
  const decoded =
    'bytes' in file
      ? decodeFile(file.name, file.bytes, decode, encoding)
      : { ok: true as const, text: file.text.replace(/\r\n?/g, '\n'), encoding: '' }
  if (!decoded.ok) return decoded
  const textFile: TextFile = { name: file.name, text: decoded.text }
  const guess = kind === undefined ? guessKind(textFile) : { kind, reason: 'chosen by hand' }
  const read = (wanted: ReadingChoices = NO_CHOICES): ReadResult<Article | Transcript> => {
    const options = { ...(format === undefined ? {} : { format }), choices: wanted }
    return guess.kind === 'transcript'
      ? readers.readTranscript(textFile, options)
      : readers.readArticle(textFile, { ...options, side: guess.kind })
  }
  const result = read(choices)
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
      ...nameVoices(result.document, choices),
      words: result.document.sentences.reduce((sum, { text }) => sum + countWords(text), 0),
      takenIn: listTakenIn(result.document, choices, read),
    },
  }
}

function nameVoices(
  document: Article | Transcript,
  choices: ReadingChoices | undefined,
): Pick<Reading, 'document' | 'voices'> {
  if (document.side === 'transcript') return { document, voices: document.voices ?? [] }
  const { article, voices } = nameSpeakers(document, choices)
  return { document: article, voices }
}

/**
 * A transcript says itself what was taken in. An article holds it among its blocks like any other; why it would be left
 * out shows when it is read without the choice.
 */
function listTakenIn(
  document: Article | Transcript,
  choices: ReadingChoices | undefined,
  read: (choices: ReadingChoices) => ReadResult<Article | Transcript>,
): readonly LeftOut[] {
  const ids = new Set(choices?.takenIn)
  if (document.side === 'transcript') return document.takenIn ?? []
  if (ids.size === 0) return []
  const before = read({ ...choices, takenIn: [] })
  return before.ok ? before.document.left.filter(({ id }) => ids.has(id)) : []
}
