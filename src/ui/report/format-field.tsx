import type { ReactElement } from 'react'
import type { ReportFormatInfo } from '../../state/ports.ts'
import { useWords } from '../language/language-context.tsx'
import { reportWords } from './words.ts'

const GROUPS = ['report', 'text', 'exchange'] as const

/** Every format there is, parted by what it is for. The one chosen says what it holds. */
export function FormatField({
  formats,
  chosen,
  onChoose,
}: Readonly<{
  formats: readonly ReportFormatInfo[]
  chosen: string
  onChoose: (format: string) => void
}>): ReactElement {
  const words = useWords(reportWords)
  const about = formats.find((format) => format.id === chosen)
  return (
    <fieldset>
      <legend>{words.format}</legend>
      {GROUPS.map((group) => {
        const own = formats.filter((format) => format.group === group)
        return own.length === 0 ? null : (
          <div key={group} className="report-group" role="group" aria-label={words[`group_${group}`]}>
            <span className="report-group-name" aria-hidden="true">
              {words[`group_${group}`]}
            </span>
            <div className="report-formats">
              {own.map((format) => (
                <label key={format.id} className={format.id === chosen ? 'chosen' : ''}>
                  <input
                    type="radio"
                    name="format"
                    value={format.id}
                    checked={format.id === chosen}
                    onChange={() => onChoose(format.id)}
                  />
                  {words.formatTitle(format.id, format.title)}
                </label>
              ))}
            </div>
          </div>
        )
      })}
      {about !== undefined && (
        <p className="report-about" role="status">
          {words.formatAbout(about.id, about.about)}
        </p>
      )}
    </fieldset>
  )
}
