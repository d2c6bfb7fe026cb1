import { isParted, type RowSide } from '../row-words.ts'

/**
 * Anything that can carry a negative sense. A translation that turns "don't forget" into "remember" or "not possible" into
 * "impossible" is right, so one such word on the other side is enough to keep silent.
 */
const ALWAYS =
  /^(?:without|hardly|barely|scarcely|rarely|seldom|fewer|least|only|instead|except|until|otherwise|against|beyond|wrong|false|hard|difficult|lack\w*|trouble\w*|struggl\w*|opposite|contrary|opposed|different\w*|skip\w*|omit\w*|neglect\w*|reluctant|fail\w*|refus\w*|avoid\w*|den(?:y|ied|ies)|stop\w*|prevent\w*|lose|losing|lost|loses|miss|missed|misses|missing|absent|absence|empty|free|rid|forg[eo]t\w*|ignor\w*|doubt\w*|reject\w*|forbid\w*|ban|bans|banned|left|leave|leaves|remain\w*|still|yet|even|ever|any|anyone|anybody|anything|anymore|in(?:capable|correct|visible|evitable|dependent|sufficient|adequate|accurate|complete|consistent|different|direct|valid|finite|formal|active)\w*|im(?:possible|perfect|proper|probable)\w*|irr\w+|il(?:legal|logical)\w*|none?|nonsense|non-\w+|zero|neither|minus)$/u

/** Beginnings and endings that deny, where they do: "unlike" and "disagree", not "universe", "distance" or "regardless". */
const BY_FORM = /^(?:un\w{4,}|dis\w{4,}|\w+less|\w+lessly)$/u
const NOT_BY_FORM =
  /^(?:un(?:der\w*|ivers\w*|ion\w*|its?|ite[ds]?|iting|if\w+|iqu\w*|anim\w*|cles?|less)|dis(?:tan\w*|cover\w*|cuss\w*|trict\w*|tinct\w*|tribut\w*|eas\w*|play\w*|patch\w*|cipl\w*|pers\w*|pos\w*|turb\w*|sect\w*|till\w*|guis\w*|mantl\w*)|regardless|nevertheless|nonetheless|bless|express\w*)$/u

/** Words that deny in some places only: [word, whether it does here]. */
const SOMETIMES: ReadonlyMap<string, (before: string, next: string, isLast: boolean) => boolean> = new Map([
  // "nothing but", "all but"; a "but" that opens a clause only joins it
  ['but', (before) => /^(?:nothing|anything|anyone|all|help|none|cannot)$/u.test(before)],
  ['far', (_, next) => next === 'from'],
  ['away', (before) => /^(?:stay|keep|stays|keeps|stayed|kept|far)$/u.test(before)],
  ['give', (_, next) => next === 'up'],
  ['gave', (_, next) => next === 'up'],
  // "too cold to swim", not "it rained, too"
  ['too', (_, __, isLast) => !isLast],
  // "rather useful" is useful
  ['rather', (_, next, isLast) => next === 'than' || isLast],
  // "a little", "a few": some
  ['few', (before) => before !== 'a'],
  ['little', (before) => before !== 'a'],
  ['less', (before) => before !== 'or'],
  ['out', (_, next) => next === 'of'],
])

/** Whether a word may stand for a "not" of the other side. `at`: its index among the tokens. */
export function isNegativeSense(side: RowSide, at: number): boolean {
  const { lower } = side.tokens[at]!
  const sometimes = SOMETIMES.get(lower)
  if (sometimes !== undefined)
    return sometimes(side.tokens[at - 1]?.lower ?? '', side.tokens[at + 1]?.lower ?? '', isParted(side, at))
  if (ALWAYS.test(lower)) return true
  return BY_FORM.test(lower) && !NOT_BY_FORM.test(lower)
}
