const words = (list: string): string[] => list.split(' ')

/**
 * Words after which a full stop does not end a sentence. Lower case, without the stop. Titles and references bind to
 * what follows whatever its case; numbering binds to numbers only.
 * Picked by hand from what interviews and their translations hold; a longer list merges sentences that end in "no." or
 * "fig.", so a word is here only when it is an abbreviation far more often than a word.
 */
export const BINDING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(
    'dr mr mrs ms mx prof st sr jr rev hon gen col capt lt sgt gov sen rep pres messrs mme mlle vs cf viz approx ca e.g i.e eg ie',
  ),
)

/** Bind only to a number or a single capital that follows: "no. 7", "Fig. 2", "pp. 3-4". */
export const NUMBERING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words('no nos fig figs vol ch sec eq art p pp ed ver v'),
)
