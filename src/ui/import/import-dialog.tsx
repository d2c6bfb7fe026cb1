import type { ReactElement } from 'react'
import type { ImportState } from '../../state/stores/view-store.ts'
import { Dialog } from '../shared/dialog.tsx'
import { Icon } from '../shared/icons.tsx'
import { useAnalysis, useStet, useView } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { ProgressLine } from '../app-shell/progress-line.tsx'
import { ImportSide } from './import-side.tsx'
import { importWords } from './words.ts'
import './import-dialog.css'

/** What the files were taken for, before anything is aligned. Nothing that is open is lost until the new texts are. */
export function ImportDialog(): ReactElement | null {
  const { importing } = useStet()
  const state = useView((view) => view.import)
  const words = useWords(importWords)
  const isRunning = useAnalysis((analysis) => analysis.status === 'running')
  if (!state.open) return null
  const { article, transcript, original } = state.slots
  const isReading = article.reading || transcript.reading || original.reading
  const hasProblem = article.problem !== null || transcript.problem !== null || original.problem !== null
  const known = [article, transcript, original].flatMap(
    ({ read }) => read?.voices.map(({ shown }) => shown) ?? [],
  )
  const isReady = article.read !== null && !isReading && !hasProblem && !isRunning
  return (
    <Dialog
      title={state.revising === null ? words.check : words.change}
      onClose={importing.close}
      className="import"
      onConfirm={() => isReady && void importing.confirm()}
    >
      {isSwapped(state) && (
        <p className="swap-line" role="status">
          {words.swapped}{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => void importing.setKind('article', 'transcript')}
          >
            <Icon name="swap" /> {words.swapTexts}
          </button>
        </p>
      )}
      <div className="import-sides">
        <ImportSide kind="article" slot={article} known={known} />
        <ImportSide kind="transcript" slot={transcript} known={known} />
        {original.file !== null && <ImportSide kind="original" slot={original} known={known} />}
      </div>
      <footer className="dialog-foot">
        <span className="grow" role="status">
          {isRunning ? '' : footWords(words, state)}
        </span>
        {state.revising !== null && hasNews(state) && !isRunning && (
          <button type="button" className="text-button" onClick={importing.startNew}>
            {words.startNew}
          </button>
        )}
        <ProgressLine />
        {!isRunning && (
          <button type="button" className="button" onClick={importing.discard}>
            {words.cancel}
          </button>
        )}
        <button
          type="button"
          className="button primary"
          disabled={!isReady}
          onClick={() => void importing.confirm()}
        >
          {buttonWords(words, state)} <kbd aria-hidden="true">Ctrl ↵</kbd>
        </button>
      </footer>
    </Dialog>
  )
}

const isSwapped = ({ slots: { article, transcript } }: ImportState): boolean =>
  article.looksLike === 'transcript' &&
  (transcript.looksLike === 'article' || transcript.looksLike === 'original')

/** Whether a file came in: the open project's own texts are there as words, not as bytes. */
const hasNews = ({ slots }: ImportState): boolean =>
  Object.values(slots).some(({ file }) => file !== null && 'bytes' in file)

type Words = typeof importWords.english

function buttonWords(words: Words, { slots }: ImportState): string {
  const document = slots.article.read?.document
  const rows = document === undefined || document.side === 'transcript' ? null : document.blocks.length
  return slots.transcript.read === null ? words.checkRows(rows) : words.align(rows)
}

function footWords(words: Words, { slots, revising }: ImportState): string {
  const { article, transcript } = slots
  if (article.file === null) return words.needsArticle
  if (article.problem !== null || transcript.problem !== null || slots.original.problem !== null)
    return words.oneUnread
  if (transcript.file === null) return words.noTranscript
  if (revising !== null) return words.revising
  return ''
}
