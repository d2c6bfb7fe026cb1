import type { Transcript } from '../model/transcript.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { collectLeftOut } from './left-out-list.ts'
import type { CaptionCue } from './caption-cues.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { readTable, splitRow, type Cell } from './table-cells.ts'
import { countSpoken, guessUnit, inUnit, readLooseTime, type LooseTime } from './time-units.ts'
import { finishTranscript } from './transcript-finish.ts'

/**
 * A table whose first row names its columns: Whisper's .tsv (milliseconds), Premiere's and other editors' .csv (time codes),
 * a table somebody made.
 *
 *     start  end   text                     "Speaker Name","Start Time","End Time","Text"
 *     2000   4100  Welcome back.            "Mara","00:00:02:00","00:00:04:03","Welcome back."
 */
export const tableReader: Reader<Transcript> = {
  id: 'table',
  title: 'Table with times or speakers (.csv, .tsv)',
  likeness: ({ text }) => {
    const head = text.slice(0, 2000).replace(/^\uFEFF/, '')
    const columns = columnsOf(head.split('\n', 1)[0]!)
    return columns === null
      ? { score: 0, reason: 'is no table with a column of words and one of times' }
      : { score: 0.95, reason: `is a table with the columns ${columns.named.join(', ')}` }
  },
  read: (file, choices) => {
    const first = file.text.replace(/^\uFEFF/, '').split('\n', 1)[0]!
    const columns = columnsOf(first)
    if (columns === null)
      return malformed(
        file,
        1,
        'the first row does not name a column of words and one of times or speakers',
        'name them "start", "end", "speaker", "text"',
      )
    const rows = readTable(file.text, columns.separator).slice(1)
    const starts = findLineStarts(file.text)
    const cellOf = (row: readonly Cell[], column: number): Cell['text'] | null => row[column]?.text ?? null
    const textOf = (row: readonly Cell[], column: number): string => cellOf(row, column)?.text.trim() ?? ''
    const timeOf = (row: readonly Cell[], column: number): LooseTime | null =>
      readLooseTime(textOf(row, column))
    const bare = rows.flatMap((row) => {
      const time = timeOf(row, columns.start)
      return time?.isBare === true ? [time.value] : []
    })
    const words = rows.reduce((sum, row) => sum + countSpoken(textOf(row, columns.text)), 0)
    const unit = guessUnit(bare, words)
    const seconds = (time: LooseTime | null): number | null =>
      time === null ? null : Math.max(0, time.isBare ? inUnit(time.value, unit) : time.value)
    const cues: CaptionCue[] = []
    for (const row of rows) {
      const text = cellOf(row, columns.text)
      if (text === null || text.text.trim() === '') continue
      const line = locateOffset(starts, row[columns.text]!.start).line
      const startSeconds = seconds(timeOf(row, columns.start))
      const endSeconds = seconds(timeOf(row, columns.end))
      const speaker = textOf(row, columns.speaker)
      cues.push({
        line,
        startSeconds,
        endSeconds:
          endSeconds === null || startSeconds === null ? endSeconds : Math.max(startSeconds, endSeconds),
        lines: [{ line, text, voice: speaker === '' ? null : speaker }],
      })
    }
    if (cues.length === 0)
      return malformed(file, 2, 'the table holds no words', 'its rows should be as long as the first')
    return finishTranscript(file, 'table', { cues, list: collectLeftOut(choices), choices })
  },
}

const TEXT =
  /^(?:text|transcript(?:ion)?|sentences?|content|captions?|subtitles?|dialogue|utterance|words|文本|内容|字幕)$/
const START =
  /^(?:start|start[ _]?time(?:code)?|starttime|begin|from|in|time|timestamp|timecode|time ?code in|start ?\(?(?:s|ms|sec|seconds)\)?|start[ _](?:s|ms|sec|seconds)|开始时间|开始|时间)$/
const END =
  /^(?:end|end[ _]?time(?:code)?|endtime|to|out|time ?code out|end ?\(?(?:s|ms|sec|seconds)\)?|end[ _](?:s|ms|sec|seconds)|结束时间|结束)$/
const SPEAKER = /^(?:speaker(?:[ _](?:name|label))?|name|actor|character|说话人|发言人|讲话人)$/

type Columns = Readonly<{
  separator: string
  text: number
  start: number
  end: number
  speaker: number
  named: readonly string[]
}>

function columnsOf(line: string): Columns | null {
  for (const separator of ['\t', ',', ';']) {
    if (!line.includes(separator)) continue
    const names = splitRow(line, separator).map((name) => name.trim().toLowerCase())
    const find = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name))
    const columns = { text: find(TEXT), start: find(START), end: find(END), speaker: find(SPEAKER) }
    if (columns.text === -1 || (columns.start === -1 && columns.speaker === -1)) continue
    const named = [columns.start, columns.end, columns.speaker, columns.text].flatMap((at) =>
      at === -1 ? [] : [names[at]!],
    )
    return { separator, ...columns, named }
  }
  return null
}
