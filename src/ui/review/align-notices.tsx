import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import { Dialog } from '../shared/dialog.tsx'
import { Key } from '../shared/key.tsx'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { alignWords } from './align-words.ts'
import './align-tools.css'

/** What stands over the page while the alignment is corrected: the bar of a link that is half made, and what a run changed. */
export function AlignNotices({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const isLinking = useView((state) => state.aligning.linking !== null)
  const isListing = useView((state) => state.aligning.changesOpen)
  return (
    <>
      {isLinking && <LinkBar />}
      {isListing && <Changes analysis={analysis} />}
    </>
  )
}

function LinkBar(): ReactElement {
  const { aligning } = useStet()
  const words = useWords(alignWords)
  const from = useView((state) => state.aligning.linking?.side)
  const isReady = useView((state) => state.pinned !== null && state.pinned.side !== from)
  return (
    <aside className="align-bar" aria-label={words.link}>
      <span role="status">{from === 'article' ? words.linkingArticle : words.linkingTranscript}</span>
      <button type="button" className="text-button" disabled={!isReady} onClick={() => void aligning.link()}>
        {words.linkHere} <Key of="alignLink">&apos;</Key>
      </button>
      <button type="button" className="text-button" onClick={aligning.cancelLink}>
        {words.cancel}
      </button>
    </aside>
  )
}

const SHOWN = 40

function Changes({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { aligning, navigating } = useStet()
  const words = useWords(alignWords)
  const changed = useView((state) => state.aligning.changed)
  const constraints = useProject((state) => state.project?.constraints ?? null)
  const index = rowIndex(analysis)
  const rows = (changed?.rows ?? []).flatMap((id) => analysis.rows[index.byId.get(id) ?? -1] ?? [])
  const close = (): void => aligning.set({ changesOpen: false })
  const counts = [
    constraints?.pins.length ?? 0,
    constraints?.confirmed?.length ?? 0,
    constraints?.forbidden.length ?? 0,
  ] as const
  return (
    <Dialog title={words.changesTitle} onClose={close} className="narrow align-changes">
      <p>
        {changed === null ? words.noneYet : rows.length === 0 ? words.noChange : words.changed(rows.length)}
      </p>
      <ol>
        {rows.slice(0, SHOWN).map((row) => {
          const block = analysis.article.blocks[row.block ?? -1]
          const said = analysis.transcript?.sentences[row.pieces[0]?.sentences[0] ?? -1]
          return (
            <li key={row.id}>
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  // closed first: the dialogue gives the focus back, then the row takes it
                  close()
                  setTimeout(() => navigating.goToRow(row.id), 0)
                }}
              >
                {row.number === null ? words.cutRow : words.row(row.number)}
              </button>
              <span>
                {block === undefined
                  ? (said?.text ?? '')
                  : analysis.article.text.slice(block.start, Math.min(block.end, block.start + 90))}
              </span>
            </li>
          )
        })}
      </ol>
      {rows.length > SHOWN && <p>{words.more(rows.length - SHOWN)}</p>}
      <p>{words.fixed(...counts)}</p>
      <div className="dialog-foot">
        {counts.some((count) => count > 0) && (
          <button type="button" className="button" onClick={() => void aligning.freeAll()}>
            {words.freeAll}
          </button>
        )}
        <span className="grow" />
        <button type="button" className="button primary" onClick={close} data-first="">
          {words.close}
        </button>
      </div>
    </Dialog>
  )
}
