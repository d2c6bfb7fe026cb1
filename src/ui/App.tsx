import type { ReactElement } from 'react'
import { Suspense, useEffect } from 'react'
import type { Stet } from '../state/index.ts'
import { ErrorBoundary } from './app-shell/error-boundary.tsx'
import { FailureNotice } from './app-shell/failure-notice.tsx'
import { Toast } from './app-shell/toast.tsx'
import { useDropping } from './app-shell/use-dropping.ts'
import { useKeptFocus } from './app-shell/use-kept-focus.ts'
import { usePageInAddress } from './app-shell/use-page-in-address.ts'
import { usePreferences } from './app-shell/use-preferences.ts'
import { useShortcuts } from './app-shell/use-shortcuts.ts'
import { EmptyPage } from './empty/empty-page.tsx'
import { LanguageProvider } from './language/language-context.tsx'
import {
  LazyCorrectedPage,
  LazyFindBar,
  LazyGoToDialog,
  LazyImportDialog,
  LazyKeySheet,
  LazyMergeDialog,
  LazyOverviewPage,
  LazyPalette,
  LazyReportPage,
  LazyReviewPage,
  LazyRulesPage,
  LazySettingsDialog,
  LazyTopBar,
  LazyUpdateNotice,
  preloadReview,
  preloadWhenIdle,
} from './lazy-parts.tsx'
import { StetProvider, useAnalysis, useProject, useStet, useView } from './shared/stet-context.tsx'
import './fonts.css'
import './tokens.css'
import './base.css'
import './app-shell/shell.css'

/** The whole workbench. `stet` comes from createStet. */
export function App({ stet }: Readonly<{ stet: Stet }>): ReactElement {
  useEffect(() => {
    void stet.session.start()
    stet.updating.start()
    const flush = (): void => void stet.session.flush()
    window.addEventListener('pagehide', flush)
    return () => window.removeEventListener('pagehide', flush)
  }, [stet])
  return (
    <StetProvider value={stet}>
      <LanguageProvider>
        <ErrorBoundary>
          <Workbench />
        </ErrorBoundary>
      </LanguageProvider>
    </StetProvider>
  )
}

function Workbench(): ReactElement {
  const stet = useStet()
  const page = useView((state) => state.page)
  const analysis = useAnalysis((state) => state.analysis)
  const isImporting = useView((state) => state.import.open)
  const isShowingKeys = useView((state) => state.keysOpen)
  const isMerging = useView((state) => state.merge !== null)
  const isGoingTo = useView((state) => state.goToOpen)
  const isFinding = useView((state) => state.find.open && state.page === 'review')
  const isCommanding = useView((state) => state.paletteOpen)
  const isSetting = useView((state) => state.settingsOpen)
  const isNewer = useView((state) => state.ownFiles.isNewer)
  const hasProject = useProject((state) => state.project !== null)
  const isSoonReviewing = useView((state) => state.recent.length > 0 || state.import.open)
  const isAnalysing = useAnalysis((state) => state.status === 'running')
  // the analyser answers when what opens first has opened: before, the page is idle only while it waits for its own files
  const isOpened = useView((state) => state.formats !== null)
  useEffect(() => (isOpened ? preloadWhenIdle() : undefined), [isOpened])
  useEffect(() => {
    if (isSoonReviewing || isAnalysing) preloadReview()
  }, [isSoonReviewing, isAnalysing])
  usePreferences(stet)
  useShortcuts(stet)
  usePageInAddress(stet)
  useKeptFocus(page)
  const isDropping = useDropping(stet)
  const isEmpty = page === 'empty' || analysis === null || !hasProject
  return (
    <div className={`app${isDropping ? ' dropping' : ''}`}>
      {isEmpty ? (
        <EmptyPage />
      ) : (
        <>
          {/* fetched with the page below it, and as tall before it is there: nothing moves */}
          <Suspense fallback={<header className="top" aria-busy="true" />}>
            <LazyTopBar analysis={analysis} />
          </Suspense>
          <Suspense>{isFinding && <LazyFindBar analysis={analysis} />}</Suspense>
          <Suspense fallback={<main className="page-scroll" aria-busy="true" />}>
            {page === 'review' && <LazyReviewPage analysis={analysis} />}
            {page === 'overview' && <LazyOverviewPage analysis={analysis} />}
            {page === 'report' && <LazyReportPage analysis={analysis} />}
            {page === 'corrected' && <LazyCorrectedPage analysis={analysis} />}
            {page === 'rules' && <LazyRulesPage analysis={analysis} />}
          </Suspense>
        </>
      )}
      <FailureNotice />
      <Suspense>{isNewer && <LazyUpdateNotice />}</Suspense>
      <Suspense>{isImporting && <LazyImportDialog />}</Suspense>
      <Suspense>{isShowingKeys && <LazyKeySheet />}</Suspense>
      <Suspense>{isMerging && <LazyMergeDialog />}</Suspense>
      <Suspense>{isGoingTo && <LazyGoToDialog />}</Suspense>
      <Suspense>{isSetting && <LazySettingsDialog />}</Suspense>
      <Suspense>{isCommanding && <LazyPalette />}</Suspense>
      <Toast />
    </div>
  )
}
