import type { Clip, ReportLanguage, ReportOptions } from '../core/report/index.ts'
import type { ImportResult } from '../core/exchange/index.ts'
import type { Analysis, Progress } from '../core/model/analysis.ts'
import type { RowExplanation } from '../core/model/explanation.ts'
import type { Project } from '../core/model/project.ts'
import { formatProblem } from '../core/readers/problems.ts'
import type { Problem } from '../core/readers/reading.ts'
import type { GlossaryResult } from '../core/rules/index.ts'
import type {
  AlignedAgain,
  Answer,
  Call,
  CallType,
  Failure,
  FileToRead,
  Formats,
  Message,
  ReadAnswer,
  ReadCall,
  Request,
  RuleDoc,
  RuleFindings,
  Slice,
  WrittenReport,
} from './protocol.ts'
import type { AnalysisCache } from './analysis-cache.ts'
import { openKept } from './open-kept.ts'
import { joinAnswer } from './slices.ts'

/**
 * The page's side of the worker.
 *
 * Requests wait in line here and one is in flight at a time. An analysis runs to its end without looking at messages,
 * so the only way to stop it is to terminate the worker; the next request then starts a fresh one. With one in flight
 * that costs nobody else anything: what was waiting is simply sent to the new worker, and a waiting request that is
 * cancelled never reaches one. Rejected: asking the aligner to yield now and then (core would have to know about
 * threads) and a flag in shared memory (needs cross-origin isolation, which a plain file server does not give).
 */

/** The part of Worker that is used, so that tests can put a service of their own behind it. */
export interface WorkerLike {
  postMessage(message: unknown): void
  terminate(): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: (event: unknown) => void): void
}

/** The part of AbortSignal that is used. */
export interface CancelSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** A text of the project cannot be used any more (a file edited by hand, a reader chosen wrongly). */
export class UnusableTextError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(formatProblem(problem))
    this.name = 'UnusableTextError'
    this.problem = problem
  }
}

/** The analysis broke down: a fault of ours, or the browser ended the worker for want of memory. */
export class AnalysisFailedError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'AnalysisFailedError'
  }
}

export type WorkerClient = Readonly<{
  read(call: ReadCall, signal?: CancelSignal): Promise<ReadAnswer>
  /** `rows`: called with the analysis as far as it is when the rules still have to run, if they do. */
  analyse(
    project: Project,
    progress: Progress,
    signal?: CancelSignal,
    rows?: (matched: Analysis) => void,
  ): Promise<Analysis>
  /** Takes no signal: it is for texts that take a second, and to cancel would cost the worker what it has read. */
  prepare(project: Project): Promise<null>
  report(
    project: Project,
    format: string,
    options: ReportOptions,
    progress?: Progress,
    signal?: CancelSignal,
  ): Promise<WrittenReport>
  /** Takes no signal: it is done in milliseconds, and to cancel would cost the worker its analysis. Drop the answer. */
  clip(
    project: Project,
    items: readonly string[],
    rows: readonly string[],
    language: ReportLanguage,
  ): Promise<Clip>
  explain(project: Project, row: string): Promise<RowExplanation | null>
  formats(): Promise<Formats>
  rules(): Promise<readonly RuleDoc[]>
  /** Takes no signal, for the same reason. */
  align(project: Project): Promise<AlignedAgain | null>
  check(project: Project, progress: Progress): Promise<RuleFindings>
  glossary(file: FileToRead): Promise<GlossaryResult>
  other(file: FileToRead, project: Project): Promise<ImportResult>
  forget(project: string): Promise<null>
}>

type Waiting = {
  request: Request
  slices: Slice[]
  progress: Progress | null
  rows: ((matched: Analysis) => void) | null
  resolve(answer: Answer): void
  reject(reason: Error): void
}

const abortError = (): Error => new DOMException('Cancelled by the reviewer', 'AbortError')

