import { NO_CONSTRAINTS } from '../model/alignment.ts'
import { DEFAULT_WEIGHTS } from '../model/mqm.ts'
import type { Project, StoredText } from '../model/project.ts'

export type NewProject = Readonly<{
  id: string
  article: StoredText
  transcript?: StoredText | null
  original?: StoredText | null
  video?: string
  title?: string
  reviewer?: string
}>

/** A project as it begins: texts, default weights, nothing marked or decided. `title` falls back to the article's file name. */
export function newProject(given: NewProject): Project {
  return {
    schema: 'stet.project/1',
    id: given.id,
    title: given.title ?? titleFromName(given.article.name),
    reviewer: given.reviewer ?? '',
    video: given.video ?? '',
    article: given.article,
    transcript: given.transcript ?? null,
    original: given.original ?? null,
    marks: {},
    decisions: {},
    reviewed: {},
    weights: DEFAULT_WEIGHTS,
    constraints: NO_CONSTRAINTS,
  }
}

/** "talks/far-bank.en.txt" → "far-bank.en". */
const titleFromName = (name: string): string => {
  const file = name.split(/[/\\]/).at(-1) ?? name
  return file.replace(/(?<=.)\.[^.]{1,8}$/u, '')
}
