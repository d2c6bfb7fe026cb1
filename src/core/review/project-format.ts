import type { Project } from '../model/project.ts'

/**
 * The text of a project file: the same project gives the same bytes, whatever was done to it in which order. So entries are sorted by
 * key, and the fields that not every project has come last, in the order written here. Ends with a newline.
 */
export function formatProject(project: Project): string {
  const { scoring, ruleSettings, cutLabels, bookmarks, ...always } = project
  const sorted: Project = {
    ...always,
    marks: sortKeys(always.marks),
    decisions: sortKeys(always.decisions),
    reviewed: sortKeys(always.reviewed),
    ...(scoring === undefined ? {} : { scoring }),
    ...(ruleSettings === undefined ? {} : { ruleSettings }),
    ...(cutLabels === undefined ? {} : { cutLabels: sortKeys(cutLabels) }),
    ...(bookmarks === undefined ? {} : { bookmarks: sortKeys(bookmarks) }),
  }
  return `${JSON.stringify(sorted, null, 2)}\n`
}

function sortKeys<V>(record: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
