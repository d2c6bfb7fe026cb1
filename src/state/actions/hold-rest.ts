import type { Project } from '../../core/model/project.ts'
import type { Aligned } from '../../core/review/alignment-groups.ts'
import { listGroups, named } from '../../core/review/alignment-groups.ts'

/**
 * The project as an aligner is to see it that must leave everything as it is but what the reviewer fixed: all groups of the
 * alignment are constraints, too, where they do not touch hers. Only for the run: it is not saved.
 */
export function holdRest(project: Project, texts: Aligned): Project {
  const { pins, confirmed = [], forbidden } = project.constraints
  const own = [...pins, ...confirmed]
  const article = new Set(own.flatMap((group) => group.article))
  const transcript = new Set(own.flatMap((group) => group.transcript))
  const parted = new Set(forbidden.map(([a, t]) => `${a} ${t}`))
  const held = listGroups(texts)
    .all.map((group) => named(texts, group))
    .filter(
      (group) =>
        !group.article.some(
          (id) => article.has(id) || group.transcript.some((t) => parted.has(`${id} ${t}`)),
        ) && !group.transcript.some((id) => transcript.has(id)),
    )
  return { ...project, constraints: { pins, forbidden, confirmed: [...confirmed, ...held] } }
}
