import type { ReactElement } from 'react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Explanation, Reason, ReasonKind } from '../../core/model/explanation.ts'
import type { Row } from '../../core/model/row.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import { revealBelow } from '../review/scrolling.ts'
import type { SentenceRef, ShownWhy } from '../../state/stores/view-store.ts'
import { Icon } from '../shared/icons.tsx'
import { useWords } from '../language/language-context.tsx'
import { useTold } from '../language/use-told.ts'
import { useStet, useView } from '../shared/stet-context.tsx'
import { isWeak, kindsOf, useWhyLights, useWordUnderPointer } from './why-lights.ts'
import { whyPanelWords } from './words.ts'
import './why.css'

export type WhyPanelProps = Readonly<{ analysis: Analysis; row: Row; why: ShownWhy; title: string }>

const NO_PARTS: readonly Explanation[] = []

/** Why a row is as it is: a list of reasons for each of its parts; the words that answer to each other are lit in the row. */
export function WhyPanel({ analysis, row, why, title }: WhyPanelProps): ReactElement {
  const { explaining } = useStet()
  const words = useWords(whyPanelWords)
  const parts = why.status === 'done' ? (why.explanation?.parts ?? NO_PARTS) : NO_PARTS
  const [hovered, setHovered] = useState<number | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const pointed = useView((state) => partAt(parts, state.pointed) ?? partAt(parts, state.pinned))
  const active = hovered ?? pointed ?? chosen
  const head = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // below a long row it would open out of sight
    const place = head.current?.parentElement
    if (why.status !== 'running' && place != null) revealBelow(place)
  }, [why.status])
  const lit = useMemo(
    () => (active === null ? parts : parts.slice(active, active + 1)).flatMap((part) => part.links),
    [parts, active],
  )
  useWhyLights(row.id, lit)
  useWordUnderPointer(row.id, lit)
  const kinds = kindsOf(parts.flatMap((part) => part.links))
  return (
    <>
      <div className="why-head" ref={head}>
        <b>{title}</b>
        {kinds.length > 0 && (
          <span className="why-legend">
            {words.litAbove}
            {kinds.map((kind) => (
              <span key={kind} className={`why-sample of-${kind}`}>
                {words.kind(kind)}
              </span>
            ))}
            {parts.some((part) => part.links.some(isWeak)) && (
              <span className="why-sample of-weak">{words.perhaps}</span>
            )}
          </span>
        )}
        <button type="button" className="why-close" aria-label={words.close} onClick={explaining.close}>
          <Icon name="close" />
        </button>
      </div>
      {why.status === 'running' && <p className="why-note">{words.looking}</p>}
      {why.status === 'failed' && (
        <p className="why-note" role="alert">
          {words.failed}
        </p>
      )}
      {why.status === 'done' && parts.length === 0 && <p className="why-note">{words.nothing}</p>}
      <ol className={`why-parts${parts.length > 1 ? ' many' : ''}`}>
        {parts.map((part, at) => (
          <li
            key={`${part.kind}-${part.index}`}
            className={active === at && parts.length > 1 ? 'active' : ''}
            onMouseEnter={() => setHovered(at)}
            onMouseLeave={() => setHovered(null)}
          >
            {parts.length > 1 && (
              <button
                type="button"
                className="why-of"
                aria-pressed={chosen === at}
                title={words.onlyThis}
                onClick={() => setChosen(chosen === at ? null : at)}
              >
                {headOf(words, analysis, part)}
              </button>
            )}
            <Reasons analysis={analysis} row={row} reasons={part.reasons} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** Of little weight one by one: said in one line. */
const ASIDE: ReadonlySet<ReasonKind> = new Set<ReasonKind>([
  'length',
  'question',
  'speaker',
  'neighbours',
  'confidence',
])

function Reasons({
  analysis,
  row,
  reasons,
}: Readonly<{ analysis: Analysis; row: Row; reasons: readonly Reason[] }>): ReactElement {
  const words = useWords(whyPanelWords)
  const told = useTold()
  const isLink = reasons.some((reason) => reason.kind === 'length')
  // the neighbours of a cut are what speaks loudest for it; of a link they are one thing among others
  const isAside = (reason: Reason): boolean =>
    ASIDE.has(reason.kind) &&
    (isLink || reason.kind === 'confidence') &&
    !reason.text.startsWith('The speakers differ')
  const aside = reasons.filter(isAside)
  return (
    <ul className="why-reasons">
      {reasons
        .filter((reason) => !isAside(reason))
        .map((reason) => (
          <li key={reason.text}>
            {told(reason.text)} <RowLink analysis={analysis} row={row} reason={reason} />
          </li>
        ))}
      {aside.length > 0 && (
        <li className="why-aside">{aside.map((reason) => told(reason.text)).join(words.betweenSentences)}</li>
      )}
    </ul>
  )
}

/** A reason that speaks of sentences elsewhere leads there. */
function RowLink({
  analysis,
  row,
  reason,
}: Readonly<{ analysis: Analysis; row: Row; reason: Reason }>): ReactElement | null {
  const { navigating } = useStet()
  const words = useWords(whyPanelWords)
  const { article = [], transcript = [] } = reason.sentences ?? {}
  const [inArticle, said] = [article[0], transcript[0]]
  const index = rowIndex(analysis)
  const at =
    inArticle === undefined
      ? said === undefined
        ? -1
        : (index.ofTranscriptSentence[said] ?? -1)
      : (index.ofBlock[analysis.article.sentences[inArticle]?.block ?? -1] ?? -1)
  const target = analysis.rows[at]
  if (target === undefined || target.id === row.id || target.number === null) return null
  return (
    <button type="button" className="text-button" onClick={() => navigating.goToRow(target.id)}>
      {words.row(target.number)}
    </button>
  )
}

/** The part that a sentence belongs to. */
function partAt(parts: readonly Explanation[], sentence: SentenceRef | null): number | null {
  if (sentence === null) return null
  const at = parts.findIndex((part) => part[sentence.side].includes(sentence.index))
  return at === -1 ? null : at
}

const OPENING = 48

/** The first words of a part, to tell parts apart; what is only in the recording says so. */
function headOf(
  names: typeof whyPanelWords.english,
  { article, transcript }: Analysis,
  part: Explanation,
): string {
  const first = part.article[0]
  const said = part.transcript[0]
  const text =
    first === undefined
      ? (transcript?.sentences[said ?? -1]?.text ?? '')
      : (article.sentences[first]?.text ?? '')
  const words = text.length <= OPENING ? text : `${text.slice(0, text.lastIndexOf(' ', OPENING))} …`
  return part.kind === 'cut' ? names.cut(words) : part.kind === 'addition' ? names.added(words) : words
}
