import type { ReactElement, ReactNode } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Block } from '../../core/model/article.ts'
import type { Row } from '../../core/model/row.ts'
import { cutFacts, secondsOf } from '../../state/selectors/cuts.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import { useStet } from '../shared/stet-context.tsx'
import { counted, langOf } from '../shared/wording.ts'
import { unmatchedWords } from './row-words.ts'
import { Turn } from './turn.tsx'

type SideProps = Readonly<{ analysis: Analysis; row: Row; block: Block }>

/** The right column of a row: what was said; for a lead, what it sums up; else one line that says why it is empty. */
export function RecordingSide({ analysis, row, block }: SideProps): ReactElement | null {
  const { transcript } = analysis
  if (transcript === null) return null
  const lang = langOf(transcript.language)
  if (row.pieces.length > 0)
    return (
      <div className="recording" lang={lang}>
        {row.pieces.map((piece) => (
          <Turn
            key={`${piece.turn}-${piece.sentences[0]}`}
            analysis={analysis}
            transcript={transcript}
            sentences={piece.sentences}
            className={piece.cut === null ? '' : 'inside-cut'}
            lead={piece.cut === null ? null : <CutWord analysis={analysis} cut={piece.cut} />}
          />
        ))}
      </div>
    )
  if (row.summaries.length > 0) return <SummedUp analysis={analysis} row={row} lang={lang} />
  const words = unmatchedWords(block.role, row.additions.length > 0)
  return (
    <div className="recording">
      {words !== '' && <p className="blank">{words}</p>}
      {words === '' && <p className="hidden-text">Not in the recording</p>}
    </div>
  )
}

function CutWord({ analysis, cut }: Readonly<{ analysis: Analysis; cut: number }>): ReactNode {
  const facts = cutFacts(analysis)[cut]
  if (facts === undefined) return null
  const seconds = secondsOf(facts)
  return (
    <b className="cut-word">
      Cut, {counted(facts.words, 'word')}
      {seconds !== null && `, ${Math.round(seconds)} s`}
    </b>
  )
}

function SummedUp({
  analysis,
  row,
  lang,
}: Readonly<{ analysis: Analysis; row: Row; lang: string | undefined }>): ReactElement {
  const { navigating } = useStet()
  const { transcript, alignment } = analysis
  return (
    <div className="recording summary" lang={lang}>
      {row.summaries.map((index) => {
        const sentences = alignment?.summaries[index]?.transcript ?? []
        const first = sentences[0]
        if (first === undefined || transcript === null) return null
        const target = analysis.rows[rowIndex(analysis).ofTranscriptSentence[first] ?? -1]
        return (
          <Turn
            key={index}
            analysis={analysis}
            transcript={transcript}
            sentences={sentences}
            trail={
              target !== undefined &&
              target.number !== null && (
                <button
                  type="button"
                  className="text-button sums-up"
                  onClick={() => navigating.goToRow(target.id)}
                >
                  Sums up row {target.number}
                </button>
              )
            }
          />
        )
      })}
    </div>
  )
}
