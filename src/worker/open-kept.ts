import type { Analysis } from '../core/model/analysis.ts'
import type { Project } from '../core/model/project.ts'
import type { AnalysisCache } from './analysis-cache.ts'
import { createUnpacking } from './packing.ts'
import { settingsKey, textsKey } from './texts-key.ts'

/**
 * The analysis of just this project that an earlier visit kept; null where there is none, or where it cannot be read. Each
 * line is opened in the task in which the database gives it, so that the page answers in between.
 */
export async function openKept(
  cache: AnalysisCache,
  project: Project,
  signal?: Readonly<{ aborted: boolean }>,
): Promise<Analysis | null> {
  const kept = await cache.load(project.id, textsKey(project), settingsKey(project))
  if (kept === null) return null
  const unpacking = createUnpacking(project)
  try {
    for (const line of kept.lines) {
      unpacking.open(await line)
      if (signal?.aborted === true) return null
    }
    return unpacking.done()
  } catch {
    return null // a part is gone or no longer what it was: the worker makes it anew
  }
}
