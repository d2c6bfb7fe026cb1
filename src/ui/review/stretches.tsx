import type { ReactElement } from 'react'
import { memo, useEffect, useRef, useState } from 'react'
import type { FeedItem } from '../../state/selectors/feed.ts'
import { scroller } from './scrolling.ts'

/** Items that come and go together. */
const LENGTH = 40
/** How far beyond the window a stretch is drawn. */
const MARGIN_PX = 1600
/** Items of the first stretch that are drawn before the others: enough for the window. */
const FIRST = 8
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
  const [isBegun, setBegun] = useState(isFirst)
  useEffect(() => {
    if (!isBegun) return
    let timer: ReturnType<typeof setTimeout> | undefined
    // after the paint, so that what is in view is there before what is not is drawn
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setBegun(false), 0)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [isBegun])
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
  const isPart = isBegun && !isWanted
  // what is not drawn yet has its room: else the stretch below would come into view, and be drawn for nothing
  const style = isDrawn ? (isPart ? { minHeight: height } : undefined) : { height }
  return (
    <div ref={element} className="stretch" style={style}>
      {isDrawn && items.slice(start, start + (isPart ? FIRST : LENGTH)).map(draw)}
    </div>
  )
})
