import type { ReactElement } from 'react'

/** Line drawings on a 16 px field. Always beside a word or on a control that has a name. */
const PATHS = {
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'm10 3 3.5 3.5L10 10m3-3.5H6.5a3.5 3.5 0 0 0 0 7H9',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4 6 8l4 4',
  close: 'm4 4 8 8m0-8-8 8',
  tick: 'M3 8.5 6.5 12 13 4.5',
  movedUp: 'M5 14V3M2 6l3-3 3 3M11 2v11m-3-3 3 3 3-3',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm3.3 7.8L14 14',
  bookmark: 'M4.5 2.5h7V14L8 11l-3.5 3z',
  settings: 'M2 4.5h6.5m4 0H14m-12 7h1.5m4 0H14M10.5 2.5v4m-5 3v4',
  swap: 'M2 5h10M9 2l3 3-3 3M14 11H4m3 3-3-3 3-3',
} as const

export function Icon({
  name,
  className = '',
}: Readonly<{ name: keyof typeof PATHS; className?: string }>): ReactElement {
  return (
    <svg className={`icon ${className}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}

export function ThemeIcon(): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5v11a5.5 5.5 0 0 0 0-11z" fill="currentColor" stroke="none" />
    </svg>
  )
}
