import type { WorkerLike } from './client.ts'

/** A fresh worker thread of the file at this address. */
export const startWorker = (address: string): WorkerLike =>
  new Worker(address, { type: 'module', name: 'stet analysis' })
