import type { Alignment, Bead } from '../model/alignment.ts'
import {
  takesPartInAlignment,
  type Article,
  type ArticleSentence,
  type Block,
  type BlockRole,
} from '../model/article.ts'
import { NO_SETTINGS, type RuleSettings } from '../model/rule-settings.ts'
import type { Transcript, TranscriptSentence, Turn } from '../model/transcript.ts'
import { identityMap } from '../text/source-map.ts'
import type { Example } from './rule.ts'

/** Seconds between two lines of an example's transcript. */
const LINE_SECONDS = 5

const LABEL = /^(\p{Lu}[\p{L} .]{0,30}?)\s?[:：]/u

type Line = Readonly<{ start: number; end: number; text: string; speaker: string | null; label: Span | null }>
type Span = Readonly<{ start: number; end: number }>

/** Splits off `Label:` and surrounding space; null for an empty line. */
function readLine(raw: string, offset: number, labelled: boolean): Line | null {
  if (raw.trim() === '') return null
  const match = labelled ? LABEL.exec(raw) : null
  const skip = match ? match[0].length + (/^\s*/.exec(raw.slice(match[0].length))?.[0].length ?? 0) : 0
  return {
    start: offset + skip,
    end: offset + raw.length,
    text: raw.slice(skip),
    speaker: match?.[1] ?? null,
    label: match ? { start: offset, end: offset + match[0].length } : null,
  }
}

function readLines(text: string, labelled: (line: number) => boolean): (Line | null)[] {
  let offset = 0
  return text.split('\n').map((raw, index) => {
    const line = readLine(raw, offset, labelled(index))
    offset += raw.length + 1
    return line
  })
}

const document = (name: string, text: string) => ({
  name,
  format: 'example',
  language: 'en',
  source: text,
  text,
  map: identityMap(text.length),
  left: [],
  warnings: [],
})

/**
 * The documents of an example: every line is a block (or turn) of one sentence, line n goes with line n. Readers and
 * the aligner are not used, because an example shows one rule, not how files are read (and rules may not import them).
 */
export function buildExample(example: Example): {
  article: Article
  transcript: Transcript | null
  alignment: Alignment | null
  settings: RuleSettings
} {
  const noLabel = new Set<BlockRole | undefined>([
    'title',
    'heading',
    'paragraph',
    'continuation',
    'footer',
    'share',
  ])
  const articleLines = readLines(example.article, (line) => !noLabel.has(example.roles?.[line]))
  const sentences: ArticleSentence[] = []
  const blocks: Block[] = []
  const sentenceOfLine = new Map<number, number>()
  articleLines.forEach((line, at) => {
    if (line === null) return
    const index = blocks.length
    const role: BlockRole =
      example.roles?.[at] ??
      (/^(?:图片)+$/u.test(line.text) ? 'placeholder' : line.label ? 'turn' : 'paragraph')
    sentenceOfLine.set(at, index)
    const { start, end, text } = line
    sentences.push({ id: `s${at}`, index, start, end, text, block: index })
    blocks.push({
      id: `b${at}`,
      index,
      role,
      start,
      end,
      speaker: line.speaker,
      label: line.label,
      sentences: { start: index, end: index + 1 },
    })
  })
  const article: Article = { ...document('example', example.article), side: 'article', blocks, sentences }
  const settings = example.settings ?? NO_SETTINGS
  if (example.transcript === undefined) return { article, transcript: null, alignment: null, settings }

  const said: TranscriptSentence[] = []
  const turns: Turn[] = []
  const saidOfLine = new Map<number, number>()
  readLines(example.transcript, () => true).forEach((line, at) => {
    if (line === null) return
    const index = said.length
    saidOfLine.set(at, index)
    const { start, end, text, speaker } = line
    const startSeconds = at * LINE_SECONDS
    const endSeconds = startSeconds + LINE_SECONDS
    said.push({
      id: `t${at}`,
      index,
      start,
      end,
      text,
      turn: index,
      speaker,
      startSeconds,
      endSeconds,
      line: at + 1,
    })
    turns.push({
      id: `t${at}`,
      index,
      place: index,
      speaker,
      start,
      end,
      startSeconds,
      endSeconds,
      sentences: { start: index, end: index + 1 },
    })
  })
  const transcript: Transcript = {
    ...document('example transcript', example.transcript),
    side: 'transcript',
    cues: [],
    turns,
    sentences: said,
    wordTimes: [],
    chapters: [],
    punctuated: true,
  }
  const alignment = alignLines(article, sentenceOfLine, saidOfLine, example.order)
  return { article, transcript, alignment, settings }
}

function alignLines(
  article: Article,
  ofArticle: ReadonlyMap<number, number>,
  ofTranscript: ReadonlyMap<number, number>,
  order: readonly number[] | undefined,
): Alignment {
  const beads: Bead[] = []
  const additions: Alignment['additions'][number][] = []
  const cuts: Alignment['cuts'][number][] = []
  const moves: Alignment['moves'][number][] = []
  let seam: number | null = 0
  const lines = [...new Set([...ofArticle.keys(), ...ofTranscript.keys()])].sort((a, b) => a - b)
  for (const line of lines) {
    const said = order?.[line] ?? line
    const a = ofArticle.get(line)
    const b = ofTranscript.get(said)
    if (a !== undefined) seam = article.sentences[a]!.end
    if (a !== undefined && b !== undefined) {
      if (said > line)
        moves.push({
          id: `m${line}`,
          beads: [beads.length],
          direction: 'up',
          home: article.text.length,
          confidence: 1,
        })
      beads.push({ id: `l${line}`, article: [a], transcript: [b], confidence: 1, moved: said > line })
    } else if (a !== undefined && takesPartInAlignment(article.blocks[a]!.role))
      additions.push({ id: `l${line}`, article: [a], confidence: 1 })
    else if (b !== undefined) cuts.push({ id: `l${line}`, transcript: [b], confidence: 1, seam })
  }
  return { related: true, beads, summaries: [], cuts, additions, moves }
}
