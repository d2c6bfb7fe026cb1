import { STET_VERSION } from '../core/report/index.ts'
import { parseArguments } from './arguments.ts'
import type { Command, Outcome, ShowProgress } from './command.ts'
import { alignCommand } from './commands/align.ts'
import { checkCommand } from './commands/check.ts'
import { mergeCommand } from './commands/merge.ts'
import { readCommand } from './commands/read.ts'
import { reportCommand } from './commands/report.ts'
import { rulesCommand } from './commands/rules.ts'
import { writeCommandHelp, writeHelp } from './help.ts'
import type { Io } from './io.ts'
import { CommandError, usageError } from './io.ts'

/** In the order of the work. */
const COMMANDS: readonly Command[] = [
  readCommand,
  alignCommand,
  checkCommand,
  reportCommand,
  mergeCommand,
  rulesCommand,
]

type Code = 0 | 1 | 2

/** Runs one command line and gives the exit code: 0 fine, 1 flags at or above `--fail-on`, 2 usage or unreadable input. */
export function runStet(io: Io): Code | Promise<Code> {
  const fail = (error: unknown): Code => {
    if (!(error instanceof CommandError)) throw error
    io.err(`${error.message}\n`)
    return 2
  }
  try {
    const code = run(io)
    return code instanceof Promise ? code.catch(fail) : code
  } catch (error) {
    return fail(error)
  }
}

function run(io: Io): Code | Promise<Code> {
  const [name, ...rest] = io.argv
  if (name === '--version') {
    io.out(`${STET_VERSION}\n`)
    return 0
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(`${writeHelp(COMMANDS)}\n`)
    return 0
  }
  const names = COMMANDS.map((one) => one.name).join(', ')
  if (name === undefined) throw usageError('a command is missing', `use one of: ${names}`)
  const command = COMMANDS.find((one) => one.name === name)
  if (command === undefined) throw usageError(`there is no command "${name}"`, `use one of: ${names}`)
  const given = parseArguments(command, rest)
  if (given.has('help')) {
    io.out(`${writeCommandHelp(command)}\n`)
    return 0
  }
  const progress = showProgress(io, given.has('quiet'))
  const tell = (outcome: Outcome): Code => {
    progress.clear()
    if (given.has('json') || outcome.jsonOnly === true) io.out(`${JSON.stringify(outcome.data)}\n`)
    else if (!given.has('quiet')) io.out(`${outcome.text()}\n`)
    return outcome.exit
  }
  try {
    const outcome = command.run(given, io, progress.show)
    return outcome instanceof Promise ? outcome.then(tell).finally(() => progress.clear()) : tell(outcome)
  } finally {
    progress.clear()
  }
}

/** One line on stderr that is drawn over, and gone at the end; whole percents only. Nothing where nobody looks. */
function showProgress(io: Io, quiet: boolean): { show: ShowProgress; clear(): void } {
  if (quiet || !io.errIsTerminal) return { show: () => {}, clear: () => {} }
  let drawn = ''
  return {
    show(stage, done) {
      const line = `${stage} ${Math.min(100, Math.floor(done * 100))} %`
      if (line === drawn) return
      drawn = line
      io.err(`\r\u001B[K${line}`)
    },
    clear() {
      if (drawn !== '') io.err('\r\u001B[K')
    },
  }
}
