import { vi } from 'vitest'
import type * as FastCheck from 'fast-check'

/**
 * `STET_FUZZ=20 vitest run` runs every fast-check property with twenty times its number of runs; `npm run verify` does.
 * `STET_FUZZ_SEED=n` shifts every fixed seed by n, to explore other cases. Both are 1 and 0 in `npm test`, so that two
 * runs of it are the same run. A failing seed is to be added to its test by name.
 *
 * The wrapper stands here, not in the tests, so that a property cannot forget it; `configureGlobal` would not do, since
 * a property that names its own number of runs overrides it.
 */
const factor = Number(process.env['STET_FUZZ'] ?? 1)
const seedShift = Number(process.env['STET_FUZZ_SEED'] ?? 0)

const DEFAULT_RUNS = 100 // fast-check's own

if (factor !== 1 || seedShift !== 0) {
  vi.doMock('fast-check', async (importOriginal) => {
    const real = await importOriginal<typeof FastCheck>()
    // assert is overloaded (a property may be asynchronous), which an arrow function cannot state.
    const assert = ((property: FastCheck.IRawProperty<void>, parameters?: FastCheck.Parameters<void>) =>
      real.assert(property, {
        ...parameters,
        numRuns: Math.round((parameters?.numRuns ?? DEFAULT_RUNS) * factor),
        ...(parameters?.seed === undefined ? {} : { seed: parameters.seed + seedShift }),
      })) as typeof FastCheck.assert
    return { ...real, assert, default: { ...real.default, assert } }
  })
}
