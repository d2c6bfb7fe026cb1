import { alignNotices, alignTools, editor, video, why } from './review/lazy-review-parts.tsx'
import { lazyPart } from './shared/lazy-part.tsx'

/*
 * Parts that the first page does not need, each in files of its own. Loading is told apart from drawing, so that they
 * can be fetched ahead of the first wish: on a slow line a dialogue that opens a second after the click feels broken.
 */
const goTo = lazyPart(() => import('./app-shell/go-to-dialog.tsx').then((file) => file.GoToDialog))
const find = lazyPart(() => import('./find/find-bar.tsx').then((file) => file.FindBar))
const importing = lazyPart(() => import('./import/import-dialog.tsx').then((file) => file.ImportDialog))
const palette = lazyPart(() => import('./palette/palette.tsx').then((file) => file.Palette))
const paste = lazyPart(() => import('./empty/paste-dialog.tsx').then((file) => file.PasteDialog))
const keys = lazyPart(() => import('./app-shell/key-sheet.tsx').then((file) => file.KeySheet))
const overview = lazyPart(() => import('./overview/overview-page.tsx').then((file) => file.OverviewPage))
const corrected = lazyPart(() => import('./corrected/corrected-page.tsx').then((file) => file.CorrectedPage))
const rules = lazyPart(() => import('./rules/rules-page.tsx').then((file) => file.RulesPage))
const report = lazyPart(() => import('./report/report-page.tsx').then((file) => file.ReportPage))
const review = lazyPart(async () => {
  // together: a page that shows its keys must answer to them
  const [file] = await Promise.all([
    import('./review/review-page.tsx'),
    import('./app-shell/key-handling.ts'),
  ])
  return file.ReviewPage
})
const settings = lazyPart(() => import('./app-shell/settings-dialog.tsx').then((file) => file.SettingsDialog))
const topBar = lazyPart(() => import('./app-shell/top-bar.tsx').then((file) => file.TopBar))
const merge = lazyPart(() => import('./merge/merge-dialog.tsx').then((file) => file.MergeDialog))
const update = lazyPart(() => import('./app-shell/update-notice.tsx').then((file) => file.UpdateNotice))

export const LazyFindBar = find.Part
export const LazyGoToDialog = goTo.Part
export const LazyImportDialog = importing.Part
export const LazyKeySheet = keys.Part
export const LazyOverviewPage = overview.Part
export const LazyPalette = palette.Part
export const LazyPasteDialog = paste.Part
export const LazyReportPage = report.Part
export const LazyCorrectedPage = corrected.Part
export const LazyRulesPage = rules.Part
export const LazyReviewPage = review.Part
export const LazySettingsDialog = settings.Part
export const LazyTopBar = topBar.Part
export const LazyMergeDialog = merge.Part
export const LazyUpdateNotice = update.Part

/** For idle time, what is wanted soonest first. */
const AHEAD = [
  review,
  topBar,
  editor,
  palette,
  find,
  goTo,
  why,
  alignTools,
  alignNotices,
  settings,
  importing,
  paste,
  keys,
  overview,
  report,
  rules,
  corrected,
  video,
]

// a failure is shown when the part is wanted and still does not come
const loadQuietly = (part: Readonly<{ load: () => Promise<void> }>): void =>
  void part.load().catch(() => undefined)

/** For the moment a project begins to open: its texts are read and aligned meanwhile, so the page is there first. */
export const preloadReview = (): void => [review, topBar, editor].forEach(loadQuietly)

/** Fetches them once the page has nothing else to do. The answer cancels. */
export function preloadWhenIdle(): () => void {
  const load = (): void => AHEAD.forEach(loadQuietly)
  // Safari has no idle callback; a while after the start is the next best
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(load, 1500)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(load, { timeout: 4000 })
  return () => cancelIdleCallback(request)
}
