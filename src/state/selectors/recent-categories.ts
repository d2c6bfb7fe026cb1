import type { MqmCategory } from '../../core/model/mqm.ts'
import type { Decision, Mark } from '../../core/model/project.ts'
import { memoised } from '../memoised.ts'

/**
 * Categories that the reviewer has used, the latest first, each once; her own among them. From the project itself and not
 * from a list beside it, so that undo, another tab and a project file all bring the same.
 */
export const usedCategories = memoised(
  (
    marks: Readonly<Record<string, Mark>>,
    decisions: Readonly<Record<string, Decision>>,
  ): readonly MqmCategory[] => {
    const inOrder = [
      ...Object.values(decisions).flatMap(({ category }) => category ?? []),
      ...Object.values(marks).map(({ category }) => category),
    ]
    return [...new Set(inOrder.reverse())]
  },
)
