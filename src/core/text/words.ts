/** A word where it stands: `start`/`end` are half-open UTF-16 offsets in the string given; `text` is that slice. */
export type Word = Readonly<{ text: string; start: number; end: number }>

/**
 * Han runs · numbers with their separators inside (1,200 · 3.5) · letters and digits, apostrophes inside (don't, O'Neill).
 * A hyphen parts words: "flood-warning" and "flood warning" must come out alike.
 */
const WORD = /[\p{Script=Han}]+|\d+(?:[.,]\d+)*(?:[\p{L}]+)?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

export function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** Contractions that do not come apart at the apostrophe, and spoken short forms. */
const WHOLE_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ['kinda', ['kind', 'of']],
  ['sorta', ['sort', 'of']],
])

const TAILS: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['m', 'am'],
])

/** 's and 'd say too little (is, has, possessive; had, would) to be given back as a word. */
const DROPPED_TAILS: ReadonlySet<string> = new Set(['s', 'd'])

/**
 * The words of an English text as forms to compare: lower case, contractions apart, separators of thousands gone.
 *
 *     "They'd say we can't pay $1,200."  →  they say we can not pay 1200
 *
 * Text in other languages passes through unharmed: rules for apostrophes fire on English tails only.
 */
export function wordForms(text: string): string[] {
  const forms: string[] = []
  for (const word of splitWords(text)) {
    const lower = word.text.toLowerCase().replaceAll('’', "'")
    const whole = WHOLE_FORMS.get(lower)
    if (whole !== undefined) {
      forms.push(...whole)
      continue
    }
    const apostrophe = lower.lastIndexOf("'")
    if (apostrophe === -1) {
      forms.push(/^\d/.test(lower) ? lower.replace(/,(?=\d{3}(?!\d))/g, '') : lower)
      continue
    }
    const head = lower.slice(0, apostrophe).replaceAll("'", '')
    const tail = lower.slice(apostrophe + 1)
    if (tail === 't' && head.endsWith('n')) forms.push(head.slice(0, -1), 'not')
    else if (DROPPED_TAILS.has(tail)) forms.push(head)
    else if (TAILS.has(tail)) forms.push(head, TAILS.get(tail) ?? tail)
    else forms.push(head + tail)
  }
  return forms
}
