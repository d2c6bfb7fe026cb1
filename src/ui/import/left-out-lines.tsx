import type { ReactElement } from 'react'
import { useRef, useState } from 'react'
import type { ReadingChoices } from '../../core/model/reading-choices.ts'
import { leaveOut, takeIn } from '../../core/model/reading-choices.ts'
import type { Reading } from '../../state/ports.ts'
import { useWords } from '../language/language-context.tsx'
import { langOf } from '../shared/wording.ts'
import type { Passage, PassageGroup } from './text-choices.ts'
import { groupPassages } from './text-choices.ts'
import { importWords } from './words.ts'

/** More than this at once is a wall. */
const SHOWN = 20
/** So few that there is nothing to fold. */
const FEW = 8

type Props = Readonly<{
  read: Reading
  choices: ReadingChoices
  choose: (choices: ReadingChoices) => void
}>

/** What the reader recognised and left out, by reason: nothing is dropped silently, and all of it can be put back. */
export function LeftOutLines({ read, choices, choose }: Props): ReactElement | null {
  const words = useWords(importWords)
  const section = useRef<HTMLDivElement>(null)
  const groups = groupPassages(read)
  const [startsOpen] = useState(() => groups.flatMap(({ passages }) => passages).length <= FEW)
  if (groups.length === 0) return null
  const out = groups.reduce((sum, group) => sum + group.out, 0)
  const change = (passages: readonly Passage[], isIn: boolean): void => {
    choose(passages.reduce((made, { id }) => (isIn ? takeIn(made, id) : leaveOut(made, id)), choices))
    // what the reviewer herself left out leaves the list, and its button with it
    if (isIn && passages.some(({ id }) => choices.leftOut?.includes(id)))
      section.current?.focus({ preventScroll: true })
  }
  return (
    <div ref={section} className="left-out" role="group" tabIndex={-1} aria-label={words.leftOut}>
      <h4>{out === 0 ? words.nothingLeftOut : words.leftOutCount(out)}</h4>
      {groups.map((group) => (
        <Group
          key={group.reason}
          group={group}
          startsOpen={startsOpen}
          language={langOf(read.document.language)}
          change={change}
        />
      ))}
    </div>
  )
}

function Group({
  group: { reason, passages, out },
  startsOpen,
  language,
  change,
}: Readonly<{
  group: PassageGroup
  startsOpen: boolean
  language: string | undefined
  change: (passages: readonly Passage[], isIn: boolean) => void
}>): ReactElement {
  const words = useWords(importWords)
  const [shown, setShown] = useState(SHOWN)
  const name = words.reason(reason)
  const back = passages.length - out
  return (
    <details open={startsOpen}>
      <summary>{words.group(name, passages.length, back)}</summary>
      <ul>
        {passages.slice(0, shown).map((passage) => (
          <li key={passage.id} className={passage.isIn ? 'in' : ''}>
            <span className="figures">{passage.line}</span>
            <span className="words" lang={language}>
              {passage.text}
            </span>
            <button
              type="button"
              className="text-button"
              aria-label={words.ofWhat(
                passage.isIn ? words.leaveOutAgain : words.putBack,
                passage.text.slice(0, 40),
              )}
              onClick={() => change([passage], !passage.isIn)}
            >
              {passage.isIn ? words.leaveOutAgain : words.putBack}
            </button>
          </li>
        ))}
      </ul>
      {passages.length > 1 && (
        <p className="group-acts">
          {passages.length > shown && (
            <button type="button" className="text-button" onClick={() => setShown(passages.length)}>
              {words.showMore(passages.length - shown)}
            </button>
          )}
          <button
            type="button"
            className="text-button"
            aria-label={words.ofWhat(out > 0 ? words.putAllBack : words.leaveAllOutAgain, name)}
            onClick={() => change(passages, out > 0)}
          >
            {out > 0 ? words.putAllBack : words.leaveAllOutAgain}
          </button>
        </p>
      )}
    </details>
  )
}
