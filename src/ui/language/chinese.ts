import { flagWordsZh } from '../flag-panel/words-zh.ts'
import { flagKeyWordsZh } from '../flag-panel/flag-keys-words-zh.ts'
import { markKeyWordsZh } from '../mark-editor/mark-keys-words-zh.ts'
import { markWordsZh } from '../mark-editor/words-zh.ts'
import { reviewWordsZh } from '../review/words-zh.ts'
import { alignWordsZh } from '../review/align-words-zh.ts'
import { rowKeyWordsZh } from '../review/row-keys-words-zh.ts'
import { pageKeyWordsZh } from '../app-shell/page-keys-words-zh.ts'
import { importWordsZh } from '../import/words-zh.ts'
import { settingsWordsZh } from '../app-shell/settings-words-zh.ts'
import { shellWordsZh } from '../app-shell/words-zh.tsx'
import { paletteWordsZh } from '../palette/words-zh.ts'
import { emptyWordsZh } from '../empty/words-zh.ts'
import { findWordsZh } from '../find/words-zh.ts'
import { correctedWordsZh } from '../corrected/words-zh.ts'
import { ruleWordsZh } from '../rules/words-zh.ts'
import { sharedWordsZh } from '../shared/words-zh.ts'
import { videoKeyWordsZh } from '../video/video-keys-words-zh.ts'
import { videoWordsZh } from '../video/words-zh.ts'
import { mapWordsZh } from '../map/map-words-zh.ts'
import { overviewWordsZh } from '../overview/words-zh.ts'
import { reportWordsZh } from '../report/words-zh.ts'
import { mergeWordsZh } from '../merge/words-zh.ts'
import { whyPanelWordsZh } from '../why/words-zh.ts'
import { coreWordsZh } from './core-words-zh.ts'
import type { Translations } from './catalogue.ts'

/** Simplified Chinese, a line per feature. In a file of its own: only who reads it fetches it. */
export const CHINESE: Translations = {
  merge: mergeWordsZh,
  map: mapWordsZh,
  overview: overviewWordsZh,
  report: reportWordsZh,
  video: videoWordsZh,
  videoKeys: videoKeyWordsZh,
  flagKeys: flagKeyWordsZh,
  flags: flagWordsZh,
  rules: ruleWordsZh,
  corrected: correctedWordsZh,
  markKeys: markKeyWordsZh,
  marks: markWordsZh,
  rowKeys: rowKeyWordsZh,
  review: reviewWordsZh,
  alignment: alignWordsZh,
  pageKeys: pageKeyWordsZh,
  shell: shellWordsZh,
  settings: settingsWordsZh,
  palette: paletteWordsZh,
  empty: emptyWordsZh,
  find: findWordsZh,
  shared: sharedWordsZh,
  core: coreWordsZh,
  why: whyPanelWordsZh,
  import: importWordsZh,
}
