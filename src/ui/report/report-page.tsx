import type { ReactElement } from 'react'
import { useMemo, useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { SEVERITIES } from '../../core/model/mqm.ts'
import type { ReportChoice } from '../../state/actions/reporting.ts'
import { firstChoice, REPORT_STATES } from '../../state/actions/reporting.ts'
import { reportCounts } from '../../state/selectors/report-counts.ts'
import { useWords } from '../language/language-context.tsx'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { CommitField } from './commit-field.tsx'
import { FormatField } from './format-field.tsx'
import { keepLastChoice, readLastChoice } from './last-choice.ts'
import { ReportPreview } from './report-preview.tsx'
import { ScoringFields } from './scoring-fields.tsx'
import { SectionField } from './section-field.tsx'
import { useReport } from './use-report.ts'
import { reportWords } from './words.ts'
import './report.css'

/** Left what goes into the report and in which form, right the very text that will be saved. */
export function ReportPage({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const { reporting } = useStet()
  const words = useWords(reportWords)
  const shared = useWords(sharedWords)
  const formats = useView((state) => state.formats)?.reports ?? []
  const language = useView((state) => state.language)
  const project = useProject((state) => state.project)
  const [own, setOwn] = useState<Partial<ReportChoice>>({})
  const [last, setLast] = useState(readLastChoice)
  // the order of sections is taken over once; a new round begins with that of the last report
  const [round, setRound] = useState(0)
  const [copied, setCopied] = useState<string | null>(null)
  const counts = project === null ? null : reportCounts(analysis, project)
  const isUntouched = counts !== null && counts.marked + counts.corrected + counts.kept === 0
  const choice = useMemo(
    (): ReportChoice => ({ ...firstChoice(isUntouched), language, ...own }),
    [isUntouched, language, own],
  )
  const { written, stop, again } = useReport(choice)
  if (project === null || counts === null) return null
  const format = formats.find((each) => each.id === choice.format)
  const isLaidOut = format?.laidOut === true
  const lastFormat = formats.find((each) => each.id === last?.format)

  const choose = (change: Partial<ReportChoice>): void => {
    setOwn((before) => ({ ...before, ...change }))
    setCopied(null)
  }
  const toggled = <T,>(all: readonly T[], list: readonly T[], one: T): readonly T[] =>
    all.filter((each) => (each === one ? !list.includes(one) : list.includes(each)))
  const isNothing = isLaidOut && choice.sections.length === 0
  const report = written.state === 'done' && !isNothing ? written.report : null
  const save = (): void => {
    if (report === null) return
    reporting.save(report)
    keepLastChoice(choice)
    setLast(choice)
  }
  const saveAsLastTime = (): void => {
    if (last === null) return
    setOwn(last)
    setRound(round + 1)
    // a failure shows in the preview, which now has the same choice
    void reporting.write(last).then(reporting.save, () => undefined)
  }
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(shared.copied)
    } catch {
      // forbidden, or a page that is served without encryption and has no clipboard
      setCopied(shared.copyForbidden(words.copyInstead))
    }
  }
  return (
    <main className="page-scroll report">
      <div className="report-choices">
        <h1>{words.title}</h1>
        <div className="report-acts">
          <button type="button" className="button primary" disabled={report === null} onClick={save}>
            {words.save}
          </button>
          <button
            type="button"
            className="button"
            disabled={report === null || typeof report.content !== 'string'}
            onClick={() => typeof report?.content === 'string' && void copy(report.content)}
          >
            {words.copy}
          </button>
        </div>
        <p role="status" className="report-copied">
          {isNothing ? words.nothing : copied}
        </p>
        {last !== null && lastFormat !== undefined && (
          <p className="report-again">
            <button type="button" className="text-button" onClick={saveAsLastTime}>
              {words.again}
            </button>
            <span>{words.formatTitle(lastFormat.id, lastFormat.title)}</span>
          </p>
        )}
        <FormatField formats={formats} chosen={choice.format} onChoose={(id) => choose({ format: id })} />
        <fieldset>
          <legend>{words.include}</legend>
          {REPORT_STATES.map((state) => (
            <label key={state}>
              <input
                type="checkbox"
                checked={choice.states.includes(state)}
                onChange={() => choose({ states: toggled(REPORT_STATES, choice.states, state) })}
              />
              <span>{words.state(state)}</span>
              <span className="figures">{counts[state]}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.severities}</legend>
          {[...SEVERITIES].reverse().map((severity) => (
            <label key={severity}>
              <input
                type="checkbox"
                checked={choice.severities.includes(severity)}
                onChange={() => choose({ severities: toggled(SEVERITIES, choice.severities, severity) })}
              />
              <span className={`severity ${severity}`}>{shared.severity(severity)}</span>
            </label>
          ))}
        </fieldset>
        {isLaidOut ? (
          <fieldset>
            <legend>{words.sections}</legend>
            <SectionField
              key={round}
              chosen={choice.sections}
              onChoose={(sections) => choose({ sections })}
            />
          </fieldset>
        ) : (
          <p className="report-about">{words.ownOrder(format?.speaks === true)}</p>
        )}
        {format?.speaks === true && (
          <fieldset>
            <legend>{words.language}</legend>
            <div className="report-formats">
              {(['en', 'zh'] as const).map((each) => (
                <label key={each} className={choice.language === each ? 'chosen' : ''}>
                  <input
                    type="radio"
                    name="report-language"
                    checked={choice.language === each}
                    onChange={() => choose({ language: each })}
                  />
                  <span lang={each === 'zh' ? 'zh-Hans' : 'en'}>
                    {each === 'zh' ? words.chinese : words.english}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <fieldset>
          <legend>{words.facts}</legend>
          <CommitField
            label={words.titleField}
            value={project.title}
            onCommit={(title) => reporting.setFacts({ title: title.trim() })}
          />
          <CommitField
            label={words.reviewer}
            value={project.reviewer}
            onCommit={(reviewer) => reporting.setFacts({ reviewer: reviewer.trim() })}
          />
          <CommitField
            label={words.video}
            value={project.video}
            onCommit={(video) => reporting.setFacts({ video: video.trim() })}
          />
          <label>
            <input
              type="checkbox"
              checked={choice.anonymous}
              onChange={({ target }) => choose({ anonymous: target.checked })}
            />
            <span>{words.anonymous}</span>
          </label>
        </fieldset>
        <ScoringFields analysis={analysis} />
      </div>
      <div className="report-preview" aria-busy={written.state === 'writing'}>
        <ReportPreview written={written} onStop={stop} onAgain={again} />
      </div>
    </main>
  )
}
