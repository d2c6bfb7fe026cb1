import type { Request } from './protocol.ts'
import { unpackLexicon } from '../core/align/index.ts'
import { createAnalysisCache } from './analysis-cache.ts'
import { createService } from './service.ts'

/** The worker thread: receives requests, lets the service answer, posts. Nothing is decided here. */

const serve = createService({
  decode: (encoding, bytes, fatal) => {
    try {
      return new TextDecoder(encoding, { fatal }).decode(bytes)
    } catch {
      return null // not in this encoding, or an encoding the browser does not know
    }
  },
  clock: () => performance.now(),
  post: (message) => self.postMessage(message),
  // the built file is named after its content, so its address says which code analyses
  cache: createAnalysisCache(self.location.href),
  later: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
})

// the page's half of the protocol is the only sender
self.addEventListener('message', (event: MessageEvent<Request>) => serve(event.data))

// while the reviewer still looks for her files; a project that is opened again at once needs none of it and goes first
setTimeout(unpackLexicon, 800)
