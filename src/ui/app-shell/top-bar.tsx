import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { coverage, reviewProgress } from '../../state/selectors/coverage.ts'
import { NONE_REVIEWED } from '../../state/selectors/current.ts'
import type { Page } from '../../state/stores/view-store.ts'
import { Icon, ThemeIcon } from '../shared/icons.tsx'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { percent } from '../shared/wording.ts'
import { ProgressLine } from './progress-line.tsx'
import { NEXT_THEME } from './next-theme.ts'
import { ProjectMenu } from './project-menu.tsx'
import './top-bar.css'

const VIEWS: readonly Readonly<{ page: Page; name: string }>[] = [
  { page: 'review', name: 'Review' },
  { page: 'overview', name: 'Overview' },
  { page: 'report', name: 'Report' },
]

/** Wordmark, project, views, progress, and what acts on the whole. */
export function TopBar({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { session, navigating, reviewing } = useStet()
  const page = useView((state) => state.page)
  const theme = useView((state) => state.theme)
  const canUndo = useProject((state) => state.past.length > 0)
  const canRedo = useProject((state) => state.future.length > 0)
  const reviewed = useProject((state) => state.project?.reviewed ?? NONE_REVIEWED)
  const progress = reviewProgress(analysis, reviewed)
  const kept = coverage(analysis)
  return (
    <header className="top">
      <button type="button" className="wordmark" aria-label="Stet, start page" onClick={session.newReview}>
        Stet
      </button>
      <ProjectMenu />
      <nav className="views" aria-label="Views">
        {VIEWS.map((view) => (
          <a key={view.page} href={`#${view.page}`} aria-current={view.page === page ? 'page' : undefined}>
            {view.name}
          </a>
        ))}
      </nav>
      <ProgressLine />
      <span className="spring" />
      <span className="review-progress">
        <span>
          Reviewed <b>{progress.reviewed}</b> of <b>{progress.rows}</b>
        </span>
        <progress value={progress.reviewed} max={Math.max(1, progress.rows)} aria-label="Rows reviewed" />
      </span>
      {kept !== null && (
        <span className="coverage-figure">
          Coverage <b>{percent(kept.kept)}</b>
        </span>
      )}
      <span className="top-tools">
        <button
          type="button"
          className="icon-button"
          aria-label="Undo"
          disabled={!canUndo}
          onClick={reviewing.undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Redo"
          disabled={!canRedo}
          onClick={reviewing.redo}
        >
          <Icon name="redo" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`Theme: ${theme}. Change to ${NEXT_THEME[theme]}`}
          onClick={() => navigating.setTheme(NEXT_THEME[theme])}
        >
          <ThemeIcon />
        </button>
      </span>
      <a className="button export" href="#report">
        Export
      </a>
    </header>
  )
}
