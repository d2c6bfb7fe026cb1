import { readFileSync } from 'node:fs'
import type { Io } from '../../src/cli/io.ts'
import { runStet } from '../../src/cli/main.ts'

const ROOT = new URL('../../', import.meta.url)

/** What a command line did: everything it printed and wrote. */
export type Run = Readonly<{
  code: number
  out: string
  err: string
  written: Readonly<Record<string, string>>
}>

/**
 * Runs the command line in a made-up world. `files`: name → content; names that begin with `samples/` are read from the
 * repository. Writing into `locked/` is forbidden, into `nowhere/` there is no such folder.
 */
export function runLater(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: Readonly<{ terminal?: boolean }> = {},
): Run | Promise<Run> {
  const written: Record<string, string> = {}
  let out = ''
  let err = ''
  const io: Io = {
    argv,
    readFile(path) {
      const made = files[path] ?? written[path]
      if (made !== undefined)
        return { ok: true, bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made }
      if (path.endsWith('/')) return { ok: false, trouble: 'folder' }
      if (!path.startsWith('samples/')) return { ok: false, trouble: 'missing' }
      return { ok: true, bytes: new Uint8Array(readFileSync(new URL(path, ROOT))) }
    },
    writeFile(path, content) {
      if (path.startsWith('locked/')) return { ok: false, trouble: 'forbidden' }
      if (path.startsWith('nowhere/')) return { ok: false, trouble: 'missing' }
      written[path] = typeof content === 'string' ? content : new TextDecoder('latin1').decode(content)
      return { ok: true }
    },
    isSameFile: (a, b) => a.replace(/^\.\//, '') === b.replace(/^\.\//, ''),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    errIsTerminal: options.terminal ?? false,
    decode(encoding, bytes, fatal) {
      try {
        return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes)
      } catch {
        return null
      }
    },
    now: () => '2026-11-23T10:00:00.000Z',
  }
  const done = (code: number): Run => ({ code, out, err, written })
  const code = runStet(io)
  return code instanceof Promise ? code.then(done) : done(code)
}

/** For command lines that fetch no library: what they did is there at once. */
export function run(...given: Parameters<typeof runLater>): Run {
  const done = runLater(...given)
  if (done instanceof Promise) throw new Error(`stet ${given[0].join(' ')} has to be awaited: use runLater`)
  return done
}

export const ARTICLE = `A Talk About Water

Host:It is very big, the the river. We knew that 12 people came and went.

Ann:Yes, and the "Momentum" and "momentum" matter, so we built the wall in 1999.
`

export const TRANSCRIPT = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Host>It is very big, the river.

00:00:04.000 --> 00:00:08.000
<v Host>We knew that 15 people came and went.

00:00:08.000 --> 00:00:14.000
<v Ann>And then there was the long winter with the ice, which nobody had foreseen.

00:00:14.000 --> 00:00:20.000
<v Ann>Yes, and speed and momentum matter, so we built the wall in 1999.
`

export const TALK = { 'article.txt': ARTICLE, 'talk.vtt': TRANSCRIPT }
