import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_WEIGHTS } from '../../../src/core/model/mqm.ts'
import { DEFAULT_SCORING } from '../../../src/core/model/scoring.ts'
import type { ScoringModel } from '../../../src/core/model/scoring.ts'
import {
  applyChange,
  faultsOf,
  formatProject,
  invertChange,
  newProject,
  parseProject,
  rateQuality,
  scoreItems,
  setScoring,
} from '../../../src/core/review/index.ts'

const model = (changes: Partial<ScoringModel>): ScoringModel => ({ ...DEFAULT_SCORING, ...changes })

describe('the linear models of MQM', () => {
  it.each([
    ['raw', model({ kind: 'raw' }), 7, 800, 99.125, true],
    ['raw, a threshold near the maximum', model({ kind: 'raw', threshold: 99.5 }), 7, 800, 99.125, false],
    [
      'raw knows nothing of the reference length',
      model({ kind: 'raw', referenceWords: 250 }),
      7,
      800,
      99.125,
      true,
    ],
    ['calibrated', model({ acceptable: 20 }), 7, 800, 95.625, true],
    [
      'calibrated, another reference length',
      model({ acceptable: 5, referenceWords: 250 }),
      7,
      800,
      95.625,
      true,
    ],
    ['calibrated, below nothing', model({}), 200, 1000, -100, false],
    ['no errors', model({}), 0, 800, 100, true],
  ] as const)('%s', (_name, scoring, penalty, words, score, passed) => {
    const rated = rateQuality({ penalty, words }, scoring)
    expect(rated.score).toBeCloseTo(score, 9)
    expect(rated.passed).toBe(passed)
  })

  it('a text without words has no score', () => {
    expect(rateQuality({ penalty: 0, words: 0 }, DEFAULT_SCORING)).toMatchObject({
      score: null,
      passed: null,
      perWord: null,
    })
  })

  it('calibrated: the acceptable penalty stands on the threshold, whatever the numbers', () => {
    const positive = fc.double({ min: 0.5, max: 5000, noNaN: true })
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        positive,
        positive,
        (maximum, share, acceptable, words) => {
          const scoring = model({ maximum, threshold: maximum * share, acceptable, referenceWords: words })
          const { score } = rateQuality({ penalty: acceptable, words }, scoring)
          expect(score).toBeCloseTo(scoring.threshold, 6)
        },
      ),
      { seed: 20261129 },
    )
  })

  it('a review is scored under the model given', () => {
    const items = [{ severity: 'major', category: 'style/awkward-style' } as const]
    const { quality, perThousand } = scoreItems(items, 500, DEFAULT_WEIGHTS, model({ acceptable: 20 }))
    expect(perThousand).toBe(10)
    expect(quality.score).toBe(95)
  })
})

describe('a scoring model', () => {
  it.each([
    [{ maximum: 0 }, ['maximum', 'threshold']],
    [{ threshold: 100 }, ['threshold']],
    [{ threshold: Number.NaN }, ['threshold']],
    [{ referenceWords: 0 }, ['referenceWords']],
    [{ acceptable: 0 }, ['acceptable']],
    [{ kind: 'raw', acceptable: 0 }, []],
  ] as const)('%j has faults in %j', (changes, faults) => {
    expect(faultsOf(model(changes))).toEqual(faults)
  })

  it('is kept with the project, and undone without a trace', () => {
    const project = newProject({ id: 'p', article: { name: 'a.txt', source: 'A.', format: null } })
    const change = setScoring(project, model({ threshold: 95 }))
    const changed = applyChange(project, change)
    const read = parseProject('a.json', formatProject(changed))
    expect(read.ok && read.project.scoring?.threshold).toBe(95)
    expect(applyChange(changed, invertChange(change))).toEqual(project)
  })

  it('that makes no sense is refused in a project file, by its field', () => {
    const project = newProject({ id: 'p', article: { name: 'a.txt', source: 'A.', format: null } })
    const read = parseProject('a.json', formatProject({ ...project, scoring: model({ threshold: 120 }) }))
    expect(read.ok ? '' : read.problem.what).toContain('scoring.threshold cannot be 120')
  })
})
