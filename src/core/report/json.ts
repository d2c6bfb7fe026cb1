import { defineReport } from './report.ts'

/** The result itself. Halves of surrogate pairs come out as `\ud800` escapes (well-formed JSON.stringify, ES2019). */
export const jsonReport = defineReport({
  id: 'json',
  title: 'JSON',
  about: 'The whole result for programs, stet.review/1',
  group: 'exchange',
  extension: 'json',
  mediaType: 'application/json',
  write: ({ review }) => `${JSON.stringify(review, null, 2)}\n`,
})
