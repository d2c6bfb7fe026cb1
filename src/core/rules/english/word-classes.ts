/**
 * Closed classes of English words, as the duplication rules need them. Closed classes can be listed whole; open ones
 * (nouns, verbs) are guessed from their neighbours in `part-of-speech.ts`.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

export const DETERMINERS =
  words(`the a an this that these those my your his her its our their each every some any no
  another either neither both all such what which whose`)

export const SUBJECT_PRONOUNS = words(
  `i you he she it we they who someone everyone everybody somebody nobody people`,
)

export const PRONOUNS =
  words(`i me my mine myself you your yours yourself he him his himself she her hers herself it its
  itself we us our ours ourselves they them their theirs themselves this that these those who whom whose which what
  one ones something anything everything nothing someone anyone everyone somebody anybody everybody nobody there here`)

export const PREPOSITIONS =
  words(`of in on at by for from to with about into onto over under between among through
  during against without within across behind beyond after before above below near toward towards upon off out up down
  around round along past than as like via per beneath underneath inside outside`)

export const CONJUNCTIONS =
  words(`and or but nor so yet because if when while although though since unless until
  whereas whether that then`)

export const AUXILIARIES =
  words(`am is are was were be been being have has had having do does did can could will would
  shall should may might must isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't won't
  wouldn't shouldn't mustn't cannot ain't`)

/** Verbs that need no agreement: after "X and X" they leave open whether the subject is one X or two. */
export const FINITE_SINGULAR =
  words(`is was has does isn't wasn't hasn't doesn't can could will would shall should may
  might must can't couldn't won't wouldn't shouldn't cannot`)
export const FINITE_PLURAL = words(`are were have do aren't weren't haven't don't`)

/** Words that belong to the machinery of a sentence: twice in a row they are a slip, unless grammar allows it. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PRONOUNS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
  'not',
  'just',
  'also',
  'only',
  'even',
  'how',
  'why',
  'where',
  'if',
  'more',
  'most',
  'less',
])

/** Repeated on purpose to strengthen: "very very difficult", "so so much", "a land far far away", "a big big problem". */
export const EMPHATIC =
  words(`very really so far much many long way too quite super truly deeply highly extremely
  totally absolutely pretty ever never always big little tiny huge small deep dark cold hot warm old good bad sad
  happy nice great real dear poor wild hard fast slow high low wide red blue green black white please slowly quickly
  softly gently dead stupid sweet pure`)

/** Interjections and sounds: "ha ha", "no no", "knock knock", "meow meow". Saying them twice is how they are used. */
export const SOUNDS =
  words(`ha hah haha he hee heh ho hi hey hello oh ooh ah aah aha eh uh um er erm mm mmm hmm hm huh wow yay
  yeah yes yep yup no nope nah ok okay bye goodbye blah bla yadda la na da dum ta tum tra doo do-re tsk tut psst shh sh
  wait stop come go run help look listen well there now hear quick thank thanks sorry right sure
  knock bang boom beep bleep ding dong tick tock click clack clap chop choo chug honk toot vroom zoom splash drip plop
  pop pow buzz hum ring rat tap thump bump rub yum nom meow miaow woof bow wow moo baa ba oink quack cluck cheep chirp
  tweet wop woop fnarr omg twinkle jay sri ouch bleep squawk whoa brum yummy wink ew ugh gah duh kaboom zip flip flop
  wah hiss sigh cough sniff gulp grr brr zzz ahem phew oops whoops wham slam crash swish whoosh rattle patter clang clank
  clink tinkle coo caw ribbit hoot neigh squeak rah ra go hip hup heave hush chip peep night din jingle hubba bling pew`)

/** Words that are written twice by nature and are no names: animals, things, dances, loans. */
export const REDUPLICATIONS =
  words(`chow tuk tse tsetse cha pom tom yo beri dum pooh boo choo goody gaga juju dik aye
  lulu mahi couscous tutu muu ylang agar nene paw chi dada mama papa baba nana so-so murmur pawpaw gong hula piri peri
  chin wee walla putt bonbon dodo sapiens gorilla bison vulpes vous sie aku fifty bora pago wagga phi mau walla pila
  tamtam tam koro cous moi tata toto coco fou frou froufrou hush-hush`)

/** Counting and vague amounts: "years and years", "lots and lots", "two and two". Also said twice in earnest. */
export const AMOUNTS =
  words(`lot lots load loads ton tons pile piles heap heaps dozen dozens hundred hundreds thousand
  thousands million millions billion billions second seconds minute minutes hour hours day days night nights week weeks
  month months year years decade decades century centuries age ages mile miles foot feet metre metres meter meters
  kilometre kilometres kilometer kilometers page pages row rows layer layers line lines bit bits step steps time times
  round rounds generation generations stack stacks bag bags bucket buckets string strings wave waves rank ranks
  one two three four five six seven eight nine ten eleven twelve half fifty twenty`)

/** The rest of the set phrases "X and X", "X or X" that no rule of grammar yields. */
export const SET_PAIRS =
  words(`again on over round around up down through out by neck so such more less further farther
  better worse fewer in off back forth away along about yes no never always ever half hand thus there here then now
  deeper closer nearer further blah yada etc this that who what when where why how same both many much well bit side
  face step head toe back part`)
