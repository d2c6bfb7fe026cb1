export { analyse, analyseProject, type ReadTexts } from './analyse.ts'
export { buildRows } from './build-rows.ts'
export { secondsAt } from './places.ts'
export { runRules } from './run-rules.ts'
