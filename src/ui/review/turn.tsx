import type { ReactElement, ReactNode } from 'react'
import { memo, useMemo } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Transcript } from '../../core/model/transcript.ts'
import { chapterStarts } from '../../state/selectors/chapters.ts'
import { TimeStamp } from '../shared/time-stamp.tsx'
import { shortName } from '../shared/wording.ts'
import { PaintedText } from './painted-text.tsx'
import {
  useChosenSentence,
  useCurrentFlagAmong,
  useFlagPlaces,
  usePairedSentences,
  useShownMarks,
} from './row-state.ts'

export type TurnProps = Readonly<{
  analysis: Analysis
  transcript: Transcript
  /** Neighbouring sentences of one turn, ascending indexes. */
  sentences: readonly number[]
  className?: string
  /** Stands before the words. */
  lead?: ReactNode
  /** Stands after the words. */
  trail?: ReactNode
}>

/** What one speaker says in a row, with the time and the name beside it. */
export const Turn = memo(function Turn(props: TurnProps): ReactElement {
  const { analysis, transcript, sentences, className = '', lead = null, trail = null } = props
  const first = transcript.sentences[sentences[0] ?? 0]!
  const last = transcript.sentences[sentences.at(-1) ?? 0]!
  const stretch = { side: 'transcript', start: first.start, end: last.end } as const
  const flags = useFlagPlaces(analysis, stretch)
  const marks = useShownMarks(analysis, stretch)
  const currentFlag = useCurrentFlagAmong(flags)
  const paired = usePairedSentences(analysis, 'transcript', first.index, last.index + 1, 'pointed')
  const pinned = usePairedSentences(analysis, 'transcript', first.index, last.index + 1, 'pinned')
  const chosen = useChosenSentence('transcript', first.index, last.index + 1)
  const list = useMemo(() => sentences.map((index) => transcript.sentences[index]!), [sentences, transcript])
  const chapters = chapterStarts(transcript)
  const titles = chapters.size === 0 ? [] : sentences.flatMap((index) => chapters.get(index) ?? [])
  return (
    <div className={`turn ${className}${transcript.punctuated ? '' : ' unpunctuated'}`}>
      {titles.map((title) => (
        <p key={title} className="chapter">
          {title}
        </p>
      ))}
      <div className="when">
        {first.startSeconds !== null && <TimeStamp seconds={first.startSeconds} />}
        {first.speaker !== null && <span title={first.speaker}>{shortName(first.speaker)}</span>}
      </div>
      <div className="said">
        {lead}
        <PaintedText
          side="transcript"
          text={transcript.text}
          start={first.start}
          end={last.end}
          sentences={list}
          flags={flags}
          marks={marks}
          paired={paired}
          pinned={pinned}
          chosen={chosen}
          currentFlag={currentFlag}
        />
        {trail}
      </div>
    </div>
  )
})
