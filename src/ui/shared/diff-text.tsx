import type { ReactElement } from 'react'
import { diffWords } from '../../core/text/word-diff.ts'

/** A correction beside what it replaces, with some words around it. */
export function DiffText({
  before,
  after,
  lead = '',
  trail = '',
}: Readonly<{ before: string; after: string; lead?: string; trail?: string }>): ReactElement {
  const parts = diffWords(before, after)
  // a colon without a space behind it: what cannot be seen needs a sign
  const isOnlySpace = parts.every(({ kind, text }) => kind === 'same' || text.trim() === '')
  return (
    <p className="diff">
      {lead}
      {parts.map((part, at) => {
        const [, head = '', body = '', tail = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(part.text) ?? []
        const Tag = part.kind === 'removed' ? 'del' : 'ins'
        if (part.kind !== 'same' && isOnlySpace)
          return <Tag key={at}>{part.text.replaceAll('\n', '↵').replaceAll(/\s/gu, '␣')}</Tag>
        if (part.kind === 'same' || body === '') return <span key={at}>{part.text}</span>
        return (
          <span key={at}>
            {head}
            <Tag>{body}</Tag>
            {/* parts the words that go from those that come; nothing where nothing comes */}
            {tail === '' && part.kind === 'removed' && parts[at + 1]?.kind === 'added' ? ' ' : tail}
          </span>
        )
      })}
      {trail}
    </p>
  )
}
