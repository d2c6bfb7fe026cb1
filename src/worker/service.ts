import { readPairWords, type PairWords } from '../core/align/index.ts'
import { buildRows, checkAgain, explainRow, matchProject } from '../core/analysis/index.ts'
import type { Analysis, Progress } from '../core/model/analysis.ts'
import type { RowExplanation } from '../core/model/explanation.ts'
import type { Project } from '../core/model/project.ts'
import type { Decode } from '../core/readers/index.ts'
import { decodeFile, listFormats } from '../core/readers/index.ts'
import type { Problem } from '../core/readers/reading.ts'
import type { ImportResult } from '../core/exchange/index.ts'
import { readReview } from '../core/exchange/index.ts'
import {
  clipItems,
  clipRows,
  fetchReportWords,
  joinClips,
  makeReportInput,
  REPORTS,
} from '../core/report/index.ts'
import { readGlossary, RULES, type GlossaryResult } from '../core/rules/index.ts'
import type {
  AlignedAgain,
  Answer,
  Call,
  Failure,
  FileToRead,
  Formats,
  Message,
  Request,
  RuleDoc,
  RuleFindings,
  Stage,
  WrittenReport,
} from './protocol.ts'
import { readFile } from './read-file.ts'
import { rememberAlignment } from './alignment-memory.ts'
import type { AnalysisCache } from './analysis-cache.ts'
import { NO_CACHE } from './analysis-cache.ts'
import { pack, unpack } from './packing.ts'
import { rememberReadings } from './reading-memory.ts'
import { reportFileName } from './report-name.ts'
import { splitAnswer } from './slices.ts'
import { settingsKey, textsKey, withoutConstraints } from './texts-key.ts'

/** What the thread offers that core must not touch. `clock`: milliseconds, monotonic. */
export type Surroundings = Readonly<{
  decode: Decode
  clock: () => number
  post: (message: Message) => void
  /** Absent: nothing is kept from visit to visit. */
  cache?: AnalysisCache
  /** Does something a while later; the answer takes it back. */
  later?: (milliseconds: number, work: () => void) => () => void
}>

/** A reviewer who corrects matches asks again and again: only what stands for this long is worth keeping. */
const KEEP_AFTER_MS = 2000

/** Thirty a second are more than the bar can show. */
const PROGRESS_EVERY_MS = 33

class UnusableText extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.what)
    this.problem = problem
  }
}

/** No settings have this key: whoever wants the flags has the rules run. */
const NOT_CHECKED = 'not checked'

/**
 * Answers requests, one after the other. Keeps the last analysis: a report is nearly always asked for the texts that
 * were just analysed, and decisions and marks do not change the analysis.
 */
