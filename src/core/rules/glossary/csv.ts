/** A row of cells with its line in the file, from 1. */
export type CsvRow = Readonly<{ line: number; cells: readonly string[] }>

/** Of comma, semicolon and tab, the one that the first line has most. */
export function separatorOf(text: string): string {
  const first = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'))
  const count = (mark: string): number => first.split(mark).length - 1
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/**
 * RFC 4180 with any separator: cells in quotation marks may hold separators, line breaks and doubled marks. A quotation that
 * never closes ends with the file. Empty lines are left out.
 */
export function readCsv(text: string, separator: string): CsvRow[] {
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let began = 1
  let at = 0
  const endRow = (): void => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: began, cells })
    cells = []
  }
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      at++
      while (at < text.length) {
        const close = text.indexOf('"', at)
        const end = close === -1 ? text.length : close
        cell += text.slice(at, end)
        at = end + 1
        if (text[at] !== '"') break
        cell += '"'
        at++
      }
      line += cell.split('\n').length - 1
    }
    const rest = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at++
    cells.push((cell + text.slice(rest, at)).trim())
    if (text[at] === '\n') {
      endRow()
      line++
      began = line
    }
    at++
  }
  endRow()
  return rows
}
