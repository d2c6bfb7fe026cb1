import type { Side } from '../model/side.ts'
import type { Span } from '../text/span.ts'
import type { BitextUnit, Passage } from './bitext.ts'
import { listBitext, locateIn } from './bitext.ts'
import type { Finding } from './findings.ts'
import { describe, listFindings } from './findings.ts'
import { ITS_PROFILE, ITS_SEVERITY, itsType } from './its.ts'
import { whereLine } from './prose.ts'
import { defineReport } from './report.ts'
import type { Attributes } from './xml.ts'
import { element, escapeXml, languageTag, nameToken, openTag, textElement } from './xml.ts'
import { nameCategory } from './wording.ts'

/*
 * XLIFF 2.1 (OASIS, 13 February 2018) with its module for ITS 2.0. Source is what was said, target what was printed; a
 * match is a unit, as are a cut passage (source only) and what has no counterpart (target only), so that the whole of both
 * texts is there. An issue is an annotation at its words:
 *
 *     <mrk id="m1" type="its:generic" its:locQualityIssueType="…" …>words</mrk>          alone at its place
 *     <mrk id="m1" type="its:generic" its:locQualityIssuesRef="#its=lqi1">words</mrk>     several on the same words
 *     <sm id="m2" type="its:generic" …/>one <mrk …>two<em startRef="m2"/> three</mrk>     crossing another
 *
 * Dismissed flags are there with locQualityIssueEnabled="no". What has no words in a unit (a label, a mark whose words are
 * gone, the Chinese original) becomes a note.
 */

type Located = Readonly<{ finding: Finding; span: Span }>
/** Findings with the same words in one passage. */
type Group = Readonly<{ span: Span; findings: readonly Finding[] }>
type PerUnit = { article: Located[]; transcript: Located[]; notes: Finding[] }

export const xliffReport = defineReport({
  id: 'xliff',
  title: 'XLIFF 2.1',
  about: 'For translation tools: both texts side by side, issues at their words (ITS 2.0)',
  group: 'exchange',
  extension: 'xlf',
  mediaType: 'application/xliff+xml',
  suffix: 'bitext',
  write(input) {
    const { article, transcript } = input.analysis
    const units = listBitext(input.project, input.analysis)
    const { perUnit, rest } = assign(listFindings(input), units)
    const notes =
      rest.length === 0 ? '' : `  <notes>\n${rest.map((one) => noteOf(one, null)).join('\n')}\n  </notes>\n`
    const shown = units.length === 0 ? [EMPTY] : units
    const body = shown.map((unit, index) => writeUnit(unit, index, perUnit[index])).join('\n')
    const root = openTag('xliff', {
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      'xmlns:its': 'http://www.w3.org/2005/11/its',
      'xmlns:stet': 'urn:stet:review:1',
      version: '2.1',
      srcLang: languageTag(transcript?.language ?? 'und'),
      trgLang: languageTag(article.language),
      'its:version': '2.0',
    })
    const file = openTag('file', { id: 'article', original: article.name, 'xml:space': 'preserve' })
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n ${file}\n${notes}${body}\n </file>\n</xliff>\n`
  },
})

/** A file must have a unit. */
const EMPTY: BitextUnit = {
  id: 'empty',
  kind: 'aside',
  article: null,
  transcript: null,
  speaker: null,
  startSeconds: null,
  endSeconds: null,
  confidence: null,
  confirmed: false,
  moved: false,
}

/** Each place of a finding goes to the units that have its words, or as a note to the next one; the rest is for the file. */
function assign(
  findings: readonly Finding[],
  units: readonly BitextUnit[],
): Readonly<{ perUnit: readonly PerUnit[]; rest: readonly Finding[] }> {
  const perUnit = units.map((): PerUnit => ({ article: [], transcript: [], notes: [] }))
  const rest: Finding[] = []
  const put = (finding: Finding, span: Span, side: 'article' | 'transcript'): boolean => {
    let found = false
    for (const [index, unit] of units.entries()) {
      const passage = unit[side]
      if (passage === null || (found && span.start === span.end)) continue
      const at = locateIn(passage, span)
      if (at === null) continue
      perUnit[index]![side].push({ finding, span: at })
      found = true
    }
    return found
  }
  for (const finding of findings) {
    let hasPlace = false
    for (const span of finding.spans) {
      if (span.side === 'original') continue
      if (put(finding, span, span.side)) {
        hasPlace = true
        continue
      }
      // not in a sentence: with the first unit that begins behind it
      const next = units.findIndex((unit) => (unit[sideOf(span.side)]?.pieces[0]?.start ?? -1) >= span.end)
      const there = perUnit[next === -1 ? units.length - 1 : next]
      if (there === undefined) continue
      if (there.notes.at(-1) !== finding) there.notes.push(finding)
      hasPlace = true
    }
    if (!hasPlace) rest.push(finding)
  }
  return { perUnit, rest }
}

const sideOf = (side: Side): 'article' | 'transcript' => (side === 'transcript' ? 'transcript' : 'article')

function writeUnit(unit: BitextUnit, index: number, found: PerUnit | undefined): string {
  let marks = 0
  const standoff: string[] = []
  const inline = (passage: Passage | null, located: readonly Located[]): string =>
    annotate(passage?.text ?? '', groupBySpan(located), (group) => {
      const id = `m${++marks}`
      const own = { id, type: 'its:generic' }
      const [first, ...others] = group.findings
      if (first === undefined) return own
      if (others.length === 0) return { ...own, ...issueAttributes(first, 'its:'), 'stet:id': first.entry.id }
      const name = `u${index + 1}-lqi${standoff.length + 1}`
      const issues = group.findings.map((one) => element('its:locQualityIssue', issueAttributes(one, '')))
      standoff.push(`   ${element('its:locQualityIssues', { 'xml:id': name }, issues.join(''))}\n`)
      return { ...own, 'its:locQualityIssuesRef': `#its=${name}` }
    })
  const source = inline(unit.transcript, found?.transcript ?? [])
  const target = unit.article === null ? null : inline(unit.article, found?.article ?? [])
  const notes = [
    ...factsOf(unit).map(
      ([category, text]) => `    ${textElement('note', text, { category: `stet-${category}` })}`,
    ),
    ...(found?.notes ?? []).map((one) => noteOf(one, 'target')),
  ]
  const segment = element(
    'segment',
    unit.confirmed ? { state: 'reviewed' } : unit.article === null ? {} : { state: 'translated' },
    [`<source>${source}</source>`, target === null ? '' : `<target>${target}</target>`].join(''),
  )
  return [
    `  ${openTag('unit', { id: `u${index + 1}`, name: nameToken(unit.id) })}\n`,
    ...standoff,
    notes.length === 0 ? '' : `   <notes>\n${notes.join('\n')}\n   </notes>\n`,
    `   ${segment}\n  </unit>`,
  ].join('')
}

