import type { AlignmentConstraints } from '../../core/model/alignment.ts'
import { isEditorial } from '../../core/model/article.ts'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { fixedKeys } from '../../core/review/alignment-commands.ts'
import type { Aligned, Group } from '../../core/review/alignment-groups.ts'
import { groupKey, isAddition, listGroups, named } from '../../core/review/alignment-groups.ts'
import { memoised } from '../memoised.ts'

/** The texts with their alignment, or null where there is nothing to align. */
export const alignedTexts = memoised((analysis: Analysis): Aligned | null => {
  const { article, transcript, alignment } = analysis
  return transcript === null || alignment === null ? null : { article, transcript, alignment }
})

const known = new WeakMap<Row, readonly Group[]>()

/**
 * What is matched, cut or added in a row, in reading order. A match that reaches over two rows is of both. A title or lead that
 * nobody said is the editor's own: to fix it as an addition would say nothing, and take its summary from it.
 */
export function rowGroups(analysis: Analysis, row: Row): readonly Group[] {
  const groups = known.get(row) ?? findGroups(analysis, row)
  known.set(row, groups)
  return groups
}

function findGroups(analysis: Analysis, row: Row): readonly Group[] {
  const texts = alignedTexts(analysis)
  if (texts === null) return []
  const { alignment, article } = texts
  const groups = listGroups(texts)
  if (row.cut !== null) {
    const cut = groups.ofTranscript.get(alignment.cuts[row.cut]?.transcript[0] ?? -1)
    return cut === undefined ? [] : [cut]
  }
  const block = article.blocks[row.block ?? -1]
  const found = new Set<Group>()
  for (let index = block?.sentences.start ?? 0; index < (block?.sentences.end ?? 0); index++) {
    const group = groups.ofArticle.get(index)
    const isOwnWords = block !== undefined && isEditorial(block.role)
    if (group !== undefined && !(isOwnWords && isAddition(group))) found.add(group)
  }
  for (const piece of row.pieces)
    for (const sentence of piece.sentences) {
      const group = groups.ofTranscript.get(sentence)
      if (group !== undefined) found.add(group)
    }
  return [...found].sort((a, b) => (groups.place.get(a) ?? 0) - (groups.place.get(b) ?? 0))
}

const keys = new WeakMap<Group, string>()

function remember(group: Group, key: string): string {
  keys.set(group, key)
  return key
}

/** hand: something in the row was put right by hand · confirmed: all of it was looked at and found right. */
export type Standing = 'hand' | 'confirmed'

/** Rows that the reviewer fixed, by id. */
export const rowStandings = memoised(
  (analysis: Analysis, constraints: AlignmentConstraints): ReadonlyMap<string, Standing> => {
    const standings = new Map<string, Standing>()
    const texts = alignedTexts(analysis)
    const fixed = fixedKeys({ constraints })
    if (texts === null || fixed.size === 0) return standings
    const pins = new Set(constraints.pins.map(groupKey))
    const keyOf = (group: Group): string => keys.get(group) ?? remember(group, groupKey(named(texts, group)))
    for (const row of analysis.rows) {
      const own = rowGroups(analysis, row).map(keyOf)
      if (own.length === 0) continue
      if (own.some((key) => pins.has(key))) standings.set(row.id, 'hand')
      else if (own.every((key) => fixed.has(key))) standings.set(row.id, 'confirmed')
    }
    return standings
  },
)

/**
 * Rows that a new alignment of the same texts gives other sentences, or matches otherwise; in article order. Confidence
 * does not count.
 */
export function changedRows(before: Analysis, after: Analysis): readonly string[] {
  const old = new Map(before.rows.map((row) => [row.id, contentOf(before, row)]))
  return after.rows.filter((row) => old.get(row.id) !== contentOf(after, row)).map((row) => row.id)
}

function contentOf({ alignment }: Analysis, row: Row): string {
  const beads = row.beads.map((index) => alignment?.beads[index]?.id)
  const pieces = row.pieces.map((piece) => `${piece.cut === null ? '' : 'cut '}${piece.sentences.join(' ')}`)
  return `${beads.join(' ')}|${pieces.join('/')}|${row.move === null ? '' : 'moved'}`
}
