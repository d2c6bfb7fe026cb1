import type { Analysis } from '../core/model/analysis.ts'
import type { Project } from '../core/model/project.ts'
import type { Column } from './columns.ts'
import { readColumn, writeColumn } from './columns.ts'
import type { Slice } from './protocol.ts'
import { joinAnswer, SLICE_LENGTH, splitAnswer } from './slices.ts'

/**
 * An analysis as it is kept from visit to visit: lines of text, the first of which holds the texts and the others, each, a
 * slice of a long list, so that none takes long to open. Lists are written by columns, and what the project holds is not said
 * again: at a hundred thousand words that leaves six megabytes of eighteen.
 *
 * Strings and not bytes, for the database hands them out as they are, while to make bytes a string took longer than all that
 * is read from it. A string with one curly quote is twice as large as without: what is beyond Latin-1 is written as `\u201c`.
 */
export type Packed = readonly string[]

type Texts = Pick<Project, 'article' | 'transcript' | 'original'>

const SIDES = ['article', 'transcript', 'original'] as const

type Head = Readonly<{
  frame: Analysis
  /** Whose `source` is that of the project, and empty here. */
  borrowed: readonly (typeof SIDES)[number][]
}>

type WrittenList = Readonly<{ path: readonly string[]; count: number; column: Column }>

const readingTexts = (analysis: Analysis): readonly string[] =>
  SIDES.map((side) => analysis[side]?.text ?? '')

export function pack(analysis: Analysis, project: Texts, longest = SLICE_LENGTH): Packed {
  const { frame, slices } = splitAnswer(analysis, longest)
  const borrowed = SIDES.filter((side) => analysis[side]?.source === (project[side]?.source ?? ''))
  const texts = readingTexts(analysis)
  const lean = Object.fromEntries(borrowed.map((side) => [side, { ...frame[side], source: '' }]))
  return [
    toLine({ frame: { ...frame, ...lean }, borrowed }),
    ...slices.map(({ path, items }) =>
      toLine({ path, count: items.length, column: writeColumn(items, texts) }),
    ),
  ]
}

/** Opens the lines one by one, in their order; `project` is the one that they were packed with. */
export function createUnpacking(project: Texts): Readonly<{ open(line: string): void; done(): Analysis }> {
  let frame: Analysis | null = null
  const slices: Slice[] = []
  return {
    open(line) {
      if (frame === null) frame = putBack(JSON.parse(line) as Head, project)
      else {
        const { path, count, column } = JSON.parse(line) as WrittenList
        slices.push({ path, items: readColumn(column, count, readingTexts(frame)) })
      }
    },
    done() {
      if (frame === null) throw new Error('a packed analysis without its head')
      return joinAnswer(frame, slices)
    },
  }
}

export function unpack(packed: Packed, project: Texts): Analysis {
  const unpacking = createUnpacking(project)
  for (const line of packed) unpacking.open(line)
  return unpacking.done()
}

function putBack({ frame, borrowed }: Head, project: Texts): Analysis {
  let whole = frame
  for (const side of borrowed)
    whole = { ...whole, [side]: { ...whole[side], source: project[side]?.source ?? '' } }
  return whole
}

const toLine = (value: Head | WrittenList): string => escapeWide(JSON.stringify(value))

/** Chinese is shorter as it is: an escape takes six characters. */
function escapeWide(text: string): string {
  const wide = text.match(/[^\0-\xff]/g)?.length ?? 0
  if (wide * 6 > text.length) return text
  return text.replace(/[^\0-\xff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
