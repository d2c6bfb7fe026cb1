import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatProject, parseProject } from '../../src/core/review/index.ts'
import type { Clip } from '../../src/core/report/index.ts'
import type { Project } from '../../src/core/model/project.ts'
import { findIn, findPattern } from '../../src/core/text/find.ts'
import type { Analyzer, Ports } from '../../src/state/ports.ts'
import type { WorkerLike } from '../../src/worker/client.ts'
import { createWorkerClient } from '../../src/worker/client.ts'
import type { Request } from '../../src/worker/protocol.ts'
import { createService } from '../../src/worker/service.ts'

/**
 * The page's surroundings without a browser: the real service behind the real worker client (only the thread is
 * missing), projects in a Map, saved files in a list, a clock that stands and ids that count.
 */
export type InMemory = Ports &
  Readonly<{
    stored: Map<string, Project>
    saved: { name: string; mediaType: string; text: string }[] // bytes as latin-1
    copied: Clip[]
    /** While set, saving a project fails with these words, and this code if there is one. */
    failSaving: { why: string | null; code?: string; tries: number }
  }>

const decode = (encoding: string, bytes: Uint8Array, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

function startService(): WorkerLike {
  let listen: (event: { data: unknown }) => void = () => undefined
  let ended = false
  const serve = createService({
    decode,
    clock: () => 0,
    post: (message) => {
      if (!ended) listen({ data: message })
    },
  })
  return {
    postMessage: (message) => queueMicrotask(() => !ended && serve(message as Request)), // the client posts nothing else
    terminate: () => (ended = true),
    addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
      if (type === 'message') listen = listener
    },
  }
}

/** A path, not a URL: jsdom has a URL of its own, which Node's file functions do not take. */
const sampleFile = (name: string) => ({
  name,
  text: readFileSync(join(import.meta.dirname, '../../samples/far-bank', name), 'utf8'),
})

export function inMemoryPorts(analyzer: Partial<Analyzer> = {}): InMemory {
  const stored = new Map<string, Project>()
  const saved: InMemory['saved'] = []
  const copied: Clip[] = []
  const failSaving: InMemory['failSaving'] = { why: null, tries: 0 }
  const client = createWorkerClient(startService)
  let ids = 0
  return {
    stored,
    saved,
    copied,
    failSaving,
    analyzer: {
      read: (request, signal) => client.read(request, signal),
      analyse: (project, progress, signal) => client.analyse(project, progress, signal),
      prepare: (project) => client.prepare(project),
      report: (project, format, options, progress, signal) =>
        client.report(project, format, options, progress, signal),
      clip: (...asked) => client.clip(...asked),
      explain: (project, row) => client.explain(project, row),
      formats: () => client.formats(),
      rules: () => client.rules(),
      align: (project) => client.align(project),
      check: (project, progress) => client.check(project, progress),
      glossary: (file) => client.glossary(file),
      forget: (project) => client.forget(project),
      other: (file, project) => client.other(file, project),
      ...analyzer,
    },
    finder: {
      find: ({ text, stretches, query }) => {
        const made = findPattern(query)
        return Promise.resolve(made.ok ? findIn(text, stretches, made.pattern) : [])
      },
    },
    projects: {
      list: () =>
        Promise.resolve(
          [...stored.values()]
            .reverse()
            .map(({ id, title }) => ({ id, title, savedAt: '2026-11-23T12:00:00Z' })),
        ),
      load: (id) => Promise.resolve(stored.get(id)),
      save: (project) => {
        failSaving.tries++
        const { why, code } = failSaving
        if (why !== null) return Promise.reject(Object.assign(new Error(why), { code }))
        stored.set(project.id, project)
        return Promise.resolve()
      },
      remove: (id) => {
        stored.delete(id)
        return Promise.resolve()
      },
      toFile: formatProject,
      fromFile: (name, text) => Promise.resolve(parseProject(name, text)),
    },
    saveFile: (name, mediaType, content) => {
      const text = typeof content === 'string' ? content : new TextDecoder('latin1').decode(content)
      saved.push({ name, mediaType, text })
    },
    copy: (clip) => clip.then((made) => void copied.push(made)),
    loadSample: () =>
      Promise.resolve({
        article: sampleFile('article.en.txt'),
        transcript: sampleFile('transcript.vtt'),
        video: 'dQw4w9WgXcQ',
      }),
    now: () => '2026-11-23T12:00:00Z',
    nextId: () => `id-${++ids}`,
  }
}

/** A short pair with a doubled word, a number that differs and a passage that was cut. */
export const ARTICLE = [
  'A Talk About Floods',
  'Mara:How often does the river flood?',
  'Tomas:The river rose by fourteen metres that night. We had no warning at all.',
  'Mara:And what did the town do?',
  'Tomas:The people of the town carried sand to the the levee until the morning.',
].join('\n')

export const TRANSCRIPT = `WEBVTT

00:01.000 --> 00:04.000
<v Mara>How often does the river flood?

00:04.000 --> 00:09.000
<v Tomas>The river rose by forty metres that night.

00:09.000 --> 00:12.000
<v Tomas>We had no warning at all.

00:12.000 --> 00:30.000
<v Tomas>My grandmother kept a boat behind her kitchen, painted green, and she sang in it every evening of that spring.

00:30.000 --> 00:33.000
<v Mara>And what did the town do?

00:33.000 --> 00:40.000
<v Tomas>The people of the town carried sand to the levee until the morning.
`
