/** "12:30" or "1:02:03" in seconds; null for anything else. */
export function parseTime(words: string): number | null {
  if (!/^\d+(:\d{1,2}){1,2}$/.test(words.trim())) return null
  return words
    .trim()
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
}
