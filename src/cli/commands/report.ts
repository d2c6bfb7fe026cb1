import { analyseProject } from '../../core/analysis/index.ts'
import type { Project, StoredText } from '../../core/model/project.ts'
import type { TextFile } from '../../core/readers/index.ts'
import type { Report, ReportLanguage, Written } from '../../core/report/index.ts'
import { CHINESE_WORDS } from '../../core/report/report-words-zh.ts'
import { makeReportInput, REPORTS } from '../../core/report/index.ts'
import { isProjectFile, newProject, parseProject } from '../../core/review/index.ts'
import { FORMAT_OPTION, TRANSCRIPT_FORMAT_OPTION } from '../arguments.ts'
import { defineCommand } from '../command.ts'
import type { Given, Outcome } from '../command.ts'
import { formatFor, loadText, problemError } from '../inputs.ts'
import type { FileTrouble, Io } from '../io.ts'
import { fileError, usageError } from '../io.ts'
import { writeReview } from '../output.ts'

const NAMES = REPORTS.map(({ id }) => id).join(', ')

export const reportCommand = defineCommand({
  name: 'report',
  files: '(ARTICLE [TRANSCRIPT] | PROJECT)',
  counts: [1, 2],
  summary: 'write the corrections report; a project file brings marks and decisions',
  options: [
    {
      name: 'out',
      takes: 'FILE',
      repeats: true,
      help: 'write to FILE, format by its extension, or by its NAME as in talk-mqm.tsv; may be repeated',
    },
    {
      name: 'report',
      takes: 'NAME',
      help: `format where the name of the file does not say, or for the terminal: ${NAMES}`,
    },
    { name: 'date', takes: 'ISO', help: 'date to print, for example 2026-11-23; default: now' },
    { name: 'title', takes: 'TEXT', help: 'title of the report' },
    { name: 'reviewer', takes: 'TEXT', help: 'name of the reviewer' },
    { name: 'video', takes: 'ADDRESS', help: 'address or id of the video, for links to the second' },
    { name: 'open', help: 'list flags that nobody has decided, too (always, where nothing was decided)' },
    { name: 'language', takes: 'en|zh', help: 'language of reports for people; default: en' },
    { name: 'anonymous', help: 'leave every name of a reviewer out' },
    FORMAT_OPTION,
    TRANSCRIPT_FORMAT_OPTION,
  ],
  run(given, io, progress) {
    const named = given.value('report')
    const wanted = named === undefined ? undefined : REPORTS.find(({ id }) => id === named)
    if (named !== undefined && wanted === undefined)
      throw usageError(`there is no report "${named}"`, `use one of: ${NAMES}`)
    const outputs = given.all('out').map((path) => ({ path, report: reportFor(path, wanted) }))
    guardOutputs(
      outputs.map(({ path }) => path),
      given,
      io,
    )
    const date = dateFor(given, io)
    const { project, fileOf } = withOverrides(loadProject(given, io), given)
    const stages = { reading: 'Reading', aligning: 'Aligning', checking: 'Checking' }
    const result = analyseProject(project, (stage, done) => progress(stages[stage], done))
    if (!result.ok) throw problemError({ ...result.problem, file: fileOf(result.problem.file) })
    const input = makeReportInput(project, result.analysis, {
      date,
      ...(languageFor(given) === 'zh' ? { words: CHINESE_WORDS } : {}),
      ...(given.has('open') ? { open: true } : {}),
      ...(given.has('anonymous') ? { anonymous: true } : {}),
    })
    const outcome: Outcome = {
      data: input.review,
      text() {
        if (outputs.length === 0 && wanted !== undefined) return forTerminal(wanted, wanted.write(input))
        const written = outputs.map(({ path, report }) => `Wrote ${path} (${report.title}).`)
        return [writeReview(input.review), ...written].join('\n')
      },
      exit: 0,
    }
    const later: Promise<void>[] = []
    for (const { path, report } of outputs) {
      const made = report.write(input)
      if (made instanceof Promise) later.push(made.then((content) => write(io, path, content)))
      else write(io, path, made)
    }
    return later.length === 0 ? outcome : Promise.all(later).then(() => outcome)
  },
})

function languageFor(given: Given): ReportLanguage {
  const language = given.value('language') ?? 'en'
  if (language === 'en' || language === 'zh') return language
  throw usageError(`there are no reports in "${language}"`, 'use --language en or --language zh')
}

