import type { WorkerLike } from './client.ts'

/** In a file of its own because the bundler looks for exactly this expression. */
export const startFindWorker = (): WorkerLike =>
  new Worker(new URL('./find.worker.ts', import.meta.url), { type: 'module', name: 'stet find' })
