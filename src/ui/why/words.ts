import type { WordLink } from '../../core/model/explanation.ts'
import { catalogue } from '../language/catalogue.ts'

const kinds: Readonly<Record<WordLink['kind'], string>> = {
  same: 'same word',
  paraphrase: 'other word',
  number: 'number',
  'bent-name': 'name spelt otherwise',
}

/** What stands around the reasons; the reasons themselves come from core. */
export const whyPanelWords = catalogue('why', {
  litAbove: 'Lit above:',
  kind: (kind: WordLink['kind']) => kinds[kind],
  perhaps: 'perhaps',
  betweenSentences: ' ',
  close: 'Close the reasons',
  looking: 'Looking …',
  failed: 'The reasons could not be found out. Close this and open it again.',
  nothing: 'This row takes no part in the matching.',
  onlyThis: 'Light only the words of this one',
  row: (number: number) => `Row ${number}`,
  cut: (opening: string) => `Cut: ${opening}`,
  added: (opening: string) => `Added: ${opening}`,
})
