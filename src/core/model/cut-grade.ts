/**
 * What a cut passage is worth, least first. filler: says nothing · echo: repeats what stands beside it · small-talk: greetings, thanks,
 * talk about the recording · sponsor: an advertisement · question: of the host · remark: a sentence or two without numbers
 * and names · substance: long, or with numbers or names.
 */
export const CUT_GRADES = [
  'filler',
  'echo',
  'small-talk',
  'sponsor',
  'question',
  'remark',
  'substance',
] as const

export type CutGrade = (typeof CUT_GRADES)[number]
