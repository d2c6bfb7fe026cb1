import type { WorkerLike } from './client.ts'

/** A fresh worker thread. In a file of its own because the bundler looks for exactly this expression. */
export const startWorker = (): WorkerLike =>
  new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module', name: 'stet analysis' })
