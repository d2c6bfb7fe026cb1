import type { ReactElement, ReactNode } from 'react'
import type { TextVersions } from '../../core/model/document.ts'
import type { Kind } from '../../core/readers/reading.ts'
import type { Reading } from '../../state/ports.ts'
import type { ImportSlot } from '../../state/stores/view-store.ts'
import { isOneOf } from '../shared/one-of.ts'
import { useStet, useView } from '../shared/stet-context.tsx'
import { counted } from '../shared/wording.ts'
import { ENCODING_NAMES, encodingName, KIND_NAMES, KINDS } from './reading-words.ts'

/** What a text was taken for, and the way to say otherwise. */
export function ImportMenus({ kind, slot }: Readonly<{ kind: Kind; slot: ImportSlot }>): ReactElement {
  const { importing } = useStet()
  const formats = useView((view) => view.formats)?.readers[kind] ?? []
  const { wish, read, file } = slot
  // with a problem, what was detected for the last good reading may not be what is detected now
  const shown = slot.problem === null ? read : null
  return (
    <div className="import-menus">
      <Menu
        label="Taken for"
        value={kind}
        onChange={(value) => isOneOf(KINDS, value) && void importing.setKind(kind, value)}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {KIND_NAMES[each]}
          </option>
        ))}
      </Menu>
      {file !== null && 'bytes' in file && !isZipped(file.bytes) && (
        <Menu
          label="Encoding"
          value={wish.encoding ?? ''}
          onChange={(value) => void importing.readAgain(kind, { encoding: value === '' ? null : value })}
        >
          <option value="">
            Detected{shown === null || wish.encoding !== null ? '' : `: ${encodingName(shown.encoding)}`}
          </option>
          {Object.entries(ENCODING_NAMES).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Menu>
      )}
      {formats.length > 0 && (
        <Menu
          label="Format"
          isWhole
          value={wish.format ?? ''}
          onChange={(value) => void importing.readAgain(kind, { format: value === '' ? null : value })}
        >
          <option value="">Detected{shown === null ? '' : `: ${shown.detection.title}`}</option>
          {formats.map((format) => (
            <option key={format.id} value={format.id}>
              {format.title}
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

/** Zipped office documents: their parts state their own encoding. */
const isZipped = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const VERSIONS = [
  { id: 'final', title: 'Final', what: 'as if every change were accepted' },
  { id: 'original', title: 'Original', what: 'as if every change were rejected' },
  { id: 'both', title: 'Both', what: 'deleted and inserted words together' },
] as const

/** Of a text with tracked changes there are several; which one counts is for the reviewer to say. */
export function VersionQuestion({
  kind,
  slot,
  read,
  versions,
}: Readonly<{ kind: Kind; slot: ImportSlot; read: Reading; versions: TextVersions }>): ReactElement {
  const { importing } = useStet()
  const { choices } = slot.wish
  return (
    <fieldset className="version-question">
      <legend>
        {read.document.name} has {counted(versions.changes, 'tracked change')}. Which version do you want to
        check?
      </legend>
      {VERSIONS.map(({ id, title, what }) => (
        <label key={id}>
          <input
            type="radio"
            name={`version-${kind}`}
            checked={(choices.version ?? 'final') === id}
            onChange={() => void importing.readAgain(kind, { choices: { ...choices, version: id } })}
          />
          <span>
            <b>{title}</b>, {what}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
