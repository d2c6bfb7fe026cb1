import type { Project, StoredText } from '../core/model/project.ts'
import type { StoredSources } from './stored-shape.ts'

/**
 * The long texts of a project apart from what a person does with them. A decision is a few words, and without this each would write
 * the whole recording again: at 100,000 words a hundred milliseconds on the page's own thread, at every key.
 *
 *     article { name, source: 'One bank.' } marks …   →   article { name, source: '' } marks …   +   'One bank.'
 */
export type Taken = Readonly<{ rest: Project; sources: StoredSources }>

export function takeSources(project: Project): Taken {
  const { article, transcript, original } = project
  return {
    rest: {
      ...project,
      article: withSource(article, ''),
      transcript: transcript && withSource(transcript, ''),
      original: original && withSource(original, ''),
    },
    sources: {
      id: project.id,
      article: article.source,
      transcript: transcript?.source ?? null,
      original: original?.source ?? null,
    },
  }
}

/** `sources` absent: from before they were kept apart, the texts stand where they belong. */
export function putSourcesBack(rest: Project, sources: StoredSources | undefined): Project {
  if (sources === undefined) return rest
  return {
    ...rest,
    article: withSource(rest.article, sources.article),
    transcript: rest.transcript && withSource(rest.transcript, sources.transcript ?? ''),
    original: rest.original && withSource(rest.original, sources.original ?? ''),
  }
}

export const sameSources = (a: StoredSources, b: StoredSources): boolean =>
  a.article === b.article && a.transcript === b.transcript && a.original === b.original

const withSource = (text: StoredText, source: string): StoredText => ({ ...text, source })
