import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Flag } from '../../../src/core/model/flag.ts'
import * as review from '../../../src/core/review/index.ts'
import { tinyAnalysis, tinyFlag, tinyProject } from './tiny-review.ts'

const LINE =
  'Host: Llama 3 won, and Llama 3 is the model that everybody in the hall was talking about that day.'

/** A flag on these words whose rule knows what to print, everywhere where they stand. */
const fix = (flag: Flag, text: string, replacement: string): Flag => ({
  ...flag,
  places: text
    .split(flag.places[0].text)
    .slice(0, -1)
    .reduce<{ at: number; places: Flag['places'][number][] }>(
      ({ at, places }, piece) => ({
        at: at + piece.length + flag.places[0].text.length,
        places: [
          ...places,
          {
            ...flag.places[0],
            start: at + piece.length,
            end: at + piece.length + flag.places[0].text.length,
            replacement,
          },
        ],
      }),
      { at: 0, places: [] },
    ).places as unknown as Flag['places'], // the words stand there at least once
})

const analysis = tinyAnalysis([LINE], (article) => [
  tinyFlag(article, 'version', 'Llama 3', { rule: 'version', severity: 'major' }),
  tinyFlag(article, 'number', '3', { rule: 'number', severity: 'minor' }),
  tinyFlag(article, 'sentence', article.blocks[0] === undefined ? '' : article.sentences[0]!.text, {
    rule: 'unsupported-quotation',
  }),
])
const project = tinyProject(analysis)
const [version, number, sentence] = analysis.flags as readonly [Flag, Flag, Flag] // three were made

describe('several rules on the same words', () => {
  test('are one item, the gravest first; a whole sentence is another', () => {
    const groups = review.groupFlags(analysis.flags)
    expect(groups.map((group) => group.flags.map(({ id }) => id))).toEqual([
      ['version', 'number'],
      ['sentence'],
    ])
    expect(groups.map(({ id }) => id)).toEqual(['version', 'sentence'])
  })

  test('places decide: a flag with many places joins only one that has most of them', () => {
    const many = (id: string, starts: readonly number[]): Flag => ({
      ...version,
      id,
      places: starts.map((start) => ({
        ...version.places[0],
        start,
        end: start + 5,
      })) as unknown as Flag['places'],
    })
    const sizes = (flags: readonly Flag[]) => review.groupFlags(flags).map((group) => group.flags.length)
    expect(sizes([many('a', [0, 20, 40, 60]), many('b', [0])])).toEqual([1, 1])
    expect(sizes([many('a', [0, 20, 40, 60]), many('b', [0, 20, 41])])).toEqual([2])
  })

  test('every flag is in one group; members overlap each other; what was grouped stays so in any order', () => {
    const flags = fc
      .array(
        fc.record({
          start: fc.nat(60),
          length: fc.integer({ min: 0, max: 70 }),
          rule: fc.constantFrom('a', 'cut-passage'),
        }),
      )
      .map((list) =>
        list.map(({ start, length, rule }, index): Flag => ({
          ...version,
          id: `f${index}`,
          rule,
          places: [{ ...version.places[0], start, end: start + length }],
        })),
      )
    fc.assert(
      fc.property(flags, (list) => {
        const groups = review.groupFlags(list)
        expect(groups.flatMap((group) => group.flags.map(({ id }) => id)).sort()).toEqual(
          list.map(({ id }) => id).sort(),
        )
        for (const { flags: members } of groups)
          for (const one of members)
            for (const other of members)
              if (one !== other) {
                expect(one.rule).toBe('a')
                expect(Math.max(one.places[0].start, other.places[0].start)).toBeLessThan(
                  Math.min(one.places[0].end, other.places[0].end),
                )
              }
      }),
      { seed: 20261129 },
    )
  })

  test('one answer is one step, and the problem counts once', () => {
    const change = review.answerItem(project, { flags: [version, number], answer: 'keep' })
    expect(change.label).toBe('Kept “Llama 3”')
    const kept = review.applyChange(project, change)
    expect(review.scoreReview(kept, analysis)).toMatchObject({ items: 1, penalty: 5 })
    expect(kept.decisions['number']).toMatchObject({ verdict: 'kept', with: 'version' })
    expect(review.applyChange(kept, review.invertChange(change))).toEqual(project)
    const open = review.applyChange(kept, review.reopen(kept, ['version']))
    expect(open.decisions).toEqual({})
  })

  test('the flag that knows what to print answers for all, as gravely as the gravest', () => {
    const fixes = fix(number, analysis.article.text, '4')
    const change = review.answerItem(project, { flags: [version, fixes], answer: 'accept' })
    const accepted = review.applyChange(project, change)
    expect(accepted.decisions).toMatchObject({
      number: { verdict: 'corrected', severity: 'major' },
      version: { verdict: 'kept', with: 'number' },
    })
    const done = review.correctedText(accepted, { ...analysis, flags: [version, fixes] })
    expect(done.text).toContain('Llama 4 won, and Llama 4 is')
    expect(done.skipped).toEqual([])
  })

  test('what was accepted along with another puts right the places that are its own', () => {
    const once: Flag = {
      ...version,
      places: [{ ...version.places[0], replacement: 'Llama 4' }],
    }
    const everywhere = fix(number, analysis.article.text, '4')
    const accepted = review.applyChange(
      project,
      review.answerItem(project, { flags: [once, everywhere], answer: 'accept' }),
    )
    const done = review.correctedText(accepted, { ...analysis, flags: [once, everywhere] })
    expect(done.text).toContain('Llama 4 won, and Llama 4 is')
    expect(done.skipped).toEqual([])
  })

  test('severity and note go with the answer, and can be changed later', () => {
    const notes = { severity: 'critical', comment: 'ask Ann' } as const
    const kept = review.applyChange(
      project,
      review.answerItem(project, { flags: [sentence], answer: 'keep', notes }),
    )
    expect(kept.decisions['sentence']).toMatchObject(notes)
    const change = review.noteAnswer(kept, { flag: sentence, notes: { severity: sentence.severity } })
    expect(review.applyChange(kept, change).decisions['sentence']).toMatchObject({
      severity: null,
      comment: 'ask Ann',
    })
    expect(review.isEmptyChange(review.noteAnswer(project, { flag: sentence, notes }))).toBe(true)
  })
})

describe('many flags at once', () => {
  test('five thousand are one step that can be taken back', () => {
    const flags = Array.from({ length: 5000 }, (_, index): Flag => ({ ...version, id: `f${index}` }))
    const change = review.answerMany(project, { flags, answer: 'dismiss' })
    expect(change.label).toBe('Dismissed 5000 flags')
    const dismissed = review.applyChange(project, change)
    expect(Object.keys(dismissed.decisions)).toHaveLength(5000)
    expect(review.applyChange(dismissed, review.invertChange(change))).toEqual(project)
  })

  test('the same words are told by rule and words, whatever their case and spaces', () => {
    const on = (words: string, rule = 'a'): string =>
      review.sameWordsKey({ ...version, rule, places: [{ ...version.places[0], text: words }] })
    expect(on('Very\n big')).toBe(on('very big'))
    expect(on('very big', 'b')).not.toBe(on('very big'))
    expect(on(' ')).toBe('')
  })
})
