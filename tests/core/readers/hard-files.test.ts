import { describe, expect, it } from 'vitest'
import { listFormats, readArticle, readTranscript } from '../../../src/core/readers/index.ts'
import { HARD_FILES } from '../../bench/reading/hard-files.ts'
import { flawOf } from './document-shape.ts'

/** How long a megabyte of each takes is measured by `npm run bench -- reading`; here, that it is read or refused. */
const SIZE = 6_000

describe('a text of one thing over and over', () => {
  it.each(HARD_FILES)('is read or refused in every format: $title', ({ make }) => {
    const text = make(SIZE)
    for (const format of [undefined, ...listFormats('article').map(({ id }) => id)]) {
      const result = readArticle({ name: 'a', text }, format === undefined ? {} : { format })
      expect(result.ok ? flawOf(result.document) : null).toBeNull()
      expect(result.ok || result.problem.remedy !== '').toBe(true)
    }
    for (const format of [undefined, ...listFormats('transcript').map(({ id }) => id)]) {
      const result = readTranscript({ name: 'a', text }, format === undefined ? {} : { format })
      expect(result.ok ? flawOf(result.document) : null).toBeNull()
      expect(result.ok || result.problem.remedy !== '').toBe(true)
    }
  })
})
