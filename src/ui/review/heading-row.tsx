import type { ReactElement } from 'react'
import { memo, useLayoutEffect, useRef } from 'react'
import { langOf } from '../shared/wording.ts'
import type { RowProps } from './passage-row.tsx'
import { PaintedText } from './painted-text.tsx'
import { MarkNote, RowNumber } from './row-margin.tsx'
import { planNotes } from './place-notes.ts'
import {
  useCurrentFlagAmong,
  useFlagPlaces,
  useIsCurrentRow,
  useIsReviewed,
  useShownMarks,
} from './row-state.ts'

/** A heading of the article, its number (if it has one) in the margin. */
export const HeadingRow = memo(function HeadingRow({
  analysis,
  row,
  position,
  size,
}: RowProps): ReactElement | null {
  const { article } = analysis
  const block = article.blocks[row.block ?? -1]
  if (block === undefined) throw new Error(`Heading ${row.id} has no block.`)
  const flags = useFlagPlaces(analysis, { side: 'article', start: block.start, end: block.end })
  const marks = useShownMarks(analysis, { side: 'article', start: block.start, end: block.end })
  const currentFlag = useCurrentFlagAmong(flags)
  const isCurrent = useIsCurrentRow(row)
  const isReviewed = useIsReviewed(row)
  const element = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const row = element.current
    if (row !== null && (row.style.minHeight !== '' || marks.length > 0)) planNotes(row)
  }, [marks])
  const text = article.text.slice(block.start, block.end)
  const printed = /^\d{1,3}(?=\s)/u.exec(text)?.[0] ?? ''
  const skip = printed === '' ? 0 : (/^\d+\s+/u.exec(text)?.[0].length ?? 0)
  return (
    <article
      ref={element}
      className={`row heading${isReviewed ? ' done' : ''}${isCurrent ? ' current' : ''}`}
      id={`row-${row.id}`}
      data-row={row.id}
      tabIndex={-1}
      aria-posinset={position}
      aria-setsize={size}
      aria-labelledby={`heading-${row.id}`}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <div className="margin">
        {printed}
        <RowNumber row={row} isReviewed={isReviewed} />
        {marks.map((mark) => (
          <MarkNote key={mark.key} mark={mark} />
        ))}
      </div>
      <h2 id={`heading-${row.id}`} lang={langOf(article.language)}>
        <PaintedText
          as="span"
          side="article"
          text={article.text}
          start={block.start + skip}
          end={block.end}
          sentences={[]}
          flags={flags}
          marks={marks}
          currentFlag={currentFlag}
        />
      </h2>
    </article>
  )
})