const factsOf = (unit: BitextUnit): readonly (readonly [string, string])[] => [
  ['kind', unit.moved ? `${unit.kind}, moved` : unit.kind],
  ...(unit.speaker === null ? [] : [['speaker', unit.speaker] as const]),
  ...(unit.startSeconds === null ? [] : [['start-seconds', String(unit.startSeconds)] as const]),
  ...(unit.endSeconds === null ? [] : [['end-seconds', String(unit.endSeconds)] as const]),
]

const noteOf = (finding: Finding, appliesTo: 'target' | null): string => {
  const { entry } = finding
  const text = `${whereLine(entry.where)}: “${entry.before.words}”. ${commentOf(finding)}`
  return `    ${textElement('note', text, { category: 'stet-issue', appliesTo })}`
}

/** `prefix` is "its:" on elements of XLIFF and empty on those of ITS. */
const issueAttributes = (finding: Finding, prefix: '' | 'its:'): Attributes => {
  const { category, rule, severity, state } = finding.entry
  return {
    [`${prefix}locQualityIssueType`]: itsType(category, rule),
    [`${prefix}locQualityIssueComment`]: commentOf(finding),
    [`${prefix}locQualityIssueSeverity`]: ITS_SEVERITY[severity],
    [`${prefix}locQualityIssueProfileRef`]: ITS_PROFILE,
    [`${prefix}locQualityIssueEnabled`]: state === 'dismissed' ? 'no' : null,
  }
}

const commentOf = ({ entry }: Finding): string =>
  [`${nameCategory(entry.category)} (${entry.severity}).`, describe(entry)].join(' ').trim()

function groupBySpan(located: readonly Located[]): readonly Group[] {
  const groups = new Map<string, { span: Span; findings: Finding[] }>()
  for (const { finding, span } of located) {
    const key = `${span.start} ${span.end}`
    const group = groups.get(key) ?? { span, findings: [] }
    if (!group.findings.includes(finding)) group.findings.push(finding)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** Text with an annotation around each group. One that begins inside another and ends outside it is a pair of milestones. */
function annotate(
  text: string,
  groups: readonly Group[],
  attributesOf: (group: Group) => Attributes,
): string {
  type Event = Readonly<{ at: number; order: number; inner: number; xml: string }>
  const events: Event[] = []
  const nested: Span[] = []
  for (const group of groups) {
    const { start, end } = group.span
    const attributes = attributesOf(group)
    if (start === end) events.push({ at: start, order: 2, inner: 0, xml: element('mrk', attributes) })
    else if (nested.some((other) => other.start < start && start < other.end && other.end < end)) {
      events.push({ at: start, order: 3, inner: 0, xml: element('sm', attributes) })
      events.push({ at: end, order: 1, inner: 0, xml: element('em', { startRef: attributes['id'] ?? null }) })
    } else {
      nested.push(group.span)
      events.push({ at: start, order: 4, inner: -end, xml: openTag('mrk', attributes) })
      events.push({ at: end, order: 0, inner: -start, xml: '</mrk>' })
    }
  }
  events.sort((a, b) => a.at - b.at || a.order - b.order || a.inner - b.inner)
  let xml = ''
  let at = 0
  for (const event of events) {
    xml += escapeXml(text.slice(at, event.at)) + event.xml
    at = event.at
  }
  return xml + escapeXml(text.slice(at))
}
