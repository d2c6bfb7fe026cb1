import type { ReactElement } from 'react'
import { Suspense, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { FlagPanel } from '../flag-panel/flag-panel.tsx'
import { LazyAlignNotices, LazyMarkEditor, LazyVideoPanel } from './lazy-review-parts.tsx'
import { TouchMarkButton } from '../mark-editor/touch-mark-button.tsx'
import { useProject, useView } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { CoverageStrip } from './coverage-strip.tsx'
import { Feed } from './feed.tsx'
import { OneRowBar } from './one-row-bar.tsx'
import { planNotes } from './place-notes.ts'
import { useShownSelection } from './shown-selection.ts'
import { useKeptPlace } from './use-kept-place.ts'
import { reviewWords } from './words.ts'
import './feed.css'
import './feed-narrow.css'
import './text.css'
import './cut.css'
import './moved.css'
import './strip.css'

/** Article beside transcript, the flags at the right. */
export function ReviewPage({ analysis: fresh }: Readonly<{ analysis: Analysis }>): ReactElement {
  // aligned anew, every row is looked at again: in slices, between which the page still answers
  const analysis = useDeferredValue(fresh)
  const isAligning = useView(({ aligning }) => aligning.linking !== null || aligning.changesOpen)
  const title = useProject((state) => state.project?.title ?? '')
  const isEditing = useView((state) => state.editor !== null)
  const isOneRow = useView((state) => state.reading.oneRow)
  const words = useWords(reviewWords)
  const isPlaying = useView((state) => state.video !== null)
  const isSettled = useSettled()
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    // the button that opened the project is gone, and the focus with it
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [])
  useNotesOnResize()
  useShownSelection()
  useKeptPlace(analysis)
  return (
    <div className={`shell${isEditing ? ' editing' : ''}`}>
      {isSettled ? <CoverageStrip analysis={analysis} /> : <nav className="strip" aria-label={words.strip} />}
      <main ref={main} tabIndex={-1}>
        <h1 className="hidden-text">{words.pageTitle(title)}</h1>
        <SpokenSentence />
        {analysis.alignment?.related === false && <Unrelated />}
        {isOneRow && <OneRowBar analysis={analysis} />}
        <Feed analysis={analysis} />
      </main>
      {isEditing ? (
        <Suspense fallback={<aside className="panel editor" aria-busy="true" />}>
          <LazyMarkEditor analysis={analysis} />
        </Suspense>
      ) : (
        <FlagPanel analysis={analysis} />
      )}
      <Suspense>{isPlaying && <LazyVideoPanel analysis={analysis} />}</Suspense>
      <Suspense>{isAligning && <LazyAlignNotices analysis={analysis} />}</Suspense>
      <TouchMarkButton />
    </div>
  )
}

/** What the arrow keys went to, read aloud: a sentence takes no focus. */
function SpokenSentence(): ReactElement {
  const spoken = useView((state) => state.reading.spoken)
  return (
    <p className="hidden-text" role="status">
      {spoken}
    </p>
  )
}

function Unrelated(): ReactElement {
  const words = useWords(reviewWords)
  return (
    <p className="unrelated" role="status">
      <b>{words.unrelatedTitle}</b> {words.unrelated}
    </p>
  )
}

/** False for the first frame: the strip is drawn after the first rows, not in one task with them. */
function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), 60)
    return () => clearTimeout(timer)
  }, [])
  return isSettled
}

function useNotesOnResize(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const replace = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        for (const row of document.querySelectorAll<HTMLElement>('.row:has([data-note-at])')) {
          row.style.minHeight = ''
          planNotes(row)
        }
      }, 120)
    }
    window.addEventListener('resize', replace)
    void document.fonts?.ready.then(replace)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('resize', replace)
    }
  }, [])
}
