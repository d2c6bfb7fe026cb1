import type { ReactElement } from 'react'
import { useState } from 'react'
import { customCategory, MQM_CATEGORIES, MQM_DIMENSION_NAMES } from '../../core/model/mqm.ts'
import type { MqmCategory, MqmDimension } from '../../core/model/mqm.ts'
import { NO_DECISIONS, NO_MARKS } from '../../state/selectors/current.ts'
import { usedCategories } from '../../state/selectors/recent-categories.ts'
import { useWords } from '../language/language-context.tsx'
import { useTold } from '../language/use-told.ts'
import { isOneOf } from '../shared/one-of.ts'
import { useProject } from '../shared/stet-context.tsx'
import { Key } from '../shared/key.tsx'
import { sharedWords } from '../shared/words.ts'
import { markWords } from './words.ts'

/** What the menu shows: a dimension of MQM, or the reviewer's own categories. */
type Shelf = MqmDimension | 'custom'
const SHELVES: readonly Shelf[] = [...MQM_DIMENSION_NAMES, 'custom']
/** One line of the panel. */
const RECENT = 4

const shelfOf = (category: MqmCategory): Shelf =>
  SHELVES.find((shelf) => category.startsWith(`${shelf}/`)) ?? 'accuracy'

const subtypeOf = (category: MqmCategory): string => category.slice(category.indexOf('/') + 1)

/** A dimension of MQM and one of its subtypes, or an own name; typing finds a subtype in all dimensions. Key C. */
export function CategoryField({
  value,
  problem,
  onChange,
}: Readonly<{
  value: MqmCategory | null
  problem: string | null
  onChange: (category: MqmCategory) => void
}>): ReactElement {
  const words = useWords(markWords)
  const told = useTold()
  const shared = useWords(sharedWords)
  const used = useProject(({ project }) =>
    usedCategories(project?.marks ?? NO_MARKS, project?.decisions ?? NO_DECISIONS),
  )
  const [wanted, setWanted] = useState('')
  const [browsed, setBrowsed] = useState<Shelf | null>(null)
  const shelf = browsed ?? (value === null ? 'accuracy' : shelfOf(value))
  // found by its English name in either language: reports are full of it
  const namesOf = (category: MqmCategory): string =>
    `${category.replaceAll('-', ' ')} ${shared.category(category).toLowerCase()}`
  const query = wanted.trim().toLowerCase()
  const isSearching = query !== ''
  const own = [...new Set([...used, ...(value === null ? [] : [value])])].filter(
    (category) => shelfOf(category) === 'custom',
  )
  const listed = [...MQM_CATEGORIES, ...own].filter((category) =>
    isSearching ? namesOf(category).includes(query) : shelfOf(category) === shelf,
  )
  const named = isSearching ? customCategory(query) : null
  const isNew = named !== null && !listed.some((category) => subtypeOf(category) === subtypeOf(named))
  const choose = (category: MqmCategory): void => {
    onChange(category)
    setBrowsed(null)
    setWanted('')
  }
  const nameOf = (category: Shelf): string => (category === 'custom' ? words.own : shared.dimension(category))
  return (
    <fieldset className="category-field" aria-describedby={problem === null ? undefined : 'category-problem'}>
      <legend className="label">
        <span>{words.category}</span>
        <Key of="category">C</Key>
      </legend>
      {used.length > 0 && (
        <div className="category-recent" role="group" aria-label={words.recent}>
          {used.slice(0, RECENT).map((category) => (
            <button
              key={category}
              type="button"
              className="chip"
              aria-pressed={category === value}
              title={shared.category(category)}
              onClick={() => choose(category)}
            >
              {shared.subtype(category)}
            </button>
          ))}
        </div>
      )}
      <div className="category-box">
        <div className="category-head">
          <select
            aria-label={words.dimension}
            value={shelf}
            onChange={({ target }) => {
              if (isOneOf(SHELVES, target.value)) setBrowsed(target.value)
              setWanted('')
            }}
          >
            {SHELVES.map((name) => (
              <option key={name} value={name}>
                {nameOf(name)}
              </option>
            ))}
          </select>
          <input
            type="search"
            id="category-search"
            aria-label={words.findCategory}
            placeholder={words.find}
            autoComplete="off"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
            onKeyDown={(event) => {
              const first = listed[0] ?? named
              if (
                event.key === 'Enter' &&
                !event.ctrlKey &&
                !event.metaKey &&
                isSearching &&
                first !== null
              ) {
                event.preventDefault()
                choose(first)
                // what is typed next is the correction
                document.getElementById('correction')?.focus()
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
              <span>{isSearching ? `${nameOf(shelfOf(category))}, ` : ''}</span>
              {isSearching ? shared.subtype(category).toLowerCase() : shared.subtype(category)}
            </label>
          ))}
          {listed.length === 0 && <p>{isSearching ? words.noCategory : words.noOwn}</p>}
          {isNew && named !== null && (
            <button type="button" className="text-button" onClick={() => choose(named)}>
              {words.useOwn(wanted.trim())}
            </button>
          )}
        </div>
      </div>
      {problem !== null && (
        <p className="problem" role="alert" id="category-problem">
          {told(problem)}
        </p>
      )}
    </fieldset>
  )
}
