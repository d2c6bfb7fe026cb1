import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { coverage, reviewProgress } from '../../state/selectors/coverage.ts'
import { NONE_REVIEWED } from '../../state/selectors/current.ts'
import type { Page } from '../../state/stores/view-store.ts'
import { useWords } from '../language/language-context.tsx'
import { Icon, ThemeIcon } from '../shared/icons.tsx'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { ProgressLine } from './progress-line.tsx'
import { NEXT_THEME } from './next-theme.ts'
import { ProjectMenu } from './project-menu.tsx'
import { shellWords } from './words.tsx'
import './top-bar.css'

const VIEWS = ['review', 'overview', 'rules', 'report'] as const satisfies readonly Page[]

/** Wordmark, project, views, progress, and what acts on the whole. */
export function TopBar({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { session, navigating, preferring, reviewing } = useStet()
  const words = useWords(shellWords)
  const shared = useWords(sharedWords)
  const page = useView((state) => state.page)
  const theme = useView((state) => state.theme)
  const canUndo = useProject((state) => state.past.length > 0)
  const canRedo = useProject((state) => state.future.length > 0)
  const reviewed = useProject((state) => state.project?.reviewed ?? NONE_REVIEWED)
  const progress = reviewProgress(analysis, reviewed)
  const kept = coverage(analysis)
  return (
    <header className="top">
      <button type="button" className="wordmark" aria-label={words.startPage} onClick={session.newReview}>
        Stet
      </button>
      <ProjectMenu />
      <nav className="views" aria-label={words.views}>
        {VIEWS.map((view) => (
          <a key={view} href={`#${view}`} aria-current={view === page ? 'page' : undefined}>
            {words[view]}
          </a>
        ))}
      </nav>
      <ProgressLine />
      <span className="spring" />
      <span className="review-progress">
        <span>{words.reviewedOf(progress.reviewed, progress.rows)}</span>
        <progress
          value={progress.reviewed}
          max={Math.max(1, progress.rows)}
          aria-label={words.rowsReviewed}
        />
      </span>
      {kept !== null && (
        <span className="coverage-figure">
          {words.coverage} <b>{shared.percent(kept.kept)}</b>
        </span>
      )}
      <span className="top-tools">
        <button
          type="button"
          className="icon-button"
          aria-label={words.undo}
          disabled={!canUndo}
          onClick={reviewing.undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.redo}
          disabled={!canRedo}
          onClick={reviewing.redo}
        >
          <Icon name="redo" />
        </button>
        <button
          type="button"
          className="icon-button theme-button"
          aria-label={words.themeIs(words[theme], words[NEXT_THEME[theme]])}
          onClick={() => navigating.setTheme(NEXT_THEME[theme])}
        >
          <ThemeIcon />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.commands}
          onClick={preferring.togglePalette}
        >
          <Icon name="search" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.settings}
          onClick={preferring.toggleSettings}
        >
          <Icon name="settings" />
        </button>
      </span>
      <a className="button export" href="#report">
        {words.export}
      </a>
    </header>
  )
}
