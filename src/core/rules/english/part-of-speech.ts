import type { Token } from '../../text/tokens.ts'
import { AUXILIARIES, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes.ts'

/**
 * Guesses, from the word and what stands before it, whether a word is used as a noun or a verb. A tagger of 100 kB would
 * be right more often; the rules ask one narrow question ("we cut and cut" against "their status and status"), which
 * the neighbour nearly always answers.
 */
const NOUN_ENDING =
  /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|hood|dom|ology|graphy|acy|tude|ure|age|ist|ics|us|logy|sis)s?$/u

const BARE_VERBS = new Set(
  `cut talk run go come work look eat cry laugh wait dig read write fight grow fall rise think ask try push pull walk
  sing dance play sleep drink pray hope dream wonder search hit beat kick knock scream shout call ring drive ride fly
  climb swim turn spin spend buy sell pay give take make keep learn study practise practice train fail argue discuss
  repeat wash clean rub scrub sit stand stay watch listen hear see say tell speak teach know feel want need like love
  hate add build break burn bite blow cook count deny die edit enter explain iterate improve lie lose move obey open
  plan revise save scroll shrink stare stretch suffer test type wander weep whisper wish worry chew complain`.split(
    /\s+/u,
  ),
)
const PAST_FORMS = new Set(
  `ran went came ate dug wrote fought grew fell rose thought sang slept drank hit beat rang drove rode flew swam spun
  spent bought sold paid gave took made kept sat stood heard saw said told spoke taught knew felt built broke burnt bit
  blew lost wept shrank got put let met held led read hung swung`.split(/\s+/u),
)

const VERB_SIGNALS = new Set([
  'to',
  'not',
  'just',
  'and',
  "let's",
  'please',
  'always',
  'never',
  'only',
  'then',
  'keep',
  'kept',
])

export type WordUse = 'noun' | 'verb' | 'unknown'

/** `before` is the word before, null at the start of a clause. */
export function guessUse(word: Token, before: Token | null): WordUse {
  const lower = word.lower
  if (NOUN_ENDING.test(lower)) return 'noun'
  const previous = before?.lower
  if (previous !== undefined) {
    if (DETERMINERS.has(previous) || previous.endsWith("'s")) return 'noun'
    if (SUBJECT_PRONOUNS.has(previous) || (AUXILIARIES.has(previous) && !isBe(previous))) return 'verb'
    if (VERB_SIGNALS.has(previous)) return BARE_VERBS.has(lower) || previous === 'to' ? 'verb' : 'unknown'
    if (PREPOSITIONS.has(previous))
      return /ing$/u.test(lower) && !/^(?:between|of)$/u.test(previous) ? 'verb' : 'noun'
  }
  if (/(?:ed|ing)$/u.test(lower) && lower.length > 4) return 'verb'
  if (PAST_FORMS.has(lower)) return 'verb'
  if (BARE_VERBS.has(lower)) return 'verb'
  return 'unknown'
}

const isBe = (word: string): boolean =>
  /^(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/u.test(word)

const COMPARABLE = new Set(
  `big small long short high low fast slow strong weak great old young new cold hot warm cool dark light bright deep
  wide near far close hard soft loud quiet rich poor tall thick thin smart cheap clear clean fresh full late early large
  rare safe simple sharp sick sweet tight tough wet dry wild wise bold brave broad calm dense faint fair fierce fine firm
  fit flat fond grand harsh keen kind lean loose mad mild narrow neat nice odd pale plain proud pure quick rough rude sad
  slim smooth steep stern stiff strange strict subtle tame tense vague vast warm weird dull gentle clever`.split(
    /\s+/u,
  ),
)

/** "stronger and stronger", "easier and easier": a comparative, which agent nouns ("teacher") are not. */
export function isComparative(lower: string): boolean {
  if (['better', 'worse', 'more', 'less', 'fewer', 'further', 'farther', 'lesser'].includes(lower))
    return true
  if (!lower.endsWith('er')) return false
  const stem = lower.slice(0, -2)
  if (COMPARABLE.has(stem) || COMPARABLE.has(`${stem}e`)) return true
  if (stem.at(-1) === stem.at(-2) && COMPARABLE.has(stem.slice(0, -1))) return true
  return (
    stem.endsWith('i') &&
    stem.length <= 6 &&
    !['soldi', 'barri', 'carri', 'suppli', 'premi', 'coppi', 'couri'].includes(stem)
  )
}

export const isPastForm = (lower: string): boolean => PAST_FORMS.has(lower)

export const isBareVerb = (lower: string): boolean => BARE_VERBS.has(lower)

export const isFunctionWord = (lower: string): boolean => FUNCTION_WORDS.has(lower)

export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text)
