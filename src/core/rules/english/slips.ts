import { isCommon } from './common-words.ts'

/**
 * Slips of grammar that a pattern can be sure of. Each was run over half a million words of manuals and essays written by
 * people; what fired there without being an error was narrowed or left out ("less people", "the reason is because", "a
 * couple things"). Tense and articles in general need a parser and are left to people.
 */
export type Slip = Readonly<{
  /** On the text in lower case; the whole match is the place. */
  pattern: RegExp
  /** What should stand there; null where that depends on the sense. */
  instead: ((found: string, groups: readonly string[]) => string) | null
  because: string
}>

/** Nouns that can be counted and that no compound begins with as a plural: enough to be sure of "one of the reason". */
const COUNTED =
  'reason|problem|thing|way|question|idea|example|method|factor|challenge|difficulty|company|country|city|person|student|scientist|engineer|researcher|paper|tool|mistake|lesson|topic|opportunity|advantage|disadvantage|difference|feature|task|dream|goal|skill|friend|colleague|expert|author|book|moment|point|step|place|year|month|week|day|hour|minute'
/** Those of them that are no verbs: "these question the result", "many reason that". */
const NO_VERB =
  'problem|thing|idea|example|method|factor|difficulty|company|country|city|person|student|scientist|engineer|researcher|mistake|lesson|topic|opportunity|advantage|difference|goal|skill|friend|colleague|expert'
const PLURAL =
  'reasons|problems|things|ways|questions|ideas|examples|methods|factors|challenges|difficulties|companies|countries|cities|people|students|scientists|engineers|researchers|papers|tools|mistakes|lessons|topics|opportunities|advantages|disadvantages|differences|features|tasks|dreams|goals|skills|friends|colleagues|experts|authors|books|moments'
/** The group of words ends here: what follows is no noun that the one before describes. */
const ENDS =
  '(?=[.,;:!?)]|$| (?:is|are|was|were|that|which|who|in|of|on|for|with|and|or|but|we|i|you|they|he|she|because|when|if|why|has|have|had|will|would|can|could|at|from|behind|here)\\b)'
/** A clause begins: the start of the text, a stop, or a joint that no subjunctive follows. */
const CLAUSE = '(?<=^|[.!?;:,]["”]? |\\b(?:but|because|so|while|when) )'

const plural = (noun: string): string =>
  noun === 'person' ? 'people' : /[^aeo]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
const singular = (noun: string): string =>
  noun === 'people' ? 'person' : noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.slice(0, -1)

/** Small letters of Latin script. With \p{L} in its place the first run of all patterns took seven times as long. */
const LETTER = 'a-z\\u00df-\\u024f'
const alone = (pattern: string): string => `(?<![${LETTER}'’-])(?:${pattern})(?![${LETTER}'’-])`

const slip = (pattern: string, instead: Slip['instead'], because: string): Slip => ({
  // without "i": folding the case made the first run of each pattern six times as long
  pattern: new RegExp(alone(pattern), 'gu'),
  instead,
  because,
})
/** The groups of the pattern joined by spaces. */
const keep =
  (...parts: readonly (number | string)[]): Slip['instead'] =>
  (_found, groups) =>
    parts.map((part) => (typeof part === 'number' ? (groups[part] ?? '') : part)).join(' ')

