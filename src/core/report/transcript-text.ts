import { writeTurns } from './cues.ts'
import { defineReport } from './report.ts'
import { formatTime } from './wording.ts'

/** A paragraph for each turn: "[01:15] Mara Ellison: …". */
export const transcriptText = defineReport({
  id: 'transcript-txt',
  title: 'Transcript, plain text',
  about: 'Clean text of the recording with speakers and times',
  group: 'text',
  extension: 'txt',
  mediaType: 'text/plain',
  suffix: 'transcript',
  write: ({ analysis }) => writeTurns(analysis, formatTime),
})
