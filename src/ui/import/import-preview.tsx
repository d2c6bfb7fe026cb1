import type { ReactElement } from 'react'
import { useRef, useState } from 'react'
import type { Article } from '../../core/model/article.ts'
import type { ReadingChoices } from '../../core/model/reading-choices.ts'
import { leaveOut } from '../../core/model/reading-choices.ts'
import type { Transcript } from '../../core/model/transcript.ts'
import { roleName } from '../review/row-words.ts'
import { clock, counted, langOf, shortName } from '../shared/wording.ts'

/** Enough to see whether roles, speakers and times were understood. */
const LINES = 30
const MORE = 200
const LONGEST = 200

type Props = Readonly<{
  document: Article | Transcript
  choices: ReadingChoices
  choose: (choices: ReadingChoices) => void
}>

/** The first lines as they were understood: roles or times, and words. Any of them can be left out. */
export function ImportPreview({ document, choices, choose }: Props): ReactElement {
  const list = useRef<HTMLUListElement>(null)
  const [shown, setShown] = useState(LINES)
  const lines = document.side === 'transcript' ? turnLines(document) : blockLines(document)
  return (
    <div className="preview-frame">
      <ul
        ref={list}
        className={`preview ${document.side}`}
        lang={langOf(document.language)}
        tabIndex={0}
        aria-label="First lines"
      >
        {lines.slice(0, shown).map(({ id, head, speaker, start, end }) => {
          const words = document.text.slice(start, Math.min(end, start + LONGEST))
          return (
            <li key={id}>
              {document.side === 'transcript' ? (
                <time>{head}</time>
              ) : (
                <span className="role" lang="en">
                  {head}
                </span>
              )}
              <span className="words">
                {speaker !== null && <b>{speaker} </b>}
                {words}
              </span>
              <button
                type="button"
                className="text-button"
                lang="en"
                aria-label={`Leave out: ${words.slice(0, 40)}`}
                onClick={() => {
                  choose(leaveOut(choices, id))
                  // the line goes, and its button with it
                  list.current?.focus({ preventScroll: true })
                }}
              >
                Leave out
              </button>
            </li>
          )
        })}
      </ul>
      {lines.length > shown && (
        <button type="button" className="text-button" onClick={() => setShown(shown + MORE)}>
          Show more of {counted(lines.length, document.side === 'transcript' ? 'turn' : 'row')}
        </button>
      )}
    </div>
  )
}

type Line = Readonly<{ id: string; head: string; speaker: string | null; start: number; end: number }>

const turnLines = ({ turns }: Transcript): readonly Line[] =>
  turns.map(({ id, index, startSeconds, speaker, start, end }) => ({
    id,
    head: startSeconds === null ? String(index + 1) : clock(startSeconds),
    speaker: speaker === null ? null : shortName(speaker),
    start,
    end,
  }))

const blockLines = ({ blocks }: Article): readonly Line[] =>
  blocks.map(({ id, label, speaker, role, start, end }) => ({
    id,
    head: label !== null && speaker !== null ? speaker : roleName(role),
    speaker: null,
    start,
    end,
  }))
