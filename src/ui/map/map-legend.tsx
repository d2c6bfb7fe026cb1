import type { ReactElement, ReactNode } from 'react'
import { useId } from 'react'
import { useWords } from '../language/language-context.tsx'
import { mapWords } from './map-words.ts'

/** The forms of the map beside their names. */
export function MapLegend(): ReactElement {
  const words = useWords(mapWords)
  const id = useId()
  return (
    <ul className="map-legend">
      <Entry name={words.kept}>
        <path className="map-kept" d="M2 12 20 4" />
      </Entry>
      <Entry name={words.cut}>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="map-hatch" d="M0 0V5" />
        </pattern>
        <rect className="map-band" x="4" y="0" width="14" height="16" fill={`url(#${id})`} />
        <path className="map-cut" d="M1 8h20" />
      </Entry>
      <Entry name={words.substantive}>
        <pattern
          id={`${id}g`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="map-hatch grave" d="M0 0V4" />
        </pattern>
        <rect className="map-band" x="4" y="0" width="14" height="16" fill={`url(#${id}g)`} />
        <path className="map-cut grave" d="M1 8h20" />
      </Entry>
      <Entry name={words.moved}>
        <g className="map-moved">
          <path d="M3 4 11 2" />
          <path className="way" d="M3 4v9" />
          <circle cx="3.5" cy="12" r="3" />
        </g>
      </Entry>
      <Entry name={words.added}>
        <path className="map-added" d="M7 8h8m-4-4v8" />
      </Entry>
      <Entry name={words.summedUp}>
        <circle className="map-summary" cx="11" cy="8" r="3" />
      </Entry>
      <Entry name={words.flags}>
        <path className="map-tick minor" d="M2 3h5" />
        <path className="map-tick major" d="M2 8h9" />
        <path className="map-tick critical" d="M2 13h13" />
      </Entry>
      <Entry name={words.inView}>
        <rect className="map-seen" x="1" y="2" width="20" height="12" />
      </Entry>
    </ul>
  )
}

function Entry({ name, children }: Readonly<{ name: string; children: ReactNode }>): ReactElement {
  return (
    <li>
      <svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  )
}
