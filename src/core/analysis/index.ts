export {
  analyse,
  analyseProject,
  checkAgain,
  matchProject,
  type AlignTexts,
  type ReadTexts,
} from './analyse.ts'
export { buildRows } from './build-rows.ts'
export { totalCuts, type CutTotal } from './cut-totals.ts'
export { explainRow } from './explain-row.ts'
export { overusedWords, type WordUse } from './overused-words.ts'
export { secondsAt } from './places.ts'
export { runRules } from './run-rules.ts'
export { nameSpeakers } from './speaker-names.ts'
