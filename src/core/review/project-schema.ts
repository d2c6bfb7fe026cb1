import { isMqmCategory, SEVERITIES } from '../model/mqm.ts'
import type { MqmCategory, Severity } from '../model/mqm.ts'
import type { Anchor, Decision, Mark, Project, StoredText, Verdict } from '../model/project.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import type { GlossaryTerm, RuleSettings } from '../model/rule-settings.ts'
import { CUT_LABELS, type Bookmark } from '../model/row-notes.ts'
import type { ScoringModel } from '../model/scoring.ts'
import type { Side } from '../model/side.ts'
import type { Span } from '../text/span.ts'
import { faultsOf } from './score-models.ts'

/*
 * The project format, version 1, as checks written out by hand: each `read…` takes an unknown value and the path to it,
 * and gives back a fresh value of the model or throws a SchemaError. Rejected: a schema library (a third of the page's
 * first chunk for one format).
 */

export type JsonPath = readonly (string | number)[]

export class SchemaError extends Error {
  readonly path: JsonPath
  constructor(path: JsonPath, message: string) {
    super(message)
    this.path = path
  }
}

type Read<T> = (value: unknown, path: JsonPath) => T

export function readProject(value: unknown): Project {
  const at = readObject(value, [])
  at.field('schema', readOneOf(['stet.project/1']))
  return {
    schema: 'stet.project/1',
    id: at.field('id', readName),
    title: at.field('title', readString),
    reviewer: at.field('reviewer', readString),
    video: at.field('video', readString),
    article: at.field('article', readStoredText),
    transcript: at.field('transcript', orNull(readStoredText)),
    original: at.field('original', orNull(readStoredText)),
    marks: at.field('marks', readRecord(readMark)),
    decisions: at.field('decisions', readRecord(readDecision)),
    reviewed: at.field('reviewed', readRecord(readTrue)),
    ...(at.has('cutLabels') ? { cutLabels: at.field('cutLabels', readRecord(readOneOf(CUT_LABELS))) } : {}),
    ...(at.has('bookmarks') ? { bookmarks: at.field('bookmarks', readRecord(readBookmark)) } : {}),
    weights: at.field('weights', (weights, path) => {
      const severities = readObject(weights, path)
      return {
        neutral: severities.field('neutral', readWeight),
        minor: severities.field('minor', readWeight),
        major: severities.field('major', readWeight),
        critical: severities.field('critical', readWeight),
      }
    }),
    constraints: at.field('constraints', (constraints, path) => {
      const both = readObject(constraints, path)
      return {
        pins: both.field('pins', readArray(readPin)),
        forbidden: both.field('forbidden', readArray(readPairOf('a pair of sentence ids'))),
        ...(both.has('confirmed') ? { confirmed: both.field('confirmed', readArray(readConfirmed)) } : {}),
      }
    }),
    ...(at.has('scoring') ? { scoring: at.field('scoring', readScoring) } : {}),
    ...(at.has('ruleSettings') ? { ruleSettings: at.field('ruleSettings', readRuleSettings) } : {}),
  }
}

const readScoring: Read<ScoringModel> = (value, path) => {
  const at = readObject(value, path)
  const model: ScoringModel = {
    kind: at.field('kind', readOneOf(['raw', 'calibrated'])),
    maximum: at.field('maximum', readFinite),
    threshold: at.field('threshold', readFinite),
    referenceWords: at.field('referenceWords', readFinite),
    acceptable: at.field('acceptable', readFinite),
  }
  const [fault] = faultsOf(model)
  if (fault !== undefined) throw new SchemaError([...path, fault], `cannot be ${String(model[fault])}`)
  return model
}

const readRuleSettings: Read<RuleSettings> = (value, path) => {
  const at = readObject(value, path)
  return {
    ...(at.has('off') ? { off: at.field('off', readArray(readString)) } : {}),
    ...(at.has('severities') ? { severities: at.field('severities', readRecord(readSeverity)) } : {}),
    ...(at.has('accepted') ? { accepted: at.field('accepted', readRecord(readArray(readString))) } : {}),
    ...(at.has('glossary') ? { glossary: at.field('glossary', readArray(readGlossaryTerm)) } : {}),
  }
}

