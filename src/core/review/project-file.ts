import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type { ParseError } from 'jsonc-parser'
import type { Project } from '../model/project.ts'
import type { Problem } from '../readers/reading.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { readProject, SchemaError } from './project-schema.ts'
import type { JsonPath } from './project-schema.ts'

export type ProjectResult = Readonly<{ ok: true; project: Project } | { ok: false; problem: Problem }>

const SCHEMA = /^stet\.project\/(\d{1,6})$/
/** The version of the format that is written. There is no older one yet: an upgrade is a step before `readProject`. */
const CURRENT = 1

/** Whether a file is meant to be a project, sound or not: decides what `stet report` and a drop on the page take it for. */
export function isProjectFile(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && /"schema"\s*:\s*"stet\.project\//.test(text)
}

/**
 * Reads a project file. Everything is checked and copied field by field; what the format does not name is left behind,
 * and keys that reach into an object's prototype are refused. A problem names the line of the value at fault.
 */
export function parseProject(name: string, text: string): ProjectResult {
  const problem = (code: Problem['code'], line: number, what: string, remedy: string): ProjectResult => ({
    ok: false,
    problem: { code, file: name, line, what, remedy },
  })
  const json = text.replace(/^\uFEFF/, '')
  if (json.trim() === '') {
    return problem('empty', 1, 'the file is empty', 'choose a project file that Stet has saved')
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    const line = lineOfSyntaxError(json)
    return problem(
      'malformed',
      line,
      'this is not sound JSON',
      'the file was changed or cut off; use an earlier copy',
    )
  }
  const schema = isRecord(value) && Object.hasOwn(value, 'schema') ? value['schema'] : undefined
  const version = typeof schema === 'string' ? SCHEMA.exec(schema)?.[1] : undefined
  if (version === undefined) {
    const what = 'this is not a Stet project: it has no "schema": "stet.project/1"'
    return problem('wrong-kind', lineOf(json, ['schema']), what, 'choose a file saved with "Save project"')
  }
  if (Number(version) > CURRENT) {
    const what = `this project was saved by a newer Stet (format ${version}; this one reads up to ${CURRENT})`
    return problem(
      'unknown-format',
      lineOf(json, ['schema']),
      what,
      'open it with that version, or update this one',
    )
  }
  if (Number(version) < 1) {
    return problem(
      'unknown-format',
      lineOf(json, ['schema']),
      `format ${version} never existed`,
      'restore the line',
    )
  }
  try {
    return { ok: true, project: readProject(value) }
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error
    const what = `${formatPath(error.path)} ${error.message}`
    return problem('malformed', lineOf(json, error.path), what, 'correct that value, or use an earlier copy')
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `marks["m 1"].anchor.start`, as a person would write it. */
function formatPath(path: JsonPath): string {
  const parts = path.map((part) =>
    typeof part === 'number' ? `[${part}]` : /^[\w$]+$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`,
  )
  return parts.join('').replace(/^\./, '') || 'the file'
}

/*
 * JSON.parse reads the file: fast, and strict. Only when something is wrong is it read once more by a parser that knows
 * positions, to name the line; engines word their own errors each in its way and some give no position.
 */

function lineOfSyntaxError(json: string): number {
  const errors: ParseError[] = []
  readTree(json, errors)
  return locateOffset(findLineStarts(json), errors[0]?.offset ?? json.length).line
}

/** The line of the value at `path`, or of the nearest thing around it that is there. */
function lineOf(json: string, path: JsonPath): number {
  const tree = readTree(json, [])
  if (tree === undefined) return 1
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (node !== undefined) return locateOffset(findLineStarts(json), node.offset).line
  }
  return 1
}

function readTree(json: string, errors: ParseError[]): ReturnType<typeof parseTree> {
  try {
    return parseTree(json, errors, { disallowComments: true, allowTrailingComma: false })
  } catch {
    return undefined // nested deeper than the stack: only made on purpose; the message then names line 1
  }
}
