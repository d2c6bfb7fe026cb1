import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runRules } from '../../../src/core/analysis/index.ts'
import type { Flag } from '../../../src/core/model/flag.ts'
import type { RuleSettings } from '../../../src/core/model/rule-settings.ts'
import type { Project } from '../../../src/core/model/project.ts'
import * as review from '../../../src/core/review/index.ts'
import { RULES } from '../../../src/core/rules/index.ts'
import { tinyArticle } from '../analysis/tiny-documents.ts'
import { tinyAnalysis, tinyProject } from './tiny-review.ts'

/*
 * An answer is remembered by rule, words and neighbours: it survives edits elsewhere and other settings, and is asked
 * again when the words, what stands beside them, or the rule changes.
 */

const LINES = [
  'The people of the town carried sand to the the levee until morning.',
  'Nobody slept that night, and nobody blamed the forecast for it.',
  'In the end the the gauge stood at nine metres, and the bridge held.',
]

const flagsOf = (lines: readonly string[], settings: RuleSettings = {}, version = 1): readonly Flag[] => {
  const rules = RULES.filter(({ id }) => id === 'doubled-word').map((rule) => ({ ...rule, version }))
  const input = { article: tinyArticle(lines), transcript: null, original: null, alignment: null }
  return runRules(input, { rules, settings }).flags
}

/** The project in which the flag on the levee was dismissed, and what has become of that answer. */
const [levee] = flagsOf(LINES) as readonly [Flag, Flag] // two doubled words
const project = tinyProject(tinyAnalysis(LINES))
const dismissed: Project = review.applyChange(
  project,
  review.answerItem(project, { flags: [levee], answer: 'dismiss' }),
)
const states = (flags: readonly Flag[]) => flags.map((flag) => review.flagState(dismissed, flag))

describe('a dismissal', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['holds while nothing changes', LINES, ['dismissed', 'open']],
    ['survives a line before it', ['A title', ...LINES], ['dismissed', 'open']],
    ['survives that its line comes last', LINES.toReversed(), ['open', 'dismissed']],
    [
      'survives an edit in the same sentence, three words away',
      [LINES[0]!.replace('The people', 'All the people'), LINES[1]!, LINES[2]!],
      ['dismissed', 'open'],
    ],
    [
      'survives that another flag is mended',
      [LINES[0]!, LINES[1]!, LINES[2]!.replace('the the', 'the')],
      ['dismissed'],
    ],
    ['is asked again when a neighbour changes', [LINES[0]!.replace('levee', 'dam'), LINES[1]!], ['open']],
    ['is asked again when the words change', [LINES[0]!.replace('the the', 'a a')], ['open']],
    [
      'is asked again for a second place that is just the same',
      [LINES[0]!, LINES[0]!],
      ['dismissed', 'open'],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(states(flagsOf(lines))).toEqual(expected)
  })

  test('is asked again when the rule changes, and holds when only its severity does', () => {
    expect(states(flagsOf(LINES, {}, 2))).toEqual(['open', 'open'])
    expect(states(flagsOf(LINES, { severities: { 'doubled-word': 'critical' } }))).toEqual([
      'dismissed',
      'open',
    ])
  })

  test('words that are never to be flagged make no flag, wherever they stand and however they are written', () => {
    const accepted = review.applyChange(
      project,
      review.acceptWords(project, { rule: 'doubled-word', words: 'The  the' }),
    )
    expect(flagsOf(LINES, accepted.ruleSettings)).toEqual([])
  })

  test('survives any lines put around it', () => {
    const line = fc.constantFrom(
      'Nobody slept.',
      'It rained and rained.',
      'Ann: So what?',
      'We saw it it all.',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.array(line, { maxLength: 5 }), (before, after) => {
        const flags = flagsOf([...before, LINES[0]!, ...after])
        const answered = flags.filter((flag) => review.flagState(dismissed, flag) === 'dismissed')
        expect(answered.map((flag) => flag.places[0].text)).toEqual(['the the'])
      }),
      { seed: 20261129 },
    )
  })
})
