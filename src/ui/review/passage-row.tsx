import type { ReactElement } from 'react'
import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { useWords } from '../language/language-context.tsx'
import { langOf } from '../shared/wording.ts'
import { AlignButton, AlignPlace, useStanding } from './align-place.tsx'
import { alignWords } from './align-words.ts'
import { OriginalSide } from './original-side.tsx'
import { PaintedText } from './painted-text.tsx'
import { planNotes } from './place-notes.ts'
import { RecordingSide } from './recording-side.tsx'
import { NotePlace } from './row-note.tsx'
import { RowMargin } from './row-margin.tsx'
import {
  useChosenSentence,
  useCurrentFlagAmong,
  useFlagPlaces,
  useIsCurrentRow,
  useIsReviewed,
  usePairedSentences,
  useShownMarks,
} from './row-state.ts'
import { jointOf, jointWords, rowName } from './row-words.ts'
import { reviewWords } from './words.ts'
import { WhyButton, WhyPlace } from './why-button.tsx'

export type RowProps = Readonly<{
  analysis: Analysis
  row: Row
  /** From 1, among what the feed holds. */
  position: number
  size: number
}>

/** A block of the article and what was said there. */
export const PassageRow = memo(function PassageRow({
  analysis,
  row,
  position,
  size,
}: RowProps): ReactElement | null {
  const { article, alignment } = analysis
  const block = row.block === null ? undefined : article.blocks[row.block]
  if (block === undefined) throw new Error(`Row ${row.id} has no block.`) // rows of kind cut are drawn by CutRow
  const element = useRef<HTMLElement>(null)
  const from = block.label?.start ?? block.start
  const flags = useFlagPlaces(analysis, { side: 'article', start: from, end: block.end })
  const marks = useShownMarks(analysis, { side: 'article', start: from, end: block.end })
  const currentFlag = useCurrentFlagAmong(flags)
  const paired = usePairedSentences(
    analysis,
    'article',
    block.sentences.start,
    block.sentences.end,
    'pointed',
  )
  const pinned = usePairedSentences(analysis, 'article', block.sentences.start, block.sentences.end, 'pinned')
  const chosen = useChosenSentence('article', block.sentences.start, block.sentences.end)
  const isCurrent = useIsCurrentRow(row)
  const isReviewed = useIsReviewed(row)
  const standing = useStanding(analysis, row)
  const align = useWords(alignWords)
  const words = useWords(reviewWords)

  const sentences = useMemo(
    () => article.sentences.slice(block.sentences.start, block.sentences.end),
    [article, block],
  )
  const { added, additionStarts, seams } = useMemo(() => {
    const runs = row.additions.map((index) =>
      alignment!.additions[index]!.article.filter(
        (at) => at >= block.sentences.start && at < block.sentences.end,
      ),
    )
    return {
      added: new Set(runs.flat()),
      additionStarts: runs.flatMap((run) => (run[0] === undefined ? [] : [article.sentences[run[0]]!.start])),
      // a cut over two turns has two pieces and one seam
      seams: [...new Set(row.pieces.flatMap((piece) => piece.cut ?? []))].flatMap((cut) => {
        const seam = alignment!.cuts[cut]?.seam ?? null
        return seam !== null && seam > block.start && seam < block.end ? [wordAfter(article.text, seam)] : []
      }),
    }
  }, [alignment, article, block, row])
  // titles and leads are written for the article: that they are not in the recording says nothing
  const isOwnWords = block.role === 'lead' || block.role === 'title' || row.kind === 'aside'
  const shownAdditions = isOwnWords ? [] : additionStarts
  const labelFlags = useMemo(
    () => (block.label === null ? [] : flags.filter((place) => place.start < block.label!.end)),
    [block, flags],
  )

  useLayoutEffect(() => {
    const row = element.current
    if (row !== null && (row.style.minHeight !== '' || row.querySelector('[data-note-at]') !== null))
      planNotes(row)
  }, [marks, shownAdditions.length, seams.length])

  const confidence = row.confidence ?? summaryConfidence(analysis, row)
  const joint = jointOf(confidence)
  const standingWords = standing === null ? '' : standing === 'hand' ? align.changedByYou : align.confirmed
  const classes = [
    'row',
    row.kind,
    `role-${block.role}`,
    isReviewed ? 'done' : '',
    isCurrent ? 'current' : '',
  ]
  return (
    <article
      ref={element}
      className={classes.filter(Boolean).join(' ')}
      id={`row-${row.id}`}
      data-row={row.id}
      tabIndex={-1}
      aria-posinset={position}
      aria-setsize={size}
      aria-label={[rowName(words, analysis, row, flags, marks), standingWords].filter(Boolean).join(', ')}
      aria-current={isCurrent ? 'true' : undefined}
      style={{ containIntrinsicBlockSize: `auto ${guessHeight(block.end - block.start)}px` }}
    >
      <RowMargin
        row={row}
        block={block}
        isReviewed={isReviewed}
        isFirstOfRole={article.blocks[block.index - 1]?.role !== block.role}
        labelFlags={labelFlags}
        currentFlag={currentFlag}
        marks={marks}
        additions={shownAdditions}
        seams={seams}
        seamWords={seamWords(words, analysis, row)}
      />
      <div className="article" lang={langOf(article.language)}>
        <PaintedText
          side="article"
          text={article.text}
          start={block.start}
          end={block.end}
          sentences={sentences}
          flags={flags}
          marks={marks}
          seams={seams}
          added={shownAdditions.length > 0 ? added : null}
          paired={paired}
          pinned={pinned}
          chosen={chosen}
          currentFlag={currentFlag}
        />
      </div>
      {analysis.transcript !== null && (
        <>
          <div
            className={`joint ${joint}${standing === null ? '' : ` by-${standing}`}`}
            title={standing === null ? jointTitle(words, confidence) : standingWords}
          >
            <i />
            {row.kind === 'passage' && (
              <WhyButton row={row} isCurrent={isCurrent}>
                ?
              </WhyButton>
            )}
            {row.kind === 'passage' && <AlignButton row={row} isCurrent={isCurrent} />}
          </div>
          <RecordingSide analysis={analysis} row={row} block={block} />
          {analysis.original !== null && <OriginalSide analysis={analysis} row={row} />}
          {isCurrent && <NotePlace row={row} />}
          {isCurrent && <AlignPlace analysis={analysis} row={row} />}
          <WhyPlace analysis={analysis} row={row} />
        </>
      )}
    </article>
  )
})

