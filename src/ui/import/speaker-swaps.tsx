import type { ReactElement } from 'react'
import { useId, useRef, useState } from 'react'
import type { ReadingChoices } from '../../core/model/reading-choices.ts'
import type { Transcript, Turn } from '../../core/model/transcript.ts'
import { useWords } from '../language/language-context.tsx'
import { clock, langOf } from '../shared/wording.ts'
import { swapBack, swapSpeakers, turnAt } from './text-choices.ts'
import { importWords } from './words.ts'

type Props = Readonly<{
  transcript: Transcript
  /** As shown, each once; at least two. */
  names: readonly string[]
  choices: ReadingChoices
  choose: (choices: ReadingChoices) => void
}>

const OPENING = 60

/** Two speakers taken for each other from one turn to another, as recognisers do for minutes on end. */
export function SpeakerSwaps({ transcript, names, choices, choose }: Props): ReactElement {
  const words = useWords(importWords)
  const group = useRef<HTMLDetailsElement>(null)
  const [one, setOne] = useState(names[0] ?? '')
  const [other, setOther] = useState(names[1] ?? '')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { turns } = transcript
  const isTimed = turns[0]?.startSeconds != null
  const first = turnAt(turns, from)
  const last = turnAt(turns, to)
  // a speaker who was renamed or merged away meanwhile gives way to one who is there
  const chosen = names.includes(one) ? one : (names[0] ?? '')
  const partner =
    names.includes(other) && other !== chosen ? other : (names.find((name) => name !== chosen) ?? '')
  const problem =
    first === null || last === null
      ? words.swapNoTurn(isTimed)
      : last.index < first.index
        ? words.swapOrder
        : null
  const swap = (): void => {
    setAsked(problem !== null)
    if (problem !== null || first === null || last === null) return
    choose(swapSpeakers(choices, [first, last], [chosen, partner]))
    setFrom('')
    setTo('')
  }
  const headOf = (place: number): string => {
    const turn = turns.find((each) => each.place >= place) ?? turns.at(-1)
    if (turn === undefined) return ''
    return turn.startSeconds === null ? String(turn.index + 1) : clock(turn.startSeconds)
  }
  return (
    <details ref={group} className="speaker-swaps" open={choices.swaps !== undefined}>
      <summary>{words.swapTitle}</summary>
      <p className="hint">{words.swapHint}</p>
      {(choices.swaps ?? []).length > 0 && (
        <ul>
          {(choices.swaps ?? []).map(({ turns: { start, end }, names: [a, b] }, at) => (
            <li key={`${start} ${end} ${at}`}>
              <span>{words.swapMade(a, b, headOf(start), headOf(end - 1))}</span>
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  choose(swapBack(choices, at))
                  group.current?.querySelector('summary')?.focus()
                }}
              >
                {words.swapUndo}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="swap-fields">
        <NameField label={words.swapFirst} names={names} value={chosen} set={setOne} />
        <NameField
          label={words.swapSecond}
          names={names.filter((name) => name !== chosen)}
          value={partner}
          set={setOther}
        />
        <TurnField
          label={words.swapFrom(isTimed)}
          {...{ transcript, value: from, set: setFrom, turn: first, enter: swap }}
        />
        <TurnField
          label={words.swapTo(isTimed)}
          {...{ transcript, value: to, set: setTo, turn: last, enter: swap }}
        />
        <button type="button" className="button" onClick={swap}>
          {words.swapDo}
        </button>
      </div>
      {isAsked && problem !== null && (
        <p className="looks-like" role="alert">
          {problem}
        </p>
      )}
    </details>
  )
}

function NameField({
  label,
  names,
  value,
  set,
}: Readonly<{
  label: string
  names: readonly string[]
  value: string
  set: (name: string) => void
}>): ReactElement {
  return (
    <label>
      <span>{label}</span>
      <select className="field" value={value} onChange={({ target }) => set(target.value)}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  )
}

/** A time or a number, with the first words of the turn that is meant below it: a menu of 2,000 turns helps nobody. */
function TurnField({
  label,
  transcript,
  value,
  set,
  turn,
  enter,
}: Readonly<{
  label: string
  transcript: Transcript
  value: string
  set: (value: string) => void
  turn: Turn | null
  enter: () => void
}>): ReactElement {
  const note = useId()
  return (
    <label>
      <span>{label}</span>
      <input
        className="field plain"
        value={value}
        autoComplete="off"
        aria-describedby={note}
        onChange={({ target }) => set(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && enter()}
      />
      <span id={note} className="turn-words" lang={langOf(transcript.language)}>
        {value !== '' && turn !== null && (
          <>
            {turn.speaker !== null && <b>{turn.speaker} </b>}
            {transcript.text.slice(turn.start, Math.min(turn.end, turn.start + OPENING))}
          </>
        )}
      </span>
    </label>
  )
}
