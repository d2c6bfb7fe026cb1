import type { ReactElement } from 'react'
import type { SamePlace } from '../../state/selectors/same-words.ts'
import { useWords } from '../language/language-context.tsx'
import { markWords } from './words.ts'

/** Other places with the same words, each with what stands around it; none is ticked to begin with: one mark is made where one was made. */
export function SamePlaces({
  words,
  places,
  ticked,
  onChange,
}: Readonly<{
  words: string
  places: readonly SamePlace[]
  /** Starts. */
  ticked: readonly number[]
  onChange: (ticked: readonly number[]) => void
}>): ReactElement {
  const names = useWords(markWords)
  const isTicked = (place: SamePlace): boolean => ticked.includes(place.start)
  const areAll = places.every(isTicked)
  const areSome = places.some(isTicked)
  return (
    <section className="editor-same">
      <label className="same-all">
        <input
          type="checkbox"
          checked={areAll}
          ref={(box) => {
            if (box !== null) box.indeterminate = areSome && !areAll
          }}
          onChange={() => onChange(areAll ? [] : places.map((place) => place.start))}
        />
        <b>{names.alsoPlaces(places.length)}</b>
      </label>
      <ul>
        {places.map((place) => (
          <li key={place.start}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(place)}
                onChange={() =>
                  onChange(
                    isTicked(place)
                      ? ticked.filter((start) => start !== place.start)
                      : [...ticked, place.start],
                  )
                }
              />
              <span className="figures">
                {place.row !== null && <span className="hidden-text">{names.rowBefore}</span>}
                {place.row}
              </span>
              <span className="context">
                {place.before}
                <b>{words}</b>
                {place.after}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
