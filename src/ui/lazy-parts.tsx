import type { ComponentProps, ReactElement } from 'react'
import { lazy, useState } from 'react'
import type { GoToDialog } from './app-shell/go-to-dialog.tsx'
import type { MarkEditor } from './mark-editor/mark-editor.tsx'

/*
 * Parts that the first page does not need, each in a file of its own. Loading is told apart from drawing, so that they
 * can be fetched ahead of the first wish: on a slow line a dialogue that opens a second after the click feels broken.
 */
let loadedEditor: typeof MarkEditor | null = null
const loadEditor = async () => {
  const file = await import('./mark-editor/mark-editor.tsx')
  loadedEditor = file.MarkEditor
  return file
}
let loadedGoTo: typeof GoToDialog | null = null
const loadGoTo = async () => {
  const file = await import('./app-shell/go-to-dialog.tsx')
  loadedGoTo = file.GoToDialog
  return file
}
const loadImport = () => import('./import/import-dialog.tsx')
const loadPaste = () => import('./empty/paste-dialog.tsx')
const loadKeys = () => import('./app-shell/key-sheet.tsx')
const loadOverview = () => import('./overview/overview-page.tsx')
const loadReport = () => import('./report/report-page.tsx')
const loadWhy = () => import('./why/why-panel.tsx')

export const LazyImportDialog = lazy(() => loadImport().then((file) => ({ default: file.ImportDialog })))
export const LazyPasteDialog = lazy(() => loadPaste().then((file) => ({ default: file.PasteDialog })))
const WaitingGoTo = lazy(() => loadGoTo().then((file) => ({ default: file.GoToDialog })))
const WaitingMarkEditor = lazy(() => loadEditor().then((file) => ({ default: file.MarkEditor })))
export const LazyKeySheet = lazy(() => loadKeys().then((file) => ({ default: file.KeySheet })))
export const LazyOverviewPage = lazy(() => loadOverview().then((file) => ({ default: file.OverviewPage })))
export const LazyWhyPanel = lazy(() => loadWhy().then((file) => ({ default: file.WhyPanel })))
export const LazyReportPage = lazy(() => loadReport().then((file) => ({ default: file.ReportPage })))

/**
 * The editor must stand in the very moment M is pressed: what is typed next goes into its field. React shows a lazy part
 * up to 300 ms late even when its file is there, and letters typed meanwhile would act as shortcuts. So a loaded editor is
 * drawn as it is; which of the two is settled when it opens, for a change would throw away what was typed.
 */
export function LazyMarkEditor(props: ComponentProps<typeof MarkEditor>): ReactElement {
  const [Editor] = useState(() => loadedEditor ?? WaitingMarkEditor)
  return <Editor {...props} />
}

/** Number keys pressed right after its own go into its field, too. */
export function LazyGoToDialog(): ReactElement {
  const [Dialog] = useState(() => loadedGoTo ?? WaitingGoTo)
  return <Dialog />
}

/** Fetches them once the page has nothing else to do. The answer cancels. */
export function preloadWhenIdle(): () => void {
  const load = (): void => {
    // a failure is shown when the part is wanted and still does not come
    for (const part of [
      loadEditor,
      loadGoTo,
      loadWhy,
      loadImport,
      loadPaste,
      loadKeys,
      loadOverview,
      loadReport,
    ])
      part().catch(() => undefined)
  }
  // Safari has no idle callback; a while after the start is the next best
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(load, 1500)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(load, { timeout: 4000 })
  return () => cancelIdleCallback(request)
}