/** A lead is matched with what it sums up. */
function summaryConfidence({ alignment }: Analysis, row: Row): number | null {
  const found = row.summaries.flatMap((index) => alignment?.summaries[index]?.confidence ?? [])
  return found.length === 0 ? null : Math.min(...found)
}

type Words = typeof reviewWords.english

function jointTitle(words: Words, confidence: number | null): string {
  const joint = jointWords(words, jointOf(confidence))
  const name = joint.charAt(0).toUpperCase() + joint.slice(1)
  return confidence === null ? name : `${name}, ${confidence.toFixed(2)}`
}

/** Where a cut lies inside a row, the reader jumps over it: two voices joined, or words left out of one. */
function seamWords(words: Words, analysis: Analysis, row: Row): string {
  const { transcript } = analysis
  const speakers = new Set(row.pieces.map((piece) => transcript?.turns[piece.turn]?.speaker ?? null))
  return speakers.size > 1 ? words.twoAnswers : words.wordsCut
}

/** A seam between two sentences is drawn before the next word, not at the end of a line. */
function wordAfter(text: string, seam: number): number {
  let at = seam
  while (at < text.length && /\s/u.test(text[at]!)) at++
  return at
}

/** About 58 characters on a line of 27 px: near enough for the scroll bar while the row is not drawn. */
export const guessHeight = (characters: number): number => 18 + 27 * Math.max(2, Math.ceil(characters / 52))
