import type { Project, StoredText } from '../core/model/project.ts'
import { hashText } from '../core/text/hash.ts'

/*
 * Of which texts an analysis is, in short. The texts themselves were the key once: at 100,000 words two megabytes to be
 * written, stored, read and compared each time a project opens, a quarter of a second on two threads.
 */

const textKey = (text: StoredText | null): string => {
  if (text === null) return '-'
  const { source, ...how } = text
  return `${source.length} ${hashText(source)} ${hashText(JSON.stringify(how))}`
}

/** All that reading depends on. */
const sourcesKey = ({ article, transcript, original }: Project): string =>
  [article, transcript, original].map(textKey).join(' / ')

/** All that reading and aligning depend on; two projects with the same key differ at most in what the rules say. */
export const textsKey = (project: Project): string =>
  `${sourcesKey(project)}\n${JSON.stringify(project.constraints)}`

/** Of `textsKey`, what stays when a match is fixed. */
export const withoutConstraints = (texts: string): string => texts.slice(0, texts.indexOf('\n'))

/** What the rules depend on beside the texts. */
export const settingsKey = (project: Project): string => JSON.stringify(project.ruleSettings ?? {})
