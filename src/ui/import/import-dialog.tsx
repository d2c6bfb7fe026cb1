import type { ReactElement } from 'react'
import type { ImportState } from '../../state/stores/view-store.ts'
import { Dialog } from '../shared/dialog.tsx'
import { Icon } from '../shared/icons.tsx'
import { useAnalysis, useStet, useView } from '../shared/stet-context.tsx'
import { counted } from '../shared/wording.ts'
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
      title={state.revising === null ? 'Check what was read' : 'Change the texts'}
      onClose={importing.close}
      className="import"
    >
      {isSwapped(state) && (
        <p className="swap-line" role="status">
          These look swapped.{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => void importing.setKind('article', 'transcript')}
          >
            <Icon name="swap" /> Swap them
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
          {isRunning ? '' : footWords(state)}
        </span>
        {state.revising !== null && hasNews(state) && !isRunning && (
          <button type="button" className="text-button" onClick={importing.startNew}>
            {words.startNew}
          </button>
        )}
        <ProgressLine />
        {!isRunning && (
          <button type="button" className="button" onClick={importing.discard}>
            Cancel
          </button>
        )}
        <button
          type="button"
          className="button primary"
          disabled={!isReady}
          onClick={() => void importing.confirm()}
        >
          {buttonWords(state)}
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

function buttonWords({ slots }: ImportState): string {
  const document = slots.article.read?.document
  const rows = document === undefined || document.side === 'transcript' ? null : document.blocks.length
  const verb = slots.transcript.read === null ? 'Check' : 'Align'
  return rows === null ? `${verb} rows` : `${verb} ${counted(rows, 'row')}`
}

function footWords({ slots, revising }: ImportState): string {
  const { article, transcript } = slots
  if (article.file === null) return 'An article is needed.'
  if (article.problem !== null || transcript.problem !== null || slots.original.problem !== null)
    return 'One file could not be read. What was open before is still here.'
  if (transcript.file === null)
    return 'Without a transcript only the article itself is checked; what was said and cut stays unknown.'
  if (revising !== null) return 'Marks go to where their words stand now; decisions stay.'
  return ''
}
