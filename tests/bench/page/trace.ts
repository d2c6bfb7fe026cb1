/** The fields of Chromium's trace events that are used. `dur` (on the clock) and `tdur` (on the processor) are microseconds. */
type TraceEvent = Readonly<{
  name: string
  ph: string
  pid: number
  tid: number
  dur?: number
  tdur?: number
  args: Readonly<{
    name?: string
    data?: Readonly<{ frames?: readonly Readonly<{ url: string; processId: number }>[] }>
  }>
}>

/** Milliseconds. A busy machine makes `clock` grow and `processor` not; on an idle one they are about the same. */
export type Longest = Readonly<{ clock: number; processor: number }>

/**
 * The longest task of the page's main thread, by either measure. From the trace and not from PerformanceObserver, which
 * tells tasks above 50 ms only: whether the longest took 8 or 48 is worth knowing.
 */
export function longestTask(trace: string, address: string): Longest {
  // the format is Chromium's own ("Trace Event Format"); only the fields above are relied on
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] }
  const main = threadsNamed(traceEvents, 'CrRendererMain', address)
  if (main.size === 0) throw new Error('the trace holds no main thread of the page')
  let clock = 0
  let processor = 0
  for (const event of tasksOf(traceEvents, main)) {
    clock = Math.max(clock, event.dur ?? 0)
    processor = Math.max(processor, event.tdur ?? 0)
  }
  return { clock: clock / 1000, processor: processor / 1000 }
}

/** Milliseconds of the processor, of all tasks together: what an act costs, however busy the machine is. */
export type Spent = Readonly<{ page: number; workers: number }>

export function timeSpent(trace: string, address: string): Spent {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] } // as above
  const sum = (name: string): number =>
    tasksOf(traceEvents, threadsNamed(traceEvents, name, address)).reduce(
      (total, event) => total + (event.tdur ?? 0) / 1000,
      0,
    )
  return { page: sum('CrRendererMain'), workers: sum('DedicatedWorker thread') }
}

const tasksOf = (events: readonly TraceEvent[], threads: ReadonlySet<string>): readonly TraceEvent[] =>
  events.filter(
    (event) =>
      event.ph === 'X' && event.name.endsWith('::RunTask') && threads.has(`${event.pid} ${event.tid}`),
  )

/** Threads of the process that draws the page at this address. */
function threadsNamed(
  traceEvents: readonly TraceEvent[],
  name: string,
  address: string,
): ReadonlySet<string> {
  const processes = new Set(
    traceEvents
      .flatMap((event) => event.args.data?.frames ?? [])
      .filter((frame) => frame.url === address)
      .map((frame) => frame.processId),
  )
  return new Set(
    traceEvents
      .filter((event) => event.name === 'thread_name' && event.args.name === name)
      .filter((event) => processes.size === 0 || processes.has(event.pid))
      .map((event) => `${event.pid} ${event.tid}`),
  )
}
