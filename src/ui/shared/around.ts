const WORDS_BEFORE = 3
const WORDS_AFTER = 3

/** Some words before and after a span, from the same paragraph, for a diff in its sentence. */
export function around(text: string, start: number, end: number): Readonly<{ lead: string; trail: string }> {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const newline = text.indexOf('\n', end)
  const after = text.slice(end, newline === -1 ? text.length : newline)
  const lead = new RegExp(`(?:\\S+\\s+){0,${WORDS_BEFORE - 1}}\\S*\\s*$`, 'u').exec(before)?.[0] ?? ''
  const trail = new RegExp(`^\\S*(?:\\s+\\S+){0,${WORDS_AFTER}}`, 'u').exec(after)?.[0] ?? ''
  return { lead, trail }
}
