/**
 * Text of unknown origin, made fit for a report that a person opens in another program: halves of surrogate pairs and
 * NUL become U+FFFD (no encoding has them), other control characters go, and marks that turn the direction of what
 * follows are named instead of obeyed: `[U+202E]` shows a reviewer what hides in the text, and cannot turn the page.
 * Tabs and line breaks stay; each format deals with those itself.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Surrogate}|\0/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\u202A-\u202E\u2066-\u2069]/g,
      (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`,
    )
    .replace(CONTROLS, '')
}

/** C0 and C1 controls but tab and line feed, and the line and paragraph separators of Unicode. */
// oxlint-disable-next-line no-control-regex -- naming control characters is the point
const CONTROLS = /[\u0001-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/g

/** The same on one line: any run of white space is one space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim()
