import { catalogue } from '../language/catalogue.ts'

export const videoKeyWords = catalogue('videoKeys', {
  recording: 'Show or close the recording',
  playSentence: 'Play the sentence, or stop (with the recording open)',
})
