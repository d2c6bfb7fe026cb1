import { describe, expect, it } from 'vitest'
import { findIn, findPattern } from '../../src/core/text/find.ts'
import type { WorkerLike } from '../../src/worker/client.ts'
import type { FindCall } from '../../src/worker/finder.ts'
import { createFinder } from '../../src/worker/finder.ts'

/** A thread that answers like find.worker.ts, or hangs for good on the words "hang". */
function threads() {
  const started: { ended: boolean }[] = []
  const start = (): WorkerLike => {
    const thread = { ended: false }
    started.push(thread)
    let listen: (event: { data: unknown }) => void = () => undefined
    return {
      postMessage(message) {
        const { id, text, stretches, query } = message as FindCall // the finder posts nothing else
        if (query.words === 'hang') return
        const made = findPattern(query)
        queueMicrotask(() => {
          if (thread.ended || !made.ok) return
          listen({ data: { id, hits: findIn(text, stretches, made.pattern) } })
        })
      },
      terminate: () => {
        thread.ended = true
      },
      addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
        if (type === 'message') listen = listener
      },
    }
  }
  return { started, start }
}

const request = (words: string) => ({
  text: 'the river',
  stretches: [{ start: 0, end: 9 }],
  query: { words, matchesCase: false, isWord: false, isPattern: true },
})

describe('the search in its own thread', () => {
  it('answers with hits and keeps its thread', async () => {
    const { started, start } = threads()
    const finder = createFinder(start)
    expect(await finder.find(request('r.v'))).toEqual([{ stretch: 0, start: 4, end: 7 }])
    expect(await finder.find(request('the'))).toHaveLength(1)
    expect(started).toEqual([{ ended: false }])
  })

  it('ends what hangs, says so by null, and goes on in a fresh thread', async () => {
    const { started, start } = threads()
    const finder = createFinder(start, 20)
    expect(await finder.find(request('hang'))).toBeNull()
    expect(await finder.find(request('the'))).toHaveLength(1)
    expect(started).toEqual([{ ended: true }, { ended: false }])
  })

  it('gives a search up at once when another is wanted', async () => {
    const { started, start } = threads()
    const finder = createFinder(start, 60_000)
    const first = finder.find(request('hang'))
    const second = finder.find(request('the'))
    expect(await first).toBeNull()
    expect(await second).toHaveLength(1)
    expect(started[0]?.ended).toBe(true)
  })

  it('takes a thread that cannot be started for one that gave up', async () => {
    const finder = createFinder(() => {
      throw new Error('no workers here')
    })
    expect(await finder.find(request('the'))).toBeNull()
  })
})
