/**
 * Nouns that are a verb in disguise, with the verb: what "carry out the optimisation of X" would be said as. Only nouns whose
 * verb takes the same object; "research", "survey", "experiment", "interview", "test" are left out, because English too
 * conducts those.
 */
const PAIRS = `analysis:analyse exploration:explore optimisation:optimise optimization:optimize improvement:improve
  evaluation:evaluate verification:verify validation:validate transformation:transform processing:process
  adjustment:adjust modification:modify summary:summarise summarization:summarize discussion:discuss
  classification:classify integration:integrate simulation:simulate simplification:simplify
  construction:build development:develop innovation:innovate communication:communicate cooperation:cooperate
  explanation:explain description:describe introduction:introduce prediction:predict estimation:estimate
  calculation:calculate comparison:compare selection:select allocation:allocate deployment:deploy
  implementation:implement consideration:consider confirmation:confirm correction:correct
  expansion:expand extension:extend reduction:reduce enhancement:enhance upgrade:upgrade
  collection:collect monitoring:monitor management:manage guidance:guide publicity:publicise
  promotion:promote application:apply utilisation:use utilization:use screening:screen filtering:filter
  iteration:iterate annotation:annotate labelling:label labeling:label compression:compress
  conversion:convert replacement:replace migration:migrate generation:generate training:train
  reconstruction:rebuild restructuring:restructure standardisation:standardise standardization:standardize
  refinement:refine measurement:measure observation:observe understanding:understand
  elimination:eliminate judgement:judge judgment:judge supervision:supervise
  thinking:think reflection:reflect reasoning:reason planning:plan coordination:coordinate`

const VERBS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/\s+/u).map((pair) => {
    const colon = pair.indexOf(':')
    return [pair.slice(0, colon), pair.slice(colon + 1)]
  }),
)

/** The verb inside the noun; null for words that are no such noun. Plurals are the same noun. */
export const verbOf = (noun: string): string | null =>
  VERBS.get(noun) ?? VERBS.get(noun.replace(/s$/u, '')) ?? (noun === 'analyses' ? 'analyse' : null)

/** Any noun that may be made from a verb, by its ending; "station" and "moment" are the price, so more is asked beside it. */
export const looksNominal = (noun: string): boolean =>
  verbOf(noun) !== null ||
  (/(?:[ai]tion|[^e]ssion|ement|ance|ization|isation)s?$/u.test(noun) &&
    !/^(?:station|nation|position|condition|situation|generation|section|edition|tradition|ambition|fiction|element|management|department|government|distance|performance|chance|balance|instance|substance|finance|importance|information|population|education|organi[sz]ation|corporation|foundation|association|institution|constitution|session|mission|profession|passion|version)s?$/u.test(
      noun,
    ))
