import type { ReactElement, ReactNode } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Block } from '../../core/model/article.ts'
import type { Row } from '../../core/model/row.ts'
import { cutFacts, secondsOf } from '../../state/selectors/cuts.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import { useStet } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { reviewWords } from './words.ts'
import { langOf } from '../shared/wording.ts'
import { unmatchedWords } from './row-words.ts'
import { LeftSpeech } from './left-speech.tsx'
import { Turn } from './turn.tsx'

type SideProps = Readonly<{ analysis: Analysis; row: Row; block: Block }>

/** The right column of a row: what was said; for a lead, what it sums up; else one line that says why it is empty. */
export function RecordingSide({ analysis, row, block }: SideProps): ReactElement | null {
  const { transcript } = analysis
  const say = useWords(reviewWords)
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
        <LeftSpeech analysis={analysis} row={row} />
      </div>
    )
  if (row.summaries.length > 0) return <SummedUp analysis={analysis} row={row} lang={lang} />
  const words = unmatchedWords(say, block.role, row.additions.length > 0)
  return (
    <div className="recording">
      {words !== '' && <p className="blank">{words}</p>}
      {words === '' && <p className="hidden-text">{say.notInRecording}</p>}
    </div>
  )
}

function CutWord({ analysis, cut }: Readonly<{ analysis: Analysis; cut: number }>): ReactNode {
  const facts = cutFacts(analysis)[cut]
  const words = useWords(reviewWords)
  if (facts === undefined) return null
  const seconds = secondsOf(facts)
  return (
    <b className="cut-word">{words.cutWord(facts.words, seconds === null ? null : Math.round(seconds))}</b>
  )
}

function SummedUp({
  analysis,
  row,
  lang,
}: Readonly<{ analysis: Analysis; row: Row; lang: string | undefined }>): ReactElement {
  const { navigating } = useStet()
  const words = useWords(reviewWords)
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
                  {words.sumsUp(target.number)}
                </button>
              )
            }
          />
        )
      })}
    </div>
  )
}
