export { analyse, analyseProject } from './analyse.ts'
export { buildRows } from './build-rows.ts'
export { secondsAt } from './places.ts'
export { runRules } from './run-rules.ts'
