/** Verbs of the calque lists whose past is not regular: [past, participle]. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  beat: ['beat', 'beaten'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  dig: ['dug', 'dug'],
  do: ['did', 'done'],
  drive: ['drove', 'driven'],
  draw: ['drew', 'drawn'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lie: ['lay', 'lain'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  ride: ['rode', 'ridden'],
  rub: ['rubbed', 'rubbed'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shut: ['shut', 'shut'],
  sit: ['sat', 'sat'],
  sleep: ['slept', 'slept'],
  speak: ['spoke', 'spoken'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  step: ['stepped', 'stepped'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  write: ['wrote', 'written'],
}

/**
 * All forms of a verb as a group of a pattern: `forms('carry')` is `(?:carry|carries|carried|carrying)`. Several verbs in one
 * group: `forms('open', 'close')`.
 */
export const forms = (...verbs: readonly string[]): string => `(?:${verbs.flatMap(formsOf).join('|')})`

function formsOf(verb: string): readonly string[] {
  const [past, participle] = IRREGULAR[verb] ?? [regularPast(verb), regularPast(verb)]
  return [...new Set([verb, thirdPerson(verb), past, participle, ing(verb)])]
}

const thirdPerson = (verb: string): string =>
  verb === 'have'
    ? 'has'
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : /(?:s|x|z|ch|sh|o)$/u.test(verb)
        ? `${verb}es`
        : `${verb}s`

const regularPast = (verb: string): string =>
  verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${doubled(verb)}ed`

const ing = (verb: string): string =>
  verb === 'lie' ? 'lying' : /[^e]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`

/** "rub", "stop", "plan": one short vowel before one last letter. */
const doubled = (verb: string): string =>
  /^[^aeiou]*[aeiou][bdgklmnpt]$/u.test(verb) ? verb + verb.at(-1)! : verb

/**
 * A verb in the form that `like` has, a form of another one: `inFormOf('drive', 'went')` is "drove", `inFormOf('take', 'carrying')`
 * "taking". As it is where `like` is no form that can be told from the base ("cut") or no verb of ours.
 */
export function inFormOf(verb: string, like: string): string {
  const [past, participle] = IRREGULAR[verb] ?? [regularPast(verb), regularPast(verb)]
  FORMS ??= readForms()
  const form =
    FORMS.get(like) ?? (/[a-z]{2}ing$/u.test(like) ? 'ing' : /[a-z]{2}ed$/u.test(like) ? 'past' : null)
  if (form === 'third') return thirdPerson(verb)
  if (form === 'ing') return ing(verb)
  return form === 'past' ? past : form === 'participle' ? participle : verb
}

/** Forms that are no base at the same time, of the verbs above; made when first asked for. */
let FORMS: ReadonlyMap<string, 'third' | 'ing' | 'past' | 'participle'> | undefined

function readForms(): NonNullable<typeof FORMS> {
  const found = new Map<string, 'third' | 'ing' | 'past' | 'participle'>()
  for (const [base, [past, participle]] of Object.entries(IRREGULAR)) {
    if (participle !== base) found.set(participle, 'participle')
    if (past !== base) found.set(past, 'past')
    found.set(thirdPerson(base), 'third')
    found.set(ing(base), 'ing')
  }
  return found
}

/** Whose head, pot or face it is. */
export const POSSESSIVE =
  "(?:the|a|my|your|his|her|its|our|their|one's|everyone's|people's|someone's|each other's)"
