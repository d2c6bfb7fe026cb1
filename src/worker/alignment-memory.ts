import { prepareAlignment, type PreparedAlignment } from '../core/align/index.ts'
import type { AlignTexts } from '../core/analysis/index.ts'
import type { Article } from '../core/model/article.ts'
import type { Transcript } from '../core/model/transcript.ts'

/**
 * The aligner with a memory of the last pair: when the reviewer fixes a match, the same two documents (the readings are kept, too)
 * are aligned again under one constraint more, and only what it touches is worked out anew.
 */
export function rememberAlignment(): AlignTexts {
  let last: Readonly<{ article: Article; transcript: Transcript; prepared: PreparedAlignment }> | null = null
  return (article, transcript, options) => {
    if (last?.article !== article || last.transcript !== transcript)
      last = { article, transcript, prepared: prepareAlignment(article, transcript) }
    return last.prepared.align(options)
  }
}
