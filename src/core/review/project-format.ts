import type { Project } from '../model/project.ts'

/** The text of a project file. Entries sorted by key, so that the same project gives the same bytes. Ends with a newline. */
export function formatProject(project: Project): string {
  const sorted: Project = {
    ...project,
    marks: sortKeys(project.marks),
    decisions: sortKeys(project.decisions),
    reviewed: sortKeys(project.reviewed),
    ...(project.cutLabels === undefined ? {} : { cutLabels: sortKeys(project.cutLabels) }),
    ...(project.bookmarks === undefined ? {} : { bookmarks: sortKeys(project.bookmarks) }),
  }
  return `${JSON.stringify(sorted, null, 2)}\n`
}

function sortKeys<V>(record: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
