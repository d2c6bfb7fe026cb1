import type { Analysis } from '../../../src/core/model/analysis.ts'
import type { Article } from '../../../src/core/model/article.ts'
import type { Flag } from '../../../src/core/model/flag.ts'
import type { Project } from '../../../src/core/model/project.ts'
import { newProject } from '../../../src/core/review/index.ts'
import { tinyArticle } from '../analysis/tiny-documents.ts'

/** A flag on the first place where the words stand in the article. */
export function tinyFlag(article: Article, id: string, words: string, given: Partial<Flag> = {}): Flag {
  const start = article.text.indexOf(words)
  return {
    id,
    rule: 'doubled-word',
    ruleVersion: 1,
    category: 'linguistic-conventions/duplication',
    severity: 'minor',
    confidence: 0.9,
    places: [{ side: 'article', start, end: start + words.length, text: words, startSeconds: null }],
    message: 'Said twice. Take one away.',
    suggestion: null,
    evidence: [],
    ...given,
  }
}

export function tinyAnalysis(
  lines: readonly string[],
  flags: (article: Article) => readonly Flag[] = () => [],
): Analysis {
  const article = tinyArticle(lines)
  return {
    article,
    transcript: null,
    original: null,
    alignment: null,
    rows: [],
    flags: flags(article),
    rules: [],
  }
}

export const tinyProject = (analysis: Analysis, given: Partial<Project> = {}): Project => ({
  ...newProject({
    id: 'p1',
    article: { name: 'article.txt', source: analysis.article.source, format: null },
  }),
  ...given,
})
