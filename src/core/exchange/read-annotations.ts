import type { Analysis } from '../model/analysis.ts'
import type { Anchor, Decision } from '../model/project.ts'
import type { Side } from '../model/side.ts'
import { makeAnchor, resolveAnchor } from '../review/index.ts'
import { hashText } from '../text/hash.ts'
import { readCategory, readSeverity } from './categories.ts'
import { field, isRecord, list, offset, text, textOrNull } from './checked-json.ts'
import type { ImportedMark, ImportedReview, ImportResult } from './imported-review.ts'
import { UNKNOWN_REVIEWER } from './imported-review.ts'

const OWN_ID = /^urn:stet:(mark|flag):(.+)$/

/** Whether a value is an annotation, a page or collection of them, or a list. */
export const looksLikeAnnotations = (value: unknown): boolean =>
  /"?(?:Annotation|AnnotationPage|AnnotationCollection)"?/.test(JSON.stringify(field(value, 'type') ?? '')) ||
  (Array.isArray(value) &&
    value.some((one) => isRecord(one) && /Annotation/.test(JSON.stringify(one['type'] ?? ''))))

/** Web Annotations of any program: one review for each creator. Without a category an annotation is custom/annotation. */
export function readAnnotations(file: unknown, analysis: Analysis): ImportResult {
  const people = new Map<
    string,
    { marks: ImportedMark[]; decisions: Decision[]; skipped: ImportedReview['skipped'][number][] }
  >()
  const everyone = creatorOf(file)
  for (const [index, annotation] of listAnnotations(file).entries()) {
    const reviewer = creatorOf(annotation) ?? everyone ?? UNKNOWN_REVIEWER
    const person = people.get(reviewer) ?? { marks: [], decisions: [], skipped: [] }
    people.set(reviewer, person)
    const [, kind, rawId] = OWN_ID.exec(text(field(annotation, 'id'))) ?? []
    const bodies = [...list(field(annotation, 'body'))]
    const body = (purpose: string): string | null => {
      const found = bodies.find((one) => list(field(one, 'purpose')).includes(purpose))
      return found === undefined ? null : text(field(found, 'value'))
    }
    const category = readCategory(body('classifying') ?? '') ?? 'custom/annotation'
    const severity = readSeverity(body('assessing') ?? '') ?? 'minor'
    const comment = body('commenting') ?? commentOf(annotation, bodies)
    const correction = body('editing')
    if (kind === 'flag') {
      const verdict = (['kept', 'corrected', 'dismissed'] as const).find((one) => one === body('tagging'))
      if (verdict !== undefined)
        person.decisions.push({ flag: decode(rawId!), verdict, correction, comment, severity, category })
      continue
    }
    const anchors = list(field(annotation, 'target')).map((target) => anchorOf(target, analysis))
    const anchor = anchors.find((one) => one !== null) ?? null
    if (anchor === null) {
      const reason = 'its words are not in our texts, or in more than one place'
      person.skipped.push({ line: index + 1, words: quoteOf(field(annotation, 'target')), reason })
      continue
    }
    person.marks.push({
      id: kind === 'mark' ? decode(rawId!) : `anno-${hashText(`${text(field(annotation, 'id'))} ${index}`)}`,
      anchor,
      category,
      severity,
      correction: correction ?? '',
      comment,
      flag: textOrNull(field(annotation, 'stet:flag')),
    })
  }
  return {
    ok: true,
    format: 'annotations',
    reviews: [...people].map(([reviewer, person]) => ({ reviewer, ...person })),
  }
}

/** Of a collection with its pages inside, a page, a list, or one alone. Pages elsewhere are not fetched. */
function listAnnotations(file: unknown): readonly unknown[] {
  if (Array.isArray(file)) return file.flatMap(listAnnotations)
  if (!isRecord(file)) return []
  const items = [...list(field(file, 'items')), ...list(field(field(file, 'first'), 'items'))]
  return items.length > 0 ? items : field(file, 'target') === undefined ? [] : [file]
}

const creatorOf = (value: unknown): string | null => {
  for (const one of list(field(value, 'creator'))) {
    const name = typeof one === 'string' ? one : text(field(one, 'name')) || text(field(one, 'nickname'))
    if (name.trim() !== '') return name
  }
  return null
}

/** Bodies without a purpose are comments, too, as is the short form `bodyValue`. */
const commentOf = (annotation: unknown, bodies: readonly unknown[]): string =>
  [
    text(field(annotation, 'bodyValue')),
    ...bodies.map((one) =>
      typeof one === 'string' ? one : field(one, 'purpose') === undefined ? text(field(one, 'value')) : '',
    ),
  ]
    .filter((value) => value !== '')
    .join('\n')

const selectorsOf = (target: unknown): readonly unknown[] => list(field(target, 'selector'))

const quoteSelector = (target: unknown): unknown =>
  selectorsOf(target).find((one) => list(field(one, 'type')).includes('TextQuoteSelector'))

const quoteOf = (target: unknown): string => text(field(quoteSelector(list(target)[0]), 'exact'))

function anchorOf(target: unknown, analysis: Analysis): Anchor | null {
  const side = sideOf(text(field(target, 'source')), analysis)
  const document = analysis[side]
  if (document === null) return null
  const quote = quoteSelector(target)
  const position = selectorsOf(target).find((one) =>
    list(field(one, 'type')).includes('TextPositionSelector'),
  )
  const from = offset(field(position, 'start'))
  const to = offset(field(position, 'end'))
  const start = from === null ? null : fromPoints(document.text, from)
  const end = to === null ? null : fromPoints(document.text, to)
  const exact = textOrNull(field(quote, 'exact'))
  if (exact === null)
    return start === null || end === null || end < start || end > document.text.length
      ? null
      : makeAnchor(document, side, { start, end })
  const prefix = text(field(quote, 'prefix'))
  const suffix = text(field(quote, 'suffix'))
  const at = start ?? 0
  const anchor: Anchor = { side, start: at, end: at + exact.length, quote: exact, prefix, suffix }
  const place = resolveAnchor(document, anchor)
  if (place.span !== null) return makeAnchor(document, side, place.span)
  // words that were gone for the writer are so for us, and shown as lost; other words that are nowhere were never ours
  const was = field(target, 'stet:was')
  const oldStart = offset(field(was, 'start'))
  const oldEnd = offset(field(was, 'end'))
  return oldStart === null || oldEnd === null || oldEnd < oldStart
    ? null
    : { ...anchor, start: oldStart, end: oldEnd }
}

/** By the file's name at the end of its address; the article where it says nothing that we know. */
function sideOf(source: string, analysis: Analysis): Side {
  const name = decode(source.split(/[/#?]/).findLast((part) => part !== '') ?? '')
  for (const side of ['article', 'transcript', 'original'] as const)
    if (analysis[side]?.name.replace(/\s+/gu, ' ').trim() === name) return side
  return 'article'
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** From code points to UTF-16. */
function fromPoints(value: string, points: number): number {
  let at = 0
  for (let count = 0; count < points && at < value.length; count++)
    at += value.codePointAt(at)! > 0xffff ? 2 : 1
  return at
}