const readGlossaryTerm: Read<GlossaryTerm> = (value, path) => {
  const at = readObject(value, path)
  return {
    term: at.field('term', readName),
    forbidden: at.field('forbidden', readArray(readString)),
    allowed: at.field('allowed', readArray(readString)),
    original: at.field('original', readString),
    note: at.field('note', readString),
  }
}

const readStoredText: Read<StoredText> = (value, path) => {
  const at = readObject(value, path)
  return {
    name: at.field('name', readString),
    source: at.field('source', readString),
    format: at.field('format', orNull(readString)),
    ...(at.has('choices') ? { choices: at.field('choices', readChoices) } : {}),
  }
}

const readChoices: Read<ReadingChoices> = (value, path) => {
  const at = readObject(value, path)
  return {
    ...(at.has('version') ? { version: at.field('version', readOneOf(['final', 'original', 'both'])) } : {}),
    ...(at.has('takenIn') ? { takenIn: at.field('takenIn', readArray(readString)) } : {}),
    ...(at.has('leftOut') ? { leftOut: at.field('leftOut', readArray(readString)) } : {}),
    ...(at.has('speakers') ? { speakers: at.field('speakers', readRecord(readString)) } : {}),
    ...(at.has('swaps') ? { swaps: at.field('swaps', readArray(readSwap)) } : {}),
  }
}

const readBookmark: Read<Bookmark> = (value, path) => ({
  note: readObject(value, path).field('note', readString),
})

const readSwap: Read<NonNullable<ReadingChoices['swaps']>[number]> = (value, path) => {
  const at = readObject(value, path)
  return { turns: at.field('turns', readSpan), names: at.field('names', readPairOf('two names')) }
}

const readSpan: Read<Span> = (value, path) => {
  const at = readObject(value, path)
  const start = at.field('start', readOffset)
  const end = at.field('end', readOffset)
  if (end < start) throw new SchemaError([...path, 'end'], `is ${end}, before the start at ${start}`)
  return { start, end }
}

const readMark = (value: unknown, path: JsonPath, key: string): Mark => {
  const at = readObject(value, path)
  return {
    id: at.field('id', readKey(key)),
    anchor: at.field('anchor', readAnchor),
    category: at.field('category', readCategory),
    severity: at.field('severity', readSeverity),
    correction: at.field('correction', readString),
    comment: at.field('comment', readString),
    flag: at.field('flag', orNull(readString)),
    ...(at.has('by') ? { by: at.field('by', readString) } : {}),
  }
}

const readAnchor: Read<Anchor> = (value, path) => {
  const at = readObject(value, path)
  return {
    side: at.field('side', readSide),
    ...readSpan(value, path),
    quote: at.field('quote', readString),
    prefix: at.field('prefix', readString),
    suffix: at.field('suffix', readString),
  }
}

const readDecision = (value: unknown, path: JsonPath, key: string): Decision => {
  const at = readObject(value, path)
  const decision: Decision = {
    flag: at.field('flag', readKey(key)),
    verdict: at.field('verdict', readOneOf<Verdict>(['kept', 'corrected', 'dismissed'])),
    correction: at.field('correction', orNull(readString)),
    comment: at.field('comment', readString),
    severity: at.field('severity', orNull(readSeverity)),
    category: at.field('category', orNull(readCategory)),
  }
  return {
    ...decision,
    ...(at.has('ruleVersion') ? { ruleVersion: at.field('ruleVersion', readOffset) } : {}),
    ...(at.has('with') ? { with: at.field('with', readName) } : {}),
  }
}

const readPin: Read<Readonly<{ article: readonly string[]; transcript: readonly string[] }>> = (
  value,
  path,
) => {
  const at = readObject(value, path)
  const ids = (list: unknown, inner: JsonPath): readonly string[] => {
    const read = readArray(readString)(list, inner)
    if (read.length === 0) throw new SchemaError(inner, 'must name at least one sentence')
    return read
  }
  return { article: at.field('article', ids), transcript: at.field('transcript', ids) }
}

