import type { Transcript } from '../model/transcript.ts'
import { interpretCaptions } from './caption-cues.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { buildTranscript } from './transcript-builder.ts'
import { parseTimedBlocks } from './transcript-vtt.ts'

/** SubRip: numbered blocks, comma before the milliseconds, names only where the speaker changes. No standard exists. */
export const srtReader: Reader<Transcript> = {
  id: 'srt',
  title: 'SubRip captions',
  likeness: ({ text }) => {
    const head = text.slice(0, 5000)
    if (/^\uFEFF?\s*\d+[ \t]*\n\d{1,3}:\d{2}:\d{2}[,.]\d{1,3} *--> *\d/.test(head)) {
      return { score: 1, reason: 'begins with a caption number and a timing line' }
    }
    if (/^\d{1,3}:\d{2}:\d{2},\d{1,3} *--> *\d/m.test(head))
      return { score: 0.8, reason: 'has SubRip timing lines' }
    return { score: 0, reason: 'has no SubRip timing lines' }
  },
  read: (file) => {
    const { cues, language, warnings } = parseTimedBlocks(file)
    if (cues.length === 0) {
      return malformed(
        file,
        1,
        'no timed captions found',
        'check that the file is complete and has lines like 00:00:01,000 --> 00:00:02,500',
      )
    }
    const { cues: drafts, left } = interpretCaptions(cues)
    return {
      ok: true,
      document: buildTranscript(file, 'srt', { cues: drafts, left, warnings, chapters: [], language }),
    }
  },
}
