import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import type { FileTrouble, Io } from './io.ts'
import { runStet } from './main.ts'

/* The edge: hands Node to the command line. No logic. */

const TROUBLES: Readonly<Record<string, FileTrouble>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ERR_FS_FILE_TOO_LARGE: 'large',
}

function attempt<T extends object>(act: () => T): (T & { ok: true }) | { ok: false; trouble: FileTrouble } {
  try {
    return { ok: true, ...act() }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { ok: false, trouble: TROUBLES[code] ?? 'other' }
  }
}

/** Links followed; a file that is not there yet is its own path. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

const io: Io = {
  argv: process.argv.slice(2),
  readFile: (path) => attempt(() => ({ bytes: new Uint8Array(readFileSync(path)) })),
  writeFile: (path, content) =>
    attempt(() => {
      writeFileSync(path, content)
      return {}
    }),
  isSameFile: (a, b) => realPath(a) === realPath(b),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  errIsTerminal: process.stderr.isTTY === true,
  decode(encoding, bytes, fatal) {
    try {
      return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes)
    } catch {
      return null
    }
  },
  now: () => new Date().toISOString(),
}

// a reader that goes away (| head) is no error; and no process.exit, which would cut off a long answer in the pipe
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await runStet(io)
