import type { ReactElement } from 'react'
import { Suspense, useState } from 'react'
import type { Kind } from '../../core/readers/reading.ts'
import { ProgressLine } from '../app-shell/progress-line.tsx'
import { useWords } from '../language/language-context.tsx'
import { LazyPasteDialog } from '../lazy-parts.tsx'
import { Key } from '../shared/key.tsx'
import { openFiles } from '../shared/open-files.ts'
import { pickFiles } from '../shared/pick-files.ts'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { RecentProjects } from './recent-projects.tsx'
import { emptyWords } from './words.ts'
import './empty.css'

type Sheet = Readonly<{
  kind: Kind & ('article' | 'transcript')
  formats: 'articleFormats' | 'transcriptFormats'
  accept: string
}>

const SHEETS: readonly Sheet[] = [
  {
    kind: 'article',
    formats: 'articleFormats',
    accept: '.txt,.md,.markdown,.html,.htm,.docx,.odt,.fodt,.rtf,text/*',
  },
  {
    kind: 'transcript',
    formats: 'transcriptFormats',
    accept:
      '.vtt,.srt,.sbv,.ass,.ssa,.lrc,.smi,.csv,.tsv,.ttml,.dfxp,.itt,.xml,.fcpxml,.srv1,.srv2,.srv3,.json,.jsonl,.json3,.html,.htm,.docx,.odt,.fodt,.rtf,.txt,.md,text/*',
  },
]

/** Each called what it calls itself, so that it is found by who cannot read the other. */
const LANGUAGES = [
  ['en', 'English', 'en'],
  ['zh', '简体中文', 'zh-Hans'],
] as const

/** The first visit: what to put where. */
export function EmptyPage(): ReactElement {
  const stet = useStet()
  const words = useWords(emptyWords)
  const language = useView((state) => state.language)
  const [pasting, setPasting] = useState<Kind | null>(null)
  const openTitle = useProject((state) => state.project?.title ?? null)
  const waiting = useView(({ import: state }) => !state.open && state.slots.article.file !== null)

  const open = async (sheet: Sheet): Promise<void> =>
    openFiles(stet, await pickFiles({ accept: sheet.accept, multiple: false }), sheet.kind)

  return (
    <main className="page-scroll">
      <div className="empty">
        <h1 className="wordmark">Stet</h1>
        <p className="empty-lead">{words.lead}</p>
        <div className="spread">
          {SHEETS.map((sheet) => (
            <section key={sheet.kind} aria-label={words[sheet.kind]}>
              <h2 className={sheet.kind}>{words[sheet.kind]}</h2>
              <div className={`ghost ${sheet.kind}`} aria-hidden="true">
                <i />
                <i />
                <i />
                <i />
                <i />
              </div>
              <div className="spread-acts">
                <button type="button" className="button primary" onClick={() => void open(sheet)}>
                  {words.openFile}
                </button>
                <button type="button" className="text-button" onClick={() => setPasting(sheet.kind)}>
                  {words.paste}
                </button>
              </div>
              <p className="spread-formats">{words[sheet.formats]}</p>
            </section>
          ))}
        </div>
        <div className="empty-foot">
          <span>
            {words.drop}{' '}
            <button type="button" className="text-button" onClick={() => void stet.importing.openSample()}>
              {words.sample}
            </button>
          </span>
          <span>{words.privacy}</span>
        </div>
        <ProgressLine />
        {waiting && (
          <button type="button" className="text-button" onClick={stet.importing.reopen}>
            {words.goOn}
          </button>
        )}
        {openTitle !== null && (
          <p className="empty-back">
            <button type="button" className="text-button" onClick={stet.session.backToReview}>
              {words.backTo(openTitle)}
            </button>
          </p>
        )}
        <RecentProjects />
        <div className="empty-settings">
          {LANGUAGES.map(([id, name, lang]) => (
            <button
              key={id}
              type="button"
              className="text-button"
              lang={lang}
              aria-pressed={language === id}
              onClick={() => stet.navigating.setLanguage(id)}
            >
              {name}
            </button>
          ))}
          <button type="button" className="text-button" onClick={stet.preferring.toggleSettings}>
            {words.settings} <Key of="settings">Ctrl ,</Key>
          </button>
          <button type="button" className="text-button" onClick={stet.preferring.togglePalette}>
            {words.commands} <Key of="palette">Ctrl K</Key>
          </button>
        </div>
      </div>
      <Suspense>
        {pasting !== null && <LazyPasteDialog kind={pasting} onClose={() => setPasting(null)} />}
      </Suspense>
    </main>
  )
}
