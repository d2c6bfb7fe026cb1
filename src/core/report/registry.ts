import { csvReport } from './csv.ts'
import { htmlReport } from './html.ts'
import { jsonReport } from './json.ts'
import { markdownReport } from './markdown.ts'
import type { Report } from './report.ts'

/** In the order in which menus show them. */
export const REPORTS: readonly Report[] = [htmlReport, markdownReport, csvReport, jsonReport]
