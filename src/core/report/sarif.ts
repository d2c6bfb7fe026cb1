import type { TextDocument } from '../model/document.ts'
import type { MqmCategory, Severity } from '../model/mqm.ts'
import type { Side } from '../model/side.ts'
import type { Finding, FindingSpan } from './findings.ts'
import { describe, listFindings } from './findings.ts'
import type { FileRegion } from './places.ts'
import { fileAddress, makeRegions } from './places.ts'
import type { ReportInput } from './report.ts'
import { defineReport } from './report.ts'
import { nameCategory } from './wording.ts'

/*
 * SARIF 2.1.0 (OASIS, plus errata 01). A rule of Stet is a rule; the marks of a person come from rules named after their
 * category. Dismissed flags are suppressed results, so that a pipeline sees that somebody looked.
 */

const LEVELS: Readonly<Record<Severity, 'note' | 'warning' | 'error'>> = {
  neutral: 'note',
  minor: 'warning',
  major: 'error',
  critical: 'error',
}

export const sarifReport = defineReport({
  id: 'sarif',
  title: 'SARIF 2.1.0',
  about: 'For code scanning and pipelines',
  group: 'exchange',
  extension: 'sarif',
  mediaType: 'application/sarif+json',
  write(input) {
    const { review, analysis } = input
    const findings = listFindings(input)
    const documents = [analysis.article, analysis.transcript, analysis.original].filter((one) => one !== null)
    const ruleIds = [...new Set(findings.map(({ entry }) => ruleId(entry.rule, entry.category)))].sort()
    const titles = new Map(analysis.rules.map(({ id, title }) => [id, title]))
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: review.tool.name,
              version: review.tool.version,
              semanticVersion: review.tool.version,
              rules: ruleIds.map((id) => ({
                id,
                shortDescription: { text: titles.get(id) ?? nameMark(id) },
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          artifacts: documents.map((document) => ({
            location: { uri: fileAddress(document.name) },
            sourceLanguage: document.language,
          })),
          results: findings.map((finding) => resultOf(finding, input, ruleIds, documents)),
          properties: { title: review.title, reviewer: review.reviewer, date: review.date },
        },
      ],
    }
    return `${JSON.stringify(log, null, 1)}\n`
  },
})

const ruleId = (rule: string | null, category: MqmCategory): string => rule ?? `mark/${category}`

// the cast: our own ids, made of categories in `ruleId`
const nameMark = (id: string): string =>
  id.startsWith('mark/') ? `Marked: ${nameCategory(id.slice('mark/'.length) as MqmCategory)}` : id

type SideDocument = TextDocument & Readonly<{ side: Side }>

function resultOf(
  { entry, spans }: Finding,
  input: ReportInput,
  ruleIds: readonly string[],
  documents: readonly SideDocument[],
): Readonly<Record<string, unknown>> {
  const id = ruleId(entry.rule, entry.category)
  const places = spans.flatMap((span) => placeOf(span, documents))
  const [first, ...others] = places
  const fixes = fixOf(entry.after, spans, documents)
  const { quotes } = entry
  return {
    ruleId: id,
    ruleIndex: ruleIds.indexOf(id),
    level: LEVELS[entry.severity],
    message: { text: describe(entry) || nameCategory(entry.category) },
    locations: first === undefined ? [] : [{ physicalLocation: first }],
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.map((place, index) => ({ id: index + 1, physicalLocation: place })) }),
    partialFingerprints: { 'stet/v1': entry.id },
    ...(entry.state === 'dismissed'
      ? {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: entry.comment || 'dismissed by the reviewer',
            },
          ],
        }
      : {}),
    ...(fixes === null ? {} : { fixes: [fixes] }),
    properties: {
      category: entry.category,
      severity: entry.severity,
      state: entry.state,
      lost: entry.where.lost,
      ...(entry.confidence === null ? {} : { confidence: entry.confidence }),
      ...(quotes.length === 0
        ? {}
        : {
            said: quotes.map(({ text, speaker, startSeconds, link }) => ({
              text,
              speaker,
              startSeconds,
              link,
            })),
          }),
    },
  }
}

/** Found by its side; regions of a text are the same for every finding, so they are made once per document. */
const regionMakers = new WeakMap<SideDocument, (span: FindingSpan) => FileRegion>()
function regionOf(span: FindingSpan, document: SideDocument): FileRegion {
  const make = regionMakers.get(document) ?? makeRegions(document)
  regionMakers.set(document, make)
  return make(span)
}

function placeOf(span: FindingSpan, documents: readonly SideDocument[]): Readonly<Record<string, unknown>>[] {
  const index = documents.findIndex(({ side }) => side === span.side)
  const document = documents[index]
  if (document === undefined) return []
  return [
    {
      artifactLocation: { uri: fileAddress(document.name), index },
      region: { ...regionForSarif(regionOf(span, document)), snippet: { text: span.text } },
    },
  ]
}

const regionForSarif = ({ start, end, line, column, endLine, endColumn }: FileRegion) => ({
  startLine: line,
  startColumn: column + 1,
  endLine,
  endColumn: endColumn + 1,
  charOffset: start,
  charLength: end - start,
})

/** What the reviewer wants in place of the words: their own correction where the words are the same, else the rule's. */
function fixOf(
  after: string | null,
  spans: readonly FindingSpan[],
  documents: readonly SideDocument[],
): Readonly<Record<string, unknown>> | null {
  const article = documents.find(({ side }) => side === 'article')
  const places = spans.filter(({ side }) => side === 'article')
  if (after === null || article === undefined || places.length === 0) return null
  const replacements = places.flatMap((place) => {
    const text = place.text === places[0]!.text ? after : place.replacement
    if (text === null) return []
    return [{ deletedRegion: regionForSarif(regionOf(place, article)), insertedContent: { text } }]
  })
  return {
    description: { text: after === '' ? 'Take it out' : 'Put the correction in place of the words' },
    artifactChanges: [{ artifactLocation: { uri: fileAddress(article.name) }, replacements }],
  }
}
