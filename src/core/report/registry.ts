import { correctedHtmlReport, correctedMarkdownReport, correctedTextReport } from './corrected-article.ts'
import { csvReport, excelReport, tsvReport } from './csv.ts'
import { docxReport } from './docx/article.ts'
import { correctedDocx } from './docx/corrected.ts'
import { docxTables } from './docx/tables.ts'
import { githubReport } from './github.ts'
import { htmlReport } from './html.ts'
import { jsonReport } from './json.ts'
import { markdownReport } from './markdown.ts'
import { mqmReport } from './mqm-tsv.ts'
import { plainTextReport } from './plain-text.ts'
import type { Report } from './report.ts'
import { sarifReport } from './sarif.ts'
import { notesSrt, transcriptSrt } from './srt.ts'
import { tbxReport } from './tbx.ts'
import { tmxReport } from './tmx.ts'
import { transcriptText } from './transcript-text.ts'
import { notesVtt, transcriptVtt } from './vtt.ts'
import { webAnnotationReport } from './web-annotation.ts'
import { xliffReport } from './xliff.ts'

/** In the order in which menus show them; where formats share an extension, the first is what the extension means. */
export const REPORTS: readonly Report[] = [
  htmlReport,
  docxReport,
  docxTables,
  markdownReport,
  plainTextReport,
  csvReport,
  tsvReport,
  excelReport,
  correctedTextReport,
  correctedMarkdownReport,
  correctedHtmlReport,
  correctedDocx,
  notesVtt,
  notesSrt,
  transcriptVtt,
  transcriptSrt,
  transcriptText,
  jsonReport,
  xliffReport,
  mqmReport,
  sarifReport,
  githubReport,
  webAnnotationReport,
  tmxReport,
  tbxReport,
]
