import { runRules } from '../../../src/core/analysis/index.ts'
import { buildRows } from '../../../src/core/analysis/index.ts'
import type { Analysis } from '../../../src/core/model/analysis.ts'
import type { Project } from '../../../src/core/model/project.ts'
import type { FlagDraft } from '../../../src/core/rules/rule.ts'
import { defineRule } from '../../../src/core/rules/rule.ts'
import { newProject } from '../../../src/core/review/index.ts'
import { tinyAlignment, tinyArticle, tinyTranscript } from '../analysis/tiny-documents.ts'

/** A made-up talk: row 2 has an inner cut and a flag, a passage is cut after it, row 3 is added, row 4 stands too early. */
export function tinyTalk(words: Partial<Record<'title' | 'doubled' | 'said', string>> = {}): {
  analysis: Analysis
  project: Project
} {
  const doubled = words.doubled ?? 'very very'
  const article = tinyArticle([
    '# Why it rains',
    `Host: It is ${doubled} big. You knew.`,
    'Ann: This was added.',
    'Ann: Said later.',
    'Ann: The end.',
  ])
  const transcript = tinyTranscript([
    `Host: It is very big. ${words.said ?? 'Um'}. You knew.`,
    'Ann: Cut away, all of it. The end. Said later.',
  ])
  const alignment = tinyAlignment(article, transcript, ['1=0', '2=2', '>4=5', '5=4'])
  const rule = defineRule({
    id: 'doubled-word',
    version: 1,
    title: 'Doubled word',
    group: 'Duplication',
    category: 'linguistic-conventions/duplication',
    severity: 'minor',
    needs: [],
    docs: { what: '', why: '', action: '' },
    examples: { flagged: [], clean: [] },
    *check(context): Iterable<FlagDraft> {
      const start = context.article.text.indexOf(doubled)
      if (start === -1 || doubled === '') return
      yield {
        places: [{ side: 'article', start, end: start + doubled.length, replacement: 'very' }],
        message: `“${doubled}” repeats a word. Keep one.`,
        confidence: 0.9,
      }
    },
  })
  const cutRule = defineRule({
    ...rule,
    id: 'cut-passage',
    title: 'Cut passage',
    severity: 'major',
    category: 'accuracy/omission',
    *check({ alignment: found, transcript: said }): Iterable<FlagDraft> {
      const cut = found?.cuts.at(-1)
      if (cut === undefined || said === null) return
      const [first] = cut.transcript
      const { start, end } = said.sentences[first!]!
      yield {
        places: [
          { side: 'transcript', start, end },
          { side: 'article', start: cut.seam!, end: cut.seam! },
        ],
        message: 'Said, not printed.',
        confidence: 0.8,
      }
    },
  })
  const needy = defineRule({ ...rule, id: 'glossary', title: 'Glossary', needs: ['original'] })
  const input = { article, transcript, original: null, alignment }
  const run = runRules(input, { rules: [rule, cutRule, needy] })
  const rows = buildRows(article, transcript, alignment)
  const project = newProject({
    id: 'p',
    title: words.title ?? 'Why it rains',
    reviewer: 'Mara',
    video: 'dQw4w9WgXcQ',
    article: { name: 'article.txt', source: article.source, format: null },
    transcript: { name: 'talk.vtt', source: transcript.source, format: null },
  })
  return { analysis: { ...input, rows, flags: run.flags, rules: run.outcomes }, project }
}
