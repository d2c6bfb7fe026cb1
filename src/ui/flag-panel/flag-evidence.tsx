import type { ReactElement, ReactNode } from 'react'
import type { Evidence, Flag } from '../../core/model/flag.ts'
import { useWords } from '../language/language-context.tsx'
import { TimeStamp } from '../shared/time-stamp.tsx'
import { flagWords } from './words.ts'

const SIDE_LABELS = { transcript: 'inRecording', article: 'inArticle', original: 'inOriginal' } as const
/** Longer quotations are cut to the words that matter and what stands around them. */
const LONGEST = 420
const AROUND = 160
/** A term said forty times is proved by three. */
const SHOWN = 3

/** What was said, with its time, the words that matter underlined. */
export function FlagEvidence({ flags }: Readonly<{ flags: readonly Flag[] }>): ReactElement | null {
  const words = useWords(flagWords)
  const all = withoutRepeats(flags.flatMap((flag) => flag.evidence))
  if (all.length === 0) return null
  return (
    <section className="panel-evidence">
      {all.slice(0, SHOWN).map((evidence, at) => (
        <div key={at} className="evidence-item">
          {evidence.side !== all[at - 1]?.side && (
            <div className="label">{words[SIDE_LABELS[evidence.side]]}</div>
          )}
          <blockquote className="evidence" {...(evidence.side === 'original' ? { lang: 'zh' } : {})}>
            {(evidence.startSeconds !== null || evidence.speaker !== null) && (
              <div className="who">
                {evidence.startSeconds !== null && <TimeStamp seconds={evidence.startSeconds} />}
                {evidence.speaker !== null && <span>{evidence.speaker}</span>}
              </div>
            )}
            <Quoted evidence={evidence} />
          </blockquote>
        </div>
      ))}
      {all.length > SHOWN && <p className="evidence-more">{words.morePlaces(all.length - SHOWN)}</p>}
    </section>
  )
}

/** Two rules that quote the same passage quote it once, with what matters to either underlined. */
function withoutRepeats(all: readonly Evidence[]): readonly Evidence[] {
  const found = new Map<string, Evidence>()
  for (const evidence of all) {
    const key = `${evidence.side}:${evidence.start}-${evidence.end}`
    const before = found.get(key)
    const marked = [...(before?.marked ?? []), ...evidence.marked].sort((a, b) => a.start - b.start)
    found.set(key, before === undefined ? evidence : { ...before, marked })
  }
  return [...found.values()]
}

function Quoted({ evidence }: Readonly<{ evidence: Evidence }>): ReactNode {
  const { text, start, marked } = evidence
  const isLong = text.length > LONGEST
  const first = marked[0] === undefined ? 0 : marked[0].start - start
  const from = isLong ? wordStart(text, Math.max(0, first - AROUND)) : 0
  const to = isLong ? Math.min(text.length, from + LONGEST) : text.length
  const parts: ReactNode[] = []
  let at = from
  for (const span of marked) {
    const markFrom = Math.max(at, span.start - start)
    const markTo = Math.min(to, span.end - start)
    if (markTo <= markFrom) continue
    parts.push(text.slice(at, markFrom), <em key={markFrom}>{text.slice(markFrom, markTo)}</em>)
    at = markTo
  }
  parts.push(text.slice(at, to))
  return (
    <>
      {from > 0 && '… '}
      {parts}
      {to < text.length && ' …'}
    </>
  )
}

function wordStart(text: string, offset: number): number {
  if (offset === 0) return 0
  const space = text.indexOf(' ', offset)
  return space === -1 ? offset : space + 1
}
