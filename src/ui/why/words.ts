import type { WordLink } from '../../core/model/explanation.ts'
import { catalogue } from '../language/catalogue.ts'

/** What joins two words; the reasons themselves come from core, in English. */
const KINDS: Readonly<Record<WordLink['kind'], string>> = {
  same: 'same word',
  paraphrase: 'other word',
  number: 'number',
  'bent-name': 'name spelt otherwise',
}

export const whyWords = catalogue('why', {
  litAbove: 'Lit above:',
  kind: (kind: WordLink['kind']) => KINDS[kind],
  perhaps: 'perhaps',
  close: 'Close the reasons',
  looking: 'Looking …',
  failed: 'The reasons could not be found out. Close this and open it again.',
  noPart: 'This row takes no part in the matching.',
  lightOne: 'Light only the words of this one',
  cut: (words: string) => `Cut: ${words}`,
  added: (words: string) => `Added: ${words}`,
})
