import type { ReactElement } from 'react'
import { useWords } from '../language/language-context.tsx'
import { Icon } from '../shared/icons.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { markWords } from './words.ts'

/** Moves the ends of the marked words without selecting anew, which would begin another mark. */
export function EdgeButtons(): ReactElement {
  const { marking } = useStet()
  const words = useWords(markWords)
  const edges = [
    { name: words.startBack, edge: 'start', by: -1 },
    { name: words.startOn, edge: 'start', by: 1 },
    { name: words.endBack, edge: 'end', by: -1 },
    { name: words.endOn, edge: 'end', by: 1 },
  ] as const
  return (
    <div className="edge-buttons" role="group" aria-label={words.edges}>
      {edges.map(({ name, edge, by }) => (
        <button
          key={name}
          type="button"
          className="icon-button"
          aria-label={name}
          title={name}
          onClick={() => marking.resize(edge, by)}
        >
          <Icon name={by === 1 ? 'right' : 'left'} />
        </button>
      ))}
    </div>
  )
}
