import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boundaryValues, FEATURES, readWeights } from '../../../src/core/text/boundary-model.ts'
import { boundaryScoresOf } from '../../../src/core/text/boundary-scores.ts'
import { classifyWords } from '../../../src/core/text/word-classes.ts'

it('are the sums of what the values of the model weigh, to the last bit', () => {
  const weights = readWeights()
  const word = fc.constantFrom(
    ..."i it that we're it's what's is be why because and the of him yes now think going walked really dogs dog's river running 51 very not".split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const classed = classifyWords(words)
      const sums = words.map((_, gap) =>
        gap === 0
          ? 0
          : boundaryValues(classed, gap).reduce(
              (sum, value, at) => sum + (weights.get(FEATURES[at]!)?.get(value) ?? 0),
              0,
            ),
      )
      expect([...boundaryScoresOf(classed)]).toEqual(sums)
    }),
    { seed: 5, numRuns: 400 },
  )
})
