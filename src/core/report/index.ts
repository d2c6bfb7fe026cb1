export { buildReview } from './build-review.ts'
export type { ReviewOptions } from './build-review.ts'
export { REPORTS } from './registry.ts'
export type { Report } from './report.ts'
export type * from './review.ts'
export { STET_VERSION } from './version.ts'
export { cleanLine, cleanText } from './clean-text.ts'
export {
  capitalise,
  counted,
  formatCount,
  formatDuration,
  formatRows,
  formatScore,
  formatShare,
  formatTime,
  nameCategory,
  nameSeverity,
} from './wording.ts'
