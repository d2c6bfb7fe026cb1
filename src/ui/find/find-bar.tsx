import type { KeyboardEvent, ReactElement } from 'react'
import { useEffect, useRef } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Side } from '../../core/model/side.ts'
import { MOST_HITS } from '../../core/text/find.ts'
import type { FindQuery } from '../../core/text/find.ts'
import { numberNear, rowIndex } from '../../state/selectors/row-index.ts'
import type { FindState } from '../../state/stores/view-store.ts'
import { useWords } from '../language/language-context.tsx'
import { Icon } from '../shared/icons.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { grouped } from '../shared/wording.ts'
import { scroller } from '../review/scrolling.ts'
import { usePaintedHits } from './use-painted-hits.ts'
import { findWords } from './words.ts'
import './find.css'

const SWITCHES = [
  { key: 'matchesCase', words: 'case' },
  { key: 'isWord', words: 'word' },
  { key: 'isPattern', words: 'pattern' },
] as const satisfies readonly { key: keyof FindQuery; words: keyof typeof findWords.english }[]

/**
 * The search over both texts, above the page, where it covers no line. The browser's own search knows only what is drawn:
 * not folded rows, closed cuts, or the far parts of a long text.
 */
export function FindBar({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { finding } = useStet()
  const find = useView((state) => state.find)
  const words = useWords(findWords)
  const field = useRef<HTMLInputElement>(null)
  const before = useRef<Readonly<{ focus: Element | null; top: number }>>({ focus: null, top: 0 })
  usePaintedHits(find)

  useEffect(() => {
    before.current = { focus: document.activeElement, top: scroller()?.scrollTop ?? 0 }
    field.current?.focus()
    field.current?.select()
  }, [])

  const close = (stay: boolean): void => {
    const hit = find.hits[find.at]
    finding.close(stay)
    const { focus, top } = before.current
    const row =
      stay && hit !== undefined ? document.querySelector(`[data-row="${CSS.escape(hit.row)}"]`) : null
    const target = row ?? (focus?.isConnected === true ? focus : null)
    if (target instanceof HTMLElement && target !== document.body) target.focus({ preventScroll: true })
    else field.current?.blur()
    // after the rows that were unfolded for a hit have folded again
    if (!stay) requestAnimationFrame(() => scroller()?.scrollTo({ top, behavior: 'instant' }))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const isInField = event.target === field.current
    if (event.key === 'Escape') close(false)
    else if (event.key === 'Enter' && event.ctrlKey) close(true)
    else if (event.key === 'Enter' && isInField && event.shiftKey) finding.previous()
    else if (event.key === 'Enter' && isInField) finding.next()
    else return
    event.preventDefault()
  }
  const isBad = find.status === 'bad' || find.status === 'slow'
  return (
    // keys of the bar as a whole: Escape closes it from any of its controls
    <div className="find-bar" role="search" aria-label={words.open} onKeyDown={onKeyDown}>
      <input
        ref={field}
        id="find-field"
        type="search"
        className="field plain"
        aria-label={words.open}
        aria-invalid={isBad}
        aria-describedby="find-count"
        autoComplete="off"
        spellCheck={false}
        value={find.query.words}
        onChange={({ target }) => void finding.look({ words: target.value })}
      />
      <span className="find-steps">
        <button
          type="button"
          className="icon-button"
          aria-label={words.previous}
          disabled={find.hits.length === 0}
          onClick={finding.previous}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.next}
          disabled={find.hits.length === 0}
          onClick={finding.next}
        >
          <Icon name="down" />
        </button>
      </span>
      <Count analysis={analysis} find={find} />
      <span className="find-switches">
        {SWITCHES.map((each) => (
          <label key={each.key}>
            <input
              type="checkbox"
              checked={find.query[each.key]}
              onChange={({ target }) => void finding.look({ [each.key]: target.checked })}
            />
            <span>{words[each.words]}</span>
          </label>
        ))}
      </span>
      <span className="find-ends">
        {find.at >= 0 && (
          <button type="button" className="text-button" onClick={() => close(true)}>
            {words.stay} <kbd aria-hidden="true">Ctrl ↵</kbd>
          </button>
        )}
        <button type="button" className="text-button" onClick={() => close(false)}>
          {words.back} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </span>
    </div>
  )
}

/** "3 of 41, row 12", how many on which side, or what is wrong. */
function Count({ analysis, find }: Readonly<{ analysis: Analysis; find: FindState }>): ReactElement {
  const words = useWords(findWords)
  return (
    <span
      id="find-count"
      className={find.status === 'bad' || find.status === 'slow' ? 'find-count problem' : 'find-count'}
      role="status"
    >
      {countWords()}
    </span>
  )

  function countWords(): string {
    const { status, query, why, hits, at } = find
    if (query.words === '') return ''
    if (status === 'bad') return words.bad(why)
    if (status === 'slow') return words.slow
    if (hits.length === 0) return status === 'running' ? words.searching : words.none
    const all = hits.length >= MOST_HITS ? words.many(grouped(MOST_HITS)) : grouped(hits.length)
    const row = analysis.rows[rowIndex(analysis).byId.get(hits[at]?.row ?? '') ?? -1]
    const number = row === undefined ? null : numberNear(analysis, row)
    const on = (side: Side): string => grouped(hits.filter((hit) => hit.side === side).length)
    return [
      words.count(grouped(at + 1), String(all)),
      number === null ? '' : words.row(number),
      words.sides(on('article'), on('transcript'), on('original')),
    ]
      .filter((part) => part !== '')
      .join(' · ')
  }
}
