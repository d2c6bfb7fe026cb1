import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { FlagGroup } from '../../core/review/flag-groups.ts'
import { numberNear, rowIndex, rowOfPlace } from '../../state/selectors/row-index.ts'
import { useStet, useView } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { shortened } from './flag-reason.tsx'
import { flagWords } from './words.ts'

/** The four that come after the current flag; a glance ahead, and a way to skip. */
export function NextFlags({
  analysis,
  listed,
  after,
}: Readonly<{
  analysis: Analysis
  listed: readonly FlagGroup[]
  after: FlagGroup | null
}>): ReactElement | null {
  const { navigating } = useStet()
  const words = useWords(flagWords)
  const shared = useWords(sharedWords)
  const currentRow = useView((state) => state.currentRow)
  const at = after === null ? firstFrom(analysis, listed, currentRow) - 1 : listed.indexOf(after)
  const next = listed.slice(at + 1, at + 5)
  if (next.length === 0) return null
  return (
    <section className="panel-next">
      <div className="label" id="next-flags">
        {after === null && currentRow === null ? words.first : words.nextOnes}
      </div>
      <ul aria-labelledby="next-flags">
        {next.map(({ flags }) => {
          const [flag] = flags
          const row = rowOfPlace(analysis, flag.places[0])
          const number = row === null ? null : numberNear(analysis, row)
          return (
            <li key={flag.id}>
              <button type="button" onClick={() => navigating.goToFlag(flag.id)}>
                <span className={`severity ${flag.severity}`}>
                  <span className="hidden-text">{words.severityOf(shared.severity(flag.severity))}</span>
                </span>
                <span className="words">{shortened(flag.places[0].text, 60) || flag.message}</span>
                {flags.length > 1 && <span className="hidden-text">{words.moreReasons(flags.length)}</span>}
                <span className="figures">
                  {number !== null && <span className="hidden-text">{words.row}</span>}
                  {number}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Index of the first listed flag at or after the current row; without one, of the first at all. */
function firstFrom(analysis: Analysis, listed: readonly FlagGroup[], row: string | null): number {
  const { byId } = rowIndex(analysis)
  const from = row === null ? -1 : (byId.get(row) ?? -1)
  const found = listed.findIndex(
    ({ flags: [flag] }) => (byId.get(rowOfPlace(analysis, flag.places[0])?.id ?? '') ?? -1) >= from,
  )
  return found === -1 ? listed.length : found
}
