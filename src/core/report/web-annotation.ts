import { makeAnchor } from '../review/index.ts'
import { dateTime } from './dates.ts'
import type { Finding } from './findings.ts'
import { listFindings } from './findings.ts'
import { fileAddress } from './places.ts'
import type { ReportInput } from './report.ts'
import { defineReport } from './report.ts'

/**
 * W3C Web Annotation Data Model (Recommendation, 23 February 2017) as JSON-LD: a collection with one page. Each finding is
 * an annotation; its targets are the words with what stands around them (TextQuoteSelector) and their position in Unicode
 * code points (TextPositionSelector, 4.2.5) of the text as read, which for plain text is the file. The bodies are told apart
 * by purpose: classifying (category), assessing (severity), tagging (state), commenting, describing (the rule's reason),
 * editing (the correction; empty: take it out).
 */
export const webAnnotationReport = defineReport({
  id: 'annotations',
  title: 'W3C Web Annotations',
  about: 'For annotation tools and servers; can be read back',
  group: 'exchange',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  suffix: 'annotations',
  write(input) {
    const { review } = input
    const counters = new Map<string, PointCounter>()
    const items = listFindings(input).flatMap((finding) => annotation(finding, input, counters))
    const collection = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { stet: 'urn:stet:review:1#' }],
      id: 'urn:stet:annotations',
      type: 'AnnotationCollection',
      label: review.title,
      generator: { type: 'Software', name: `${review.tool.name} ${review.tool.version}` },
      ...(review.reviewer === '' ? {} : { creator: { type: 'Person', name: review.reviewer } }),
      total: items.length,
      first: { id: 'urn:stet:annotations:1', type: 'AnnotationPage', startIndex: 0, items },
    }
    return `${JSON.stringify(collection, null, 1)}\n`
  },
})

function annotation(
  { entry, spans }: Finding,
  input: ReportInput,
  counters: Map<string, PointCounter>,
): Readonly<Record<string, unknown>>[] {
  const { review, project, analysis } = input
  const mark = Object.hasOwn(project.marks, entry.id) ? project.marks[entry.id] : undefined
  // of a mark whose words are gone, what they were; the old position is no position any more, and stands as ours only
  const lost =
    spans.length === 0 && mark !== undefined
      ? [
          {
            source: fileAddress(analysis[mark.anchor.side]?.name ?? ''),
            selector: [quote(mark.anchor)],
            'stet:was': { start: mark.anchor.start, end: mark.anchor.end },
          },
        ]
      : []
  const targets = spans.flatMap((span) => {
    const document = analysis[span.side]
    if (document === null) return []
    const counter = counters.get(span.side) ?? makePointCounter(document.text)
    counters.set(span.side, counter)
    const position = { type: 'TextPositionSelector', start: counter(span.start), end: counter(span.end) }
    return [
      {
        source: fileAddress(document.name),
        selector: [quote(makeAnchor(document, span.side, span)), position],
      },
    ]
  })
  const all = [...targets, ...lost]
  if (all.length === 0) return []
  const text = (value: string, purpose: string) => ({
    type: 'TextualBody',
    format: 'text/plain',
    purpose,
    value,
  })
  const maker = entry.by ?? review.reviewer
  const created = dateTime(review.date)
  const { correction } = mark ?? { correction: entry.after }
  return [
    {
      id: `urn:stet:${entry.kind}:${fileAddress(entry.id)}`,
      type: 'Annotation',
      motivation: entry.after === null ? 'assessing' : 'editing',
      ...(created === null ? {} : { created }),
      ...(entry.kind === 'mark' && maker !== '' ? { creator: { type: 'Person', name: maker } } : {}),
      body: [
        text(entry.category, 'classifying'),
        text(entry.severity, 'assessing'),
        text(entry.state, 'tagging'),
        ...(entry.comment === '' ? [] : [text(entry.comment, 'commenting')]),
        ...(entry.reason === '' ? [] : [text(entry.reason, 'describing')]),
        ...(correction === null || (entry.kind === 'mark' && correction === '')
          ? []
          : [text(correction, 'editing')]),
      ],
      target: all.length === 1 ? all[0] : all,
      'stet:rule': entry.rule,
      'stet:flag': mark === undefined ? null : mark.flag,
    },
  ]
}

const quote = ({
  quote: exact,
  prefix,
  suffix,
}: Readonly<{ quote: string; prefix: string; suffix: string }>) => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
})

type PointCounter = (offset: number) => number

/** From UTF-16 offsets to code points. A position between the halves of a pair counts with the one before it. */
function makePointCounter(text: string): PointCounter {
  const pairs: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index)
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
