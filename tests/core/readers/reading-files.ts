import { readFileSync } from 'node:fs'
import { decodeFile, type Decode, type TextFile } from '../../../src/core/readers/index.ts'

/** What the edges hand in: a browser and Node have the same TextDecoder. */
export const decode: Decode = (encoding, bytes, fatal) => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

const root = new URL('../../../', import.meta.url)

export function openFile(path: string): TextFile {
  const name = path.replace(/^.*\//, '')
  const decoded = decodeFile(name, readFileSync(new URL(path, root)), decode)
  if (!decoded.ok) throw new Error(`${name}: ${decoded.problem.what}`)
  return { name, text: decoded.text }
}

/** The outcome of a reader that must succeed. */
export function must<T>(result: { ok: true; document: T } | { ok: false; problem: { what: string } }): T {
  if (!result.ok) throw new Error(result.problem.what)
  return result.document
}

export const SAMPLE = 'samples/far-bank/'
export const TRANSCRIPTS = 'tests/fixtures/transcripts/'
