/**
 * A half-open range `[start, end)` of UTF-16 code units in one string. `start === end` is a position between two
 * characters (a seam, an insertion point). Which string is meant stands on the field that holds the span.
 */
export type Span = Readonly<{ start: number; end: number }>

export const spanLength = (span: Span): number => span.end - span.start

/** True when the two share at least one code unit; touching ends do not count, an empty span inside the other does. */
export function spansOverlap(a: Span, b: Span): boolean {
  if (a.start === a.end) return b.start <= a.start && a.start <= b.end
  if (b.start === b.end) return a.start <= b.start && b.start <= a.end
  return a.start < b.end && b.start < a.end
}
