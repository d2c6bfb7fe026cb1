import { blocksOfProse } from './prose.ts'
import { defineRule, type FlagDraft, type PlaceDraft } from './rule.ts'

/** A hyphen, or two or three, that stands where a dash belongs: space on both sides, or two hyphens between words. */
const HYPHENS = /(?<=\S) (-{1,3}) (?=\S)|(?<=[\p{L}"”’)])--(?=[\p{L}"“‘(])/gu
const DASHES = /[—–]/u

/** Real dashes between words in their three usual forms; "1990–2000" and "London–Paris" are ranges. */
const SET = /(?<=[\p{L}\p{N}"”’)?!,.]) ?[—–] ?(?=[\p{L}\p{N}"“‘(])/gu
const FORMS: Readonly<Record<string, string>> = {
  '—': 'long, without spaces',
  ' — ': 'long, with spaces',
  ' – ': 'short, with spaces',
}
/** "5 - 3" and "May - June" are sums and ranges. */
const BETWEEN_DIGITS = /\d$/u

/**
 * Hyphens in the place of dashes. Machines and plain keyboards have no dash; a text without a single real one was never set,
 * and all its hyphens are one finding with one remedy. Neither weighs anything: nobody misreads a hyphen, and as minor errors
 * they were eight of eleven places that a machine translation showed in a thousand words.
 */
export const dash = defineRule({
  id: 'dash',
  version: 2,
  title: 'Dashes',
  group: 'Residue and characters',
  category: 'linguistic-conventions/punctuation',
  severity: 'neutral',
  needs: ['english-article'],
  docs: {
    what: 'Hyphens with spaces around them, or two in a row, where a dash is meant; dashes of several kinds in one text.',
    why: 'A hyphen joins and a dash parts; on the page the reader stumbles.',
    action: 'Accept once: all places become dashes.',
  },
  examples: {
    flagged: [
      { article: 'It was late - too late.\nHe left - and came back.', flagged: ' - ' },
      { article: 'It was late--too late.', flagged: '--' },
      { article: 'It was late—too late—and dark – so dark.', flagged: ' – ' },
    ],
    clean: [
      { article: 'A well-known, two- or three-day flood.' },
      { article: 'That makes 5 - 3 places, pages 10 - 12.' },
      { article: 'It was late — too late — and dark, 1990–2000, on the London–Paris train.' },
      { article: 'Run it with --help, please.' },
    ],
  },
  *check({ article }) {
    const places: PlaceDraft[] = []
    const kinds = new Map<string, PlaceDraft[]>()
    let hasDash = false
    for (const block of blocksOfProse(article)) {
      const text = article.text.slice(block.start, block.end)
      hasDash ||= DASHES.test(text)
      for (const match of text.matchAll(SET)) {
        // a dash with one space is as good as the form it is nearer to, and "–" without any joins
        const form =
          match[0] === '–' ? null : FORMS[match[0]] === undefined ? ` ${match[0].trim()} ` : match[0]
        const start = block.start + match.index
        if (form !== null)
          kinds.set(form, [
            ...(kinds.get(form) ?? []),
            { side: 'article', start, end: start + match[0].length },
          ])
      }
      for (const match of text.matchAll(HYPHENS)) {
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 1)
        if (BETWEEN_DIGITS.test(text.slice(0, match.index)) && /\d/u.test(after)) continue
        places.push({
          side: 'article',
          start: block.start + match.index,
          end: block.start + match.index + match[0].length,
          replacement: match[0].startsWith(' ') ? ' – ' : '—',
        })
      }
    }
    yield* mixture(kinds)
    const [first, ...others] = places
    if (first === undefined) return
    const many = others.length === 0 ? 'A hyphen stands' : `Hyphens stand at ${places.length} places`
    yield {
      places: [first, ...others],
      message: hasDash
        ? `${many} where the rest of the text has dashes. Use one kind throughout.`
        : `${many} where a dash is meant. Set real dashes; one correction changes all.`,
      suggestion: first.replacement!,
      confidence: 0.9,
    }
  },
})

/** Two forms of real dashes, each at home in the text: the rarer ones are to follow. */
function* mixture(kinds: ReadonlyMap<string, readonly PlaceDraft[]>): Generator<FlagDraft> {
  const [usual, ...rest] = [...kinds].sort((a, b) => b[1].length - a[1].length)
  if (usual === undefined || rest.length === 0) return
  const [form, most] = usual
  const places = rest
    .flatMap(([, rare]) => rare)
    .sort((a, b) => a.start - b.start)
    .map((place): PlaceDraft => ({ ...place, replacement: form }))
  const [first, ...others] = places
  if (first === undefined) return
  yield {
    places: [first, ...others],
    message: `Dashes are set in ${kinds.size} ways: ${FORMS[form]} at ${most.length} places, otherwise at ${places.length}. Use one throughout.`,
    suggestion: form,
    confidence: 0.85,
  }
}