export const SLIPS: readonly Slip[] = [
  // prepositions that are too many or wrong
  slip('(despite) of', keep(1), '“despite” takes no “of”; that is “in spite of”'),
  slip('(discuss(?:es|ed|ing)?) about', keep(1), '“discuss” takes its object without a preposition'),
  slip('(mention(?:s|ed|ing)?) about', keep(1), '“mention” takes its object without a preposition'),
  slip('(emphasi[sz](?:e|es|ed|ing)) on', keep(1), '“emphasise” takes its object without a preposition'),
  slip('(to contact|contacted|contacting) with', keep(1), '“contact” takes its object without a preposition'),
  slip(
    '(list(?:s|ed)?) as following|is as following',
    (found) => found.replace(/following/iu, 'follows'),
    'the phrase is “as follows”',
  ),
  slip(
    '((?:tell|show|ask|teach|remind) (?:me|you|us|him|her|them)|explain|wonder|understand) (how|why|when|where|what) (do|does|did|is|are|was|were) (it|this|that|he|she|they|we|you)(?= [a-z]|[.,;!])',
    null,
    'an indirect question keeps the order of a statement (“tell me how it works”)',
  ),
  slip('in the other hand', () => 'on the other hand', 'the phrase has “on”'),
  slip(
    'in (my|his|her|our|their|your) point of view',
    keep('from', 1, 'point of view'),
    'a point of view is one that things are seen from',
  ),
  slip(
    'according to (?:my|our) (?:opinion|view|understanding|point of view)',
    () => 'in my opinion',
    '“according to” names another source',
  ),
  slip(
    '(explain(?:s|ed)?) (me|us|him|them) (the|how|why|what|that|this|about)',
    keep(1, 'to', 2, 3),
    'one explains something to somebody',
  ),
  slip(
    '(suggest(?:s|ed)?|recommend(?:s|ed)?) (?:me|us|him|them) to',
    null,
    'one suggests that somebody does something',
  ),
  slip(
    '(tell|tells|told) to (me|us|him|her|them)',
    keep(1, 2),
    '“tell” takes the person without a preposition',
  ),
  slip(
    '(say|says|said) (me|us|him|them) (that|the|a|it|to|i|he|we)',
    (_found, groups) =>
      `${({ say: 'tell', says: 'tells', said: 'told' } as Readonly<Record<string, string>>)[groups[1]!.toLowerCase()]!} ${groups[2]!} ${groups[3]!}`,
    '“say” takes no person; “tell” does',
  ),
  slip(
    '(listen(?:s|ed|ing)?) (music|the music|songs|the radio|me|him|them)',
    keep(1, 'to', 2),
    'one listens to something',
  ),
  slip('(wait(?:s|ed|ing)?) (me|us|him|them)', keep(1, 'for', 2), 'one waits for somebody'),
  slip('(arriv(?:e|es|ed|ing)) to', keep(1, 'at'), 'one arrives at or in a place'),
  slip('(depend(?:s|ed|ing)?) of', keep(1, 'on'), 'it depends on something'),
  slip('(capable) to', keep(1, 'of'), 'one is capable of something'),
  slip('(participat(?:e|es|ed|ing)) to', keep(1, 'in'), 'one takes part in something'),
  slip(
    '(prevent(?:s|ed|ing)?) (me|us|him|her|them|it|people) to',
    null,
    'one prevents somebody from doing something',
  ),
  // verbs
  slip(
    '(look(?:s|ed|ing)? forward to) (see|meet|hear|work|get|read|visit|learn)',
    (_found, groups) => `${groups[1]!} ${groups[2] === 'get' ? 'getting' : `${groups[2]!}ing`}`,
    'behind this “to” the verb ends in -ing',
  ),
  slip(
    '(worth) to (try|see|mention|note|read|watch|do|know|consider|buy|learn|visit)',
    (_found, groups) => `${groups[1]!} ${groups[2]!.replace(/e$/u, '').replace(/^se$/u, 'see')}ing`,
    'behind “worth” the verb ends in -ing',
  ),
  slip(
    '(avoid|enjoy|finish|mind)(s|ed|es)? to (be|do|have|make|use|see|go|work|read|talk|speak|play|write|learn|get|take)',
    null,
    'behind this verb the next one ends in -ing',
  ),
  slip('(let|lets) (me|us|him|her|them) to', keep(1, 2), '“let” is followed by the verb without “to”'),
  slip(
    '(can|could|may|might) able to',
    (_found, groups) => `${groups[1] === 'can' ? 'is' : groups[1]!} able to`,
    '“able” needs “be”',
  ),
  slip('can be able to', () => 'can', '“can” and “be able to” say the same'),
  slip('will can', () => 'will be able to', 'two auxiliaries of this kind cannot follow one another'),
  slip(
    '(?<!\\ba |\\bthe )(must|should|could|might) to (be|do|have|go|make|take|use|get|see|say|know|think|find|give|work|learn)',
    keep(1, 2),
    'the verb follows without “to”',
  ),
  slip("(does(?: not|n['’]t)) has", keep(1, 'have'), 'behind “does” the verb has no ending'),
  slip(
    "(did(?: not|n['’]t)) (went|came|saw|knew|thought|said|took|gave|got|made|found|told|felt|became|began|wrote)",
    (_found, groups) => `${groups[1]!} ${BASE[groups[2]!.toLowerCase()] ?? groups[2]!}`,
    'behind “did” the verb has no ending',
  ),
  slip(
    "(does(?: not|n['’]t)) (means|needs|wants|knows|works|makes|takes|goes|says|thinks|seems|looks|exists|matters|depends|happens|gives|understands)",
    (_found, groups) => `${groups[1]!} ${groups[2] === 'goes' ? 'go' : groups[2]!.slice(0, -1)}`,
    'behind “does” the verb has no ending',
  ),
  slip(
    `${CLAUSE}(he|she|it) (have|do not|don['’]t have) (a|an|the|been|to|no|not|many|already|its|his|her)`,
    (_found, groups) =>
      `${groups[1]!} ${/^have$/iu.test(groups[2]!) ? 'has' : groups[2]!.replace(/^do/iu, 'does')} ${groups[3]!}`,
    'the verb does not go with its subject',
  ),
  slip(
    `${CLAUSE}(they|we) (is|has|does) (a|an|the|been|to|no|not|very|already|going)`,
    (_found, groups) =>
      `${groups[1]!} ${({ is: 'are', has: 'have', does: 'do' } as Readonly<Record<string, string>>)[groups[2]!.toLowerCase()]!} ${groups[3]!}`,
    'the verb does not go with its subject',
  ),
  slip(
    `${CLAUSE}((?:the |these |those |many |most |some )?people) (is|was|has|does)`,
    (_found, groups) =>
      `${groups[1]!} ${({ is: 'are', was: 'were', has: 'have', does: 'do' } as Readonly<Record<string, string>>)[groups[2]!.toLowerCase()]!}`,
    '“people” is a plural',
  ),
  slip(
    `${CLAUSE}((?:these|those) (?:${PLURAL})) (is|was|has)`,
    (_found, groups) =>
      `${groups[1]!} ${({ is: 'are', was: 'were', has: 'have' } as Readonly<Record<string, string>>)[groups[2]!.toLowerCase()]!}`,
    'the verb does not go with its subject',
  ),
  slip(
    `${CLAUSE}((?:this|that|each|every) (?:${COUNTED})) (are|were|have)(?! had| been had)`,
    (_found, groups) =>
      `${groups[1]!} ${({ are: 'is', were: 'was', have: 'has' } as Readonly<Record<string, string>>)[groups[2]!.toLowerCase()]!}`,
    'the verb does not go with its subject',
  ),
  slip(
    `there is (many|several|a few|few|two|three|four|five|various) (?!or |to |by )([${LETTER}]+s|people)`,
    keep('there are', 1, 2),
    'several things need “are”',
  ),
  // number
  slip(
    `(one of (?:the|these|those|my|our|your|his|her|their|its)(?: (?:most|very|best|first|main|key|major|biggest|greatest|core|big)(?: (?:important|critical|difficult|famous|interesting|common|useful|powerful|influential|basic))?)*) (${COUNTED})${ENDS}`,
    (_found, groups) => `${groups[1]!} ${plural(groups[2]!)}`,
    'it is one of several',
  ),
  slip(
    `(many|several|various|these|those|a few|all these|all those) (${NO_VERB})${ENDS}`,
    (_found, groups) => `${groups[1]!} ${plural(groups[2]!)}`,
    'there are several of them',
  ),
  slip(
    `(every|each|another|a single) (?!people)(${PLURAL})${ENDS}`,
    (_found, groups) => `${groups[1]!} ${singular(groups[2]!)}`,
    'it is one at a time',
  ),
  slip(
    `((?:so|too|very|how) )?much (${PLURAL})`,
    (_found, groups) => `${groups[1] ?? ''}many ${groups[2]!}`,
    'what can be counted is “many”',
  ),
  slip('each others', () => 'each other', '“each other” has no plural'),
  // degree
  slip(
    'more (better|worse|easier|faster|slower|cheaper|bigger|smaller|larger|stronger|weaker|higher|simpler|smarter|harder|longer|shorter|earlier|deeper|clearer|safer|older|younger|richer|happier|closer|quicker|cleaner|brighter|wider)',
    keep(1),
    '“more” and the ending say the same',
  ),
  slip(
    'most (best|worst|easiest|fastest|slowest|cheapest|biggest|smallest|largest|strongest|highest|simplest|smartest|hardest|longest|earliest|deepest|clearest|greatest)',
    keep(1),
    '“most” and the ending say the same',
  ),
  slip(
    'very (better|worse|easier|faster|slower|cheaper|bigger|smaller|larger|stronger|higher|smarter|harder|longer)',
    keep('much', 1),
    'a comparison is strengthened by “much”',
  ),
  slip(
    '(i|we|they|you|he|she) very (like|love|want|hope|agree|appreciate|respect|admire|need|enjoy|hate)',
    keep(1, 2),
    '“very” does not go with a verb; “very much” stands behind it',
  ),
  slip('(superior|inferior) than', keep(1, 'to'), 'it is compared with “to”'),
  slip(
    '(is|are|was|were|am) (easy|difficult|hard|convenient|impossible) for (?:me|us|you|them|him|her) (?:do|use|get|make|find|understand|learn|see)',
    null,
    '“to” is missing before the verb',
  ),
]

