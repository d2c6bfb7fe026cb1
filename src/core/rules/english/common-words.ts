/** Words that everybody uses about everything; alone they are never a term whose wording matters. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `able about above accept across act action actually add afraid after again against age ago agree all allow almost alone
  along already also although always am among amount and angry animal another answer any anybody anyone anything anyway
  appear area around arrive ask attempt attention available away baby back bad bag base be beautiful became because become
  bed before begin behind believe best better between big bit black blue body book born both bottom box boy break bring
  brother brought build business busy but buy by call came can cannot car card care careful carry case catch cause
  certain certainly chance change check child choice choose city class clean clear clearly close cold color come common
  company complete completely concern condition consider continue control cost could country couple course cover create
  cry cut daily dark data day dead deal dear death decide deep degree depend describe design develop did die difference
  different difficult direction discover discuss do doctor does dog done door down draw dream dress drink drive drop dry
  during each early earth easily easy eat effect eight either else empty end enjoy enough enter entire especially even
  evening event ever every everybody everyone everything everywhere exactly example excite exist expect experience explain
  eye face fact fail fall family famous far fast father favorite fear feel feeling few field fight figure fill final
  finally find fine finger finish fire first five fix floor fly follow food foot for force forget form forward four free
  friend from front full fun funny future game gave general get girl give glad glass go goal god gold gone good got
  government great green ground group grow guess guy had hair half hand hang happen happy hard has hate have he head
  health hear heart heavy held hello help her here high him his history hit hold home hope hot hour house how however
  huge human hundred hurt husband idea if imagine important impossible improve in include increase indeed inside instead
  interest into is issue it job join just keep key kid kill kind knew know known lady land language large last late later
  laugh law lay lead learn least leave left leg less let letter level lie life light like likely line list listen little
  live local long longer look lose lost lot love low luck machine made main make man manage many mark market matter may
  maybe me mean meet member memory men mention middle might mile mind minute miss mistake moment money month more morning
  most mother mountain mouth move movie much music must my name nature near nearly need never new news next nice night
  nine no nobody noise none nor normal north not note nothing notice now number obvious obviously of off offer office
  often oh old on once one only open opinion or order ordinary other our out outside over own page paper parent part
  particular party pass past pay people percent perfect perhaps period person phone pick picture piece place plan plant
  play please point poor possible power practice prefer prepare present pretty prevent price probably problem produce
  product program promise proper prove provide public pull purpose push put question quick quickly quiet quite rain raise
  ran reach read ready real realize really reason receive recent recently red remain remember remove repeat reply report
  require rest result return rich ride right ring rise road rock room round rule run sad safe said same sat save saw say
  school sea second secret see seem seen sell send sense sentence separate serious serve set seven several shall shape
  share she short should shout show shut side sign silence similar simple simply since sing sister sit situation six size
  skin sky sleep slow slowly small smile so soft some somebody someone something sometimes somewhere son soon sorry sort
  sound south space speak special spend spot spread spring stand star start state stay step stick still stone stop story
  straight strange street strong student study stuff such sudden suddenly summer sun support suppose sure surface surprise
  table take talk tall teach teacher team tell ten test than thank that the their them then there these they thing think
  third this those though thought thousand three through throw thus tie time tiny tired to today together tomorrow tonight
  too took top total touch toward town tree trouble true truly trust truth try turn twice two type under understand unless
  until up upon us use usual usually value various very view village visit voice wait walk wall want war warm was wash
  watch water way we weak wear weather week weight well went were west wet what whatever when where whether which while
  white who whole whose why wide wife will win wind window winter wish with within without woman women wonder wood word
  work world worry worse worst would write wrong yard year yes yesterday yet you young your children folk kid guy fellow
  yeah okay pal sir mister mum mom dad grandfather grandmother grandpa grandma lovely terrible awful wonderful amazing
  incredible absolute extremely somehow honest honestly basically essentially literally afterwards meanwhile therefore
  moreover furthermore hence besides nevertheless wages salary speech saying talking whoever audience viewer everybody
  mine yours stare shut scare ugly stupid clever smart wise evil forest noon dinner lunch breakfast`.split(
    /\s+/u,
  ),
)

/** Inflections undone, one at a time: [ending, what stands in its place]. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/u, ''],
  [/es$/u, ''],
  [/ies$/u, 'y'],
  [/ed$/u, ''],
  [/d$/u, ''],
  [/ing$/u, ''],
  [/ing$/u, 'e'],
  [/ly$/u, ''],
  [/er$/u, ''],
  [/est$/u, ''],
  [/(.)\1(?:ed|ing|er)$/u, '$1'],
]

/**
 * Whether a word, or what it is an inflection of, is common. A stemmer would go too far: it makes "continual" of the family
 * of "continue", and "continual" against "continuous" is the kind of difference that matters.
 */
export function isCommon(word: string): boolean {
  if (COMMON_WORDS.has(word)) return true
  if (word.length > 20) return false
  return ENDINGS.some(
    ([ending, instead]) => ending.test(word) && COMMON_WORDS.has(word.replace(ending, instead)),
  )
}

/** As it stands, without undoing endings: a "watcher" is not everybody's word, although "watch" is. */
export const isEverydayNoun = (word: string): boolean =>
  COMMON_WORDS.has(word) ||
  COMMON_WORDS.has(word.replace(/s$/u, '')) ||
  (!/ers?$/u.test(word) && isCommon(word))