/** With `cache`, an analysis that an earlier visit kept is taken from there, and no worker is started for it. */
export function createWorkerClient(start: () => WorkerLike, cache?: AnalysisCache): WorkerClient {
  let worker: WorkerLike | null = null
  let running: Waiting | null = null
  const line: Waiting[] = []
  let nextId = 1

  const next = (): void => {
    if (running !== null) return
    const first = line.shift()
    if (first === undefined) return
    running = first
    try {
      worker ??= connect()
      worker.postMessage(first.request)
    } catch (error) {
      running = null
      first.reject(new AnalysisFailedError(`The analysis could not be started: ${String(error)}`))
      next()
    }
  }

  const connect = (): WorkerLike => {
    const fresh = start()
    fresh.addEventListener('message', (event) => {
      // a terminated worker may have posted before its end: its answers are stale
      // the cast: only our service posts here, and protocol.ts is what it posts
      if (fresh === worker) receive(event.data as Message)
    })
    const broken = (): void => {
      if (fresh === worker) breakDown()
    }
    fresh.addEventListener('error', broken)
    fresh.addEventListener('messageerror', broken)
    return fresh
  }

  const receive = (message: Message): void => {
    const current = running
    if (current === null || current.request.id !== message.id) return
    switch (message.type) {
      case 'progress':
        current.progress?.(message.stage, message.done)
        return
      case 'slice':
        current.slices.push({ path: message.path, items: message.items })
        return
      case 'rows':
        // slices that come from here on are of the answer
        current.rows?.(joinAnswer(message.value, current.slices.splice(0)))
        return
      case 'answer':
        running = null
        current.resolve(joinAnswer(message.value, current.slices))
        break
      case 'failure':
        running = null
        current.reject(toError(message.failure))
        break
    }
    next()
  }

  const drop = (): Waiting | null => {
    const current = running
    worker?.terminate()
    worker = null
    running = null
    return current
  }

  const breakDown = (): void => {
    drop()?.reject(
      new AnalysisFailedError('The analysis stopped unexpectedly. Your texts and marks are safe; try again.'),
    )
    next()
  }

  const cancel = (waiting: Waiting): void => {
    if (waiting === running) drop()
    else {
      const at = line.indexOf(waiting)
      if (at === -1) return
      line.splice(at, 1)
    }
    waiting.reject(abortError())
    next()
  }

  const ask = <T extends CallType>(
    call: Call & Readonly<{ type: T }>,
    progress: Progress | null,
    signal?: CancelSignal,
    rows: Waiting['rows'] = null,
  ): Promise<Answer<T>> =>
    new Promise<Answer<T>>((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(abortError())
        return
      }
      const onAbort = (): void => cancel(waiting)
      const settled = (): void => signal?.removeEventListener('abort', onAbort)
      const waiting: Waiting = {
        request: { id: nextId++, call },
        slices: [],
        progress,
        rows,
        resolve: (answer) => {
          settled()
          resolve(answer)
        },
        reject: (reason) => {
          settled()
          reject(reason)
        },
      }
      signal?.addEventListener('abort', onAbort)
      line.push(waiting)
      next()
    })

  return {
    read: (call, signal) => ask({ type: 'read', ...call }, null, signal),
    async analyse(project, progress, signal, rows) {
      const kept = cache === undefined ? null : await openKept(cache, project, signal)
      if (signal?.aborted === true) throw abortError()
      if (kept !== null) return kept
      let matched: Analysis | null = null
      const answer = await ask<'analyse'>({ type: 'analyse', project }, progress, signal, (found) => {
        matched = found
        rows?.(found)
      })
      return withRows(answer, matched)
    },
    prepare: (project) => ask<'prepare'>({ type: 'prepare', project }, null),
    report: (project, format, options, progress, signal) =>
      ask<'report'>({ type: 'report', project, format, options }, progress ?? null, signal),
    clip: (project, items, rows, language) =>
      ask<'clip'>({ type: 'clip', project, items, rows, language }, null),
    explain: (project, row) => ask<'explain'>({ type: 'explain', project, row }, null),
    formats: () => ask({ type: 'formats' }, null),
    rules: () => ask<'rules'>({ type: 'rules' }, null),
    align: (project) => ask<'align'>({ type: 'align', project }, null),
    check: (project, progress) => ask<'check'>({ type: 'check', project }, progress),
    glossary: (file) => ask<'glossary'>({ type: 'glossary', file }, null),
    other: (file, project) => ask<'other'>({ type: 'other', file, project }, null),
    forget: (project) => ask<'forget'>({ type: 'forget', project }, null),
  }
}

function withRows(answer: Answer<'analyse'>, matched: Analysis | null): Analysis {
  if ('rows' in answer) return answer
  if (matched === null) throw new AnalysisFailedError('The analysis came without its rows.')
  return { ...matched, ...answer }
}

function toError(failure: Failure): Error {
  return failure.code === 'problem'
    ? new UnusableTextError(failure.problem)
    : new AnalysisFailedError(`The analysis failed: ${failure.message}. Your texts and marks are safe.`)
}
