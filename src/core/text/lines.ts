/** Offsets at which the lines of a text begin; `lineStarts[0] === 0`. Lines end at `\n` (contracts: newlines are `\n`). */
export type LineStarts = readonly number[]

export function findLineStarts(text: string): LineStarts {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** `line` counts from 1, `column` from 0, in UTF-16 code units inside that line. */
export type LinePosition = Readonly<{ line: number; column: number }>

/** The line that holds `offset`, by binary search. An offset past the end belongs to the last line. */
export function locateOffset(starts: LineStarts, offset: number): LinePosition {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! }
}
