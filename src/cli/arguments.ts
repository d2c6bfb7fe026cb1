import { parseArgs } from 'node:util'
import type { Command, Given, Option } from './command.ts'
import { usageError } from './io.ts'

/** Options that every command takes. */
export const COMMON_OPTIONS: readonly Option[] = [
  { name: 'json', help: 'print the result as JSON' },
  { name: 'quiet', help: 'print no summary and no progress' },
  { name: 'help', help: 'print this' },
]

/** Input formats, for commands that read files. */
export const FORMAT_OPTION: Option = {
  name: 'format',
  takes: 'NAME',
  help: 'input format, instead of detection (of the article, where two files are read)',
}
export const TRANSCRIPT_FORMAT_OPTION: Option = {
  name: 'transcript-format',
  takes: 'NAME',
  help: 'format of the transcript, instead of detection',
}

/** Reads the arguments behind the command's name; throws a CommandError that says what is wrong. */
export function parseArguments(command: Command, argv: readonly string[]): Given {
  const options = [...command.options, ...COMMON_OPTIONS]
  const hint = `see stet ${command.name} --help`
  const parsed = (() => {
    try {
      return parseArgs({
        args: [...argv],
        allowPositionals: true,
        strict: true,
        options: Object.fromEntries(
          options.map(({ name, takes }) => [
            name,
            // all may repeat for the parser; that --format comes twice is told by us, in words
            { type: takes === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
          ]),
        ),
      })
    } catch (error) {
      const what = error instanceof Error ? error.message.split(/[.\n]/, 1)[0]! : String(error)
      throw usageError(what.slice(0, 1).toLowerCase() + what.slice(1), hint)
    }
  })()
  const values = new Map(
    Object.entries(parsed.values).map(([name, found]) => [name, Array.isArray(found) ? found : [found]]),
  )
  for (const { name, repeats = false, takes } of options) {
    const found = values.get(name) ?? []
    if (found.length > 1 && !repeats && takes !== undefined)
      throw usageError(`--${name} is given twice`, 'give it once')
    if (found.some((value) => value === '')) throw usageError(`--${name} has no value`, hint)
  }
  const all = (name: string): readonly string[] =>
    (values.get(name) ?? []).filter((value) => typeof value === 'string')
  const given: Given = {
    files: parsed.positionals,
    has: (name) => values.has(name),
    value: (name) => all(name)[0],
    all,
  }
  const [least, most] = command.counts
  if (!given.has('help') && (given.files.length < least || given.files.length > most)) {
    const wanted = `stet ${command.name} ${command.files}`.trim()
    const what =
      given.files.length < least ? 'a file is missing' : `"${given.files[most]}" is one file too many`
    throw usageError(what, `write: ${wanted}`)
  }
  return given
}

/** The value of an option that is one of a few; throws where it is another. */
export function chooseValue<T extends string>(
  given: Given,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = given.value(name)
  if (value === undefined) return undefined
  const found = allowed.find((one) => one === value)
  if (found === undefined)
    throw usageError(`--${name} cannot be "${value}"`, `use one of: ${allowed.join(', ')}`)
  return found
}
