import type { ReactElement } from 'react'
import type { WrittenReport } from '../../state/ports.ts'
import { useWords } from '../language/language-context.tsx'
import { useTold } from '../language/use-told.ts'
import { sharedWords } from '../shared/words.ts'
import { ReportFrame } from './report-frame.tsx'
import type { Written } from './use-report.ts'
import { reportWords } from './words.ts'

/** What will be saved. The report of before stays in view while the next is written, so that nothing flickers. */
export function ReportPreview({
  written,
  onStop,
  onAgain,
}: Readonly<{ written: Written; onStop: () => void; onAgain: () => void }>): ReactElement {
  const words = useWords(reportWords)
  const shared = useWords(sharedWords)
  const told = useTold()
  if (written.state === 'stopped')
    return (
      <p role="status" className="report-state">
        {words.stopped}{' '}
        <button type="button" className="text-button" onClick={onAgain}>
          {words.writeAgain}
        </button>
      </p>
    )
  if (written.state === 'failed')
    return (
      <p role="alert" className="report-state">
        <b>{words.failed}</b>
        {shared.gap}
        {told(written.why)}
        {shared.gap}
        {words.failedSafe}
      </p>
    )
  return (
    <>
      {written.state === 'writing' && (written.slow || written.report === null) && (
        <div className="report-state">
          <p role="status">
            {words.writing}
            {written.slow && (
              <progress
                aria-label={words.writing}
                {...(written.share === null ? {} : { value: written.share, max: 1 })}
              />
            )}
          </p>
          {written.slow && (
            <button type="button" className="text-button" onClick={onStop}>
              {words.stop}
            </button>
          )}
        </div>
      )}
      {written.report !== null && <Sheet report={written.report} />}
    </>
  )
}

/** More than anyone reads in a preview, and less than what makes a page stutter. */
const LONGEST = 200_000

function Sheet({ report }: Readonly<{ report: WrittenReport }>): ReactElement {
  const words = useWords(reportWords)
  const { content, mediaType, fileName } = report
  if (typeof content !== 'string')
    return (
      <div className="report-sheet report-file">
        <p>
          <b>{words.file(fileName, size(content.byteLength))}</b>
        </p>
        <p>{words.noPreview}</p>
      </div>
    )
  if (mediaType.startsWith('text/html')) return <ReportFrame html={content} title={words.preview} />
  return (
    <div className="report-text">
      {content.length > LONGEST && <p role="status">{words.shortened(LONGEST, content.length)}</p>}
      <pre className="report-sheet" tabIndex={0} aria-label={words.preview} role="region">
        {content.slice(0, LONGEST)}
      </pre>
    </div>
  )
}

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
