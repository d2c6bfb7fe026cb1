import { COMMON_OPTIONS } from './arguments.ts'
import type { Command, Option } from './command.ts'

export function writeHelp(commands: readonly Command[]): string {
  return [
    'Stet checks a translated article against the transcript of the video it came from.',
    '',
    'Usage: stet COMMAND FILES [OPTIONS]',
    '',
    ...commands.map(({ name, files, summary }) => `  ${`${name} ${files}`.trim().padEnd(42)}${summary}`),
    '',
    'stet COMMAND --help tells more; stet --version prints the version.',
    'Exit codes: 0 fine, 1 flags at or above --fail-on, 2 wrong usage or a file that cannot be read.',
  ].join('\n')
}

export function writeCommandHelp({ name, files, summary, options }: Command): string {
  const list = [...options, ...COMMON_OPTIONS].map(optionLine)
  return [
    `Usage: stet ${name} ${files}`.trim(),
    '',
    `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`,
    '',
    ...list,
  ].join('\n')
}

const optionLine = ({ name, takes, help }: Option): string =>
  `  ${`--${name}${takes === undefined ? '' : ` ${takes}`}`.padEnd(28)}${help}`
