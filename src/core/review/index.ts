export { identicalPlaces, makeAnchor, resolveAnchor } from './anchors.ts'
export { answerItem, answerMany, noteAnswer, reopen, sameWordsKey } from './answers.ts'
export {
  confirmGroups,
  linkSentences,
  mergeWithNext,
  pullSentence,
  pushSentence,
  shiftColumn,
  splitAt,
  standAlone,
  unlink,
  unpinGroups,
} from './alignment-commands.ts'
export { applyChange, invertChange, isEmptyChange } from './change.ts'
export type { Change } from './change.ts'
export {
  addMark,
  addMarks,
  clearDecision,
  decide,
  decideMany,
  editMark,
  removeMark,
  setReviewed,
  setReviewer,
  setTitle,
  setVideo,
  setScoring,
  setWeights,
} from './commands.ts'
export { addPin, allowPair, forbidPair, removePin } from './constraint-commands.ts'
export { correctedText } from './corrected-text.ts'
export type { Correction } from './corrected-text.ts'
export { partsOfCorrection } from './correction-parts.ts'
export { groupFlags } from './flag-groups.ts'
export { flagState } from './flag-state.ts'
export { isConfirmed, listItems } from './items.ts'
export type { ReviewItem } from './items.ts'
export { createMark } from './marks.ts'
export { isProjectFile, parseProject } from './project-file.ts'
export { formatProject } from './project-format.ts'
export { newProject } from './project.ts'
export {
  acceptWords,
  importTerms,
  refuseWords,
  removeTerm,
  setRuleOn,
  setRuleSeverity,
  setTerm,
} from './rule-commands.ts'
export { labelCut, setBookmark } from './row-note-commands.ts'
export { replaceText } from './replace-text.ts'
export { countReviewedWords, scoreItems, scoreReview } from './score.ts'
export type { ReviewScore } from './score.ts'
export { faultsOf, rateQuality } from './score-models.ts'
export type { QualityScore } from './score-models.ts'
export { videoLink } from './video-link.ts'
