import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { NO_DECISIONS, NO_MARKS } from '../../state/selectors/current.ts'
import { isOpen } from '../../state/selectors/flags.ts'
import type { WrittenReport } from '../../state/ports.ts'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { copyText } from '../shared/copy-text.ts'
import { ReportFrame } from './report-frame.tsx'
import './report.css'

type Written = Readonly<
  { state: 'writing' } | { state: 'done'; report: WrittenReport } | { state: 'failed'; why: string }
>

/** Left what goes into the report and in which form, right the very text that will be saved. */
export function ReportPage({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const stet = useStet()
  const formats = useView((state) => state.formats)?.reports ?? []
  const project = useProject((state) => state.project)
  const marks = useProject((state) => Object.keys(state.project?.marks ?? NO_MARKS).length)
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const [chosen, setChosen] = useState('html')
  const [hasMarks, setHasMarks] = useState(true)
  const [hasAccepted, setHasAccepted] = useState(true)
  const [wantsOpen, setWantsOpen] = useState<boolean | null>(null)
  const [written, setWritten] = useState<Written>({ state: 'writing' })
  const [copied, setCopied] = useState<string | null>(null)
  const format = formats.find((each) => each.id === chosen) ?? formats[0]
  const accepted = analysis.flags.filter((flag) => {
    const decision = Object.hasOwn(decisions, flag.id) ? decisions[flag.id] : undefined
    return decision !== undefined && decision.verdict !== 'dismissed'
  }).length

  const open = analysis.flags.filter((flag) => isOpen(decisions, flag)).length
  // of a text that nobody has reviewed, a report without its flags would say that it is clean
  const hasOpen = wantsOpen ?? (marks === 0 && accepted === 0)

  useEffect(() => {
    if (format === undefined) return
    let isCurrent = true
    setWritten({ state: 'writing' })
    stet.reporting.write(format.id, { marks: hasMarks, accepted: hasAccepted, open: hasOpen }).then(
      (report) => isCurrent && setWritten({ state: 'done', report }),
      (reason: unknown) =>
        isCurrent &&
        setWritten({ state: 'failed', why: reason instanceof Error ? reason.message : String(reason) }),
    )
    return () => {
      isCurrent = false
    }
  }, [stet, format, hasMarks, hasAccepted, hasOpen, project])

  const report = written.state === 'done' ? written.report : null
  return (
    <main className="page-scroll report">
      <div className="report-choices">
        <h1>Corrections report</h1>
        <fieldset>
          <legend>Format</legend>
          <div className="report-formats">
            {formats.map((each) => (
              <label key={each.id} className={each.id === format?.id ? 'chosen' : ''}>
                <input
                  type="radio"
                  name="format"
                  value={each.id}
                  checked={each.id === format?.id}
                  onChange={() => setChosen(each.id)}
                />
                {each.title}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>Include</legend>
          <label>
            <input
              type="checkbox"
              checked={hasMarks}
              onChange={({ target }) => setHasMarks(target.checked)}
            />
            <span>Marks</span>
            <span className="figures">{marks}</span>
          </label>
          <label>
            <input
              type="checkbox"
              checked={hasAccepted}
              onChange={({ target }) => setHasAccepted(target.checked)}
            />
            <span>Flags accepted</span>
            <span className="figures">{accepted}</span>
          </label>
          <label>
            <input
              type="checkbox"
              checked={hasOpen}
              onChange={({ target }) => setWantsOpen(target.checked)}
            />
            <span>Flags not yet decided</span>
            <span className="figures">{open}</span>
          </label>
        </fieldset>
        <div className="report-acts">
          <button
            type="button"
            className="button primary"
            disabled={report === null}
            onClick={() => report !== null && stet.reporting.save(report)}
          >
            Save report
          </button>
          <button
            type="button"
            className="button"
            disabled={typeof report?.content !== 'string'}
            onClick={() =>
              typeof report?.content === 'string' &&
              void copyText(report.content, 'Save the report instead.').then(setCopied)
            }
          >
            Copy
          </button>
        </div>
        <p role="status" className="report-copied">
          {copied}
        </p>
      </div>
      <div className="report-preview">
        <Preview written={written} />
      </div>
    </main>
  )
}

function Preview({ written }: Readonly<{ written: Written }>): ReactElement {
  if (written.state === 'writing')
    return (
      <p role="status" className="report-state">
        Writing the report
      </p>
    )
  if (written.state === 'failed')
    return (
      <p role="alert" className="report-state">
        <b>The report could not be written.</b> {written.why} Your marks are safe; try another format.
      </p>
    )
  const { content, fileName, mediaType } = written.report
  if (typeof content !== 'string')
    return (
      <p role="status" className="report-state">
        {fileName} is ready. It opens in its own program and cannot be shown here.
      </p>
    )
  if (mediaType.startsWith('text/html')) return <ReportFrame html={content} />
  return (
    <pre className="report-sheet" tabIndex={0} aria-label="Report as it will be saved">
      {content}
    </pre>
  )
}