/** What a terminal can show. */
function forTerminal({ id, extension }: Report, written: Written | Promise<Written>): string {
  if (typeof written === 'string') return written.replace(/\n$/, '')
  throw usageError(`${id} is no text for a terminal`, `write it to a file: --out FILE.${extension}`)
}

/**
 * The format that a name means: the one it is named after (`talk-mqm.tsv`, `talk.mqm.tsv`), else the one asked for if it
 * has that extension, else the first that has.
 */
function reportFor(path: string, wanted: Report | undefined): Report {
  const [, stem = '', ending] = /^(.*)\.([^./\\]+)$/.exec(path.toLowerCase()) ?? []
  const fitting = REPORTS.filter((report) => report.extension === ending)
  const named = fitting.find(({ id }) => stem === id || new RegExp(`[-./\\\\]${id}$`).test(stem))
  const report = named ?? fitting.find(({ id }) => id === wanted?.id) ?? fitting[0] ?? wanted
  if (report !== undefined) return report
  const known = [...new Set(REPORTS.map((one) => `.${one.extension}`))].join(', ')
  throw usageError(
    `${path} does not say which format to write`,
    `end it in one of ${known}, or name one with --report`,
  )
}

/** Nothing that was read may be written over, nor one report over the other. */
function guardOutputs(paths: readonly string[], given: Given, io: Io): void {
  for (const [index, path] of paths.entries()) {
    if (given.files.some((file) => io.isSameFile(file, path))) {
      throw usageError(`--out ${path} would overwrite what is read`, 'choose another name')
    }
    if (paths.slice(0, index).some((other) => io.isSameFile(other, path))) {
      throw usageError(`--out ${path} is given twice`, 'give each report its own file')
    }
  }
}

/** An ISO 8601 date, with or without a time, that exists. */
function dateFor(given: Given, io: Io): string {
  const date = given.value('date') ?? io.now()
  const match = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(date)
  const exists =
    match !== null && new Date(`${date.slice(0, 10)}T00:00:00Z`).toJSON()?.startsWith(date.slice(0, 10))
  if (exists === true && !Number.isNaN(Date.parse(date))) return date
  throw usageError(`--date cannot be "${date}"`, 'write it as 2026-11-23 or 2026-11-23T10:00:00Z')
}

type Loaded = Readonly<{ project: Project; fileOf(name: string): string }>

function loadProject(given: Given, io: Io): Loaded {
  const [path, transcriptPath] = given.files
  const file = loadText(io, path!)
  if (isProjectFile(file.text)) {
    if (transcriptPath !== undefined) {
      throw usageError(`${path} is a project, which brings its own transcript`, `leave out ${transcriptPath}`)
    }
    const parsed = parseProject(file.name, file.text)
    if (!parsed.ok) throw problemError(parsed.problem)
    return { project: parsed.project, fileOf: (name) => `${file.name} (${name})` }
  }
  const transcript = transcriptPath === undefined ? null : loadText(io, transcriptPath)
  const project = newProject({
    id: 'command-line', // never stored: the project lives as long as the command
    title: '', // the article's own
    article: store(file, formatFor(given, 'article')),
    transcript:
      transcript === null ? null : store(transcript, formatFor(given, 'transcript', 'transcript-format')),
  })
  const paths = new Map(given.files.map((one) => [baseName(one), one]))
  return { project, fileOf: (name) => paths.get(name) ?? name }
}

/** Reports name files, not folders: where someone keeps a text is nobody else's business. */
const store = (file: TextFile, format: string | undefined): StoredText => ({
  name: baseName(file.name),
  source: file.text,
  format: format ?? null,
})

const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

function withOverrides(loaded: Loaded, given: Given): Loaded {
  const { project } = loaded
  return {
    ...loaded,
    project: {
      ...project,
      title: given.value('title') ?? project.title,
      reviewer: given.value('reviewer') ?? project.reviewer,
      video: given.value('video') ?? project.video,
    },
  }
}

const WRITE_TROUBLE: Readonly<Record<FileTrouble, readonly [string, string]>> = {
  missing: ['cannot be written: there is no such folder', 'make it first'],
  folder: ['this is a folder', 'name a file in it'],
  forbidden: ['may not be written', 'choose another place'],
  large: ['is too large to be written', 'choose another form'],
  other: ['could not be written', 'check the disk and the path'],
}

function write(io: Io, path: string, content: Written): void {
  const written = io.writeFile(path, content)
  if (!written.ok) throw fileError(path, 1, ...WRITE_TROUBLE[written.trouble])
}
