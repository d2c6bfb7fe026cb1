import type { ReactElement } from 'react'
import type { Flag } from '../../core/model/flag.ts'
import type { Decision } from '../../core/model/project.ts'
import { isDrawnAsForm } from '../../state/selectors/flags.ts'
import { categoryName, counted, SEVERITY_NAMES } from '../shared/wording.ts'
import { TextWithHan } from '../shared/text-with-han.tsx'

/** What the flag says and about which words. */
export function FlagReason({
  flag,
  place,
  decision,
}: Readonly<{ flag: Flag; place: number; decision: Decision | null }>): ReactElement {
  const severity = decision?.severity ?? flag.severity
  const words = (flag.places[place] ?? flag.places[0]).text
  return (
    <section className="panel-reason">
      <div className="severity-line">
        <span className={`severity ${severity}`}>{SEVERITY_NAMES[severity]}</span>
        <span className="category">{categoryName(decision?.category ?? flag.category)}</span>
      </div>
      {words.trim() !== '' && (
        <p className="phrase">
          <TextWithHan text={shortened(words)} />
        </p>
      )}
      <p className="reason">
        <TextWithHan text={flag.message} />
      </p>
      {flag.places.length > 1 && !isDrawnAsForm(flag.rule) && (
        <p className="places">{counted(flag.places.length, 'place')}, one decision for all</p>
      )}
    </section>
  )
}

/** A long passage is named by its first words. */
export function shortened(words: string, longest = 110): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`
}
