import type { Decision, Project } from '../../core/model/project.ts'

/** One object each, so that selectors without a project still remember their last result. */
export const NO_DECISIONS: Readonly<Record<string, Decision>> = {}
export const NO_MARKS: Project['marks'] = {}
export const NONE_REVIEWED: Project['reviewed'] = {}
