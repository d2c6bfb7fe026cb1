import { catalogue } from '../language/catalogue.ts'

/** Of the bar at the top, the dialogues of the whole page, and what is said when something goes wrong. */
export const shellWords = catalogue('shell', {
  startPage: 'Stet, start page',
  views: 'Views',
  review: 'Review',
  overview: 'Overview',
  rules: 'Rules',
  corrected: 'Corrected text',
  report: 'Report',
  reviewedOf: (reviewed: number, rows: number) => (
    <>
      Reviewed <b>{reviewed}</b> of <b>{rows}</b>
    </>
  ),
  rowsReviewed: 'Rows reviewed',
  coverage: 'Coverage',
  undo: 'Undo',
  redo: 'Redo',
  themeIs: (now: string, next: string) => `Theme: ${now.toLowerCase()}. Change to ${next.toLowerCase()}`,
  themeNow: (now: string) => `Theme: ${now.toLowerCase()}`,
  export: 'Export',
  commands: 'All commands',
  settings: 'Settings',
  find: 'Find in both texts',

  reading: 'Reading',
  aligning: 'Aligning',
  checking: 'Checking',
  analysis: 'Analysis',
  cancel: 'Cancel',

  project: 'Project',
  notSaved: 'Not saved',
  notSavedYet: (problem: string) =>
    `The last changes are not saved yet: ${problem} They are safe in this tab and are tried again. Save a project file to be sure.`,
  projectTitle: 'Title',
  reviewer: 'Reviewer',
  video: 'Video address',
  badVideo:
    'No link can be made of this. Use an address such as https://youtu.be/… or the id of a YouTube video.',
  videoHint: 'Makes every time a link to that second.',
  version: 'Keep a version',
  versionExample: 'before the second reading',
  keepVersion: 'Keep',
  versionHint: 'A copy as it is now, on the start page among your projects.',
  backupDue: 'Save a file',
  room: (used: string, quota: string) => `Your projects take ${used} MB of ${quota} MB in this browser.`,
  roomLasting: 'The browser will not clear them by itself.',
  roomNotLasting: 'It may clear them when the disk is full; a project file is safe.',
  saveFile: 'Save project file',
  openFile: 'Open a project file',
  changeTexts: 'Change the texts',
  otherTexts: 'Open other texts',

  fault: 'The page ran into a fault',
  faultSafe: (problem: string) =>
    `${problem} Your texts, marks and decisions are saved in this browser. Reload the page to go on; save a project file first to be sure.`,
  reload: 'Reload',
  line: (file: string, line: number | null) => `${file}${line === null ? '' : `, line ${line}`}: `,
  closeMessage: 'Close the message',

  system: 'System',
  light: 'Light',
  dark: 'Dark',
})