export function createService({
  decode,
  clock,
  post,
  cache = NO_CACHE,
  later = () => () => undefined,
}: Surroundings): (request: Request) => void {
  let waitingToKeep: () => void = () => undefined
  let last: Readonly<{ texts: string; settings: string; analysis: () => Analysis }> | null = null
  /** What explanations need of the last analysis: made when the first is asked for, gone with the analysis. */
  let known: Readonly<{ alignment: Analysis['alignment']; words: PairWords }> | null = null
  const readings = rememberReadings()
  const align = rememberAlignment()

  /** `last`, with the alignment of this project's texts at least. */
  const match = (project: Project, progress: Progress): NonNullable<typeof last> => {
    const texts = textsKey(project)
    if (last?.texts === texts) return last
    const result = matchProject(project, progress, readings, align)
    if (!result.ok) throw new UnusableText(result.problem)
    known = null
    return (last = { texts, settings: NOT_CHECKED, analysis: () => result.analysis })
  }

  /** `rows` is told of the rows as soon as they are there, unless the rules need not run. */
  const analyse = (
    project: Project,
    progress: Progress,
    rows: (matched: Analysis) => void = () => undefined,
  ): Analysis => {
    const settings = settingsKey(project)
    const matched = match(project, progress)
    const before = matched.analysis()
    if (matched.settings === settings) return before
    rows(before)
    const checked = checkAgain(before, project.ruleSettings, progress)
    last = { texts: matched.texts, settings, analysis: () => checked }
    return checked
  }

  /**
   * What an earlier visit knew of these texts takes the place of `last`. The page shows such an analysis without asking here,
   * so that whatever is asked first may be about one that this thread has never seen.
   */
  const takeUp = async (project: Project): Promise<void> => {
    const texts = textsKey(project)
    const found = last?.texts === texts ? null : await cache.load(project.id, texts)
    if (found === null) return
    try {
      const packed = await Promise.all(found.lines)
      let unpacked: Analysis | null = null
      last = { texts, settings: found.settings, analysis: () => (unpacked ??= unpack(packed, project)) }
      known = null
    } catch {
      return // lost on the way: made anew
    }
  }

  /** As `analyse`, and kept for a later visit. */
  const analyseAndKeep = (
    project: Project,
    progress: Progress,
    rows?: (matched: Analysis) => void,
  ): Analysis => {
    const before = last
    const analysis = analyse(project, progress, rows)
    if (last !== before) {
      waitingToKeep()
      const key = { texts: textsKey(project), settings: settingsKey(project) }
      waitingToKeep = later(KEEP_AFTER_MS, () => void cache.store(project.id, key, pack(analysis, project)))
    }
    return analysis
  }

  /**
   * The texts of the last analysis matched anew under other constraints, without the rules, which take ten times as long: the
   * page shows the rows and asks for the rules then. Null where the last analysis is of other texts.
   */
  const alignAgain = (project: Project): AlignedAgain | null => {
    const texts = textsKey(project)
    if (last === null || withoutConstraints(last.texts) !== withoutConstraints(texts)) return null
    const before = last.analysis()
    const { article, transcript } = before
    if (transcript === null) return null
    const alignment = align(article, transcript, { constraints: project.constraints })
    const rows = buildRows(article, transcript, alignment)
    const aligned = { ...before, alignment, rows }
    last = { texts, settings: NOT_CHECKED, analysis: () => aligned }
    known = null
    return { alignment, rows }
  }

  /** Where the rows are told first, the answer holds only what the rules found: the rest is there already. */
  const analyseForPage = (
    project: Project,
    progress: Progress,
    tell: (rows: Analysis) => void,
  ): Answer<'analyse'> => {
    let isTold = false
    const whole = analyseAndKeep(project, progress, (matched) => {
      isTold = true
      // flags of other settings or another alignment are nobody's
      tell({ ...matched, flags: [], rules: [] })
    })
    return isTold ? { flags: whole.flags, rules: whole.rules } : whole
  }

  const checkForPage = (project: Project, progress: Progress): RuleFindings => {
    const { flags, rules } = analyseAndKeep(project, progress)
    return { flags, rules }
  }

  const writeReport = async (call: Call<'report'>, progress: Progress): Promise<WrittenReport> => {
    const { project, format, options } = call
    const report = REPORTS.find((candidate) => candidate.id === format)
    if (report === undefined)
      throw new Error(`no report format "${format}"; there are ${REPORTS.map((r) => r.id).join(', ')}`)
    const { language, ...rest } = options
    const analysis = analyse(project, progress)
    const input = makeReportInput(project, analysis, { ...rest, words: await fetchReportWords(language) })
    return {
      fileName: reportFileName(project.title, report.extension, report.suffix),
      mediaType: report.mediaType,
      content: await report.write(input),
    }
  }

  const explain = ({ project, row }: Call<'explain'>, progress: Progress): RowExplanation | null => {
    const analysis = analyse(project, progress)
    const { article, transcript, alignment, rows } = analysis
    const wanted = rows.find(({ id }) => id === row)
    if (transcript === null || alignment === null || wanted === undefined) return null
    if (known?.alignment !== alignment)
      known = { alignment, words: readPairWords(article, transcript, alignment) }
    return explainRow(known.words, alignment, wanted, project.constraints)
  }

  const answer = (
    call: Call,
    progress: Progress,
    tell: (rows: Analysis) => void,
  ): Answer | Promise<Answer> => {
    switch (call.type) {
      case 'read':
        return readFile(call, decode, readings)
      case 'analyse':
        return analyseForPage(call.project, progress, tell)
      case 'prepare':
        match(call.project, progress)
        return null
      case 'align':
        return alignAgain(call.project)
      case 'report':
        return writeReport(call, progress)
      case 'clip': {
        const { project, items, rows } = call
        const analysis = analyse(project, progress)
        return fetchReportWords(call.language).then((words) =>
          joinClips([clipItems(project, analysis, items, words), clipRows(project, analysis, rows, words)]),
        )
      }
      case 'explain':
        return explain(call, progress)
      case 'formats':
        return listAllFormats()
      case 'rules':
        return LIST_OF_RULES
      case 'check':
        return checkForPage(call.project, progress)
      case 'glossary':
        return openGlossary(call.file, decode)
      case 'other':
        return readOther(call.file, decode, call.project, analyse(call.project, progress))
      case 'forget':
        waitingToKeep()
        return cache.remove(call.project).then(() => null)
    }
  }

  return ({ id, call }) => {
    const give = (value: Answer): void => post({ id, type: 'answer', value: sendSlices(value) })
    const tell = (rows: Analysis): void => post({ id, type: 'rows', value: sendSlices(rows) })
    const sendSlices = <T>(value: T): T => {
      const { frame, slices } = splitAnswer(value)
      for (const slice of slices) post({ id, type: 'slice', ...slice })
      return frame
    }
    const fail = (error: unknown): void => post({ id, type: 'failure', failure: describeFailure(error) })
    const make = (): void => {
      try {
        const made = answer(call, throttle(id, clock, post), tell)
        // only a report may have to wait, for the library that writes it; all else is answered in turn
        if (made instanceof Promise) made.then(give).catch(fail)
        else give(made)
      } catch (error) {
        fail(error)
      }
    }
    const project = 'project' in call && typeof call.project !== 'string' ? call.project : null
    if (project === null || last?.texts === textsKey(project)) make()
    else void takeUp(project).then(make)
  }
}

