import type { Analysis } from '../model/analysis.ts'
import type { Evidence } from '../model/flag.ts'
import type { Project } from '../model/project.ts'
import type { RuleContext } from '../rules/index.ts'
import { makeRuleContext } from '../rules/index.ts'
import type { ReviewItem } from '../review/index.ts'
import { videoLink } from '../review/index.ts'
import type { Span } from '../text/span.ts'
import type { Whereabouts } from './locate.ts'
import type { EntryPlace, Quote, ReviewEntry } from './review.ts'

type Ordered = Readonly<{ entry: Omit<ReviewEntry, 'number'>; outside: number; offset: number }>

/** Review items as entries of a report, in article order: first by their place in the article, then the others as they came. */
export function buildEntries(
  project: Project,
  analysis: Analysis,
  items: readonly ReviewItem[],
  where: Whereabouts,
): ReviewEntry[] {
  const context = makeRuleContext(analysis)
  const quotes = (given: readonly Evidence[], span: Span | null): Quote[] => {
    const evidence = given.length > 0 ? given : span === null ? [] : saidThere(context, span)
    return evidence.map((one) => ({
      side: one.side,
      text: one.text,
      speaker: one.speaker,
      startSeconds: one.startSeconds,
      link: one.startSeconds === null ? null : videoLink(project.video, one.startSeconds),
      // a rule gives offsets in the document; a quotation is read alone
      marked: one.marked
        .map(({ start, end }) => ({ start: start - one.start, end: end - one.start }))
        .filter(({ start, end }) => start >= 0 && start < end && end <= one.text.length),
    }))
  }
  const ordered: Ordered[] = items.map((item) =>
    item.kind === 'mark' ? markEntry(item, where, quotes) : flagEntry(item, where, quotes),
  )
  ordered.sort((a, b) => a.outside - b.outside || a.offset - b.offset)
  return ordered.map(({ entry }, index) => ({ number: index + 1, ...entry }))
}

type Quoting = (given: readonly Evidence[], span: Span | null) => Quote[]

function markEntry(item: ReviewItem & { kind: 'mark' }, where: Whereabouts, quotes: Quoting): Ordered {
  const { mark, flag, place } = item
  const { anchor } = mark
  const onArticle = anchor.side === 'article'
  const span = place.span ?? anchor
  const lost = place.status === 'orphan'
  const before = lost
    ? { left: anchor.prefix, words: anchor.quote, right: anchor.suffix }
    : where.context(anchor.side, span)
  return {
    outside: onArticle ? 0 : 1,
    offset: span.start,
    entry: {
      id: mark.id,
      kind: 'mark',
      state: 'marked',
      category: mark.category,
      severity: mark.severity,
      rule: flag?.rule ?? null,
      confidence: flag?.confidence ?? null,
      where: where.place(anchor.side, span, lost),
      alsoAt: [],
      before,
      after: mark.correction === '' ? null : mark.correction,
      suggestion: null,
      reason: flag?.message ?? '',
      comment: mark.comment,
      ...(mark.by === undefined ? {} : { by: mark.by }),
      quotes: quotes(flag?.evidence ?? [], onArticle && !lost ? span : null),
    },
  }
}

function flagEntry(item: ReviewItem & { kind: 'flag' }, where: Whereabouts, quotes: Quoting): Ordered {
  const { flag, decision, state } = item
  const [first, ...rest] = flag.places
  const inArticle = flag.places.find((place) => place.side === 'article')
  const own = decision?.correction ?? null
  const after = state === 'corrected' ? (own ?? first.replacement ?? null) : null
  const place = (one: typeof first): EntryPlace => ({
    ...where.place(one.side, one),
    startSeconds: one.startSeconds,
  })
  return {
    outside: inArticle === undefined ? 1 : 0,
    offset: (inArticle ?? first).start,
    entry: {
      id: flag.id,
      kind: 'flag',
      state,
      category: item.category,
      severity: item.severity,
      rule: flag.rule,
      confidence: flag.confidence,
      where: place(first),
      alsoAt: rest.map(place),
      before: where.context(first.side, first),
      after,
      suggestion: after === null ? (flag.suggestion ?? first.replacement ?? null) : null,
      reason: flag.message,
      comment: decision?.comment ?? '',
      quotes: quotes(flag.evidence, inArticle ?? null),
    },
  }
}

/** What was said where the words of the article stand. */
function saidThere(context: RuleContext, span: Span): readonly Evidence[] {
  if (context.alignment === null) return []
  return context.quoteTranscript(context.transcriptOf(context.articleSentencesAt(span)))
}
