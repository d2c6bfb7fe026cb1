import type { FindQuery } from '../core/text/find.ts'
import type { Span } from '../core/text/span.ts'
import type { WorkerLike } from './client.ts'

export type FindRequest = Readonly<{ text: string; stretches: readonly Span[]; query: FindQuery }>
export type FindCall = FindRequest & Readonly<{ id: number }>
export type Found = Readonly<Span & { stretch: number }>

/** A pattern that has found nothing by then is of the kind that never ends, or as good as. */
const GIVE_UP_AFTER_MS = 2000

/**
 * Searches in a thread of its own. A regular expression cannot be interrupted: `(a+)+b` on a line of forty a's holds its
 * thread for hours. So the thread is ended when it takes too long, or when another search is wanted; the next search
 * starts a fresh one. Rejected: searching in slices between which the page may breathe (one paragraph is slice enough to
 * hang in), and an engine without backtracking (RE2 in WebAssembly: 300 kB, and other expressions than the reviewer knows).
 */
export function createFinder(
  start: () => WorkerLike,
  limit = GIVE_UP_AFTER_MS,
): Readonly<{ find(request: FindRequest): Promise<readonly Found[] | null> }> {
  let worker: WorkerLike | null = null
  let waiting: Readonly<{ id: number; settle: (hits: readonly Found[] | null) => void }> | null = null
  let nextId = 1

  const connect = (): WorkerLike => {
    const fresh = start()
    fresh.addEventListener('message', ({ data }) => {
      // the cast: only find.worker.ts posts here, and this is what it posts
      const answer = data as Readonly<{ id: number; hits: readonly Found[] }>
      if (fresh === worker && answer.id === waiting?.id) waiting.settle(answer.hits)
    })
    fresh.addEventListener('error', () => {
      if (fresh === worker) end()
    })
    return fresh
  }

  const end = (): void => {
    worker?.terminate()
    worker = null
    waiting?.settle(null)
  }

  return {
    find: (request) =>
      new Promise((resolve) => {
        if (waiting !== null) end()
        const timer = setTimeout(end, limit)
        const id = nextId++
        waiting = {
          id,
          settle(hits) {
            clearTimeout(timer)
            waiting = null
            resolve(hits)
          },
        }
        try {
          worker ??= connect()
          worker.postMessage({ id, ...request } satisfies FindCall)
        } catch {
          end()
        }
      }),
  }
}
