import type { ReactElement } from 'react'
import { useState } from 'react'
import { MQM_CATEGORIES, MQM_DIMENSION_NAMES } from '../../core/model/mqm.ts'
import type { MqmCategory, MqmDimension } from '../../core/model/mqm.ts'
import { isOneOf } from '../shared/one-of.ts'
import { plainName } from '../shared/wording.ts'

const dimensionOf = (category: MqmCategory): MqmDimension =>
  MQM_DIMENSION_NAMES.find((dimension) => category.startsWith(`${dimension}/`)) ?? 'accuracy'

const subtypeOf = (category: MqmCategory): string => category.slice(category.indexOf('/') + 1)

/** A dimension of MQM and one of its subtypes; typing finds a subtype in all dimensions. Key C. */
export function CategoryField({
  value,
  problem,
  onChange,
}: Readonly<{
  value: MqmCategory | null
  problem: string | null
  onChange: (category: MqmCategory) => void
}>): ReactElement {
  const [wanted, setWanted] = useState('')
  const [browsed, setBrowsed] = useState<MqmDimension | null>(null)
  const dimension = browsed ?? (value === null ? 'accuracy' : dimensionOf(value))
  const query = wanted.trim().toLowerCase()
  const isSearching = query !== ''
  const listed = MQM_CATEGORIES.filter((category) =>
    isSearching ? category.replaceAll('-', ' ').includes(query) : dimensionOf(category) === dimension,
  )
  return (
    <fieldset className="category-field" aria-describedby={problem === null ? undefined : 'category-problem'}>
      <legend className="label">
        <span>Category</span>
        <kbd aria-hidden="true">C</kbd>
      </legend>
      <div className="category-box">
        <div className="category-head">
          <select
            aria-label="Dimension"
            value={dimension}
            onChange={({ target }) => {
              if (isOneOf(MQM_DIMENSION_NAMES, target.value)) setBrowsed(target.value)
              setWanted('')
            }}
          >
            {MQM_DIMENSION_NAMES.map((name) => (
              <option key={name} value={name}>
                {plainName(name)}
              </option>
            ))}
          </select>
          <input
            type="search"
            id="category-search"
            aria-label="Find a category"
            placeholder="Find"
            autoComplete="off"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
            onKeyDown={(event) => {
              const first = listed[0]
              if (
                event.key === 'Enter' &&
                !event.ctrlKey &&
                !event.metaKey &&
                isSearching &&
                first !== undefined
              ) {
                event.preventDefault()
                onChange(first)
                setBrowsed(null)
                setWanted('')
              }
            }}
          />
        </div>
        <div className="category-list">
          {listed.map((category) => (
            <label key={category} className={category === value ? 'chosen' : ''}>
              <input
                type="radio"
                name="category"
                value={category}
                checked={category === value}
                onChange={() => {
                  onChange(category)
                  setBrowsed(null)
                }}
              />
              <span>{isSearching ? `${plainName(dimensionOf(category))}, ` : ''}</span>
              {isSearching ? subtypeOf(category).replaceAll('-', ' ') : plainName(subtypeOf(category))}
            </label>
          ))}
          {listed.length === 0 && <p>No category has this name.</p>}
        </div>
      </div>
      {problem !== null && (
        <p className="problem" role="alert" id="category-problem">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
