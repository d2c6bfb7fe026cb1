import {
  buildExample,
  makeRuleContext,
  RULES,
  type Example,
  type FlagDraft,
} from '../../../src/core/rules/index.ts'

/** Runs some rules on an example; `words` is what the first place of each flag covers. */
export function flagsOf(
  ids: readonly string[],
  example: Example,
): readonly (FlagDraft & { rule: string; words: string })[] {
  const documents = buildExample(example)
  const context = makeRuleContext(documents)
  return ids.flatMap((id) => {
    const rule = RULES.find((one) => one.id === id)
    if (rule === undefined) throw new Error(`no rule ${id}`)
    return [...rule.check(context)].map((draft) => {
      const place = draft.places[0]
      const document = place.side === 'article' ? documents.article : documents.transcript
      return { ...draft, rule: id, words: document?.text.slice(place.start, place.end) ?? '' }
    })
  })
}
