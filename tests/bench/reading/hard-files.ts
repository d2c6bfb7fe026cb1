/**
 * Texts that cost a careless reader minutes: a megabyte of one thing over and over. Each has done so once, here or in a
 * library. `size` in characters, about.
 */
const repeat = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length))

const rows = (size: number, unit: (row: number) => string): string => {
  const lines: string[] = []
  for (let length = 0, row = 0; length < size; row++) {
    const line = unit(row)
    lines.push(line)
    length += line.length + 1
  }
  return lines.join('\n')
}

const clock = (row: number): string => `${Math.floor(row / 60)}:${String(row % 60).padStart(2, '0')}`

export const HARD_FILES: readonly Readonly<{ title: string; make: (size: number) => string }>[] = [
  { title: 'arrows, one a line', make: (size) => repeat('a-->\n', size) },
  { title: 'timing lines and no words', make: (size) => repeat('00:00:01.000 --> 00:00:02.000\n', size) },
  { title: 'times, one a line', make: (size) => rows(size, clock) },
  { title: 'times and words in turn', make: (size) => rows(size, (row) => `${clock(row)}\nwords here`) },
  { title: 'one letter a line', make: (size) => repeat('a\n', size) },
  { title: 'one letter a paragraph', make: (size) => repeat('a\n\n', size) },
  { title: 'numbers of a list', make: (size) => repeat('1. a\n', size) },
  { title: 'speaker changes', make: (size) => repeat('>> a\n', size) },
  { title: 'names and colons', make: (size) => repeat('A: b\n', size) },
  { title: 'one word over and over', make: (size) => repeat('word ', size) },
  { title: 'one line without a space', make: (size) => repeat('w', size) },
  { title: 'ampersands, escaped', make: (size) => repeat('&amp;', size) },
  { title: 'beginnings of tags', make: (size) => repeat('<a', size) },
  { title: 'beginnings of comments', make: (size) => repeat('<!--', size) },
  { title: 'elements in elements', make: (size) => repeat('<div>', size) },
  { title: 'opening brackets', make: (size) => repeat('[', size) },
  { title: 'emphasis never closed', make: (size) => repeat('**a** _b ', size) },
  { title: 'rows of a table', make: (size) => repeat('| a | b |\n', size) },
  { title: 'the same sentence', make: (size) => repeat('Thanks for watching. ', size) },
  {
    title: 'JSON that never ends',
    make: (size) => `{"segments":[${repeat('{"start":1,"text":"a"},', size)}`,
  },
]
