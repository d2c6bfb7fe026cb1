import type { Analysis } from '../../core/model/analysis.ts'
import { CUT_GRADES } from '../../core/model/cut-grade.ts'
import type { CutGrade } from '../../core/model/cut-grade.ts'
import { memoised } from '../memoised.ts'
import { cutFacts, secondsOf } from './cuts.ts'
import type { CutFacts } from './cuts.ts'

/** Cuts of one kind together. `grade` null: the rule that grades them is off. */
export type CutGradeTotal = Readonly<{
  grade: CutGrade | null
  passages: number
  words: number
  /** Null where the file has no times. */
  seconds: number | null
}>

export const gradeOf = (cut: CutFacts): CutGrade | null => cut.flag?.grade ?? null

/** The weightiest kind first; kinds that do not occur are left out. */
export const cutGrades = memoised((analysis: Analysis): readonly CutGradeTotal[] => {
  const facts = cutFacts(analysis)
  return [...[...CUT_GRADES].reverse(), null].flatMap((grade) => {
    const own = facts.filter((cut) => gradeOf(cut) === grade)
    if (own.length === 0) return []
    const seconds = own.map(secondsOf).filter((each) => each !== null)
    return [
      {
        grade,
        passages: own.length,
        words: own.reduce((sum, cut) => sum + cut.words, 0),
        seconds: seconds.length === 0 ? null : seconds.reduce((sum, each) => sum + each, 0),
      },
    ]
  })
})
