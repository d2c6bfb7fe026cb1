import type { Alignment } from '../model/alignment.ts'
import { CUT_GRADES, type CutGrade } from '../model/cut-grade.ts'
import type { Transcript } from '../model/transcript.ts'
import { gradeCuts } from '../rules/index.ts'
import { tokenise } from '../text/tokens.ts'

/** What was cut of one kind. `seconds`: null where the file has no times. */
export type CutTotal = Readonly<{ grade: CutGrade; passages: number; words: number; seconds: number | null }>

/**
 * Passages, words and time cut by kind, least weighty kind first; kinds that do not occur are left out. Seconds run from the
 * beginning of a passage's first sentence to the end of its last.
 */
export function totalCuts(transcript: Transcript, { cuts }: Pick<Alignment, 'cuts'>): readonly CutTotal[] {
  const grades = gradeCuts(transcript, cuts)
  return CUT_GRADES.flatMap((grade) => {
    const own = cuts.filter((_, at) => grades[at] === grade)
    if (own.length === 0) return []
    const sentences = own.map(({ transcript: at }) => at.map((index) => transcript.sentences[index]!)) // cuts index them
    const seconds = sentences.map(([first, ...rest]) => {
      const from = first?.startSeconds ?? null
      const to = (rest.at(-1) ?? first)?.endSeconds ?? null
      return from === null || to === null ? null : Math.max(0, to - from)
    })
    return [
      {
        grade,
        passages: own.length,
        words: sentences.flat().reduce((sum, { text }) => sum + tokenise(text).length, 0),
        seconds: seconds.some((value) => value === null)
          ? null
          : seconds.reduce<number>((sum, value) => sum + (value ?? 0), 0),
      },
    ]
  })
}
