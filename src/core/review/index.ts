export { identicalPlaces, makeAnchor, resolveAnchor } from './anchors.ts'
export type { Resolution } from './anchors.ts'
export { applyChange, getEntry, invertChange, isEmptyChange } from './change.ts'
export type { Change, FieldPatch, Patch, ProjectFields } from './change.ts'
export {
  addMark,
  addMarks,
  addPin,
  allowPair,
  clearDecision,
  decide,
  decideMany,
  editMark,
  forbidPair,
  removeMark,
  removePin,
  setFields,
  setReviewed,
  setReviewer,
  setTitle,
  setVideo,
  setWeights,
} from './commands.ts'
export type { DecideArgs, MarkEdit, Pin } from './commands.ts'
export { correctedText, flagCorrections } from './corrected-text.ts'
export type { CorrectedText, Correction } from './corrected-text.ts'
export { flagState } from './flag-state.ts'
export type { FlagState } from './flag-state.ts'
export { isConfirmed, listItems } from './items.ts'
export type { ReviewItem } from './items.ts'
export { createMark } from './marks.ts'
export type { NewMark } from './marks.ts'
export { formatProject, isProjectFile, parseProject } from './project-file.ts'
export type { ProjectResult } from './project-file.ts'
export { newProject } from './project.ts'
export type { NewProject } from './project.ts'
export { replaceText } from './replace-text.ts'
export type { ReplaceText } from './replace-text.ts'
export { countReviewedWords, isReviewedText, scoreItems, scoreReview } from './score.ts'
export type { ReviewScore } from './score.ts'
export { videoLink } from './video-link.ts'
