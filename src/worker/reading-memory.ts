import type { ReadTexts } from '../core/analysis/index.ts'
import { NO_CHOICES } from '../core/model/reading-choices.ts'
import * as readers from '../core/readers/index.ts'
import type { TextFile } from '../core/readers/reading.ts'

/** Article, transcript and original, and one more for a file that is being replaced. */
const KEPT = 4

/**
 * The readers with a memory of the last texts: a file is read for the preview, and the very same text again a moment later
 * for the analysis. Documents are plain data that nobody changes, so handing out the same one is safe.
 */
export function rememberReadings(): ReadTexts {
  const articles = remember<ReturnType<ReadTexts['readArticle']>>()
  const transcripts = remember<ReturnType<ReadTexts['readTranscript']>>()
  return {
    readArticle: (file, options) =>
      articles([options?.side ?? 'article', ...keyOf(file, options)], () =>
        readers.readArticle(file, options),
      ),
    readTranscript: (file, options) =>
      transcripts(keyOf(file, options), () => readers.readTranscript(file, options)),
  }
}

/** All that a reading depends on. */
const keyOf = (file: TextFile, options: readers.ReadingOptions = {}): readonly string[] => [
  file.name,
  options.format ?? '',
  JSON.stringify(options.choices ?? NO_CHOICES),
  file.text,
]

function remember<T>(): (key: readonly string[], make: () => T) => T {
  const kept: { key: readonly string[]; value: T }[] = []
  return (key, make) => {
    const found = kept.find((entry) => entry.key.every((part, i) => part === key[i]))
    if (found !== undefined) return found.value
    const value = make()
    kept.unshift({ key, value })
    kept.length = Math.min(kept.length, KEPT)
    return value
  }
}
