import type { MqmCategory, MqmDimension, Severity } from '../../core/model/mqm.ts'
import { catalogue } from '../language/catalogue.ts'
import { categoryName, duration, percent, plainName, SEVERITY_NAMES, spokenClock } from './wording.ts'

/**
 * Words that several features use. The ones made from data are messages like others:
 *
 *     const shared = useWords(sharedWords)
 *     shared.severity('major')  ·  shared.category('style/awkward-style')  ·  shared.duration(96)
 */
export const sharedWords = catalogue('shared', {
  severity: (severity: Severity) => SEVERITY_NAMES[severity],
  category: (category: MqmCategory) => categoryName(category),
  dimension: (dimension: MqmDimension | 'custom') => plainName(dimension),
  /** The part after the dimension, as it stands in a list under it. */
  subtype: (category: MqmCategory) => plainName(category.slice(category.indexOf('/') + 1)),
  spokenClock: (seconds: number) => spokenClock(seconds),
  duration: (seconds: number) => duration(seconds),
  percent: (share: number) => percent(share),
  row: (number: number) => `Row ${number}`,
  /** Between two sentences: the full stop of Chinese brings its own room. */
  gap: ' ',
  close: 'Close',
  cancel: 'Cancel',
  copied: 'Copied',
  copyForbidden: (instead: string) => `The browser does not allow copying here. ${instead}`,
  playInNewTab: ', play in a new tab',
  playHere: ', play here',
})
