import type { Transcript } from '../model/transcript.ts'
import type { Reader } from './reading.ts'
import { parseTimingLine } from './timestamps.ts'
import { readTimedBlocks } from './transcript-vtt.ts'

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
    const timings = head.split('\n').filter((line) => parseTimingLine(line) !== null).length
    if (timings > 1) return { score: 0.75, reason: `has ${timings} timing lines, oddly written` }
    return { score: 0, reason: 'has no SubRip timing lines' }
  },
  read: (file, choices) => readTimedBlocks(file, 'srt', '00:00:01,000 --> 00:00:02,500', choices),
}
