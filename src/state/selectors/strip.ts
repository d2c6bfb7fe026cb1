import type { Analysis } from '../../core/model/analysis.ts'
import type { Flag } from '../../core/model/flag.ts'
import type { Decision, Project } from '../../core/model/project.ts'
import { memoised } from '../memoised.ts'
import { cutFacts } from './cuts.ts'
import { isOpen } from './flags.ts'
import { rowIndex, rowOfPlace } from './row-index.ts'

/** A row in the coverage strip. `top` and `height` are shares of the whole, 0 to 1, by length of text. */
export type StripBar = Readonly<{
  row: string
  top: number
  height: number
  form: 'open' | 'reviewed' | 'moved' | 'cut' | 'substantive' | 'aside'
}>

export type StripTick = Readonly<{ flag: string; at: number; severity: 'major' | 'critical' }>

/** Length in code units stands for words: the strip is a few pixels wide, the difference cannot be seen. */
export const stripBars = memoised(
  (analysis: Analysis, reviewed: Project['reviewed']): readonly StripBar[] => {
    const facts = cutFacts(analysis)
    const lengths = analysis.rows.map((row) => {
      const block = row.block === null ? null : analysis.article.blocks[row.block]!
      if (block !== null) return 12 + block.end - block.start
      const cut = row.cut === null ? null : analysis.alignment?.cuts[row.cut]
      return (
        12 +
        (cut?.transcript ?? []).reduce(
          (sum, at) => sum + (analysis.transcript?.sentences[at]?.text.length ?? 0),
          0,
        )
      )
    })
    const all = lengths.reduce((sum, length) => sum + length, 0) || 1
    let top = 0
    return analysis.rows.map((row, at) => {
      const height = lengths[at]! / all
      const form =
        row.kind === 'cut'
          ? row.cut !== null && facts[row.cut]?.substantive === true
            ? 'substantive'
            : 'cut'
          : row.move !== null
            ? 'moved'
            : Object.hasOwn(reviewed, row.id)
              ? 'reviewed'
              : row.kind === 'passage'
                ? 'open'
                : 'aside'
      const bar: StripBar = { row: row.id, top, height, form }
      top += height
      return bar
    })
  },
)

/** One tick per open major or critical flag, at its first place. */
export const stripTicks = memoised(
  (analysis: Analysis, decisions: Readonly<Record<string, Decision>>): readonly StripTick[] =>
    graveTicks(analysis).flatMap(({ flag, tick }) => (isOpen(decisions, flag) ? tick : [])),
)

/** Of all, answered or not: where they stand is worked out once, not with every answer. */
const graveTicks = memoised((analysis: Analysis): readonly Readonly<{ flag: Flag; tick: StripTick }>[] => {
  const bars = stripBars(analysis, NOTHING)
  const index = rowIndex(analysis)
  return analysis.flags.flatMap((flag) => {
    const { severity } = flag
    if (severity !== 'major' && severity !== 'critical') return []
    const row = rowOfPlace(analysis, flag.places[0])
    const bar = row === null ? undefined : bars[index.byId.get(row.id) ?? -1]
    if (bar === undefined) return []
    return { flag, tick: { flag: flag.id, at: bar.top + bar.height * shareInRow(analysis, flag), severity } }
  })
})

const NOTHING: Project['reviewed'] = {}

function shareInRow(analysis: Analysis, flag: Flag): number {
  const [place] = flag.places
  const row = rowOfPlace(analysis, place)
  if (place.side !== 'article' || row === null || row.block === null) return 0.5
  const block = analysis.article.blocks[row.block]!
  return Math.min(1, Math.max(0, (place.start - block.start) / Math.max(1, block.end - block.start)))
}
