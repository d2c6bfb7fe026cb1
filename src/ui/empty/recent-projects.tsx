import type { ReactElement } from 'react'
import { Icon } from '../shared/icons.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'

const SHOWN = 8

/** What was worked on before in this browser, newest first. */
export function RecentProjects(): ReactElement | null {
  const { session } = useStet()
  const recent = useView((state) => state.recent)
  if (recent.length === 0) return null
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">Recent projects</h2>
      <ul>
        {recent.slice(0, SHOWN).map((project) => (
          <li key={project.id}>
            <button type="button" className="text-button" onClick={() => void session.open(project.id)}>
              {project.title}
            </button>
            <time dateTime={project.savedAt}>{savedOn(project.savedAt)}</time>
            <button
              type="button"
              className="icon-button"
              aria-label={`Remove “${project.title}” from this browser`}
              onClick={() => {
                if (
                  confirm(`Remove “${project.title}” and its marks from this browser? This cannot be undone.`)
                )
                  void session.remove(project.id)
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "23 Nov 2026, 16:04" in the reader's own time zone. */
function savedOn(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  return date.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
}
