import type { ReactElement, ReactNode } from 'react'
import type { TextVersions } from '../../core/model/document.ts'
import type { Kind } from '../../core/readers/reading.ts'
import type { Reading } from '../../state/ports.ts'
import type { ImportSlot } from '../../state/stores/view-store.ts'
import { isOneOf } from '../shared/one-of.ts'
import { useStet, useView } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { useTold } from '../language/use-told.ts'
import { ENCODINGS, encodingName, KINDS } from './reading-words.ts'
import { importWords } from './words.ts'

/** What a text was taken for, and the way to say otherwise. */
export function ImportMenus({ kind, slot }: Readonly<{ kind: Kind; slot: ImportSlot }>): ReactElement {
  const { importing } = useStet()
  const words = useWords(importWords)
  const told = useTold()
  const formats = useView((view) => view.formats)?.readers[kind] ?? []
  const { wish, read, file } = slot
  // with a problem, what was detected for the last good reading may not be what is detected now
  const shown = slot.problem === null ? read : null
  return (
    <div className="import-menus">
      <Menu
        label={words.takenForLabel}
        value={kind}
        onChange={(value) => isOneOf(KINDS, value) && void importing.setKind(kind, value)}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {words.kind(each)}
          </option>
        ))}
      </Menu>
      {file !== null && 'bytes' in file && !statesEncoding(file.bytes) && (
        <Menu
          label={words.encoding}
          value={wish.encoding ?? ''}
          onChange={(value) => void importing.readAgain(kind, { encoding: value === '' ? null : value })}
        >
          <option value="">
            {words.detected(
              shown === null || wish.encoding !== null ? '' : encodingName(words, shown.encoding),
            )}
          </option>
          {ENCODINGS.map((id) => (
            <option key={id} value={id}>
              {encodingName(words, id)}
            </option>
          ))}
        </Menu>
      )}
      {formats.length > 0 && (
        <Menu
          label={words.format}
          isWhole
          value={wish.format ?? ''}
          onChange={(value) => void importing.readAgain(kind, { format: value === '' ? null : value })}
        >
          <option value="">{words.detected(told(shown?.detection.title ?? ''))}</option>
          {formats.map((format) => (
            <option key={format.id} value={format.id}>
              {told(format.title)}
            </option>
          ))}
        </Menu>
      )}
    </div>
  )
}

function Menu({
  label,
  value,
  onChange,
  children,
  isWhole = false,
}: Readonly<{
  label: string
  /** Takes the whole width. */
  isWhole?: boolean
  value: string
  onChange: (value: string) => void
  children: ReactNode
}>): ReactElement {
  return (
    <label className={isWhole ? 'whole' : ''}>
      <span>{label}</span>
      <select className="field" value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </label>
  )
}

/** Office documents: what is in the archive, or between the braces of Rich Text, says what its bytes mean. */
const statesEncoding = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || String.fromCharCode(...bytes.subarray(0, 5)) === '{\\rtf'

const VERSIONS = [
  { id: 'final', what: 'finalIs' },
  { id: 'original', what: 'originalIs' },
  { id: 'both', what: 'bothIs' },
] as const

/** Of a text with tracked changes there are several; which one counts is for the reviewer to say. */
export function VersionQuestion({
  kind,
  slot,
  read,
  versions,
}: Readonly<{ kind: Kind; slot: ImportSlot; read: Reading; versions: TextVersions }>): ReactElement {
  const { importing } = useStet()
  const words = useWords(importWords)
  const { choices } = slot.wish
  return (
    <fieldset className="version-question">
      <legend>{words.versions(read.document.name, versions.changes)}</legend>
      {VERSIONS.map(({ id, what }) => (
        <label key={id}>
          <input
            type="radio"
            name={`version-${kind}`}
            checked={(choices.version ?? 'final') === id}
            onChange={() => void importing.readAgain(kind, { choices: { ...choices, version: id } })}
          />
          <span>
            <b>{words[id]}</b>
            {words[what]}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
