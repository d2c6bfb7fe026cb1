import type { ReactElement } from 'react'
import type { Article } from '../../core/model/article.ts'
import type { Transcript } from '../../core/model/transcript.ts'
import { roleName } from '../review/row-words.ts'
import { clock, langOf, shortName } from '../shared/wording.ts'

/** Enough to see whether roles, speakers and times were understood. */
const LINES = 30
const LONGEST = 90

/** The first lines as they were understood: roles or times, and words. */
export function ImportPreview({ document }: Readonly<{ document: Article | Transcript }>): ReactElement {
  if (document.side === 'transcript') {
    return (
      <ul
        className="preview transcript"
        lang={langOf(document.language)}
        tabIndex={0}
        aria-label="First lines"
      >
        {document.turns.slice(0, LINES).map((turn) => (
          <li key={turn.index}>
            {turn.startSeconds === null ? <span /> : <time>{clock(turn.startSeconds)}</time>}
            <span className="words">
              {turn.speaker !== null && <b>{shortName(turn.speaker)} </b>}
              {document.text.slice(turn.start, Math.min(turn.end, turn.start + LONGEST))}
            </span>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <ul className="preview" lang={langOf(document.language)} tabIndex={0} aria-label="First lines">
      {document.blocks.slice(0, LINES).map((block) => (
        <li key={block.index}>
          <span className="role" lang="en">
            {block.label !== null && block.speaker !== null ? block.speaker : roleName(block.role)}
          </span>
          <span className="words">
            {document.text.slice(block.start, Math.min(block.end, block.start + LONGEST))}
          </span>
        </li>
      ))}
    </ul>
  )
}