/** Like a pin, but one side may be empty: a confirmed cut or addition. */
const readConfirmed: Read<Readonly<{ article: readonly string[]; transcript: readonly string[] }>> = (
  value,
  path,
) => {
  const at = readObject(value, path)
  const article = at.field('article', readArray(readString))
  const transcript = at.field('transcript', readArray(readString))
  if (article.length + transcript.length === 0) throw new SchemaError(path, 'must name at least one sentence')
  return { article, transcript }
}

const readPairOf =
  (what: string): Read<readonly [string, string]> =>
  (value, path) => {
    const [first, second, ...rest] = readArray(readString)(value, path)
    if (first === undefined || second === undefined || rest.length > 0)
      throw new SchemaError(path, `must be ${what}`)
    return [first, second]
  }

// ── the pieces ──

/** Names that every object answers to: as keys they would reach past the data. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

function readObject(value: unknown, path: JsonPath) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SchemaError(path, `must be an object, not ${describe(value)}`)
  }
  const entries = new Map<string, unknown>(Object.entries(value))
  for (const key of entries.keys()) {
    if (PROTOTYPE_KEYS.has(key)) throw new SchemaError([...path, key], 'is a name that no project may use')
  }
  return {
    entries,
    has: (name: string): boolean => entries.has(name),
    field<T>(name: string, read: Read<T>): T {
      if (!entries.has(name)) throw new SchemaError([...path, name], 'is missing')
      return read(entries.get(name), [...path, name])
    },
  }
}

const readRecord =
  <T>(read: (value: unknown, path: JsonPath, key: string) => T): Read<Readonly<Record<string, T>>> =>
  (value, path) => {
    const entries = [...readObject(value, path).entries]
    return Object.fromEntries(entries.map(([key, entry]) => [key, read(entry, [...path, key], key)]))
  }

const readArray =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw new SchemaError(path, `must be a list, not ${describe(value)}`)
    return value.map((entry: unknown, index) => read(entry, [...path, index]))
  }

const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, path) =>
    value === null ? null : read(value, path)

const readString: Read<string> = (value, path) => {
  if (typeof value === 'string') return value
  throw new SchemaError(path, `must be text, not ${describe(value)}`)
}

const readName: Read<string> = (value, path) => {
  const name = readString(value, path)
  if (name === '') throw new SchemaError(path, 'must not be empty')
  return name
}

const readOneOf =
  <T extends string>(allowed: readonly T[]): Read<T> =>
  (value, path) => {
    const found = allowed.find((entry) => entry === value)
    if (found !== undefined) return found
    throw new SchemaError(
      path,
      `must be ${allowed.map((entry) => `"${entry}"`).join(' or ')}, not ${describe(value)}`,
    )
  }

/** An id that must be the key under which its entry is kept. */
const readKey = (key: string): Read<string> => readOneOf([key])
const readSide: Read<Side> = readOneOf(['article', 'transcript', 'original'])
const readSeverity: Read<Severity> = readOneOf(SEVERITIES)

const readCategory: Read<MqmCategory> = (value, path) => {
  if (typeof value === 'string' && isMqmCategory(value)) return value
  throw new SchemaError(
    path,
    `must be an MQM category such as "accuracy/mistranslation", not ${describe(value)}`,
  )
}

const readTrue: Read<true> = (value, path) => {
  if (value === true) return true
  throw new SchemaError(path, `must be true, not ${describe(value)}`)
}

const readOffset: Read<number> = (value, path) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new SchemaError(path, `must be a whole number from 0, not ${describe(value)}`)
}

const readWeight: Read<number> = (value, path) => {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1000) return value
  throw new SchemaError(path, `must be a number from 0 to 1000, not ${describe(value)}`)
}

const readFinite: Read<number> = (value, path) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new SchemaError(path, `must be a number, not ${describe(value)}`)
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`
}
