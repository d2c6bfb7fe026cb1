/**
 * Whether a file is another person's review, by its first few thousand characters: the rest of it need not be there.
 * Only what can be nothing else: a Word file may as well be a new version of the article, and a project file is opened.
 */
export const looksLikeReview = (head: string): boolean =>
  /^\uFEFF?\s*[[{]/.test(head)
    ? head.includes('"stet.review/1"') || head.includes('www.w3.org/ns/anno.jsonld')
    : looksLikeMqm(head)

/** Has the ten names, or lines of nine or ten columns with a severity in the ninth. */
export function looksLikeMqm(file: string): boolean {
  const lines = file.replace(/^\uFEFF/, '').split('\n', 20)
  if (/(?:^|\t)system\tdoc/i.test(lines[0] ?? '')) return true
  return lines.some((line) => {
    const columns = line.split('\t')
    return (
      columns.length >= 9 &&
      columns.length <= 10 &&
      /^(?:no-error|minor|major|critical|neutral)$/i.test(columns[8] ?? '')
    )
  })
}
