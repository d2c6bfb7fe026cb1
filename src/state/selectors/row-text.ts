import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { videoLink } from '../../core/review/video-link.ts'
import { numberNear } from './row-index.ts'

/**
 * A row as plain text, both sides with a link to the second it was said, to be pasted into a message:
 *
 *     Row 13, 01:13, https://youtu.be/…
 *     Host: Let us start talking from the head.
 *     [01:13] Mara Ellison: Let's, um, let's start at the beginning, then.
 */
export function rowText(analysis: Analysis, row: Row, video: string): string {
  const { article, transcript } = analysis
  const block = row.block === null ? undefined : article.blocks[row.block]
  const said = row.pieces.flatMap((piece) => {
    const sentences = piece.sentences.flatMap((index) => transcript?.sentences[index] ?? [])
    const [first] = sentences
    if (first === undefined) return []
    const time = first.startSeconds === null ? '' : `[${clock(first.startSeconds)}] `
    const speaker = first.speaker === null ? '' : `${first.speaker}: `
    return [`${time}${speaker}${sentences.map(({ text }) => text).join(' ')}`]
  })
  const seconds = transcript?.sentences[row.pieces[0]?.sentences[0] ?? -1]?.startSeconds ?? null
  const number = numberNear(analysis, row)
  const head = [
    number === null ? '' : row.number === null ? `Cut after row ${number}` : `Row ${number}`,
    seconds === null ? '' : clock(seconds),
    (seconds === null ? null : videoLink(video, seconds)) ?? '',
  ]
  const speaker = block?.label == null || block.speaker === null ? '' : `${block.speaker}: `
  const printed = block === undefined ? '' : `${speaker}${article.text.slice(block.start, block.end)}`
  return [head.filter(Boolean).join(', '), printed, ...said].filter((line) => line !== '').join('\n')
}

/** 3,725 s is 1:02:05; 65 s is 01:05. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const two = (part: number): string => String(part).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const rest = `${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`
  return hours === 0 ? rest : `${hours}:${rest}`
}
