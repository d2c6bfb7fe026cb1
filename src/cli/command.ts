import type { Io } from './io.ts'

/** An option beside the common ones. `takes`: name of its value in help; absent for a switch. */
export type Option = Readonly<{ name: string; takes?: string; repeats?: boolean; help: string }>

/** The values of a command line after parsing. `all` gives every value of an option that repeats. */
export type Given = Readonly<{
  files: readonly string[]
  has(name: string): boolean
  value(name: string): string | undefined
  all(name: string): readonly string[]
}>

/** What a command found out: data for `--json`, words for people, an exit code. It prints nothing itself. */
export type Outcome = Readonly<{
  /** With `schema`. Printed as JSON for `--json`. */
  data: Readonly<Record<string, unknown>>
  /** Printed without `--json`; ends without a newline. Made on demand. */
  text(): string
  exit: 0 | 1
  /** Prints JSON whatever was asked (`align --units lines`). */
  jsonOnly?: boolean
}>

/** Draws "Aligning 42 %" where someone looks; a no-op elsewhere. */
export type ShowProgress = (stage: string, done: number) => void

/** One command: one file in `commands/`, one line in `main.ts`. */
export type Command = Readonly<{
  name: string
  /** "ARTICLE [TRANSCRIPT]". */
  files: string
  /** How many files: least and most. */
  counts: readonly [number, number]
  summary: string
  options: readonly Option[]
  /** A promise where a library has to be fetched first. */
  run(given: Given, io: Io, progress: ShowProgress): Outcome | Promise<Outcome>
}>

/** Keeps what `run` gives. */
export const defineCommand = <C extends Command>(command: C): C => command
