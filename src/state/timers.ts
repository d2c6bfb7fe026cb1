/**
 * The two timers every runtime of ours has (browser, Node), declared here because this folder is compiled without DOM
 * types, so that nothing else of the browser creeps in. Looked up when called, so fake timers work.
 */
declare function setTimeout(run: () => void, milliseconds: number): unknown
declare function clearTimeout(timer: unknown): void

/** Runs once, `milliseconds` later; the answer cancels. */
export function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}
