import type { Analysis } from '../../core/model/analysis.ts'
import type { LeftOut } from '../../core/model/document.ts'
import { memoised } from '../memoised.ts'
import { lastStartingBy, rowIndex } from './row-index.ts'

const NONE: readonly LeftOut[] = []

/** What a reader left out of the recording, by the row behind whose words it stands; by the row's id. */
const byRow = memoised((analysis: Analysis): ReadonlyMap<string, readonly LeftOut[]> => {
  const found = new Map<string, LeftOut[]>()
  const { transcript } = analysis
  const sentences = transcript?.sentences ?? []
  const index = rowIndex(analysis)
  const lines = sentences.map(({ line }) => ({ start: line }))
  for (const left of transcript?.left ?? []) {
    if (!/\p{L}|♪/u.test(left.text)) continue
    const at =
      left.span === undefined ? lastStartingBy(lines, left.line) : lastStartingBy(sentences, left.span.start)
    // before the first sentence: shown with the first
    const row = analysis.rows[index.ofTranscriptSentence[Math.max(0, at)] ?? -1]
    if (row === undefined) continue
    const list = found.get(row.id)
    if (list === undefined) found.set(row.id, [left])
    else list.push(left)
  }
  return found
})

export const leftSpeech = (analysis: Analysis, row: string): readonly LeftOut[] =>
  byRow(analysis).get(row) ?? NONE
