import type { ReactElement } from 'react'
import { useState } from 'react'
import type { ReadingChoices } from '../../core/model/reading-choices.ts'
import type { Kind } from '../../core/readers/reading.ts'
import { sentence } from '../../state/failure.ts'
import type { Reading } from '../../state/ports.ts'
import type { ImportSlot } from '../../state/stores/view-store.ts'
import { useWords } from '../language/language-context.tsx'
import { useTold } from '../language/use-told.ts'
import { sharedWords } from '../shared/words.ts'
import { PasteDialog } from '../empty/paste-dialog.tsx'
import { openFiles } from '../shared/open-files.ts'
import { pickFiles } from '../shared/pick-files.ts'
import { useStet } from '../shared/stet-context.tsx'
import { ImportMenus, VersionQuestion } from './import-menus.tsx'
import { ImportPreview } from './import-preview.tsx'
import { LeftOutLines } from './left-out-lines.tsx'
import { countWordsOf, reasonWords } from './reading-words.ts'
import { SpeakerNames } from './speaker-names.tsx'
import { importWords } from './words.ts'

/** One file: what it was taken for, what came out, what was left out, what to watch. `known`: names of all speakers. */
export function ImportSide({
  kind,
  slot,
  known,
}: Readonly<{ kind: Kind; slot: ImportSlot; known: readonly string[] }>): ReactElement {
  const stet = useStet()
  const words = useWords(importWords)
  const told = useTold()
  const shared = useWords(sharedWords)
  const [isPasting, setPasting] = useState(false)
  const choose = async (): Promise<void> =>
    openFiles(stet, await pickFiles({ accept: '', multiple: false }), kind)
  const hasFile = slot.file !== null
  return (
    <section className="import-side" aria-label={words.kind(kind)} aria-busy={slot.reading}>
      <div className="import-file">
        <h3>{slot.file?.name ?? words.kind(kind)}</h3>
        <button type="button" className="text-button" onClick={() => void choose()}>
          {hasFile ? words.replace : words.openFile}
        </button>
        {hasFile ? (
          <button type="button" className="text-button" onClick={() => stet.importing.remove(kind)}>
            {words.remove}
          </button>
        ) : (
          <button type="button" className="text-button" onClick={() => setPasting(true)}>
            {words.paste}
          </button>
        )}
      </div>
      {!hasFile && <p className="import-meta">{words.notChosen}</p>}
      {slot.read === null && slot.reading && (
        <p className="import-meta" role="status">
          {words.reading}
        </p>
      )}
      {slot.problem !== null && <ReadingProblem kind={kind} slot={slot} />}
      {slot.read !== null && slot.problem === null && (
        <p className="import-meta">
          <b role="status">{slot.reading ? words.reading : countWordsOf(words, shared, slot.read)}</b>
          {shared.gap}
          {reasonWords(words, told, slot.read)}
        </p>
      )}
      {hasFile && (slot.read !== null || !slot.reading) && <ImportMenus kind={kind} slot={slot} />}
      {slot.looksLike !== null && (
        <p className="looks-like" role="status">
          {words.looksLike(slot.looksLike)}
        </p>
      )}
      {slot.read !== null && <ReadText kind={kind} slot={slot} read={slot.read} known={known} />}
      {isPasting && <PasteDialog kind={kind} onClose={() => setPasting(false)} />}
    </section>
  )
}

function ReadingProblem({ kind, slot }: Readonly<{ kind: Kind; slot: ImportSlot }>): ReactElement | null {
  const { importing } = useStet()
  const words = useWords(importWords)
  const told = useTold()
  const { problem } = slot
  if (problem === null) return null
  return (
    <div className="import-problem" role="alert">
      <b>
        {problem.line !== null && problem.line > 0 && words.line(problem.line)}
        {told(problem.what)}
      </b>
      {told(problem.remedy)}
      {slot.read !== null && (
        <button type="button" className="text-button" onClick={() => void importing.goBack(kind)}>
          {words.readAsBefore}
        </button>
      )}
    </div>
  )
}

/** What came out, and all that can be chosen about it. After a reading that failed: what the one before gave. */
function ReadText({
  kind,
  slot,
  read,
  known,
}: Readonly<{ kind: Kind; slot: ImportSlot; read: Reading; known: readonly string[] }>): ReactElement {
  const { importing } = useStet()
  const words = useWords(importWords)
  const told = useTold()
  const { document } = read
  const { choices } = slot.wish
  const choose = (wanted: ReadingChoices): void => void importing.readAgain(kind, { choices: wanted })
  return (
    <div>
      {slot.problem !== null && <p className="stale">{words.before}</p>}
      {document.versions !== undefined && (
        <VersionQuestion kind={kind} slot={slot} read={read} versions={document.versions} />
      )}
      <ImportPreview document={document} choices={choices} choose={choose} />
      {document.warnings.length > 0 && (
        <ul className="import-warnings" tabIndex={0} aria-label={words.watch}>
          {document.warnings.map((warning, at) => (
            <li key={at}>
              <b>{words.lineStop(warning.line)}</b> {told(sentence(warning.message))}
            </li>
          ))}
        </ul>
      )}
      <SpeakerNames
        document={document}
        voices={read.voices}
        known={known}
        choices={choices}
        choose={choose}
      />
      <LeftOutLines read={read} choices={choices} choose={choose} />
    </div>
  )
}
