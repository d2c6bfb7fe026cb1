import { describe, expect, it } from 'vitest'
import type { WorkerLike } from '../../src/worker/client.ts'
import { createWorkerClient } from '../../src/worker/client.ts'
import type { Message, Request } from '../../src/worker/protocol.ts'

/** A worker that answers only when the test says so. Each start of one is a new entry in `workers`. */
class ScriptedWorker implements WorkerLike {
  readonly requests: Request[] = []
  terminated = false
  private readonly onMessage: ((event: { data: unknown }) => void)[] = []
  private readonly onTrouble: ((event: unknown) => void)[] = []

  postMessage(message: unknown): void {
    this.requests.push(structuredClone(message) as Request) // the client posts requests and nothing else
  }

  terminate(): void {
    this.terminated = true
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    const list: unknown[] = type === 'message' ? this.onMessage : this.onTrouble
    list.push(listener)
  }

  say(message: Message): void {
    for (const listener of this.onMessage) listener({ data: structuredClone(message) })
  }

  crash(): void {
    for (const listener of this.onTrouble) listener(new Event('error'))
  }

  get types(): string[] {
    return this.requests.map((request) => request.call.type)
  }
}

function setUp() {
  const workers: ScriptedWorker[] = []
  const client = createWorkerClient(() => {
    const worker = new ScriptedWorker()
    workers.push(worker)
    return worker
  })
  return { client, workers }
}

const FORMATS = { readers: { article: [], transcript: [], original: [] }, reports: [] }
const PROJECT = { id: 'p' } as never // the client passes projects on without looking into them
const noProgress = (): void => undefined
const file = (name: string) => ({ file: { name, text: '' } })
const outcome = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'answered',
    (error: Error) => error.name,
  )

describe('the line of requests', () => {
  it('starts no worker before it is needed', () => {
    expect(setUp().workers).toEqual([])
  })

  it('sends one request at a time, in order, to one worker', async () => {
    const { client, workers } = setUp()
    const first = client.formats()
    const second = client.read(file('a'))
    expect(workers.map((worker) => worker.types)).toEqual([['formats']])
    workers[0]!.say({ id: 1, type: 'answer', value: FORMATS })
    expect(await first).toEqual(FORMATS)
    expect(workers[0]!.types).toEqual(['formats', 'read'])
    workers[0]!.say({ id: 2, type: 'answer', value: { ok: false, problem: problem('a') } })
    expect(await second).toEqual({ ok: false, problem: problem('a') })
  })

  it('puts slices back into the answer', async () => {
    const { client, workers } = setUp()
    const answer = client.analyse(PROJECT, noProgress)
    workers[0]!.say({ id: 1, type: 'slice', path: ['rows'], items: ['a', 'b'] })
    workers[0]!.say({ id: 1, type: 'slice', path: ['rows'], items: ['c'] })
    workers[0]!.say({ id: 1, type: 'answer', value: { rows: [], flags: [] } as never }) // a frame is enough here
    expect(await answer).toEqual({ rows: ['a', 'b', 'c'], flags: [] })
  })

  it('reports progress of the running request only', () => {
    const { client, workers } = setUp()
    const seen: string[] = []
    void client.analyse(PROJECT, (stage, done) => seen.push(`${stage} ${done}`))
    workers[0]!.say({ id: 1, type: 'progress', stage: 'aligning', done: 0.5 })
    workers[0]!.say({ id: 99, type: 'progress', stage: 'checking', done: 0.9 })
    expect(seen).toEqual(['aligning 0.5'])
  })
})

describe('cancelling', () => {
  it('ends the running analysis with its worker and rejects with an AbortError', async () => {
    const { client, workers } = setUp()
    const cancel = new AbortController()
    const analysis = outcome(client.analyse(PROJECT, noProgress, cancel.signal))
    cancel.abort()
    expect(await analysis).toBe('AbortError')
    expect(workers[0]!.terminated).toBe(true)
    expect(workers).toHaveLength(1) // a fresh one only when there is work
  })

  it('sends what was waiting to a fresh worker', async () => {
    const { client, workers } = setUp()
    const cancel = new AbortController()
    const analysis = outcome(client.analyse(PROJECT, noProgress, cancel.signal))
    const waiting = client.formats()
    cancel.abort()
    expect(workers.map((worker) => worker.types)).toEqual([['analyse'], ['formats']])
    workers[1]!.say({ id: 2, type: 'answer', value: FORMATS })
    expect(await waiting).toEqual(FORMATS)
    expect(await analysis).toBe('AbortError')
  })

  it('takes a waiting request out of the line without disturbing the running one', async () => {
    const { client, workers } = setUp()
    const running = client.formats()
    const cancel = new AbortController()
    const waiting = outcome(client.read(file('a'), cancel.signal))
    cancel.abort()
    expect(await waiting).toBe('AbortError')
    expect(workers[0]!.terminated).toBe(false)
    workers[0]!.say({ id: 1, type: 'answer', value: FORMATS })
    expect(await running).toEqual(FORMATS)
    expect(workers[0]!.types).toEqual(['formats'])
  })

  it('refuses a request whose signal is already aborted, without a worker', async () => {
    const { client, workers } = setUp()
    expect(await outcome(client.analyse(PROJECT, noProgress, AbortSignal.abort()))).toBe('AbortError')
    expect(workers).toEqual([])
  })

  it('drops the stale answer of a terminated worker', async () => {
    const { client, workers } = setUp()
    const cancel = new AbortController()
    void outcome(client.analyse(PROJECT, noProgress, cancel.signal))
    cancel.abort()
    const next = client.formats()
    workers[0]!.say({ id: 2, type: 'answer', value: { readers: 'stale' } as never }) // a message with the new id, even
    workers[1]!.say({ id: 2, type: 'answer', value: FORMATS })
    expect(await next).toEqual(FORMATS)
  })

  it('ignores an abort after the answer', async () => {
    const { client, workers } = setUp()
    const cancel = new AbortController()
    const answer = client.read(file('a'), cancel.signal)
    workers[0]!.say({ id: 1, type: 'answer', value: { ok: false, problem: problem('a') } })
    await answer
    cancel.abort()
    expect(workers[0]!.terminated).toBe(false)
  })
})

describe('trouble', () => {
  it('turns a failure into an error that names file, line and remedy', async () => {
    const { client, workers } = setUp()
    const analysis = client.analyse(PROJECT, noProgress)
    workers[0]!.say({ id: 1, type: 'failure', failure: { code: 'problem', problem: problem('a.vtt') } })
    await expect(analysis).rejects.toMatchObject({
      name: 'UnusableTextError',
      message: expect.stringMatching(/^a\.vtt:3: .*, choose another file$/) as string,
      problem: problem('a.vtt'),
    })
  })

  it('survives a crash of the worker: the running request fails, the next gets a fresh worker', async () => {
    const { client, workers } = setUp()
    const running = outcome(client.analyse(PROJECT, noProgress))
    const waiting = client.formats()
    workers[0]!.crash()
    expect(await running).toBe('AnalysisFailedError')
    workers[1]!.say({ id: 2, type: 'answer', value: FORMATS })
    expect(await waiting).toEqual(FORMATS)
  })

  it('reports that no worker can be started', async () => {
    const client = createWorkerClient(() => {
      throw new Error('blocked')
    })
    await expect(client.formats()).rejects.toThrow('blocked')
    await expect(client.formats()).rejects.toThrow('blocked')
  })
})

function problem(name: string) {
  return {
    code: 'malformed' as const,
    file: name,
    line: 3,
    what: 'the file ends inside a cue',
    remedy: 'choose another file',
  }
}
