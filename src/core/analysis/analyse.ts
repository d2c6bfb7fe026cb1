import { alignDocuments } from '../align/index.ts'
import type { AlignmentConstraints } from '../model/alignment.ts'
import type { Analysis, Progress } from '../model/analysis.ts'
import type { Article } from '../model/article.ts'
import type { Project, StoredText } from '../model/project.ts'
import type { RuleSettings } from '../model/rule-settings.ts'
import type { Transcript } from '../model/transcript.ts'
import * as readers from '../readers/index.ts'
import type { Problem, TextFile } from '../readers/reading.ts'
import { buildRows } from './build-rows.ts'
import { runRules } from './run-rules.ts'
import { nameSpeakers } from './speaker-names.ts'

export type AnalyseInput = Readonly<{
  article: Article
  transcript: Transcript | null
  original: Article | null
  constraints?: AlignmentConstraints
  settings?: RuleSettings
}>

/** Where each stage ends, as a share of the whole run; aligning is by far the longest. */
const READ = 0.1
const ALIGNED = 0.8

/** How documents are aligned: from the beginning, or with a handle that is kept between runs (the worker has one). */
export type AlignTexts = typeof alignDocuments

/** Aligns, builds the rows, checks. Without a transcript there is no alignment, and rules that need one say so. */
export function analyse(
  input: AnalyseInput,
  progress?: Progress,
  align: AlignTexts = alignDocuments,
): Analysis {
  return checkAgain(match(input, progress, align), input.settings, progress)
}

/** Aligns and builds the rows; no rule has run, so there are no flags and no outcomes. */
function match(
  { article, transcript, original, constraints }: AnalyseInput,
  progress?: Progress,
  align: AlignTexts = alignDocuments,
): Analysis {
  progress?.('aligning', READ)
  const alignment =
    transcript === null
      ? null
      : align(article, transcript, {
          ...(constraints === undefined ? {} : { constraints }),
          progress: (done) => progress?.('aligning', READ + done * (ALIGNED - READ)),
        })
  const rows = buildRows(article, transcript, alignment)
  return { article, transcript, original, alignment, rows, flags: [], rules: [] }
}

/** The same texts, matched as they are, under other settings: only the rules run again. */
export function checkAgain(analysis: Analysis, settings?: RuleSettings, progress?: Progress): Analysis {
  const { article, transcript, original, alignment } = analysis
  progress?.('checking', ALIGNED)
  const run = runRules(
    { article, transcript, original, alignment },
    {
      ...(settings === undefined ? {} : { settings }),
      progress: (done) => progress?.('checking', ALIGNED + done * (1 - ALIGNED)),
    },
  )
  return { ...analysis, flags: run.flags, rules: run.outcomes }
}

export type ProjectAnalysis = Readonly<{ ok: true; analysis: Analysis } | { ok: false; problem: Problem }>

/** How texts are read: the readers themselves, or with a memory of what was read before (the worker has one). */
export type ReadTexts = Readonly<Pick<typeof readers, 'readArticle' | 'readTranscript'>>

const READERS: ReadTexts = { readArticle: readers.readArticle, readTranscript: readers.readTranscript }

/** Reads the texts of a project again and analyses them. The first text that cannot be read gives the problem. */
export function analyseProject(
  project: Project,
  progress?: Progress,
  read?: ReadTexts,
  align?: AlignTexts,
): ProjectAnalysis {
  const matched = matchProject(project, progress, read, align)
  return matched.ok
    ? { ok: true, analysis: checkAgain(matched.analysis, project.ruleSettings, progress) }
    : matched
}

/** The same without the rules, which take as long as all before them: `checkAgain` runs them. */
export function matchProject(
  project: Project,
  progress?: Progress,
  { readArticle, readTranscript }: ReadTexts = READERS,
  align: AlignTexts = alignDocuments,
): ProjectAnalysis {
  progress?.('reading', 0)
  const article = readArticle(asFile(project.article), optionsOf(project.article))
  if (!article.ok) return article
  const transcript =
    project.transcript && readTranscript(asFile(project.transcript), optionsOf(project.transcript))
  if (transcript !== null && !transcript.ok) return transcript
  const original =
    project.original &&
    readArticle(asFile(project.original), { side: 'original', ...optionsOf(project.original) })
  if (original !== null && !original.ok) return original
  progress?.('reading', READ)
  const analysis = match(
    {
      article: nameSpeakers(article.document, project.article.choices).article,
      transcript: transcript?.document ?? null,
      original: original === null ? null : nameSpeakers(original.document, project.original?.choices).article,
      constraints: project.constraints,
    },
    progress,
    align,
  )
  return { ok: true, analysis }
}

const asFile = (text: StoredText): TextFile => ({ name: text.name, text: text.source })

const optionsOf = ({ format, choices }: StoredText): readers.ReadingOptions => ({
  ...(format === null ? {} : { format }),
  ...(choices === undefined ? {} : { choices }),
})
