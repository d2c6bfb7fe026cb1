import porter2 from 'wink-porter2-stemmer'

/** Irregular forms that a suffix stripper cannot bring together: base form, then its other forms. */
const IRREGULAR_FORMS = `
go went gone|do did done|get got gotten|make made|say said|take took taken|see saw seen|come came|think thought
know knew known|give gave given|find found|tell told|become became|leave left|feel felt|bring brought|begin began begun
keep kept|hold held|write wrote written|stand stood|hear heard|mean meant|meet met|run ran|pay paid|sit sat
speak spoke spoken|lead led|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood
draw drew drawn|break broke broken|spend spent|buy bought|catch caught|teach taught|choose chose chosen
drive drove driven|eat ate eaten|fly flew flown|forget forgot forgotten|sell sold|sleep slept|win won|wear wore worn
rise rose risen|throw threw thrown|show shown|sing sang sung|swim swam swum|drink drank drunk|ring rang rung|shoot shot
fight fought|seek sought|stick stuck|strike struck|swear swore sworn|hide hid hidden|ride rode ridden|bite bit bitten
shake shook shaken|steal stole stolen|wake woke woken|freeze froze frozen|feed fed|breed bred|bleed bled|dig dug|hang hung
spin spun|lend lent|bend bent|lay laid|lie lain|forgive forgave forgiven|beat beaten|blow blew blown|tear tore torn
child children|man men|woman women|good better best|bad worse worst|mouse mice|foot feet|tooth teeth|goose geese|life lives
person people|half halves|wife wives|knife knives|leaf leaves|wolf wolves|thief thieves|be is are was were been being am
have has had|datum data|criterion criteria|phenomenon phenomena|analysis analyses|crisis crises|hypothesis hypotheses`

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.trim()
    .split(/[|\n]/)
    .flatMap((group) => {
      const [base = '', ...others] = group.trim().split(' ')
      return others.map((form) => [form, base] as const)
    }),
)

/** Words for numbers → digits, so that "twenty" meets "20". "one" is left out: it is a pronoun more often than a number. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...'zero _ two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, String(value)] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, tens) => [word, String(10 * (tens + 2))] as const),
  ['hundred', '100'],
  ['thousand', '1000'],
  ['million', '1000000'],
  ['billion', '1000000000'],
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
])

/** A language's way from a word form to what is compared. Data: a language is added by one entry in `STEMMERS`. */
export type Stemmer = (form: string) => string

const cached = (stem: Stemmer): Stemmer => {
  const seen = new Map<string, string>()
  return (form) => {
    let result = seen.get(form)
    if (result === undefined) {
      result = stem(form)
      // bounded, so that a worker that lives for days does not collect every word it ever saw
      if (seen.size > 200_000) seen.clear()
      seen.set(form, result)
    }
    return result
  }
}

/** No English word is longer, and Porter 2 takes quadratic time over what a broken file can hold. */
const LONGEST_WORD = 40

const stemEnglish: Stemmer = (form) => {
  if (form.length > LONGEST_WORD) return form
  const number = NUMBER_WORDS.get(form)
  if (number !== undefined) return number
  const base = IRREGULAR.get(form) ?? form
  return base.length > 2 && /^[a-z]+$/.test(base) ? porter2(base) : base
}

/** Umlauts flattened and inflection cut, never below four letters (after Caumanns 1999, "A fast and simple stemming algorithm for German"). */
const stemGerman: Stemmer = (form) => {
  let word = form.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ß', 'ss')
  if (/\d/.test(word)) return word
  for (let cut = true; cut && word.length > 5;) {
    const shorter = word.replace(/(?:ern|em|er|en|es|nd|[esnt])$/, '')
    cut = shorter !== word && shorter.length >= 4
    if (cut) word = shorter
  }
  return word
}

const STEMMERS: ReadonlyMap<string, Stemmer> = new Map([
  ['en', cached(stemEnglish)],
  ['de', cached(stemGerman)],
])

/** The stemmer of a language (BCP 47 tag; the part before the first hyphen counts). Unknown ones: forms as they are. */
export const stemmerFor = (language: string): Stemmer =>
  STEMMERS.get(language.split('-')[0] ?? '') ?? ((form) => form)
