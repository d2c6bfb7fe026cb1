import type { AbortSignalLike } from './ports.ts'

/** A signal of our own: AbortController is a browser type, and `AbortSignalLike` is all that the ports ask for. */
export type Cancelling = Readonly<{ signal: AbortSignalLike; cancel(): void }>

export function createCancelling(): Cancelling {
  const listeners = new Set<() => void>()
  let aborted = false
  return {
    signal: {
      get aborted() {
        return aborted
      },
      addEventListener: (_type, listener) => void listeners.add(listener),
      removeEventListener: (_type, listener) => void listeners.delete(listener),
    },
    cancel() {
      if (aborted) return
      aborted = true
      for (const listener of listeners) listener()
    },
  }
}

/** Whether a rejection only says that we cancelled. */
export const isCancelled = (reason: unknown): boolean =>
  typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === 'AbortError'
