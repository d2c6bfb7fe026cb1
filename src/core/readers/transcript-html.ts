import type { LeftOut } from '../model/document.ts'
import type { Transcript } from '../model/transcript.ts'
import type { CaptionCue, CaptionLine } from './caption-cues.ts'
import { collectLeftOut } from './left-out-list.ts'
import { isHtmlPage, looksLikeHtml, OUTSIDE, readHtmlLines, type HtmlLine } from './html-lines.ts'
import { malformed } from './problems.ts'
import type { Reader, ReadResult } from './reading.ts'
import { parseTimestamp } from './timestamps.ts'
import { finishTranscript } from './transcript-finish.ts'
import { headedReader, headingOf, readHeadedLines } from './transcript-headed.ts'
import { partLines } from './transcript-lines.ts'
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
    if (!looksLikeHtml(head) || isOtherXml(head)) return { score: 0, reason: 'holds no HTML' }
    const isPage = isHtmlPage(head)
    const plain = isPage
      ? { score: 0.55, reason: 'is an HTML page' }
      : { score: 0.5, reason: 'holds HTML tags' }
    // Looking at the words costs a parser's run: only where the page holds times at all, and only where they stand.
    const first = findFewTimes(text)
    if (first === -1) return plain
    const part = text.length <= LOOKED_AT ? text : text.slice(Math.max(0, first - 2000), first + LOOKED_AT)
    const lines = linesOf(part).filter((line) => line.dropped === null)
    const words = lines.slice(0, SAMPLE).map((line) => line.text.text)
    const headed = headedReader.likeness({ name: '', text: words.join('\n') })
    return headed.score < 0.6 ? plain : { score: headed.score, reason: `${plain.reason}; ${headed.reason}` }
  },
  read: (file, choices) => {
    const { kept: lines, left } = partLines(linesOf(file.text), ({ number }) => number, choices)
    if (lines.length === 0)
      return malformed(file, 1, 'this page holds no text', 'save the page again, or copy and paste its text')
    if (!lines.some((line) => line.tag === 'cite')) {
      const timed = lines.filter((line) => headingOf(line) !== null).length
      return withLeft(
        timed >= 2
          ? readHeadedLines(file, 'html', lines, choices)
          : readPlainLines(file, 'html', lines, choices),
        left,
      )
    }
    const list = collectLeftOut(choices)
    return withLeft(finishTranscript(file, 'html', { cues: cuesOf(lines), list, choices }), left)
  },
}

/** Fewer are the time of day at which a page was published. */
const FEW_TIMES = 5
/** So much of a page from its first times on. */
const LOOKED_AT = 300_000

/** Where the first of them stands; -1 where a page holds fewer. */
function findFewTimes(text: string): number {
  const time = /\b\d{1,2}:\d\d\b/g
  const first = time.exec(text)
  for (let count = 1; count < FEW_TIMES; count++) if (time.exec(text) === null) return -1
  return first === null ? -1 : first.index
}

/** TTML has `<body>` and `<p>`, too. */
const isOtherXml = (head: string): boolean =>
  /^\s*<(?:\?xml|(?:\w+:)?tt\b|timedtext\b|transcript\b)/.test(head) && !/<html[\s>]/i.test(head)

/** Enough lines to tell a transcript from an article. */
const SAMPLE = 400

/** Turns are short and may look like anything, so only what is surely furniture goes, not what stands outside the prose. */
const linesOf = (text: string): HtmlLine[] =>
  readHtmlLines(text).map((line) => {
    if (line.tag === 'img') return { ...line, dropped: line.dropped ?? 'image' }
    return line.dropped === OUTSIDE ? { ...line, dropped: null } : line
  })

function withLeft(result: ReadResult<Transcript>, left: readonly LeftOut[]): ReadResult<Transcript> {
  if (!result.ok || left.length === 0) return result
  const all = [...result.document.left, ...left].toSorted((a, b) => a.line - b.line)
  return { ok: true, document: { ...result.document, left: all } }
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
