import type { ReactElement } from 'react'
import { memo, useEffect, useRef, useState } from 'react'
import type { FeedItem } from '../../state/selectors/feed.ts'
import { scroller } from './scrolling.ts'

/** Items that come and go together. */
const LENGTH = 40
/** How far beyond the window a stretch is drawn. */
const MARGIN_PX = 1600
/** Height of an item that was never drawn: near enough for the scroll bar. */
const GUESS_PX = 140

type Draw = (item: FeedItem) => ReactElement

/**
 * A very long feed in stretches, of which only those near the window are drawn; the others keep their height. Rejected:
 * windowing by single rows, which needs every height to be known and moves rows about by transforms, so that the
 * browser can neither keep its place when a row above changes nor select over rows.
 */
export function Stretches({
  items,
  wanted,
  draw,
}: Readonly<{
  items: readonly FeedItem[]
  /** Index of an item that must be drawn now; -1 for none. */
  wanted: number
  draw: Draw
}>): ReactElement {
  const starts = Array.from({ length: Math.ceil(items.length / LENGTH) }, (_, index) => index * LENGTH)
  return (
    <>
      {starts.map((start) => (
        <Stretch
          key={start}
          items={items}
          start={start}
          isWanted={wanted >= start && wanted < start + LENGTH}
          isFirst={start === 0}
          draw={draw}
        />
      ))}
    </>
  )
}

type StretchProps = Readonly<{
  items: readonly FeedItem[]
  start: number
  isWanted: boolean
  isFirst: boolean
  draw: Draw
}>

const Stretch = memo(function Stretch({ items, start, isWanted, isFirst, draw }: StretchProps): ReactElement {
  const element = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(isFirst)
  const [height, setHeight] = useState(LENGTH * GUESS_PX)
  useEffect(() => {
    const stretch = element.current
    const shell = scroller()
    if (stretch === null || shell === null || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return
        if (!entry.isIntersecting) setHeight(entry.boundingClientRect.height)
        setNear(entry.isIntersecting)
      },
      { root: shell, rootMargin: `${MARGIN_PX}px 0px` },
    )
    observer.observe(stretch)
    return () => observer.disconnect()
  }, [])
  const isDrawn = isNear || isWanted
  return (
    <div ref={element} className="stretch" style={isDrawn ? undefined : { height }}>
      {isDrawn && items.slice(start, start + LENGTH).map(draw)}
    </div>
  )
})
