import type { ReportWords } from './report-words.ts'
import { ENGLISH_WORDS } from './report-words.ts'

/** Parts of a report that a person reads, in the usual order. `facts`: files and video; `coverage`: the
 * map, which HTML has. */
export const REPORT_SECTIONS = [
  'facts',
  'summary',
  'coverage',
  'corrections',
  'cuts',
  'additions',
  'moves',
  'not-checked',
] as const
export type ReportSection = (typeof REPORT_SECTIONS)[number]

export type ReportLanguage = 'en' | 'zh'

/** How a report that a person reads is set out. Formats for programs pass it over. */
export type ReportLayout = Readonly<{
  /** In this order; what is not named is left out. */
  sections: readonly ReportSection[]
  words: ReportWords
}>

export const makeLayout = (
  sections: readonly ReportSection[] = REPORT_SECTIONS,
  words: ReportWords = ENGLISH_WORDS,
): ReportLayout => ({
  // a section named twice would be written twice, with one id
  sections: [...new Set(sections)],
  words,
})

/** What reports say in a language. Chinese is fetched when it is asked for: other visits would carry it for nothing. */
export const fetchReportWords = async (language: ReportLanguage = 'en'): Promise<ReportWords> =>
  language === 'zh' ? (await import('./report-words-zh.ts')).CHINESE_WORDS : ENGLISH_WORDS
