import type { ReactElement } from 'react'
import { useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { NONE_REVIEWED } from '../../state/selectors/current.ts'
import { feedItems, NOTHING_QUIET } from '../../state/selectors/feed.ts'
import type { FeedItem } from '../../state/selectors/feed.ts'
import { NO_BOOKMARKS, quietRows } from '../../state/selectors/quiet-rows.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import { useProject, useView } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { CutRow } from './cut-row.tsx'
import { useFeedEvents } from './feed-events.ts'
import { FoldLine } from './fold-line.tsx'
import { HeadingRow } from './heading-row.tsx'
import { HomeStub, MovedGroup } from './moved-group.tsx'
import { PassageRow } from './passage-row.tsx'
import { Stretches } from './stretches.tsx'
import { reviewWords } from './words.ts'
import { useKeepPlace } from './use-keep-place.ts'
import { useFilling } from './use-filling.ts'
import { useJumps } from './use-jumps.ts'

/** Beyond so many, stretches far from view are not drawn; below, all are, so that the browser's own search finds everything. */
const MOST_DRAWN = 1500

/** Rows that may fold, as long as that is wished for. */
function useQuietRows(analysis: Analysis): ReadonlySet<number> {
  const isOn = useView((state) => state.reading.foldsQuiet)
  return useProject(({ project }) =>
    isOn && project !== null
      ? quietRows(analysis, project.decisions, project.marks, project.bookmarks ?? NO_BOOKMARKS)
      : NOTHING_QUIET,
  )
}

/** The rows, top to bottom, as a feed. */
export function Feed({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const reviewed = useProject((state) => state.project?.reviewed ?? NONE_REVIEWED)
  const near = useView((state) =>
    state.currentRow === null ? -1 : (rowIndex(analysis).byId.get(state.currentRow) ?? -1),
  )
  const opened = useView((state) => state.reading.opened)
  const oneRow = useView((state) => state.reading.oneRow)
  const quiet = useQuietRows(analysis)
  const isThree = useView((state) => state.reading.original) && analysis.original !== null
  const words = useWords(reviewWords)
  const items = feedItems(analysis, reviewed, near, quiet, opened, oneRow)
  const isLong = items.length > MOST_DRAWN
  const { shown, fillTo } = useFilling(analysis, isLong ? 0 : items.length)
  const [wanted, setWanted] = useState(-1)
  const bring = useCallback(
    (index: number) => (isLong ? flushSync(() => setWanted(index)) : fillTo(index + 6)),
    [isLong, fillTo],
  )
  useKeepPlace(analysis)
  useJumps(items, bring)
  const events = useFeedEvents(analysis)
  const isFilled = isLong || shown >= items.length
  const visible = useMemo(() => (isFilled ? items : items.slice(0, shown)), [items, shown, isFilled])
  const draw = useCallback(
    (item: FeedItem) => <Item key={item.key} analysis={analysis} item={item} />,
    [analysis],
  )
  return (
    <div
      className={`feed${analysis.transcript === null ? ' article-only' : ''}${isThree ? ' three' : ''}`}
      role="feed"
      aria-label={analysis.transcript === null ? words.feedOfArticle : words.feedOfBoth}
      aria-busy={!isFilled}
      {...events}
    >
      {isLong ? <Stretches items={items} wanted={wanted} draw={draw} /> : visible.map(draw)}
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
      return <FoldLine rows={item.rows} of={item.of} />
    case 'stub':
      return <HomeStub analysis={analysis} move={item.move} target={item.target} />
  }
}

function AnyRow({ analysis, row }: Readonly<{ analysis: Analysis; row: Row }>): ReactElement {
  const position = (rowIndex(analysis).byId.get(row.id) ?? 0) + 1
  const Drawn = row.kind === 'cut' ? CutRow : row.kind === 'heading' ? HeadingRow : PassageRow
  return <Drawn analysis={analysis} row={row} position={position} size={analysis.rows.length} />
}
