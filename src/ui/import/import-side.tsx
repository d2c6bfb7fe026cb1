import type { ReactElement } from 'react'
import { useState } from 'react'
import type { Kind } from '../../core/readers/reading.ts'
import { sentence } from '../../state/failure.ts'
import type { Reading } from '../../state/ports.ts'
import type { ImportSlot } from '../../state/stores/view-store.ts'
import { PasteDialog } from '../empty/paste-dialog.tsx'
import { isOneOf } from '../shared/one-of.ts'
import { openFiles } from '../shared/open-files.ts'
import { pickFiles } from '../shared/pick-files.ts'
import { useStet, useView } from '../shared/stet-context.tsx'
import { ImportPreview } from './import-preview.tsx'
import { LeftOutLines } from './left-out-lines.tsx'
import { readingWords } from './reading-words.ts'

const KINDS = ['article', 'transcript', 'original'] as const

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  article: 'Article',
  transcript: 'Transcript',
  original: 'Original, in Chinese',
}

/** One file: what it was taken for, what came out, what was left out, what to watch. */
export function ImportSide({ kind, slot }: Readonly<{ kind: Kind; slot: ImportSlot }>): ReactElement {
  const stet = useStet()
  const [isPasting, setPasting] = useState(false)
  const choose = async (): Promise<void> =>
    openFiles(stet, await pickFiles({ accept: '', multiple: false }), kind)
  const hasFile = slot.file !== null
  return (
    <section className="import-side" aria-label={KIND_NAMES[kind]}>
      <div className="import-file">
        <h3>{slot.file?.name ?? KIND_NAMES[kind]}</h3>
        <button type="button" className="text-button" onClick={() => void choose()}>
          {hasFile ? 'Replace' : 'Open a file'}
        </button>
        {hasFile ? (
          <button type="button" className="text-button" onClick={() => stet.importing.remove(kind)}>
            Remove
          </button>
        ) : (
          <button type="button" className="text-button" onClick={() => setPasting(true)}>
            Paste text
          </button>
        )}
      </div>
      {!hasFile && <p className="import-meta">Not chosen yet.</p>}
      {slot.reading && (
        <p className="import-meta" role="status">
          Reading…
        </p>
      )}
      {slot.problem !== null && (
        <div className="import-problem" role="alert">
          <b>
            {slot.problem.line !== null && slot.problem.line > 0 && `Line ${slot.problem.line}: `}
            {slot.problem.what}
          </b>
          {slot.problem.remedy}
        </div>
      )}
      {slot.read !== null && <ReadFile kind={kind} slot={slot} read={slot.read} />}
      {hasFile && slot.read === null && !slot.reading && <Menus kind={kind} slot={slot} read={null} />}
      {isPasting && <PasteDialog kind={kind} onClose={() => setPasting(false)} />}
    </section>
  )
}

function ReadFile({
  kind,
  slot,
  read,
}: Readonly<{ kind: Kind; slot: ImportSlot; read: Reading }>): ReactElement {
  return (
    <>
      <p className="import-meta">{readingWords(read)}</p>
      <Menus kind={kind} slot={slot} read={read} />
      <ImportPreview document={read.document} />
      <LeftOutLines left={read.document.left} />
      {read.document.warnings.length > 0 && (
        <ul className="import-warnings">
          {read.document.warnings.map((warning, at) => (
            <li key={at}>
              <b>Line {warning.line}.</b> {sentence(warning.message)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What it was taken for, and the way to say otherwise. */
function Menus({
  kind,
  slot,
  read,
}: Readonly<{ kind: Kind; slot: ImportSlot; read: Reading | null }>): ReactElement {
  const { importing } = useStet()
  const formats = useView((view) => view.formats)?.readers[kind] ?? []
  const detected = slot.format === null ? (read?.detection.title ?? null) : null
  return (
    <div className="import-menus">
      <label>
        <span>Taken for</span>
        <select
          className="field"
          value={kind}
          onChange={({ target }) =>
            isOneOf(KINDS, target.value) && void importing.setKind(kind, target.value)
          }
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {KIND_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      {formats.length > 0 && (
        <label>
          <span>Format</span>
          <select
            className="field"
            value={slot.format ?? ''}
            onChange={({ target }) =>
              void importing.setFormat(kind, target.value === '' ? null : target.value)
            }
          >
            <option value="">Detected{detected === null ? '' : `: ${detected}`}</option>
            {formats.map((format) => (
              <option key={format.id} value={format.id}>
                {format.title}
              </option>
            ))}
          </select>
        </label>
      )}
      {slot.looksLike !== null && (
        <p className="looks-like" role="status">
          This looks like{' '}
          {slot.looksLike === 'original'
            ? 'the original'
            : `${slot.looksLike === 'article' ? 'an' : 'a'} ${slot.looksLike}`}
          .
        </p>
      )}
    </div>
  )
}
