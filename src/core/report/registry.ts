import { csvReport } from './csv.ts'
import { githubReport } from './github.ts'
import { htmlReport } from './html.ts'
import { jsonReport } from './json.ts'
import { markdownReport } from './markdown.ts'
import type { Report } from './report.ts'
import { sarifReport } from './sarif.ts'
import { webAnnotationReport } from './web-annotation.ts'
import { mqmReport } from './mqm-tsv.ts'
import { tbxReport } from './tbx.ts'
import { tmxReport } from './tmx.ts'
import { xliffReport } from './xliff.ts'

/** In the order in which menus show them; where formats share an extension, the first is what the extension means. */
export const REPORTS: readonly Report[] = [
  htmlReport,
  markdownReport,
  csvReport,
  jsonReport,
  xliffReport,
  mqmReport,
  sarifReport,
  webAnnotationReport,
  githubReport,
  tmxReport,
  tbxReport,
]
