import { describe, expect, test } from 'vitest'
import { runRules } from '../../../src/core/analysis/run-rules.ts'
import type { FlagDraft, Rule } from '../../../src/core/rules/rule.ts'
import { defineRule } from '../../../src/core/rules/rule.ts'
import { tinyAlignment, tinyArticle, tinyTranscript } from './tiny-documents.ts'

/** A rule that flags each place where the words stand. */
const finds = (id: string, words: string, given: Partial<Rule> = {}): Rule =>
  defineRule({
    id,
    version: 3,
    title: `Finds ${words}`,
    group: 'Facts',
    category: 'accuracy/mistranslation',
    severity: 'minor',
    needs: [],
    docs: { what: '', why: '', action: '' },
    examples: { flagged: [], clean: [] },
    *check({ article }): Iterable<FlagDraft> {
      for (let at = article.text.indexOf(words); at !== -1; at = article.text.indexOf(words, at + 1)) {
        yield {
          places: [{ side: 'article', start: at, end: at + words.length }],
          message: 'm',
          confidence: 1,
        }
      }
    },
    ...given,
  })

const input = (lines: readonly string[], language = 'en') => ({
  article: tinyArticle(lines, language),
  transcript: null,
  original: null,
  alignment: null,
})

const TEXT = ['Host: It is big, it is big.', 'Ann: Is it?']

describe('runRules', () => {
  test('flags carry words, rule and severity, in article order over all rules', () => {
    const { flags, outcomes } = runRules(input(TEXT), {
      rules: [finds('b-rule', 'it'), finds('a-rule', 'big', { severity: 'major' })],
    })
    expect(
      flags.map((flag) => [
        flag.rule,
        flag.places[0].start,
        flag.places[0].text,
        flag.severity,
        flag.ruleVersion,
      ]),
    ).toEqual([
      ['a-rule', 12, 'big', 'major', 3],
      ['b-rule', 17, 'it', 'minor', 3],
      ['a-rule', 23, 'big', 'major', 3],
      ['b-rule', 36, 'it', 'minor', 3],
    ])
    expect(outcomes.map((outcome) => [outcome.id, outcome.status])).toEqual([
      ['b-rule', 'ran'],
      ['a-rule', 'ran'],
    ])
  })

  test('one failing rule does not end the run, and yields nothing', () => {
    const broken = finds('broken', 'big', {
      *check() {
        yield { places: [{ side: 'article', start: 0, end: 1 }], message: '', confidence: 1 }
        throw new Error('lost its way')
      },
    })
    const outside = finds('outside', 'big', {
      check: () => [{ places: [{ side: 'article', start: 5, end: 5000 }], message: '', confidence: 1 }],
    })
    const { flags, outcomes } = runRules(input(TEXT), { rules: [broken, outside, finds('sound', 'big')] })
    expect(flags).toHaveLength(2)
    expect(outcomes).toMatchObject([
      { status: 'failed', reason: 'lost its way' },
      { status: 'failed', reason: `points outside the article: 5 to 5000 of ${TEXT.join('\n').length}` },
      { status: 'ran', flags: 2 },
    ])
  })

  test('a missing input is "not applicable", in words', () => {
    const needing = (need: Rule['needs'][number]) => finds(need, 'big', { needs: [need] })
    const needs = (run: ReturnType<typeof runRules>) =>
      run.outcomes.map((o) => (o.status === 'not-applicable' ? o.needs : o.status))
    expect(
      needs(
        runRules(input(TEXT), {
          rules: [
            needing('transcript'),
            needing('alignment'),
            needing('original'),
            needing('english-article'),
          ],
        }),
      ),
    ).toEqual(['a transcript', 'a transcript', 'the original (the article in Chinese)', 'ran'])
    expect(needs(runRules(input(TEXT, 'zh-Hans'), { rules: [needing('english-article')] }))).toEqual([
      'an article in English (this one reads as zh-Hans)',
    ])
    const article = tinyArticle(TEXT)
    const transcript = tinyTranscript(['Quite other.'], { times: false })
    const unrelated = {
      article,
      transcript,
      original: null,
      alignment: tinyAlignment(article, transcript, []),
    }
    expect(
      needs(
        runRules(unrelated, {
          rules: [needing('alignment'), needing('transcript-times'), needing('speakers')],
        }),
      ),
    ).toEqual([
      expect.stringContaining('seem unrelated'),
      'a transcript with times',
      'a transcript that names its speakers',
    ])
  })

  test('settings turn rules off and replace severities', () => {
    const { flags, outcomes } = runRules(input(TEXT), {
      rules: [finds('one', 'big'), finds('two', 'it')],
      settings: { off: ['two'], severities: { one: 'critical' } },
    })
    expect(outcomes.map((o) => o.status)).toEqual(['ran', 'off'])
    expect(new Set(flags.map((flag) => flag.severity))).toEqual(new Set(['critical']))
  })

  test('ids hold when the text is edited elsewhere, and tell equal words apart', () => {
    const ids = (lines: readonly string[]) =>
      runRules(input(lines), { rules: [finds('one', 'big')] }).flags.map((flag) => flag.id)
    const [first, second] = ids(TEXT)
    expect(first).not.toBe(second)
    expect(ids(['# A new head', 'Bob: Before.', ...TEXT, 'Bob: After.'])).toEqual([first, second])
    expect(ids(['Host: It is big, it is huge and more.'])[0]).toBe(first)
    expect(ids(['Host: It was big, it is big.'])).toEqual([expect.not.stringMatching(first!), second])
    expect(new Set(ids(['It is big.', 'It is big.', 'It is big.'])).size).toBe(3)
  })

  test('a finding with many places stays the same finding when one is put right', () => {
    const labels = finds('labels', ':', {
      *check({ article }) {
        const places = [...article.text.matchAll(/\w+:/g)].map((match) => ({
          side: 'article' as const,
          start: match.index,
          end: match.index + match[0].length,
        }))
        const [first, ...rest] = places
        if (first !== undefined) yield { places: [first, ...rest], message: 'm', confidence: 1 }
      },
    })
    const id = (lines: readonly string[]) => runRules(input(lines), { rules: [labels] }).flags[0]!.id
    expect(id(['Host: A.', 'Ann: B.', 'Host: C.', 'Ann: D.', 'Ann: E.'])).toBe(
      id(['Host: A.', 'Ann: B.', 'Host: C.', 'Ann: D.']),
    )
  })

  test('a flag on the recording has its seconds and comes at its seam', () => {
    const article = tinyArticle(TEXT)
    const transcript = tinyTranscript(['Host: It is big. Cut this. It is big.', 'Ann: Is it?'])
    const alignment = tinyAlignment(article, transcript, ['0=0', '1=3'])
    const rule = finds('cut-passage', '', {
      *check() {
        yield {
          places: [
            { side: 'transcript', start: 11, end: 20 },
            { side: 'article', start: 27, end: 27 },
          ],
          message: 'm',
          confidence: 1,
        }
      },
    })
    const { flags } = runRules(
      { article, transcript, original: null, alignment },
      { rules: [rule, finds('one', 'big'), finds('two', 'Is')] },
    )
    expect(flags.map((flag) => flag.rule)).toEqual(['one', 'one', 'cut-passage', 'two'])
    expect(flags[2]!.places[0]).toMatchObject({ text: 'Cut this.', startSeconds: 10 })
  })

  test('progress ends at one', () => {
    const seen: number[] = []
    runRules(input(TEXT), {
      rules: [finds('one', 'a'), finds('two', 'b')],
      progress: (done) => seen.push(done),
    })
    expect(seen).toEqual([0.5, 1])
  })
})
