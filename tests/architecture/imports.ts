/**
 * Reads the import lines of a source text. A scanner of our own, because TypeScript 7 has no compiler interface in
 * JavaScript, and because tools that walk the imports for us have answered "no problem" after finding no module at all.
 *
 *     import type { Span } from '../text/span.ts'      { from: '../text/span.ts', typeOnly: true }
 *     export * from './registry.ts'                    { from: './registry.ts', typeOnly: false }
 *     const page = await import('./page.tsx')          { from: './page.tsx', typeOnly: false }
 *     new Worker(new URL('./a.worker.ts', import.meta.url))   { from: './a.worker.ts', typeOnly: false }
 *
 * Comments are blanked first, so that an example in a doc comment is not an import. String contents are kept, since
 * the addresses are strings: a string that itself holds a whole import statement would be read as one. No file of ours
 * needs that, and it fails loudly, never silently.
 */
export type ImportLine = Readonly<{ from: string; typeOnly: boolean }>

export function findImports(source: string): readonly ImportLine[] {
  const code = blankComments(source)
  const found: (ImportLine & { at: number })[] = []
  const collect = (pattern: RegExp, isTypeOnly: (match: RegExpExecArray) => boolean) => {
    for (const match of code.matchAll(pattern)) {
      found.push({ from: match.groups!['from']!, typeOnly: isTypeOnly(match), at: match.index }) // all patterns name it
    }
  }
  // import x from 'a' · import { a, b } from 'a' · import type … · export … from 'a'. The clause holds no quote and no
  // semicolon, so it cannot run into the next statement.
  collect(
    /^[ \t]*(?:import|export)\s+(?<clause>[^'";]*?)\bfrom\s*['"](?<from>[^'"]+)['"]/gm,
    (match) => /^type\b/.test(match.groups!['clause']!), // the pattern names it
  )
  // import './style.css'
  collect(/^[ \t]*import\s*['"](?<from>[^'"]+)['"]/gm, () => false)
  // import('a'), but not the type import('a').B, which is type only where it follows a colon, `<` or `typeof`
  collect(/(?<before>[:<|&]\s*|\btypeof\s+)?\bimport\(\s*['"](?<from>[^'"]+)['"]\s*\)/g, (match) => {
    return match.groups!['before'] !== undefined // the pattern names it
  })
  collect(/\bnew URL\(\s*['"](?<from>\.[^'"]+)['"]\s*,\s*import\.meta\.url\s*\)/g, () => false)
  return found.sort((a, b) => a.at - b.at).map(({ from, typeOnly }) => ({ from, typeOnly }))
}

/** Comments become spaces of the same length; strings, template literals and everything else stay. */
function blankComments(source: string): string {
  // Alternatives in order of precedence: whichever starts first wins, so a `//` inside a string is no comment. A regular
  // expression literal that holds a quote is not known here; it can only hide a comment, never an import line, because
  // strings end at the line's end.
  const pieces = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
  return source.replace(pieces, (piece) =>
    piece.startsWith('/*') || piece.startsWith('//') ? piece.replace(/[^\n]/g, ' ') : piece,
  )
}

/** The first way round in a circle, as file names with the first repeated at the end; null where there is none. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>()
  const path: string[] = []
  const visit = (node: string): readonly string[] | null => {
    const at = path.indexOf(node)
    if (at !== -1) return [...path.slice(at), node]
    if (done.has(node)) return null
    path.push(node)
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next)
      if (cycle !== null) return cycle
    }
    path.pop()
    done.add(node)
    return null
  }
  for (const node of graph.keys()) {
    const cycle = visit(node)
    if (cycle !== null) return cycle
  }
  return null
}
