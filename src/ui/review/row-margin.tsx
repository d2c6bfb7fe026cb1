import type { ReactElement } from 'react'
import { severityRank } from '../../core/model/mqm.ts'
import type { Block } from '../../core/model/article.ts'
import type { Row } from '../../core/model/row.ts'
import type { ShownMark } from '../../state/selectors/marks.ts'
import type { FlagPlace } from '../../state/selectors/places.ts'
import { Icon } from '../shared/icons.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { BookmarkNote } from './row-note.tsx'
import { noteId } from './painted-text.tsx'
import { useWords } from '../language/language-context.tsx'
import { reviewWords } from './words.ts'

type MarginProps = Readonly<{
  row: Row
  block: Block
  isReviewed: boolean
  /** The block before is of another role: then this one says what it is. */
  isFirstOfRole: boolean
  /** Flags on the printed name. */
  labelFlags: readonly FlagPlace[]
  currentFlag: string | null
  marks: readonly ShownMark[]
  /** First offset of each run of added sentences. */
  additions: readonly number[]
  seams: readonly number[]
  seamWords: string
}>

/** Left of the text: who speaks, the row's number, and the notes, each at the height of its line (place-notes.ts). */
export function RowMargin(props: MarginProps): ReactElement {
  const {
    row,
    block,
    isReviewed,
    isFirstOfRole,
    labelFlags,
    currentFlag,
    marks,
    additions,
    seams,
    seamWords,
  } = props
  const words = useWords(reviewWords)
  const saysRole = isFirstOfRole && (row.kind === 'aside' || block.role === 'lead')
  const name = block.label !== null ? (block.speaker ?? '') : saysRole ? words.role(block.role) : ''
  return (
    <div className="margin">
      {name !== '' && (
        <span className={`speaker${block.label === null ? ' role' : ''}`}>
          <SpeakerName name={name} flags={labelFlags} currentFlag={currentFlag} />
        </span>
      )}
      <RowNumber row={row} isReviewed={isReviewed} />
      <BookmarkNote row={row} />
      {additions.map((start) => (
        <div className="note plus" key={`added-${start}`} data-note-at={start}>
          <b>{words.added}</b>
          <span>{words.notInRecording}</span>
        </div>
      ))}
      {seams.map((start) => (
        <div className="note seam-note" key={`seam-${start}`} data-note-at={start}>
          <b>{words.seam}</b>
          <span>{seamWords}</span>
        </div>
      ))}
      {marks.map((mark) => (
        <MarkNote key={mark.key} mark={mark} />
      ))}
    </div>
  )
}

/** With a tick once the row was reviewed. */
export function RowNumber({ row, isReviewed }: Pick<MarginProps, 'row' | 'isReviewed'>): ReactElement {
  const words = useWords(reviewWords)
  return (
    <span className="number">
      {isReviewed && <Icon name="tick" className="tick" />}
      {isReviewed && <span className="hidden-text">{words.reviewedComma}</span>}
      {row.number}
    </span>
  )
}

function SpeakerName({
  name,
  flags,
  currentFlag,
}: Readonly<{ name: string; flags: readonly FlagPlace[]; currentFlag: string | null }>): ReactElement {
  const words = useWords(reviewWords)
  const shared = useWords(sharedWords)
  const place =
    flags.find((each) => each.flag.id === currentFlag) ??
    flags.reduce<FlagPlace | null>(
      (best, each) =>
        best === null || severityRank(each.flag.severity) > severityRank(best.flag.severity) ? each : best,
      null,
    )
  if (place === null) return <>{name}</>
  const { flag } = place
  const isCurrent = flag.id === currentFlag
  return (
    <span
      className={`flag ${flag.severity}${isCurrent ? ' current starts ends' : ''}`}
      data-flag={flag.id}
      data-place={place.place}
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={words.flagName(shared.severity(flag.severity), shared.category(flag.category), name)}
    >
      {name}
    </span>
  )
}

export function MarkNote({ mark }: Readonly<{ mark: ShownMark }>): ReactElement {
  const { marking } = useStet()
  const words = useWords(reviewWords)
  const shared = useWords(sharedWords)
  const what = mark.correction !== '' ? mark.correction : mark.comment
  return (
    <button
      type="button"
      className="note of-mark"
      id={noteId(mark.key)}
      data-note-at={mark.start}
      data-note-mark={mark.key}
      data-edit={mark.of.id}
      onClick={() => marking.edit(mark.of)}
    >
      <b>{shared.severity(mark.severity)}</b>
      {what !== '' && (mark.correction !== '' ? <ins>{what}</ins> : <span>{what}</span>)}
      {what === '' && <span>{shared.category(mark.category)}</span>}
      <span className="hidden-text">{words.editMark}</span>
    </button>
  )
}
