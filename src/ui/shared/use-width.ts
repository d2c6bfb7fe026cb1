import type { RefObject } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in CSS pixels, kept up to date; `usual` until it is known, and where nothing is laid out. */
export function useWidth<E extends HTMLElement>(usual: number): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(usual)
  useLayoutEffect(() => {
    const box = element.current
    if (box === null || typeof ResizeObserver === 'undefined') return
    const measure = (): void => {
      if (box.clientWidth > 0) setWidth(Math.round(box.clientWidth))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
