/**
 * Common words with the word that says the opposite, forms of one word together. Degrees ("larger", "smaller") are in
 * `directions.ts`. A word may stand in several lines ("old" against "new" and "young").
 */
const PAIRS = `
good / bad
safe safely safer safest / dangerous dangerously unsafe risky
warm hot / cold cool chilly
wet / dry
clean / dirty filthy
full / empty
alive living / dead
early / late
young / old elderly
new / old
modern / ancient
easy easily simple / hard difficult complicated complex
strong / weak
long / short
high / low
large big huge / small tiny little
fast quick quickly rapidly / slow slowly
deep / shallow
wide broad / narrow
thick / thin
heavy / light
bright / dark
loud loudly / quiet quietly silent
rich wealthy / poor
cheap cheaply / expensive costly
near / far distant
true / false
right correct / wrong incorrect
left / right
top / bottom
upper / lower
same identical similar / different
happy / sad unhappy
interesting / boring
brave / afraid scared
healthy / sick ill
soft / hard
smooth / rough
sweet / bitter sour
raw / cooked
public publicly / private privately
positive / negative
active / passive
rural / urban
domestic / foreign
temporary / permanent
guilty / innocent
single / married
rare rarely / common commonly
always / never
win wins won winning / lose loses lost losing
winner winners / loser losers
profit profits gain gains / loss losses
start starts started begin begins began begun / end ends ended stop stops stopped finish finishes finished
beginning / end ending
open opens opened opening / close closes closed closing shut shuts
buy buys bought buying / sell sells sold selling
buyer buyers customer customers / seller sellers
push pushes pushed pushing / pull pulls pulled pulling
love loves loved like likes liked / hate hates hated
remember remembers remembered / forget forgets forgot forgotten
accept accepts accepted / refuse refuses refused reject rejects rejected
allow allows allowed permit permits permitted / forbid forbids forbade forbidden ban bans banned prohibit prohibits prohibited
succeed succeeds succeeded / fail fails failed
success successes / failure failures
import imports imported / export exports exported
lend lends lent / borrow borrows borrowed
add adds added / remove removes removed subtract
hire hires hired / fire fires fired
improve improves improved / worsen worsens worsened deteriorate deteriorates deteriorated
strengthen strengthens strengthened / weaken weakens weakened
appear appears appeared / disappear disappears disappeared vanish vanishes vanished
gained / lost
friend friends / enemy enemies
war / peace
day days daytime / night nights
morning mornings / afternoon afternoons evening evenings
summer / winter
spring / autumn
sunrise dawn / sunset dusk
yesterday / tomorrow
ahead / behind
upstairs / downstairs
husband / wife
mother / father
son sons / daughter daughters
brother brothers / sister sisters
aunt / uncle
grandmother / grandfather
man men / woman women
boy boys / girl girls
king / queen
male / female
teacher teachers / student students pupil pupils
employer employers / employee employees
supply / demand
offline / online
hardware / software
input inputs / output outputs`

const ANTONYMS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  for (const line of PAIRS.trim().split('\n')) {
    const [one, other] = line.split(' / ').map((words) => words.split(' '))
    for (const [from, to] of [
      [one!, other!],
      [other!, one!],
    ] as const)
      for (const word of from) {
        const known = map.get(word) ?? new Set()
        map.set(word, known)
        for (const opposite of to) known.add(opposite)
      }
  }
  return map
})()

const NONE: ReadonlySet<string> = new Set()

/** Words that say the opposite of this one; none for most words. */
export const antonymsOf = (lower: string): ReadonlySet<string> => ANTONYMS.get(lower) ?? NONE
