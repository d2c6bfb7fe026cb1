import { innerQuotes } from '../../core/text/inner-quotes.ts'
import { catalogue } from '../language/catalogue.ts'
import { counted } from '../shared/wording.ts'

export const correctedWords = catalogue('corrected', {
  title: 'Corrected text',
  sum: (changes: number) =>
    changes === 0
      ? 'Nothing is corrected yet. Accept a suggestion, or give a mark a correction.'
      : `The article with ${counted(changes, 'correction')} in it. Select one to go to where it was made.`,
  show: 'Show what was changed',
  copy: 'Copy the text',
  copyInstead: 'Save the corrected article from the Report page.',
  back: 'Back to the review',
  change: (before: string, after: string) =>
    before === ''
      ? `“${innerQuotes(after)}” put in`
      : after === ''
        ? `“${innerQuotes(before)}” taken out`
        : `“${innerQuotes(before)}” is now “${innerQuotes(after)}”`,
  skipped: 'Left out',
  skippedWhy: 'Another correction has some of the same words. Edit one of the two.',
})
