import type { ReactElement } from 'react'
import type { DecisionConflict, Meeting, PlacedMark } from '../../core/exchange/compare.ts'
import type { MergeChoice } from '../../core/exchange/merge.ts'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Decision } from '../../core/model/project.ts'
import { useWords } from '../language/language-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { mergeWords } from './words.ts'

/** Marks of two people on the same words, side by side, with what is to become of each of theirs. */
export function MarkMeetings({
  meetings,
  reviewer,
  choices,
  choose,
}: Readonly<{
  meetings: readonly Meeting[]
  reviewer: string
  choices: Readonly<Record<string, MergeChoice>>
  choose: (id: string, choice: MergeChoice) => void
}>): ReactElement | null {
  const words = useWords(mergeWords)
  if (meetings.length === 0) return null
  return (
    <div>
      <h4>{words.differ}</h4>
      <ul className="meetings">
        {meetings.map(({ marks }) => {
          const theirs = marks.filter((one) => one.reviewer === reviewer)
          return (
            <li key={theirs.map(({ mark }) => mark.id).join(' ')}>
              <div className="sides">
                <Marks title={words.yours} marks={marks.filter((one) => one.reviewer !== reviewer)} />
                <Marks title={reviewer} marks={theirs} />
              </div>
              {theirs
                .filter(({ answer }) => answer === undefined)
                .map(({ mark }) => (
                  <Choice
                    key={mark.id}
                    name={`mark ${mark.id}`}
                    label={mark.anchor.quote}
                    value={choices[mark.id] ?? 'both'}
                    options={['own', 'both', 'theirs']}
                    choose={(choice) => choose(mark.id, choice)}
                  />
                ))}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Marks({ title, marks }: Readonly<{ title: string; marks: readonly PlacedMark[] }>): ReactElement {
  const words = useWords(mergeWords)
  const shared = useWords(sharedWords)
  return (
    <div>
      <b>{title}</b>
      {marks.map(({ mark }) => (
        <p key={mark.id}>
          “{mark.anchor.quote.slice(0, 120)}”: {shared.severity(mark.severity)},{' '}
          {shared.category(mark.category)};{' '}
          {mark.correction === '' ? words.noCorrection : `→ ${mark.correction}`}
          {mark.comment !== '' && `; ${mark.comment}`}
        </p>
      ))}
    </div>
  )
}

/** Flags that were answered otherwise: one answer only can stand. */
export function AnswerConflicts({
  conflicts,
  analysis,
  reviewer,
  choices,
  choose,
}: Readonly<{
  conflicts: readonly DecisionConflict[]
  analysis: Analysis
  reviewer: string
  choices: Readonly<Record<string, 'own' | 'theirs'>>
  choose: (id: string, choice: 'own' | 'theirs') => void
}>): ReactElement | null {
  const words = useWords(mergeWords)
  if (conflicts.length === 0) return null
  const told = ({ verdict, correction, comment }: Decision): string =>
    [words[verdict], correction === null || correction === '' ? '' : `→ ${correction}`, comment]
      .filter((part) => part !== '')
      .join('; ')
  return (
    <div>
      <h4>{words.conflicts}</h4>
      <ul className="meetings">
        {conflicts.map(({ flag: id, answers }) => {
          const flag = analysis.flags.find((each) => each.id === id)
          const quote = flag?.places[0].text ?? id
          return (
            <li key={id}>
              <p>“{quote.slice(0, 120)}”</p>
              <div className="sides">
                {answers.map((answer) => (
                  <div key={answer.reviewer}>
                    <b>{answer.reviewer === reviewer ? reviewer : words.yours}</b>
                    <p>{told(answer.decision)}</p>
                  </div>
                ))}
              </div>
              <Choice
                name={`flag ${id}`}
                label={quote}
                value={choices[id] ?? 'own'}
                options={['own', 'theirs']}
                choose={(choice) => choose(id, choice)}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Choice<C extends MergeChoice>({
  name,
  label,
  value,
  options,
  choose,
}: Readonly<{
  name: string
  label: string
  value: C
  options: readonly C[]
  choose: (choice: C) => void
}>): ReactElement {
  const { own, both, theirs } = useWords(mergeWords)
  const names: Readonly<Record<MergeChoice, string>> = { own, both, theirs }
  return (
    <fieldset className="merge-choice">
      <legend className="hidden-text">{label.slice(0, 120)}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => choose(option)} />
          {names[option]}
        </label>
      ))}
    </fieldset>
  )
}
