import type { ReactElement } from 'react'
import { addedPassages } from '../../core/model/alignment.ts'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import { shortened } from '../flag-panel/flag-reason.tsx'
import { useWords } from '../language/language-context.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { overviewWords } from './words.ts'

type Passage = Readonly<{
  key: string
  form: 'moved-up' | 'moved-down' | 'added'
  opening: string
  row: Row | undefined
}>

/** Passages that stand elsewhere than they were said, or that nobody said. */
export function PassageList({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const { navigating } = useStet()
  const words = useWords(overviewWords)
  const formNames = { 'moved-up': words.movedUp, 'moved-down': words.movedDown, added: words.added }
  const passages = passagesOf(analysis)
  if (passages.length === 0) return null
  return (
    <section className="passages" aria-labelledby="passages-title">
      <h2 id="passages-title">{words.passages}</h2>
      <ul>
        {passages.map(({ key, form, opening, row }) => (
          <li key={key}>
            <span className={`form ${form}`}>{formNames[form]}</span>
            {row === undefined ? (
              <span>{opening}</span>
            ) : (
              <button type="button" className="text-button" onClick={() => navigating.goToRow(row.id)}>
                {opening}
              </button>
            )}
            <span className="figures">{row?.number}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function passagesOf(analysis: Analysis): readonly Passage[] {
  const { article, alignment } = analysis
  const at = (sentence: number | undefined): Pick<Passage, 'opening' | 'row'> => {
    const found = article.sentences[sentence ?? -1]
    return {
      opening: shortened(found?.text ?? '', 70),
      row: analysis.rows[rowIndex(analysis).ofBlock[found?.block ?? -1] ?? -1],
    }
  }
  return [
    ...(alignment?.moves ?? []).map((move) => ({
      key: move.id,
      form: `moved-${move.direction}` as const,
      ...at(alignment?.beads[move.beads[0] ?? -1]?.article[0]),
    })),
    ...addedPassages(article, alignment?.additions ?? []).map((addition) => ({
      key: addition.id,
      form: 'added' as const,
      ...at(addition.article[0]),
    })),
  ]
}