function throttle(id: number, clock: () => number, post: (message: Message) => void): Progress {
  let lastStage: Stage | null = null
  let lastPost = 0
  return (stage, done) => {
    const now = clock()
    if (stage === lastStage && now - lastPost < PROGRESS_EVERY_MS) return
    lastStage = stage
    lastPost = now
    post({ id, type: 'progress', stage, done })
  }
}

function describeFailure(error: unknown): Failure {
  if (error instanceof UnusableText) return { code: 'problem', problem: error.problem }
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) }
}

/** Functions do not cross to the page. */
const LIST_OF_RULES: readonly RuleDoc[] = RULES.map(({ check: _check, ...doc }) => doc)

function openGlossary(file: FileToRead, decode: Decode): GlossaryResult {
  if ('text' in file) return readGlossary({ name: file.name, text: file.text.replace(/\r\n?/g, '\n') })
  const decoded = decodeFile(file.name, file.bytes, decode)
  if (decoded.ok) return readGlossary({ name: file.name, text: decoded.text })
  const { line, what, remedy } = decoded.problem
  return { ok: false, problem: { file: file.name, line, message: `${what}; ${remedy}` } }
}

function readOther(file: FileToRead, decode: Decode, project: Project, analysis: Analysis): ImportResult {
  if ('text' in file) return readReview(file, analysis, project)
  const decoded = decodeFile(file.name, file.bytes, decode)
  if (decoded.ok) return readReview({ name: file.name, text: decoded.text }, analysis, project)
  const { line, what, remedy } = decoded.problem
  return { ok: false, problem: { file: file.name, line, what, remedy } }
}

const listAllFormats = (): Formats => ({
  readers: {
    article: listFormats('article'),
    transcript: listFormats('transcript'),
    original: listFormats('original'),
  },
  reports: REPORTS.map(({ id, title, about, group, extension, laidOut = false, speaks = laidOut }) => ({
    id,
    title,
    about,
    group,
    extension,
    laidOut,
    speaks,
  })),
})
