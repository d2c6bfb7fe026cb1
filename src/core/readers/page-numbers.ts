/**
 * Lines that hold the number of a page, where a transcript was copied out of a PDF: they stand in the middle of what
 * somebody says. A number alone proves nothing (a year, a count, a numbered caption): three that follow each other by one, each
 * so many lines below the one before, do.
 *
 *     … and then we drove          line 40
 *     2                            line 41: left out, as 1 stands on line 5 and 3 on line 78
 *     to the coast.
 */
const PAGE = /^(?:page |p\. ?|[-–—] ?)?(\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?$/i
const FEWEST = 3
/** Of lines that hold something. Rows of captions have two or three. */
const APART = 8

/** Indexes of such lines, the last first. */
export function findPageNumbers(texts: readonly string[]): ReadonlySet<number> {
  type Page = Readonly<{ index: number; before: Page | null; count: number }>
  // The last page of each number that a longer row may go on from.
  const pages = new Map<number, Page>()
  let longest: Page | null = null
  for (const [index, text] of texts.entries()) {
    const match = text.length <= 20 ? PAGE.exec(text) : null
    if (match === null) continue
    const number = Number(match[1])
    const before = pages.get(number - 1)
    const follows = before !== undefined && index - before.index >= APART
    const page: Page = follows
      ? { index, before, count: before.count + 1 }
      : { index, before: null, count: 1 }
    if (page.count >= (pages.get(number)?.count ?? 0)) pages.set(number, page)
    if (longest === null || page.count > longest.count) longest = page
  }
  const found = new Set<number>()
  if (longest === null || longest.count < FEWEST) return found
  for (let page: Page | null = longest; page !== null; page = page.before) found.add(page.index)
  return found
}
