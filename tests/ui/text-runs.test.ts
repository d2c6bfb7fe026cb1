import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Flag } from '../../src/core/model/flag.ts'
import type { Severity } from '../../src/core/model/mqm.ts'
import type { ShownMark } from '../../src/state/selectors/marks.ts'
import type { FlagPlace } from '../../src/state/selectors/places.ts'
import { textRuns } from '../../src/ui/review/text-runs.ts'

const place = (id: string, severity: Severity, start: number, end: number): FlagPlace => {
  const flag: Flag = {
    id,
    rule: 'number',
    ruleVersion: 1,
    category: 'accuracy/mistranslation',
    severity,
    confidence: 1,
    places: [{ side: 'article', start, end, text: '', startSeconds: null }],
    message: '',
    suggestion: null,
    evidence: [],
  }
  return { flag, place: 0, start, end }
}

const mark = (key: string, start: number, end: number): ShownMark => ({
  key,
  of: { kind: 'mark', id: key },
  side: 'article',
  start,
  end,
  severity: 'major',
  category: 'accuracy/addition',
  correction: '',
  comment: '',
})

const TEXT = 'It won. They both left.'
const SENTENCES = [
  { index: 4, start: 0, end: 7 },
  { index: 5, start: 8, end: 23 },
]

const draw = (input: Partial<Parameters<typeof textRuns>[0]>): string =>
  textRuns({
    start: 0,
    end: TEXT.length,
    sentences: SENTENCES,
    flags: [],
    marks: [],
    seams: [],
    currentFlag: null,
    ...input,
  })
    .map(({ sentence, runs }) => {
      const words = runs.map(({ start, end, flag, flagStarts, flagEnds, mark: over, deep, seam }) => {
        const shown = TEXT.slice(start, end)
        const flagged = flag === null ? shown : `${flagStarts ? '<' : ''}${shown}${flagEnds ? '>' : ''}`
        return `${seam ? '//' : ''}${over === null ? flagged : `[${flagged}]${deep ? '+' : ''}`}`
      })
      return `${sentence ?? '-'}:${words.join('|')}`
    })
    .join(' ')
    .replace('-: ', '-')

describe('text runs', () => {
  it('follow the sentences when nothing is flagged', () => {
    expect(draw({})).toBe('4:It won. - 5:They both left.')
  })

  it('are cut where a flag and a mark overlap without nesting', () => {
    expect(draw({ flags: [place('f', 'major', 8, 17)], marks: [mark('m', 13, 22)] })).toBe(
      '4:It won. - 5:<They |[both>]|[ left]|.',
    )
  })

  it('draw the graver flag, and the current one before that', () => {
    const flags = [place('minor', 'minor', 8, 22), place('critical', 'critical', 13, 17)]
    const drawn = (currentFlag: string | null): (string | undefined)[] =>
      textRuns({ start: 8, end: 23, sentences: [], flags, marks: [], seams: [], currentFlag })
        .flatMap((group) => group.runs)
        .map((run) => run.flag?.flag.id)
    expect(drawn(null)).toEqual(['minor', 'critical', 'minor', undefined])
    expect(drawn('minor')).toEqual(['minor', 'minor', 'minor', undefined])
  })

  it('mark a seam before the word it stands at, and overlapping marks as deep', () => {
    expect(draw({ seams: [13], marks: [mark('a', 0, 2), mark('b', 0, 6)] })).toBe(
      '4:[It]+|[ won]|. - 5:They |//both left.',
    )
  })

  it('give back the whole text, whatever is laid over it (seed 20261123)', () => {
    const span = fc.tuple(fc.nat(23), fc.nat(23)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    fc.assert(
      fc.property(fc.array(span), fc.array(span), fc.array(fc.nat(23)), (flags, marks, seams) => {
        const groups = textRuns({
          start: 0,
          end: TEXT.length,
          sentences: SENTENCES,
          flags: flags.filter(([a, b]) => a < b).map(([a, b], at) => place(`f${at}`, 'minor', a, b)),
          marks: marks.filter(([a, b]) => a < b).map(([a, b], at) => mark(`m${at}`, a, b)),
          seams,
          currentFlag: null,
        })
        const runs = groups.flatMap((group) => group.runs)
        expect(runs.map((run) => TEXT.slice(run.start, run.end)).join('')).toBe(TEXT)
        for (const run of runs) expect(run.start).toBeLessThan(run.end)
      }),
      { seed: 20261123 },
    )
  })
})
