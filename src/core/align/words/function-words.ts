/**
 * Words that hold sentences together and say nothing of their subject, as data per language: closed classes, so they can be
 * listed whole. A language without a list is told by frequency alone. Not here: indefinite pronouns and quantities (someone,
 * every, many), modal negation, directions (out, away), which translations keep or change for a reason.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `a an the this that these those i me my we us our ours you your yours he him his she her hers it its they them
    their theirs who whom whose which what where when why how there here is am are was were be been being have has had
    having do does did doing will would shall should can could may might must ought let of in on at by for from to with
    into onto as if than or and but so because while though although whether then too also just very really quite rather
    actually basically well okay ok yeah oh um uh uhm er erm ah eh hm hmm mm mhm like such own some any going got get
    about only`,
  de: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem ich mich mir mein meine wir
    uns unser unsere du dich dir er ihn ihm sein seine sie ihr ihre ihnen es wer was wo wann warum wie da hier ist bin
    sind war waren sein gewesen habe hat haben hatte hatten wird werden wurde wurden worden soll sollen sollte kann können
    konnte muss müssen musste darf will wollen von in im an am auf bei für aus zu zum zur mit nach um als wenn ob oder und
    aber so weil dass während dann auch nur sehr ja doch schon noch sich man also eben mal`,
}

const SETS = new Map(
  Object.entries(LISTS).map(([language, list]) => [
    language,
    new Set(list.split(/\s+/u)) as ReadonlySet<string>,
  ]),
)

const NONE: ReadonlySet<string> = new Set()

/** The function words of a language (BCP 47; the part before the first hyphen counts), as forms in lower case. */
export const functionWordsOf = (language: string): ReadonlySet<string> =>
  SETS.get(language.split('-')[0] ?? '') ?? NONE

/** Words that say no; each may stand for another of them: "nobody blamed", "they did not blame". */
const NEGATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('not no never none nobody nothing nowhere neither nor without'.split(' ')),
  de: new Set('nicht kein keine keinen keinem keiner nie niemals niemand nichts weder noch ohne'.split(' ')),
}

export const negationsOf = (language: string): ReadonlySet<string> =>
  NEGATIONS[language.split('-')[0] ?? ''] ?? NONE
