import { defineReport } from './report.ts'

/** The result itself. Halves of surrogate pairs come out as `\ud800` escapes (well-formed JSON.stringify, ES2019). */
export const jsonReport = defineReport({
  id: 'json',
  title: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  write: (review) => `${JSON.stringify(review, null, 2)}\n`,
})
