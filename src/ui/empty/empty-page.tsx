import type { ReactElement } from 'react'
import { Suspense, useState } from 'react'
import type { Kind } from '../../core/readers/reading.ts'
import { ProgressLine } from '../app-shell/progress-line.tsx'
import { LazyPasteDialog } from '../lazy-parts.tsx'
import { openFiles } from '../shared/open-files.ts'
import { pickFiles } from '../shared/pick-files.ts'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { RecentProjects } from './recent-projects.tsx'
import './empty.css'

type Sheet = Readonly<{ kind: Kind; title: string; formats: string; accept: string }>

const SHEETS: readonly Sheet[] = [
  {
    kind: 'article',
    title: 'Article',
    formats: 'A saved page, Word or OpenDocument, Markdown or plain text',
    accept: '.txt,.md,.markdown,.html,.htm,.docx,.odt,.fodt,text/*',
  },
  {
    kind: 'transcript',
    title: 'Transcript',
    formats: 'Captions (VTT, SRT, TTML), JSON, a saved page, Word, or text with times',
    accept: '.vtt,.srt,.ttml,.xml,.srv1,.srv2,.srv3,.json,.json3,.html,.htm,.docx,.odt,.fodt,.txt,.md,text/*',
  },
]

/** The first visit: what to put where. */
export function EmptyPage(): ReactElement {
  const stet = useStet()
  const [pasting, setPasting] = useState<Kind | null>(null)
  const openTitle = useProject((state) => state.project?.title ?? null)
  const waiting = useView(({ import: state }) => !state.open && state.slots.article.file !== null)

  const open = async (sheet: Sheet): Promise<void> =>
    openFiles(stet, await pickFiles({ accept: sheet.accept, multiple: false }), sheet.kind)

  return (
    <main className="page-scroll">
      <div className="empty">
        <h1 className="wordmark">Stet</h1>
        <p className="empty-lead">
          Read a translated article beside what was said. See what changed, what was cut, and what the
          translation bent; mark it and send the corrections.
        </p>
        <div className="spread">
          {SHEETS.map((sheet) => (
            <section key={sheet.kind} aria-label={sheet.title}>
              <h2 className={sheet.kind}>{sheet.title}</h2>
              <div className={`ghost ${sheet.kind}`} aria-hidden="true">
                <i />
                <i />
                <i />
                <i />
                <i />
              </div>
              <div className="spread-acts">
                <button type="button" className="button primary" onClick={() => void open(sheet)}>
                  Open a file
                </button>
                <button type="button" className="text-button" onClick={() => setPasting(sheet.kind)}>
                  Paste text
                </button>
              </div>
              <p className="spread-formats">{sheet.formats}</p>
            </section>
          ))}
        </div>
        <div className="empty-foot">
          <span>
            Or drop both files anywhere.{' '}
            <button type="button" className="text-button" onClick={() => void stet.importing.openSample()}>
              Try the sample interview
            </button>
          </span>
          <span>Your files stay in this browser. Nothing is sent.</span>
        </div>
        <ProgressLine />
        {waiting && (
          <button type="button" className="text-button" onClick={stet.importing.reopen}>
            Go on with the texts that were read
          </button>
        )}
        {openTitle !== null && (
          <p className="empty-back">
            <button type="button" className="text-button" onClick={stet.session.backToReview}>
              Back to “{openTitle}”
            </button>
          </p>
        )}
        <RecentProjects />
      </div>
      <Suspense>
        {pasting !== null && <LazyPasteDialog kind={pasting} onClose={() => setPasting(null)} />}
      </Suspense>
    </main>
  )
}
