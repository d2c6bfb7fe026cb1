import type { Analysis } from '../../core/model/analysis.ts'
import { mapRows } from '../../state/selectors/coverage-map.ts'
import { mapScale } from '../../state/selectors/map-scale.ts'
import { numberNear } from '../../state/selectors/row-index.ts'
import { shortened } from '../flag-panel/flag-reason.tsx'
import type { mapWords } from './map-words.ts'

export type RowLine = Readonly<{ name: string; time: string; printed: string; said: string; spoken: string }>

/** A row of the map in words: which, when, and how both texts begin. `at`: index into the rows. */
export function tellRow(analysis: Analysis, at: number, words: typeof mapWords.english): RowLine {
  const row = analysis.rows[at]
  if (row === undefined) return { name: '', time: '', printed: '', said: '', spoken: '' }
  const { unit } = mapScale(analysis)
  const x = mapRows(analysis)[at]?.x0 ?? null
  const number = numberNear(analysis, row)
  const name = row.kind === 'cut' ? words.cutAfterRow(number) : words.row(number)
  const block = analysis.article.blocks[row.block ?? -1]
  const printed =
    block === undefined ? '' : shortened(analysis.article.text.slice(block.start, block.end), 90)
  const first = analysis.transcript?.sentences[row.pieces[0]?.sentences[0] ?? -1]
  const said = first === undefined ? '' : shortened(first.text, 90)
  const isTimed = unit === 'seconds'
  const time = x === null ? '' : isTimed ? words.at(x) : words.atWord(x)
  const spokenTime = x === null ? words.notSaid : isTimed ? words.spokenAt(x) : words.atWord(x)
  return { name, time, printed, said, spoken: `${name}, ${spokenTime}: ${printed === '' ? said : printed}` }
}
