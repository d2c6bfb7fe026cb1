import type { ReactElement } from 'react'
import { useId, useState } from 'react'
import type { ReadingChoices } from '../../core/model/reading-choices.ts'
import type { Article } from '../../core/model/article.ts'
import type { Transcript, Voice } from '../../core/model/transcript.ts'
import { useWords } from '../language/language-context.tsx'
import { SpeakerSwaps } from './speaker-swaps.tsx'
import { mergedWith, renameSpeaker } from './text-choices.ts'
import { importWords } from './words.ts'

/** Interviews have two to four; many more are mostly misread lines, and fold away. */
const FEW = 6

type Props = Readonly<{
  document: Article | Transcript
  voices: readonly Voice[]
  /** Names to choose from: those of the other texts as well, so that both call a person the same. */
  known: readonly string[]
  choices: ReadingChoices
  choose: (choices: ReadingChoices) => void
}>

/** Who speaks, under the names that the reviewer wants; the same name twice makes one person of two. */
export function SpeakerNames({ document, voices, known, choices, choose }: Props): ReactElement | null {
  const words = useWords(importWords)
  const [startsOpen] = useState(voices.length <= FEW)
  const list = useId()
  if (voices.length === 0) return null
  const shown = [...new Set(voices.map((voice) => voice.shown))]
  return (
    <details className="speaker-names" open={startsOpen}>
      <summary>{words.speakers(voices.length)}</summary>
      <datalist id={list}>
        {[...new Set(known)].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <ul>
        {voices.map((voice) => (
          <Speaker
            key={voice.name}
            voice={voice}
            merged={mergedWith(voices, voice)}
            list={list}
            rename={(shown) => choose(renameSpeaker(choices, voice.name, shown))}
          />
        ))}
      </ul>
      {voices.length > 1 && <p className="hint">{words.sameName}</p>}
      {document.side === 'transcript' && shown.length > 1 && (
        <SpeakerSwaps transcript={document} names={shown} choices={choices} choose={choose} />
      )}
    </details>
  )
}

function Speaker({
  voice: { name, shown, turns },
  merged,
  list,
  rename,
}: Readonly<{
  voice: Voice
  merged: readonly string[]
  list: string
  rename: (shown: string) => void
}>): ReactElement {
  const words = useWords(importWords)
  const note = useId()
  const notes = [
    words.turns(turns),
    ...(shown === name ? [] : [words.inFile(name)]),
    ...(merged.length === 0 ? [] : [words.mergedWith(merged)]),
  ]
  // committed on leaving the field or Enter: a reading for each letter would be read to no end
  const commit = (wanted: string): void => {
    if (wanted.trim() !== shown) rename(wanted)
  }
  return (
    <li>
      <input
        // what was typed gives way to what was read: an emptied field shows the file's name again
        key={shown}
        className="field plain"
        aria-label={words.nameOf(name)}
        aria-describedby={note}
        autoComplete="off"
        list={list}
        defaultValue={shown}
        onBlur={({ target }) => {
          commit(target.value)
          if (target.value.trim() === '') target.value = name
        }}
        onKeyDown={(event) => event.key === 'Enter' && commit(event.currentTarget.value)}
      />
      <span id={note}>{words.list(notes)}</span>
    </li>
  )
}