const BASE: Readonly<Record<string, string>> = {
  went: 'go',
  came: 'come',
  saw: 'see',
  knew: 'know',
  thought: 'think',
  said: 'say',
  took: 'take',
  gave: 'give',
  got: 'get',
  made: 'make',
  found: 'find',
  told: 'tell',
  felt: 'feel',
  became: 'become',
  began: 'begin',
  wrote: 'write',
}

/** Vowel letters that sound like consonants: "a user", "a one-off", "a European". */
const CONSONANT_SOUND =
  /^(?:u(?:ni(?!m|n[a-z])|nanim|s[aeiu]|t[aeio](?!r)|biq|ra[nl]|rin|ro|ku|vula|\b)|eu|ew|one(?!r)|once)/u
const SILENT_H = /^(?:hour|honest|honou?r|heir)/u
/** Words that follow "a" as a letter or name ("vitamin A is"), not as an article. */
const NO_NOUN =
  /^(?:is|are|and|or|in|of|on|at|as|if|it|am|an|a|i|our|us|it's|into|under|also|again|e\.g|i\.e|etc|o|u|e)$/u

/** Beginnings of words that are read as words; "npm", "fd" and "xterm" are spelt out, and may begin with a vowel's sound. */
const READ_AS_WORD =
  /^(?:[bcdfgjklmnprstvwz][aeiouy]|h[aeiouy]|qu|y[aeiou]|b[lr]|c[hlr]|d[rw]|f[lr]|g[hlnr]|k[n]|p[hlrs]|rh|s[chklmnpqtw]|t[hrw]|w[hr])/u
/** Read in two ways, or with an h that some do not sound. */
const EITHER =
  /^(?:h(?:istor|otel|erb|abitual|allucinat|ypothe|ysteric|eroic|omage|ilarious|umble)|ur[il]|u[rikm]\b|ui|uber)/u

/** "a hour", "an user"; null where the article is right or the word says nothing: capitals are spelt out ("an MP", "a US ship"). */
export function rightArticle(article: string, word: string): string | null {
  if (!/^\p{L}?\p{Ll}{2,}(?:-\p{Ll}+)*$/u.test(word)) return null
  const lower = word.toLowerCase()
  if (!/^[a-z]/u.test(lower) || NO_NOUN.test(lower) || EITHER.test(lower)) return null
  // "A Abort", "a All": letters of a list
  if (word !== lower && isCommon(lower)) return null
  const isAn = article.toLowerCase() === 'an'
  const vowel = SILENT_H.test(lower) || (/^[aeiou]/u.test(lower) && !CONSONANT_SOUND.test(lower))
  if (isAn === vowel || (isAn && !/^[aeiou]/u.test(lower) && !READ_AS_WORD.test(lower))) return null
  return isAn ? 'a' : 'an'
}
