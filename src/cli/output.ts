import type { Flag, Place, RuleOutcome } from '../core/model/flag.ts'
import type { Severity } from '../core/model/mqm.ts'
import { SEVERITIES } from '../core/model/mqm.ts'
import type { Review } from '../core/report/index.ts'
import {
  cleanLine,
  counted,
  formatDuration,
  formatScore,
  formatShare,
  formatTime,
} from '../core/report/index.ts'
import type { FilePosition } from '../core/text/file-position.ts'

/* Results as text for a terminal. Pure. Everything from a file goes through `cleanLine`: no escape sequence gets out. */

const SHOWN = 200

export const shorten = (text: string, most = SHOWN): string => {
  const line = cleanLine(text)
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}

export type LocatedPlace = Readonly<{ place: Place; file: string; position: FilePosition }>

/**
 *     article.txt:44:172: major coordination-collapse: Two words became one: …
 *         problems and problems  →  the problem and the question
 *         [08:48] it's a bet and the question the really hard question is …
 */
export function writeFlag(flag: Flag, at: LocatedPlace): string {
  const { line, start } = at.position
  const lines = [`${at.file}:${line}:${start + 1}: ${flag.severity} ${flag.rule}: ${cleanLine(flag.message)}`]
  const suggestion =
    flag.suggestion === null
      ? ''
      : `  →  ${flag.suggestion === '' ? '(take it out)' : shorten(flag.suggestion)}`
  // a passage of the recording is its own evidence, and there it has its time
  const isQuoted = flag.evidence.some(
    ({ side, text }) => side === at.place.side && at.place.text.startsWith(text),
  )
  if (at.place.text !== '' && !isQuoted) lines.push(`    ${shorten(at.place.text)}${suggestion}`)
  else if (suggestion !== '') lines.push(`   ${suggestion}`)
  for (const evidence of flag.evidence) {
    const time = evidence.startSeconds === null ? '' : `[${formatTime(evidence.startSeconds)}] `
    const speaker = evidence.speaker === null ? '' : `${cleanLine(evidence.speaker)}: `
    lines.push(`    ${time}${speaker}${shorten(evidence.text)}`)
  }
  return lines.join('\n')
}

/** "18 flags: 8 major, 9 minor, 1 neutral." */
export function writeCounts(flags: readonly Readonly<{ severity: Severity }>[]): string {
  if (flags.length === 0) return 'No flags.'
  const counts = SEVERITIES.toReversed().flatMap((severity) => {
    const count = flags.filter((flag) => flag.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}`]
  })
  return `${counted(flags.length, 'flag')}: ${counts.join(', ')}.`
}

/** How many rules ran, and each that did not with its reason: "not applicable" is not "clean". */
export function writeRuleOutcomes(rules: readonly RuleOutcome[]): string {
  const ran = rules.filter((rule) => rule.status === 'ran').length
  const lines = [`${ran} of ${counted(rules.length, 'rule')} ran.`]
  const byNeed = new Map<string, string[]>()
  for (const rule of rules) {
    if (rule.status === 'not-applicable') byNeed.set(rule.needs, [...(byNeed.get(rule.needs) ?? []), rule.id])
    else if (rule.status === 'failed') lines.push(`Failed: ${rule.id} (${cleanLine(rule.reason)})`)
    else if (rule.status === 'off') lines.push(`Off: ${rule.id}`)
  }
  for (const [needs, ids] of byNeed)
    lines.push(`Not applicable without ${cleanLine(needs)}: ${ids.join(', ')}`)
  return lines.join('\n')
}

/** The figures of a review in a few lines. */
export function writeReview(review: Review): string {
  const { coverage, cuts, additions, moves, flags, marks, score } = review.summary
  const lines = [shorten(review.title)]
  if (coverage !== null) {
    lines.push(
      `${formatShare(coverage.transcript.share)} of the words in the recording are in the article; ${formatShare(coverage.article.share)} of the article is from the recording.`,
    )
  }
  if (cuts !== null && additions !== null && moves !== null) {
    const time = cuts.seconds === null ? '' : ` (${formatDuration(cuts.seconds)})`
    const parts = [
      `${counted(cuts.passages, 'cut')}${time}`,
      counted(additions.passages, 'addition'),
      counted(moves.passages, 'moved passage'),
    ]
    lines.push(`${parts.join(', ')}.`)
  }
  lines.push(`${counted(marks, 'mark')}, ${counted(flags.total, 'flag')}, of these ${flags.open} open.`)
  if (score.perThousand !== null)
    lines.push(`MQM penalty per 1,000 words: ${formatScore(score.perThousand)}.`)
  if (review.rulesNotRun.length > 0) lines.push(`${counted(review.rulesNotRun.length, 'rule')} did not run.`)
  return lines.join('\n')
}
