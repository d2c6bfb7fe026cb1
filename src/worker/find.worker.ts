import { findIn, findPattern } from '../core/text/find.ts'
import type { FindCall } from './finder.ts'

/** The thread of the search: nothing but a pattern and a text, so that it can be ended at any moment. */
self.addEventListener('message', ({ data }: MessageEvent<FindCall>) => {
  const made = findPattern(data.query)
  self.postMessage({ id: data.id, hits: made.ok ? findIn(data.text, data.stretches, made.pattern) : [] })
})
