import type { Token } from '../../text/tokens.ts'
import { isCapitalised } from './part-of-speech.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  EMPHATIC,
  FUNCTION_WORDS,
  PREPOSITIONS,
} from './word-classes.ts'
import { PRONOUNS, REDUPLICATIONS, SOUNDS } from './word-classes.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** A run of the same word and its surroundings within one clause; null where the clause begins or ends. */
export type Repeat = Readonly<{
  word: string
  run: readonly Token[]
  before: Token | null
  beforeThat: Token | null
  after: Token | null
  /** Words of the clause before the run, nearest last. */
  clause: readonly Token[]
}>

/** Openers of a clause that can be the subject of "is is": "What it is is interesting", "The thing is is that". */
const CLEFT =
  words(`what where who how when why which whatever wherever whoever thing things problem point question all truth
  fact issue reason answer trouble idea`)

/** A stranded preposition may meet its twin: "the job I applied to to stand out", "the house I lived in in 1990". */
const STRANDED: Readonly<Record<string, RegExp>> = {
  to: /^(?:appl(?:y|ies|ied|ying)|belong|listen|speak|spoke|spoken|talk|refer|relat|subscrib|connect|reply|repl|adher|report|respond|attend)/u,
  in: /^(?:log|logs|logged|logging|sign|signs|signed|signing|liv|lives|live|involv|interest|check|checked|opt|opted|zoom|zoomed|believ|born|grew|work|worked|specialis|specializ|engag|dressed)/u,
  on: /^(?:work|working|worked|log|logged|rely|relies|relied|depend|depended|live|lived|sign|signed|turn|turned|switch|switched|bet|insist|count|going|goes|go|carry|carried|move|moved)/u,
}

/** Calls that are ordinary words as well: "Wait wait!" and "There, there", but not "There there is" or "Please wait wait for me". */
const CALLS = words(
  `wait stop come go run help look listen there here now well right sure hear quick hurry night peep hip`,
)

/** Verbs with two objects: "gave her her coat", "tell it it was the third time". */
const TWO_OBJECTS =
  words(`give gave given giving gives tell told telling tells show showed shown showing shows send sent
  hand handed bring brought buy bought lend lent offer offered pay paid make made making makes cost teach taught ask asked
  wish leave left pass passed sell sold read promise promised remind reminded assure assured inform informed call called
  let see saw seen find found keep kept get got take took want wanted consider considered save saved win won owe owed
  deny denied cook cooked fetch fetched knit`)

/** A clause opener cannot be followed by an object, so a pronoun after it stands there twice by mistake. */
const OPENERS: ReadonlySet<string> = new Set([...CONJUNCTIONS, 'well', 'how', 'why', 'where', 'what'])

/** After "that that" these begin a subject, so both "that" would be conjunctions. */
const SUBJECT_STARTS = words(`this these those the a an i you he she it we they that`)

/** Nouns that are verbs as well: "To address address problems", "to record record profits". */
const NOUN_VERBS =
  words(`address record process project test report present contract lead transfer search access support
  host patch protest market import export increase object permit produce conflict`)

/**
 * Whether English allows a word twice in a row here. The cases, each from a sentence that a checker's users reported:
 * auxiliaries ("had had"), cleft sentences ("what it is is"), "that that", stranded prepositions, two objects, names,
 * sounds and other reduplications, emphasis, noun and verb of one form.
 */
export function repeatIsEnglish(repeat: Repeat): boolean {
  const { word, run, before, after } = repeat
  const twice = run.length === 2
  if (!/\p{L}/u.test(word)) return true
  if ([...word].length === 1) return !isDoubledLetterWord(repeat)
  if (CALLS.has(word)) return isCall(repeat)
  if (SOUNDS.has(word) || REDUPLICATIONS.has(word)) return true
  if (EMPHATIC.has(word)) return true
  if (/^(?:had|did|does|do)$/u.test(word)) return twice
  if (isModalName(word)) return isModalNameAllowed(repeat)
  if (!twice) return false
  if (/^(?:is|are|was|were|'s)$/u.test(word)) return repeat.clause.some((token) => CLEFT.has(token.lower))
  if (word === 'that') return after !== null && !SUBJECT_STARTS.has(after.lower) && !endsConjunction(before)
  if (PRONOUNS.has(word) && /^(?:it|you|her|them|us|me)$/u.test(word)) return isObjectThenSubject(repeat)
  if (word === 'of') return after?.lower === 'course'
  const stranded = STRANDED[word]
  if (stranded !== undefined) {
    // behind the second "to" comes a verb; a determiner would make it the slip "talk to to the man"
    if (word === 'to' && (after === null || DETERMINERS.has(after.lower) || PRONOUNS.has(after.lower)))
      return false
    return before !== null && stranded.test(before.lower)
  }
  if (FUNCTION_WORDS.has(word)) return false
  if (run.every((token) => isCapitalised(token.text))) return !isShouting(repeat)
  if (NOUN_VERBS.has(word)) return before?.lower === 'to' && after !== null
  return false
}

/** Single letters are initials and codes ("W W Norton", "A A A"), but "I I am" and "A a test" are slips. */
function isDoubledLetterWord({ word, run, before, after }: Repeat): boolean {
  if ((word !== 'a' && word !== 'i') || run.length !== 2 || after === null || !/^\p{Ll}/u.test(after.text))
    return false
  return (
    before === null ||
    !/^(?:war|part|chapter|act|volume|phase|type|class|stage|book|act)$/u.test(before.lower)
  )
}

/** A call stands for itself: nothing before it in its clause and nothing behind ("Hip Hip Hooray" is one of its own). */
const isCall = ({ word, before, after }: Repeat): boolean =>
  word === 'hip'
    ? after?.lower.startsWith('hoor') === true || after?.lower.startsWith('hurr') === true
    : before === null && after === null

const isModalName = (word: string): boolean =>
  word === 'will' || word === 'may' || word === 'can' || word === 'might'

/** "May May awake up?", "Will will awake up.", "The can can hold": name or noun, then the verb; not "I will will". */
function isModalNameAllowed({ word, before, after, run }: Repeat): boolean {
  if (run.length !== 2 || after === null) return false
  if (before === null) return isCapitalised(run[0]!.text) && (word === 'will' || word === 'may')
  return DETERMINERS.has(before.lower) || before.lower.endsWith("'s")
}

/** "the fact that that that" */
const endsConjunction = (before: Token | null): boolean => before?.lower === 'that'

/** "tell it it was", "about you you", but not "that it it". */
function isObjectThenSubject({ word, before }: Repeat): boolean {
  if (before === null || OPENERS.has(before.lower)) return false
  if (TWO_OBJECTS.has(before.lower)) return true
  if (word === 'her') return /(?:ed|t)$/u.test(before.lower)
  if (AUXILIARIES.has(before.lower)) return false
  return PREPOSITIONS.has(before.lower)
}

/** In "STOP THE NOISE NOISE" capitals say nothing about names. */
function isShouting({ run, before, after }: Repeat): boolean {
  if (!run.every((token) => token.text.length > 1 && token.text === token.text.toUpperCase())) return false
  const around = [before, after].filter((token) => token !== null)
  return around.length > 0 && around.every((token) => token.text === token.text.toUpperCase())
}
