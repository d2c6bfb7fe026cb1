import type { Decode } from '../core/readers/index.ts'

/** The world as the command line needs it, so that tests can hand in another. Paths are those that were typed. */
export type Io = Readonly<{
  /** Without node and script. */
  argv: readonly string[]
  readFile(path: string): Readonly<{ ok: true; bytes: Uint8Array } | { ok: false; trouble: FileTrouble }>
  /** Text as UTF-8, bytes as they are. */
  writeFile(
    path: string,
    content: string | Uint8Array,
  ): Readonly<{ ok: true } | { ok: false; trouble: FileTrouble }>
  /** Whether two paths name the same file. */
  isSameFile(a: string, b: string): boolean
  out(text: string): void
  err(text: string): void
  /** Progress is drawn on stderr only when a person is looking. */
  errIsTerminal: boolean
  decode: Decode
  /** ISO 8601; the date of a report when none is given. */
  now(): string
}>

/** `large`: more than Node reads at once, 2 GB. */
export type FileTrouble = 'missing' | 'folder' | 'forbidden' | 'large' | 'other'

/** Ends a command with exit code 2. The message is whole: `FILE:LINE: what, and what to do` or `stet: …`. */
export class CommandError extends Error {}

export const fileError = (path: string, line: number, what: string, remedy: string): CommandError =>
  new CommandError(`${path}:${line}: ${what}, ${remedy}`)

export const usageError = (what: string, remedy: string): CommandError =>
  new CommandError(`stet: ${what}, ${remedy}`)
