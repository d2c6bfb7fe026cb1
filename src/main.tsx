import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import sampleArticle from '../samples/far-bank/article.en.txt?url'
import sampleTranscript from '../samples/far-bank/transcript.vtt?url'
import type { Clip } from './core/report/index.ts'
import { createOwnFiles } from './offline/own-files.ts'
import { createStet } from './state/index.ts'
import type { IncomingFile, Ports } from './state/ports.ts'
import { createProjectRepository } from './storage/project-repository.ts'
import { createRoom } from './storage/room.ts'
import { App } from './ui/App.tsx'
// oxlint-disable-next-line import/default -- an address, which the bundler makes
import workerAddress from './worker/analysis.worker.ts?worker&url'
import { createAnalysisCache } from './worker/analysis-cache.ts'
import { createWorkerClient } from './worker/client.ts'
import { createFinder } from './worker/finder.ts'
import { startFindWorker } from './worker/start-find-worker.ts'
import { startWorker } from './worker/start-worker.ts'

/** The composition root: the only file that knows every part. It connects them and decides nothing. */

const now = (): string => new Date().toISOString()

/** Not crypto.randomUUID: that one is missing on a page served over plain http from another machine. */
const nextId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('')

async function fetchOwnFile(address: string, name: string): Promise<IncomingFile> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${name} could not be loaded: the server answered ${response.status}.`)
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) }
}

function saveFile(name: string, mediaType: string, content: string | Uint8Array): void {
  const isText = typeof content === 'string'
  // bytes get a buffer of their own: a Blob takes none that could be shared with another thread
  const part = isText ? content : new Uint8Array(content)
  const type = isText ? `${mediaType};charset=utf-8` : mediaType
  const address = URL.createObjectURL(new Blob([part], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // some browsers read the blob after the click has returned
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Both kinds at once: the program that is pasted into takes the one it knows. */
function copy(clip: Promise<Clip>): Promise<void> {
  const part = (type: string, text: (made: Clip) => string): readonly [string, Promise<Blob>] => [
    type,
    clip.then((made) => new Blob([text(made)], { type })),
  ]
  const item = new ClipboardItem(
    Object.fromEntries([
      part('text/html', ({ html }) => html),
      part('text/plain', ({ markdown }) => markdown),
    ]),
  )
  return navigator.clipboard.write([item])
}

/** In development there is no built worker, and every file is to be as it was just written. */
const ownFiles = import.meta.env.PROD
  ? createOwnFiles({
      container: navigator.serviceWorker, // none where the page is not served safely
      address: new URL('service-worker.js', document.baseURI).href,
      script: import.meta.url,
      whenIdle: (work) => void setTimeout(work, 5000),
      onReturn: (work) =>
        document.addEventListener('visibilitychange', () => {
          if (document.visibilityState === 'visible') work()
        }),
      clock: () => performance.now(),
      reload: () => location.reload(),
    })
  : undefined

const ports: Ports = {
  ...(ownFiles === undefined ? {} : { ownFiles }),
  // the built worker is named after its content, so its address says which code analyses
  analyzer: createWorkerClient(() => startWorker(workerAddress), createAnalysisCache(workerAddress)),
  finder: createFinder(startFindWorker),
  projects: createProjectRepository({ now, nextId }),
  room: createRoom(),
  saveFile,
  copy,
  loadSample: async () => {
    const [article, transcript] = await Promise.all([
      fetchOwnFile(sampleArticle, 'article.en.txt'),
      fetchOwnFile(sampleTranscript, 'transcript.vtt'),
    ])
    return { article, transcript, video: 'https://example.org/far-bank/tomas-varga' }
  },
  now,
  nextId,
}

const stet = createStet(ports)

// the last moment at which a browser reliably lets a page write: afterwards it may be frozen or gone
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void stet.session.flush()
})

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <App stet={stet} />
  </StrictMode>,
)
