import type { ReactElement, ReactNode } from 'react'
import { memo } from 'react'
import type { ShownMark } from '../../state/selectors/marks.ts'
import type { FlagPlace } from '../../state/selectors/places.ts'
import { useWords } from '../language/language-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { reviewWords } from './words.ts'
import type { RunGroup, Run } from './text-runs.ts'
import { textRuns } from './text-runs.ts'

export type PaintedTextProps = Readonly<{
  side: 'article' | 'transcript'
  /** The document's reading text; `start` and `end` are offsets in it. */
  text: string
  start: number
  end: number
  sentences: readonly Readonly<{ index: number; start: number; end: number }>[]
  flags: readonly FlagPlace[]
  marks: readonly ShownMark[]
  seams?: readonly number[]
  /** Sentences that are not in the recording, by index. */
  added?: ReadonlySet<number> | null
  /** Sentences to ground, by index. */
  paired?: ReadonlySet<number> | null
  pinned?: ReadonlySet<number> | null
  /** The one of the pinned that was chosen; the others go with it. */
  chosen?: number | null
  currentFlag: string | null
  /** A heading cannot hold a paragraph. */
  as?: 'p' | 'span'
}>

type Words = typeof reviewWords.english

const NO_SEAMS: readonly number[] = []

/**
 * Running text with its flags, marks and sentences. What it draws carries offsets (`data-at`) and ids (`data-flag`,
 * `data-sentence`), which the feed reads when the pointer or the selection is on it: one listener for all rows.
 */
export const PaintedText = memo(function PaintedText(props: PaintedTextProps): ReactElement {
  const { side, start, end, sentences, flags, marks, seams = NO_SEAMS, currentFlag, as: Tag = 'p' } = props
  const words = useWords(reviewWords)
  const groups = textRuns({ start, end, sentences, flags, marks, seams, currentFlag })
  return (
    <Tag data-side={side}>
      {groups.map((group) => (
        <Group key={group.runs[0]?.start ?? 0} group={group} props={props} words={words} />
      ))}
    </Tag>
  )
})

function Group({
  group,
  props,
  words,
}: Readonly<{ group: RunGroup; props: PaintedTextProps; words: Words }>): ReactNode {
  const isAdded = group.sentence !== null && props.added?.has(group.sentence) === true
  const runs = group.runs.map((run) => (
    <RunText key={run.start} run={run} props={props} seamLong={words.seamLong} />
  ))
  if (group.sentence === null) return runs
  const classes = [
    's',
    isAdded ? 'added' : '',
    props.paired?.has(group.sentence) === true ? 'on' : '',
    props.pinned?.has(group.sentence) === true ? 'pinned' : '',
    props.chosen === group.sentence ? 'chosen' : '',
  ]
  return (
    <span
      className={classes.filter(Boolean).join(' ')}
      data-sentence={group.sentence}
      {...(isAdded ? { 'aria-description': words.addedLong } : {})}
    >
      {runs}
    </span>
  )
}

function RunText({
  run,
  props,
  seamLong,
}: Readonly<{ run: Run; props: PaintedTextProps; seamLong: string }>): ReactElement {
  const words = props.text.slice(run.start, run.end)
  let node: ReactElement = <span data-at={run.start}>{words}</span>
  if (run.flag !== null)
    node = (
      <FlagText run={run} place={run.flag} words={words} isCurrent={run.flag.flag.id === props.currentFlag} />
    )
  if (run.mark !== null)
    node = (
      <mark
        className={`mark${run.markStarts ? ' starts' : ''}${run.deep ? ' deep' : ''}`}
        data-mark={run.mark.key}
        aria-details={noteId(run.mark.key)}
      >
        {node}
      </mark>
    )
  if (!run.seam) return node
  return (
    <>
      <button type="button" className="seam" data-seam={run.start} aria-label={seamLong} />
      {node}
    </>
  )
}

function FlagText({
  run,
  place,
  words,
  isCurrent,
}: Readonly<{ run: Run; place: FlagPlace; words: string; isCurrent: boolean }>): ReactElement {
  const names = useWords(reviewWords)
  const shared = useWords(sharedWords)
  const { flag } = place
  // an addition is drawn by its ground, or said in words at the right of a title or lead
  const classes = ['flag', flag.rule === 'addition' ? 'form' : flag.severity]
  if (isCurrent) classes.push('current', run.flagStarts ? 'starts' : '', run.flagEnds ? 'ends' : '')
  // a flag over several sentences is one button: its first run; the others only look like it
  const button = run.flagStarts
    ? ({
        role: 'button',
        tabIndex: isCurrent ? 0 : -1,
        'aria-label': names.flagName(shared.severity(flag.severity), shared.category(flag.category), words),
        'aria-current': isCurrent ? 'true' : undefined,
      } as const)
    : {}
  return (
    <span
      className={classes.filter(Boolean).join(' ')}
      data-at={run.start}
      data-flag={flag.id}
      data-place={place.place}
      {...button}
    >
      {words}
    </span>
  )
}

/** The element of the note in the margin that belongs to a mark. */
export const noteId = (key: string): string => `note-${key}`
