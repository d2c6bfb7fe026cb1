/**
 * Puts what a benchmark printed between its marks in docs/benchmarks.md; everything outside the marks is written by
 * hand and stays.
 *
 *     <!-- bench:size -->            <!-- bench:size -->
 *     (old table)            ->
 *     <!-- /bench:size -->           (new table)
 *
 *                                    <!-- /bench:size -->
 */
export function replaceSection(page: string, name: string, table: string): string {
  const [opening, closing] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const start = page.indexOf(opening)
  const end = page.indexOf(closing)
  if (start === -1 || end < start)
    throw new Error(`docs/benchmarks.md has no section between ${opening} and ${closing}.`)
  return `${page.slice(0, start + opening.length)}\n\n${table.trim()}\n\n${page.slice(end)}`
}
