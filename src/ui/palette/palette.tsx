import type { KeyboardEvent, ReactElement } from 'react'
import { useEffect, useId, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslations, useWords } from '../language/language-context.tsx'
import { Dialog } from '../shared/dialog.tsx'
import { Icon } from '../shared/icons.tsx'
import { useStet } from '../shared/stet-context.tsx'
import type { Act } from './acts.ts'
import { actsFor, actsOfWords, GROUPS } from './acts.ts'
import type { FoundAct } from './search-acts.ts'
import { searchActs } from './search-acts.ts'
import { paletteWords } from './words.ts'
import './palette.css'

const PAGE = 8

/**
 * Every command, found by typing: a combobox with a list box under it (ARIA Authoring Practices). The focus stays in the
 * field; what would be done is said by aria-activedescendant.
 */
export function Palette(): ReactElement {
  const stet = useStet()
  const translations = useTranslations()
  const words = useWords(paletteWords)
  const list = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  // before the field takes it away: commands act on the selected words
  const [selection] = useState(selectedRanges)
  const [acts] = useState(() => actsFor(stet, translations))

  const found = useMemo((): readonly FoundAct[] => {
    const own = actsOfWords(typed, stet, translations).map((act) => ({
      act,
      parts: [{ text: act.title, isTyped: false }],
    }))
    const named = searchActs(acts, typed)
    // a number or a time is meant as one; other words are more likely the name of a command
    return own.length > 1 ? [...own, ...named] : [...named, ...own]
  }, [acts, typed, stet, translations])
  const groups = useMemo(() => groupsOf(found, typed.trim() === ''), [found, typed])
  const shown = groups.flatMap((group) => group.found)
  const current = shown[Math.min(at, shown.length - 1)]

  useEffect(() => {
    document.getElementById(`${list}-current`)?.scrollIntoView({ block: 'nearest' })
  }, [list, at, typed])

  const close = (): void => stet.preferring.togglePalette()
  const run = (act: Act): void => {
    // closed and the focus given back first: the command may move it, or read where it is
    flushSync(close)
    const chosen = getSelection()
    if (selection.length > 0) chosen?.removeAllRanges()
    for (const range of selection) chosen?.addRange(range)
    act.run(stet)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const last = shown.length - 1
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(last, at + PAGE),
      PageUp: Math.max(0, at - PAGE),
    }
    const to = steps[event.key]
    if (to !== undefined) setAt(Math.max(0, to))
    else if (event.key === 'Enter' && current !== undefined) run(current.act)
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') close()
    else return
    event.preventDefault()
  }

  return (
    <Dialog title={words.title} onClose={close} className="palette">
      <input
        className="field plain palette-field"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : `${list}-current`}
        aria-label={words.title}
        placeholder={words.field}
        autoComplete="off"
        spellCheck={false}
        data-first=""
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} className="palette-list" role="listbox" aria-label={words.title}>
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={words[group.name]}>
            <div className="palette-group" aria-hidden="true">
              {words[group.name]}
            </div>
            {group.found.map(({ act, parts }) => {
              const isCurrent = act === current?.act
              return (
                // keys are those of the field, which keeps the focus
                <div
                  key={act.id}
                  id={isCurrent ? `${list}-current` : undefined}
                  className="palette-act"
                  role="option"
                  aria-selected={isCurrent}
                  tabIndex={-1}
                  onKeyDown={onKeyDown}
                  onPointerMove={() => setAt(shown.findIndex((each) => each.act === act))}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => run(act)}
                >
                  <span className="palette-tick">{act.isChosen && <Icon name="tick" />}</span>
                  <span className="palette-name">
                    {parts.map((part, index) =>
                      part.isTyped ? <b key={index}>{part.text}</b> : <span key={index}>{part.text}</span>,
                    )}
                  </span>
                  {act.key !== '' && <kbd aria-hidden="true">{act.key}</kbd>}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {shown.length === 0 && <p className="palette-none">{words.none}</p>}
      <p className="hidden-text" role="status">
        {typed === '' ? '' : words.counted(shown.length)}
      </p>
    </Dialog>
  )
}

type ShownGroup = Readonly<{ name: (typeof GROUPS)[number]; found: readonly FoundAct[] }>

/** By group in the order of the table; once something is typed, groups stand in the order of their best hit. */
function groupsOf(found: readonly FoundAct[], isWhole: boolean): readonly ShownGroup[] {
  const names = isWhole ? GROUPS : [...new Set(found.map(({ act }) => act.group))]
  return names
    .map((name) => ({ name, found: found.filter(({ act }) => act.group === name) }))
    .filter((group) => group.found.length > 0)
}

function selectedRanges(): readonly Range[] {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed) return []
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index).cloneRange())
}
