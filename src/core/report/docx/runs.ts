import type * as Docx from 'docx'

export type Library = typeof Docx

// oxlint-disable-next-line no-control-regex -- naming control characters is the point
const NO_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Lines of a text, fit for XML: what it cannot hold becomes U+FFFD, which a reader sees (see xml.ts). */
export const linesOf = (text: string): readonly string[] =>
  text.replace(NO_XML, '\uFFFD').replace(/\r\n?/g, '\n').split('\n')

/** Word has no line breaks inside a text: each line is a run of its own, with a break before all but the first. */
export const textRuns = (docx: Library, text: string, options: Docx.IRunOptions = {}): Docx.TextRun[] =>
  linesOf(text).map(
    (line, at) => new docx.TextRun({ ...options, ...(at === 0 ? {} : { break: 1 }), text: line }),
  )
