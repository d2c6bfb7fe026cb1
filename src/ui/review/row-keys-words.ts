import { catalogue } from '../language/catalogue.ts'

export const rowKeyWords = catalogue('rowKeys', {
  omission: 'Cut: mark as omission',
  fineToCut: 'Cut: fine to cut',
  nextRow: 'Next row',
  previousRow: 'Previous row',
  reviewed: 'Row reviewed, go on',
  open: 'Open a cut or a moved link; from a flag, go to its buttons',
  why: 'Why the row is matched, or cut',
  goTo: 'Go to a row or time',
  play: 'Play from the time of the row',
  nextSentence: 'Next sentence: what was said, then what is printed',
  previousSentence: 'Previous sentence',
  foldQuiet: 'Fold rows without findings, or show them',
  oneRow: 'One row at a time, or all',
  original: 'Show or hide the Chinese original',
  bookmark: 'Bookmark the row, with a note',
  labelDeliberate: 'Cut: deliberate',
  labelLost: 'Cut: lost',
  labelCondensed: 'Cut: condensed',
  labelSponsor: 'Cut: sponsor',
  labelFiller: 'Cut: filler',
})
