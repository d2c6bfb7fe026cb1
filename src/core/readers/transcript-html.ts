import type { Transcript } from '../model/transcript.ts'
import type { CaptionCue, CaptionLine } from './caption-cues.ts'
import { collectLeftOut } from './left-out-list.ts'
import { looksLikeHtml, readHtmlLines, type HtmlLine } from './html-lines.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { parseTimestamp } from './timestamps.ts'
import { finishTranscript } from './transcript-finish.ts'
import { headingOf, readHeadedLines } from './transcript-headed.ts'
import { readPlainLines } from './transcript-plain.ts'

/**
 * HTML transcripts. Podcasting 2.0: `<cite>Name:</cite> <time>0:02</time> <p>text</p>`. Any other page is read as its
 * lines of text, with times where lines carry them.
 */
export const htmlReader: Reader<Transcript> = {
  id: 'html',
  title: 'HTML transcript (Podcasting 2.0 and other pages)',
  likeness: ({ text }) => {
    const head = text.slice(0, 20_000)
    if (/<cite>/i.test(head) && /<time[ >]/i.test(head))
      return { score: 1, reason: 'is HTML with <cite> and <time>' }
    if (/^\s*(?:<!doctype html|<html[\s>])/i.test(head)) return { score: 0.55, reason: 'is an HTML page' }
    return looksLikeHtml(head)
      ? { score: 0.5, reason: 'holds HTML tags' }
      : { score: 0, reason: 'holds no HTML' }
  },
  read: (file, choices) => {
    const lines = readHtmlLines(file.text)
    if (lines.length === 0)
      return malformed(file, 1, 'this page holds no text', 'save the page again, or copy and paste its text')
    if (!lines.some((line) => line.tag === 'cite')) {
      const timed = lines.filter((line) => headingOf(line) !== null).length
      return timed >= 2
        ? readHeadedLines(file, 'html', lines, choices)
        : readPlainLines(file, 'html', lines, choices)
    }
    return finishTranscript(file, 'html', { cues: cuesOf(lines), list: collectLeftOut(choices), choices })
  },
}

function cuesOf(lines: readonly HtmlLine[]): CaptionCue[] {
  const cues: { line: number; start: number | null; lines: CaptionLine[] }[] = []
  let voice: string | null = null
  for (const line of lines) {
    const text = line.text.text
    if (line.tag === 'cite') {
      voice = text.replace(/\s*[:：]$/, '')
      cues.push({ line: line.number, start: null, lines: [] })
    } else if (line.tag === 'time' && cues.length > 0) {
      const last = cues.at(-1)!
      if (last.lines.length > 0) cues.push({ line: line.number, start: parseTimestamp(text), lines: [] })
      else last.start = parseTimestamp(text)
    } else {
      if (cues.length === 0) cues.push({ line: line.number, start: null, lines: [] })
      cues.at(-1)!.lines.push({ line: line.number, text: line.text, voice })
    }
  }
  return cues.map(({ line, start, lines: texts }, index) => {
    const next = cues[index + 1]?.start ?? null
    return {
      line: texts[0]?.line ?? line,
      startSeconds: start,
      endSeconds: start !== null && next !== null && next >= start ? next : null,
      lines: texts,
    }
  })
}
