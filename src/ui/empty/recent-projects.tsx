import type { ReactElement } from 'react'
import { useWords } from '../language/language-context.tsx'
import { Icon } from '../shared/icons.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { emptyWords } from './words.ts'

const SHOWN = 8

/** What was worked on before in this browser, newest first. */
export function RecentProjects(): ReactElement | null {
  const { session } = useStet()
  const words = useWords(emptyWords)
  const recent = useView((state) => state.recent)
  if (recent.length === 0) return null
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{words.recent}</h2>
      <ul>
        {recent.slice(0, SHOWN).map((project) => (
          <li key={project.id}>
            <button type="button" className="text-button" onClick={() => void session.open(project.id)}>
              {project.title}
            </button>
            <time dateTime={project.savedAt}>{savedOn(project.savedAt, words.locale)}</time>
            <button
              type="button"
              className="icon-button"
              aria-label={words.remove(project.title)}
              onClick={() => {
                if (confirm(words.removeSure(project.title))) void session.remove(project.id)
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
function savedOn(iso: string, locale: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  return date.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })
}
