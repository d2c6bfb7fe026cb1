import type { ReactElement } from 'react'
import { diffWords } from '../../core/text/word-diff.ts'

/** A correction beside what it replaces, with some words around it. */
export function DiffText({
  before,
  after,
  lead = '',
  trail = '',
}: Readonly<{ before: string; after: string; lead?: string; trail?: string }>): ReactElement {
  return (
    <p className="diff">
      {lead}
      {diffWords(before, after).map((part, at) => {
        const [, head = '', body = '', tail = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(part.text) ?? []
        if (part.kind === 'same' || body === '') return <span key={at}>{part.text}</span>
        const Tag = part.kind === 'removed' ? 'del' : 'ins'
        return (
          <span key={at}>
            {head}
            <Tag>{body}</Tag>
            {tail === '' && part.kind === 'removed' ? ' ' : tail}
          </span>
        )
      })}
      {trail}
    </p>
  )
}
