import type { ReactElement, ReactNode } from 'react'
import type { Example } from '../../core/rules/index.ts'
import type { RuleDoc } from '../../state/ports.ts'
import { useWords } from '../language/language-context.tsx'
import { TextWithHan } from '../shared/text-with-han.tsx'
import { ruleWords } from './words.ts'

/** The examples of a rule's file, the same that run as its tests: what it flags and what it leaves alone. */
export function RuleExamples({ doc }: Readonly<{ doc: RuleDoc }>): ReactElement {
  const words = useWords(ruleWords)
  return (
    <div className="rule-examples">
      {(['flagged', 'clean'] as const).map((kind) => (
        <section key={kind} aria-labelledby={`${kind}-${doc.id}`}>
          <h4 id={`${kind}-${doc.id}`}>{kind === 'flagged' ? words.flaggedExamples : words.cleanExamples}</h4>
          <ul>
            {doc.examples[kind].map((example, at) => (
              <li key={at}>
                <ExampleLines example={example} severity={doc.severity} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Line n of the article with line n of the transcript, as an example is written. */
function ExampleLines({ example, severity }: Readonly<{ example: Example; severity: string }>): ReactElement {
  const words = useWords(ruleWords)
  const article = example.article.split('\n')
  const said = example.transcript?.split('\n') ?? []
  const marked = firstLineWith(article, example.flagged)
  const terms = example.settings?.glossary ?? []
  return (
    <>
      {Array.from({ length: Math.max(article.length, said.length) }, (_, line) => (
        <div key={line} className="example-line">
          <p>
            {(article[line] ?? '') === '' ? (
              <i>{words.noText}</i>
            ) : (
              <span lang="en">
                <Flagged
                  text={article[line] ?? ''}
                  words={line === marked ? (example.flagged ?? '') : ''}
                  severity={severity}
                />
              </span>
            )}
          </p>
          {example.transcript !== undefined && (
            <p className="example-said">
              {words.said}{' '}
              {(said[line] ?? '') === '' ? <i>{words.notSaid}</i> : <span lang="en">{said[line]}</span>}
            </p>
          )}
        </div>
      ))}
      {terms.map(({ term, forbidden }) => (
        <p key={term} className="example-note">
          {words.glossary}: {[term, ...forbidden.map((word) => `≠ ${word}`)].join(', ')}
        </p>
      ))}
      {example.note !== undefined && <p className="example-note">{example.note}</p>}
    </>
  )
}

/** -1 where nothing is flagged in the article, or only a place between two words. */
const firstLineWith = (lines: readonly string[], words = ''): number =>
  words === '' ? -1 : lines.findIndex((line) => line.includes(words))

function Flagged({
  text,
  words,
  severity,
}: Readonly<{ text: string; words: string; severity: string }>): ReactNode {
  const at = words === '' ? -1 : text.indexOf(words)
  if (at === -1) return <TextWithHan text={text} />
  return (
    <>
      <TextWithHan text={text.slice(0, at)} />
      <em className={`example-flag ${severity}`}>
        <TextWithHan text={words} />
      </em>
      <TextWithHan text={text.slice(at + words.length)} />
    </>
  )
}
