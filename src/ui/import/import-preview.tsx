import type { ReactElement } from 'react'
import { useRef, useState } from 'react'
import type { Article, BlockRole } from '../../core/model/article.ts'
import type { ReadingChoices } from '../../core/model/reading-choices.ts'
import { leaveOut } from '../../core/model/reading-choices.ts'
import type { Transcript } from '../../core/model/transcript.ts'
import { useWords } from '../language/language-context.tsx'
import { reviewWords } from '../review/words.ts'
import { useView } from '../shared/stet-context.tsx'
import { clock, langOf, shortName } from '../shared/wording.ts'
import { importWords } from './words.ts'

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
  const words = useWords(importWords)
  const { role } = useWords(reviewWords)
  const ofPage = useView((state) => (state.language === 'zh' ? 'zh-Hans' : 'en'))
  const list = useRef<HTMLUListElement>(null)
  const [shown, setShown] = useState(LINES)
  const lines = document.side === 'transcript' ? turnLines(document) : blockLines(document, role)
  return (
    <div className="preview-frame">
      <ul
        ref={list}
        className={`preview ${document.side}`}
        lang={langOf(document.language)}
        tabIndex={0}
        aria-label={words.firstLines}
      >
        {lines.slice(0, shown).map(({ id, head, speaker, start, end }) => {
          const said = document.text.slice(start, Math.min(end, start + LONGEST))
          return (
            <li key={id}>
              {document.side === 'transcript' ? (
                <time>{head}</time>
              ) : (
                <span className="role" lang={ofPage}>
                  {head}
                </span>
              )}
              <span className="words">
                {speaker !== null && <b>{speaker} </b>}
                {said}
              </span>
              <button
                type="button"
                className="text-button"
                lang={ofPage}
                aria-label={words.leaveOutThis(said.slice(0, 40))}
                onClick={() => {
                  choose(leaveOut(choices, id))
                  // the line goes, and its button with it
                  list.current?.focus({ preventScroll: true })
                }}
              >
                {words.leaveOut}
              </button>
            </li>
          )
        })}
      </ul>
      {lines.length > shown && (
        <button type="button" className="text-button" onClick={() => setShown(shown + MORE)}>
          {document.side === 'transcript' ? words.moreTurns(lines.length) : words.moreRows(lines.length)}
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

const blockLines = ({ blocks }: Article, roleName: (role: BlockRole) => string): readonly Line[] =>
  blocks.map(({ id, label, speaker, role, start, end }) => ({
    id,
    head: label !== null && speaker !== null ? speaker : roleName(role),
    speaker: null,
    start,
    end,
  }))
