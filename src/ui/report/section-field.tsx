import type { ReactElement } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { ReportSection } from '../../core/report/index.ts'
import { ALL_SECTIONS } from '../../state/actions/reporting.ts'
import { useWords } from '../language/language-context.tsx'
import { Icon } from '../shared/icons.tsx'
import { reportWords } from './words.ts'

/** Which sections, and in what order. By buttons: no drag without an alternative, and the alternative is enough. */
export function SectionField({
  chosen,
  onChoose,
}: Readonly<{
  chosen: readonly ReportSection[]
  onChoose: (sections: readonly ReportSection[]) => void
}>): ReactElement {
  const words = useWords(reportWords)
  const [order, setOrder] = useState<readonly ReportSection[]>(() => [
    ...chosen,
    ...ALL_SECTIONS.filter((section) => !chosen.includes(section)),
  ])
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<string | null>(null)
  useEffect(() => {
    // a line that changes its place in the document loses the focus
    if (moved.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-move="${moved.current}"]`)?.focus()
    moved.current = null
  }, [order])
  const move = (section: ReportSection, by: 1 | -1): void => {
    const at = order.indexOf(section)
    const other = order[at + by]
    if (other === undefined) return
    const next = [...order]
    next[at] = other
    next[at + by] = section
    moved.current = `${section} ${by}`
    setOrder(next)
    onChoose(next.filter((each) => chosen.includes(each)))
  }
  return (
    <ol className="report-sections" ref={list}>
      {order.map((section, at) => (
        <li key={section}>
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(section)}
              onChange={({ target }) =>
                onChoose(order.filter((each) => (each === section ? target.checked : chosen.includes(each))))
              }
            />
            <span>{words.section(section)}</span>
          </label>
          {([-1, 1] as const).map((by) => {
            const name = words.section(section)
            const isEnd = order[at + by] === undefined
            return (
              <button
                key={by}
                type="button"
                className="icon-button"
                data-move={`${section} ${by}`}
                aria-label={by === -1 ? words.up(name) : words.down(name)}
                // not `disabled`: it would take the focus away from who moves a section to the end
                aria-disabled={isEnd}
                onClick={() => move(section, by)}
              >
                <Icon name={by === -1 ? 'up' : 'down'} />
              </button>
            )
          })}
        </li>
      ))}
    </ol>
  )
}
