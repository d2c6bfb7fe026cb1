/**
 * Classes of English words, told by a list of the commonest and by endings: enough to see where a clause may begin. No
 * tagger: those of the registry are a hundred kilobytes and more.
 */
const CLASSES: Readonly<Record<string, string>> = {
  // subject pronouns
  I: 'i you we they he she',
  // pronouns that may also be objects
  T: 'it this that these those there',
  // subject and verb in one
  IC: "i'm i've i'd i'll you're you've you'd you'll we're we've we'd we'll they're they've they'd they'll he's he'd he'll she's she'd she'll",
  // the same of it, that, there
  TC: "it's that's there's it'll it'd that'd that'll there'll here's",
  // the same of question words
  WC: "what's who's where's how's why's when's",
  // auxiliaries
  X: "do does did can could are is was were will would should has have had may might must shall am don't doesn't didn't can't couldn't isn't aren't wasn't weren't won't wouldn't shouldn't haven't hasn't hadn't",
  // forms of be that need one
  be: 'be been being',
  // question and relative words
  W: 'what how why where when who which whose',
  // subordinating words
  B: 'because if although though unless until since while whereas than as whether',
  // joining words
  C: 'and but or nor so',
  // determiners
  D: 'the a an my your his our her their its every each some any no another both all either neither most many few several one two three four five six seven eight nine ten',
  // prepositions
  P: 'to of in on at by for with from into onto about over under through during without within upon per between among against after before around behind above below beside near off out up down across along inside outside toward towards like',
  // object pronouns
  O: 'me him us them himself herself themselves myself yourself itself ourselves somebody something anything nothing everything anyone everyone someone nobody everybody anybody',
  // what stands by itself
  Y: 'yes yeah no okay ok oh well hi hello hey mm hm um uh ah right sure exactly absolutely thanks thank please sorry listen look',
  // adverbs
  A: 'now then today tomorrow yesterday here maybe perhaps actually honestly basically obviously really just only even also still always never sometimes usually often ever already again soon later once very quite too enough almost probably certainly however otherwise instead anyway not',
  // common verbs
  V: 'think know knew thought guess mean say said says tell told want wanted need needed needs wants see saw seen sees go went gone goes come came comes take took takes make made makes get got gets give gave gives find found finds keep kept let put use ask asked try tried love hate feel felt feels hope believe remember seem seems happen happens happened start stop become became becomes live lived die died run ran runs turn turned bring brought brings buy bought sell sold build built lose lost losing leave left meet met pay paid sit sat stand stood stands hear heard speak spoke read write wrote written grow grew hold held show showed shown fall fell fallen break broke broken speak spend spent win won teach taught catch caught choose chose drive drove eat ate fly flew forget forgot forgive hide hid hit hurt lead led learn lie lay move moved open play rise rose send sent set shake shut sing sang sink sleep slept swim throw threw understand understood wait wake woke wear wore worry work works worked call called calls looks looked talk talked talking walk walked help helped add added care change changed matter matters depend depends expect fight follow imagine laugh notice noticed promise quit realize realise recognise reach rain rains sounds suppose tend wish wonder mention enjoy explain agree answer carry close cost count cover cross cry cut draw drink drop end enter fit fix forget join jump kill knock miss pick point pull push raise save serve share sign smell smile touch travel trust visit vote warn wash watch waste weigh wonder',
  // going
  G: 'going gonna',
}

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  // The first class that lists a word has it.
  Object.entries(CLASSES)
    .toReversed()
    .flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
)

/** `word`: lower case, bare. Listed words have the class of their list; `e`, `g`, `s`, `y`, `q`: by ending; `N`: the rest. */
function classOf(word: string): string {
  const listed = CLASS_OF.get(word)
  if (listed !== undefined) return listed
  if (/\d/.test(word)) return 'N'
  if (word.endsWith("'s")) return 'q'
  if (word.endsWith('ing')) return 'g'
  if (word.endsWith('ed')) return 'e'
  if (word.endsWith('ly')) return 'y'
  return word.endsWith('s') ? 's' : 'N'
}

/** Parts of clauses: S subject, F subject and verb, V verb, N noun phrase, P, W, B, C, A, Y, g as above. */
const PARTS: Readonly<Record<string, string>> = {
  I: 'S', T: 'T', IC: 'F', TC: 'F', WC: 'W', X: 'V', be: 'V', W: 'W', B: 'B', C: 'C', D: 'N', P: 'P', O: 'N', Y: 'Y',
  A: 'A', V: 'V', G: 'V', e: 'V', y: 'A', g: 'g', s: 'N', q: 'N', N: 'N',
} // prettier-ignore

/** The words of a text with their classes and parts, all of one length. */
export type ClassedWords = Readonly<{
  words: readonly string[]
  classes: readonly string[]
  parts: readonly string[]
  /** The word where it is listed, else its class with a star before it. */
  names: readonly string[]
}>

export function classifyWords(words: readonly string[]): ClassedWords {
  const classes = words.map(classOf)
  for (let i = 1; i < words.length; i++) {
    const before = classes[i - 1]
    const own = classes[i]
    const previous = words[i - 1]!
    // "the call", "of work" are nouns; "they flood", "to flood" are verbs.
    if (own === 'V' && (before === 'D' || (before === 'P' && previous !== 'to'))) classes[i] = 'N'
    else if ((own === 'N' || own === 's') && (before === 'I' || previous === 'who')) classes[i] = 'V'
    else if (own === 'N' && previous === 'to' && classes[i + 1] !== 'V' && classes[i + 1] !== 'X')
      classes[i] = 'V'
  }
  return {
    words,
    classes,
    parts: classes.map((name) => PARTS[name] ?? 'N'),
    names: words.map((word, at) => (CLASS_OF.has(word) ? word : `*${classes[at]!}`)),
  }
}
