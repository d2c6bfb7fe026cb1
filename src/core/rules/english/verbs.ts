import type { Token } from '../../text/tokens.ts'
import { isBareVerb, isPastForm } from './part-of-speech.ts'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './word-classes.ts'

/** Base forms that are common as verbs and are not among the verbs of `part-of-speech.ts`. */
const MORE = new Set(
  `allow appear become begin believe belong bring care carry catch change choose close compare connect consider
  contain continue create decide depend describe design develop disappear do end exist expect feel find follow force
  forget get guess happen have help hold hope imagine include increase involve join know lack lay lead leave let lift
  live look lower mark matter mean measure meet mention mind miss need notice offer own pass point predict prefer
  prepare press produce prove provide raise reach receive refer remain remember remind remove report require rest result
  return reveal run save see seem serve set share shift show sign smell sound start state stop store struggle succeed
  suggest suppose take tend thank throw touch trust use visit vote wake wear welcome win work`.split(/\s+/u),
)

/**
 * Whether a word can be the finite verb of a sentence, by generous guess: an auxiliary, a contraction, an ending in -s or -ed,
 * a past form, a known verb; behind a determiner or preposition all but auxiliaries are nouns (`before`). A sentence without any such word has none; most sentences with one have one.
 */
export function mayBeVerb({ lower }: Token, before?: Token): boolean {
  if (AUXILIARIES.has(lower) || /'(?:s|re|m|ve|ll|d|t)$|n't$/u.test(lower)) return true
  if (
    before !== undefined &&
    before.lower !== 'to' &&
    (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower))
  )
    return false
  if (isBareVerb(lower) || MORE.has(lower) || isPastForm(lower)) return true
  return (
    /(?:ed|[^suio]s|es)$/u.test(lower) &&
    lower.length > 2 &&
    !/^(?:this|its|his|yes|us|as|less|always|perhaps|sometimes|does|red|bed|hundred|need)$/u.test(lower)
  )
}
