import type { ReactElement } from 'react'
import { useMemo } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { NONE_REVIEWED } from '../../state/selectors/current.ts'
import { feedItems } from '../../state/selectors/feed.ts'
import type { FeedItem } from '../../state/selectors/feed.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import { useProject, useView } from '../shared/stet-context.tsx'
import { CutRow } from './cut-row.tsx'
import { useFeedEvents } from './feed-events.ts'
import { FoldLine } from './fold-line.tsx'
import { HeadingRow } from './heading-row.tsx'
import { HomeStub, MovedGroup } from './moved-group.tsx'
import { PassageRow } from './passage-row.tsx'
import { useFilling } from './use-filling.ts'
import { useJumps } from './use-jumps.ts'

/** The rows, top to bottom, as a feed. */
export function Feed({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const reviewed = useProject((state) => state.project?.reviewed ?? NONE_REVIEWED)
  const unfolded = useView((state) => state.unfolded)
  const near = useView((state) =>
    state.currentRow === null ? -1 : (rowIndex(analysis).byId.get(state.currentRow) ?? -1),
  )
  const items = feedItems(analysis, reviewed, unfolded, near)
  const { shown, fillTo } = useFilling(analysis, items.length)
  useJumps(analysis, items, fillTo)
  const events = useFeedEvents(analysis)
  const isFilled = shown >= items.length
  const visible = useMemo(() => (isFilled ? items : items.slice(0, shown)), [items, shown, isFilled])
  return (
    <div
      className={`feed${analysis.transcript === null ? ' alone' : ''}`}
      role="feed"
      aria-label={analysis.transcript === null ? 'Article' : 'Article beside transcript'}
      aria-busy={!isFilled}
      {...events}
    >
      {visible.map((item) => (
        <Item key={item.key} analysis={analysis} item={item} />
      ))}
    </div>
  )
}

function Item({ analysis, item }: Readonly<{ analysis: Analysis; item: FeedItem }>): ReactElement | null {
  switch (item.kind) {
    case 'row':
      return <AnyRow analysis={analysis} row={item.row} />
    case 'moved':
      return (
        <MovedGroup analysis={analysis} move={item.move} rows={item.rows}>
          {item.rows.map((row) => (
            <AnyRow key={row.id} analysis={analysis} row={row} />
          ))}
        </MovedGroup>
      )
    case 'fold':
      return <FoldLine rows={item.rows} />
    case 'stub':
      return <HomeStub analysis={analysis} move={item.move} target={item.target} />
  }
}

function AnyRow({ analysis, row }: Readonly<{ analysis: Analysis; row: Row }>): ReactElement {
  const position = (rowIndex(analysis).byId.get(row.id) ?? 0) + 1
  const Drawn = row.kind === 'cut' ? CutRow : row.kind === 'heading' ? HeadingRow : PassageRow
  return <Drawn analysis={analysis} row={row} position={position} size={analysis.rows.length} />
}
