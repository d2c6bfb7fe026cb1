import { defineRule, type PlaceDraft } from './rule.ts'

type Kind = Readonly<{ pattern: RegExp; what: string; instead: (found: string) => string }>

/**
 * What UTF-8 becomes when it is read as Windows-1252: ’ turns into â€™, é into Ã©, a no-break space into Â and a space.
 */
const MOJIBAKE: ReadonlyMap<string, string> = new Map([
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€¦', '…'],
])

const KINDS: readonly Kind[] = [
  {
    // not the joiners of emoji, and not the breaks that a reader keeps
    pattern:
      /[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e]|(?<![\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]/gu,
    what: 'Invisible characters',
    instead: () => '',
  },
  {
    // all control characters but tab, newline and return
    pattern: /[^\P{Cc}\t\n\r]/gu,
    what: 'Control characters',
    instead: () => '',
  },
  {
    pattern: /â€[™˜œ\u009d“”¦]|Ã[\u00a0-\u00bf]|Â(?=[\u00a0-\u00bf])/gu,
    what: 'Characters of a wrong encoding',
    instead: (found) => MOJIBAKE.get(found) ?? repair(found),
  },
  { pattern: /\ufffd+/gu, what: 'Characters that could not be read', instead: () => '' },
]

/** "Ã©": the second byte of a two-byte character read alone. */
const repair = (found: string): string =>
  found.startsWith('Ã') ? String.fromCharCode(found.charCodeAt(1) + 0x40) : ''

/** Characters that nobody typed: invisible ones from web pages, control codes, and letters of a wrong encoding. */
export const strayCharacter = defineRule({
  id: 'stray-character',
  version: 1,
  title: 'Stray characters',
  group: 'Residue and characters',
  category: 'linguistic-conventions/character-encoding',
  severity: 'minor',
  needs: [],
  docs: {
    what: 'Zero-width and control characters, soft hyphens, and letters such as “â€™” that come from a wrong encoding.',
    why: 'They break search, copying and line ends, or show as garbage.',
    action: 'Accept once per kind: all places are put right together.',
  },
  examples: {
    flagged: [
      { article: 'The wa\u200bter rose.', flagged: '\u200b' },
      { article: 'Itâ€™s late.', flagged: 'â€™' },
      { article: 'A cafÃ© by the river.', flagged: 'Ã©' },
    ],
    clean: [
      { article: 'A family 👨‍👩‍👧 by the river.', note: 'Emoji are joined by an invisible character.' },
      { article: 'Ça va, señor? Ã is a letter.' },
    ],
  },
  *check({ article }) {
    for (const { pattern, what, instead } of KINDS) {
      const places = [...article.text.matchAll(pattern)].map((match): PlaceDraft => ({
        side: 'article',
        start: match.index,
        end: match.index + match[0].length,
        replacement: instead(match[0]),
      }))
      const [first, ...others] = places
      if (first === undefined) continue
      yield {
        places: [first, ...others],
        message: `${what} at ${places.length === 1 ? 'one place' : `${places.length} places`}. Take them out; one correction does all.`,
        suggestion: first.replacement!,
        confidence: 0.95,
      }
    }
  },
})
