import { createKeptFiles } from './kept-files.ts'
import type { ToWorker } from './own-files.ts'

/** The thread between the page and the network: receives events, lets `kept-files.ts` decide. Imports no shared code. */

/** Put in by configs/offline.ts. */
declare const STET_BUILD: string
declare const STET_FILES: readonly string[]

// the cast: the library's `self` is that of any worker, and this file is only ever started as a service worker
const worker = self as unknown as ServiceWorkerGlobalScope

const kept = createKeptFiles({
  caches: worker.caches,
  fetch: (request) => fetch(request),
  scope: worker.registration.scope,
  build: STET_BUILD,
  files: STET_FILES,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
})

worker.addEventListener('install', (event) => event.waitUntil(kept.keep()))
worker.addEventListener('activate', (event) => event.waitUntil(kept.tidy()))
worker.addEventListener('fetch', (event) => {
  const answer = kept.answer(event.request)
  if (answer !== null) event.respondWith(answer)
})
worker.addEventListener('message', (event) => {
  const message = event.data as ToWorker // only pages of ours can reach it
  if (message.type === 'take over') event.waitUntil(worker.skipWaiting())
  else event.ports[0]?.postMessage(kept.has(message.script))
})
