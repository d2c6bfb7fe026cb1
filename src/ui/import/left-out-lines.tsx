import type { ReactElement } from 'react'
import type { LeftOut } from '../../core/model/document.ts'
import { counted, plainName } from '../shared/wording.ts'

const SHOWN = 40

/** What the reader recognised and left out, each with its reason: nothing is dropped silently. */
export function LeftOutLines({ left }: Readonly<{ left: readonly LeftOut[] }>): ReactElement | null {
  if (left.length === 0) return null
  return (
    <details className="left-out" open={left.length <= 8}>
      <summary>Left out, {counted(left.length, 'line')}</summary>
      <ul>
        {left.slice(0, SHOWN).map((each, at) => (
          <li key={at}>
            <span className="figures">{each.line}</span>
            <span className="words">{each.text}</span>
            <span className="reason">{plainName(each.reason)}</span>
          </li>
        ))}
      </ul>
      {left.length > SHOWN && <p>And {counted(left.length - SHOWN, 'more line')}.</p>}
    </details>
  )
}
