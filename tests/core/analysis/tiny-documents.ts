import type { Alignment, Bead, Cut } from '../../../src/core/model/alignment.ts'
import type { Article, ArticleSentence, Block, BlockRole } from '../../../src/core/model/article.ts'
import type { Transcript, TranscriptSentence, Turn } from '../../../src/core/model/transcript.ts'
import { identityMap } from '../../../src/core/text/source-map.ts'

/*
 * Documents in a line each, so that a test reads in one glance and does not hang on the readers:
 *
 *     tinyArticle(['# Heading', 'lead: Sums up.', 'Host: You came. You saw.'])   sentences end at full stops
 *     tinyTranscript(['Ann: I came. I saw.', 'Bob: And won.'])                    one turn a line, 10 s a sentence
 *     tinyAlignment(article, transcript, ['0=0', '1,2=3', '>3=1'])               article=transcript, > moved
 */

const SENTENCE = /[^.?!\n]+[.?!]*/gu

export function tinyArticle(lines: readonly string[], language = 'en'): Article {
  const blocks: Block[] = []
  const sentences: ArticleSentence[] = []
  let text = ''
  for (const [index, line] of lines.entries()) {
    const role: BlockRole = line.startsWith('# ')
      ? 'heading'
      : line.startsWith('[')
        ? 'placeholder'
        : /^lead: /.test(line)
          ? 'lead'
          : /^\w+: /.test(line)
            ? 'turn'
            : 'paragraph'
    const speaker = role === 'turn' ? line.slice(0, line.indexOf(':')) : null
    const from = text.length
    text += line
    const skip = role === 'heading' ? 2 : role === 'lead' ? 6 : speaker === null ? 0 : speaker.length + 2
    const first = sentences.length
    for (const match of text.slice(from + skip).matchAll(SENTENCE)) {
      const lead = match[0].length - match[0].trimStart().length
      const start = from + skip + match.index + lead
      const words = match[0].trim()
      sentences.push({
        id: `a${sentences.length}`,
        index: sentences.length,
        start,
        end: start + words.length,
        text: words,
        block: index,
      })
    }
    blocks.push({
      id: `block${index}`,
      index,
      role,
      start: from + skip,
      end: text.length,
      speaker,
      label: speaker === null ? null : { start: from, end: from + speaker.length + 1 },
      sentences: { start: first, end: sentences.length },
    })
    if (index < lines.length - 1) text += '\n'
  }
  return {
    side: 'article',
    name: 'article.txt',
    format: 'text',
    language,
    source: text,
    text,
    map: identityMap(text.length),
    left: [],
    warnings: [],
    blocks,
    sentences,
  }
}

export function tinyTranscript(lines: readonly string[], options: { times?: boolean } = {}): Transcript {
  const timed = options.times ?? true
  const turns: Turn[] = []
  const sentences: TranscriptSentence[] = []
  let text = ''
  for (const [index, line] of lines.entries()) {
    const speaker = /^\w+: /.test(line) ? line.slice(0, line.indexOf(':')) : null
    const words = speaker === null ? line : line.slice(speaker.length + 2)
    const from = text.length
    text += words
    const first = sentences.length
    for (const match of words.matchAll(SENTENCE)) {
      const lead = match[0].length - match[0].trimStart().length
      const start = from + match.index + lead
      const said = match[0].trim()
      const seconds = sentences.length * 10
      sentences.push({
        id: `t${sentences.length}`,
        index: sentences.length,
        start,
        end: start + said.length,
        text: said,
        turn: index,
        speaker,
        startSeconds: timed ? seconds : null,
        endSeconds: timed ? seconds + 9 : null,
        line: index + 1,
      })
    }
    turns.push({
      id: `t${index}`,
      index,
      place: index,
      speaker,
      start: from,
      end: text.length,
      startSeconds: sentences[first]?.startSeconds ?? null,
      endSeconds: sentences.at(-1)?.endSeconds ?? null,
      sentences: { start: first, end: sentences.length },
    })
    if (index < lines.length - 1) text += '\n'
  }
  return {
    side: 'transcript',
    name: 'transcript.txt',
    format: 'text',
    language: 'en',
    source: text,
    text,
    map: identityMap(text.length),
    left: [],
    warnings: [],
    cues: [],
    turns,
    sentences,
    wordTimes: [],
    chapters: [],
    punctuated: true,
  }
}

export function tinyAlignment(article: Article, transcript: Transcript, links: readonly string[]): Alignment {
  const beads: Bead[] = links.map((link, index) => {
    const moved = link.startsWith('>')
    const [a, t] = link
      .replace('>', '')
      .split('=')
      .map((side) => side.split(',').map(Number))
    return { id: `bead${index}`, article: a!, transcript: t!, confidence: 0.9, moved }
  })
  beads.sort((x, y) => x.article[0]! - y.article[0]!)
  const ofTranscript = new Map(beads.flatMap((bead) => bead.transcript.map((t) => [t, bead] as const)))
  const linkedArticle = new Set(beads.flatMap((bead) => bead.article))
  const cuts: Cut[] = []
  for (let from = 0; from < transcript.sentences.length; from++) {
    if (ofTranscript.has(from)) continue
    let to = from
    while (to + 1 < transcript.sentences.length && !ofTranscript.has(to + 1)) to++
    const before = ofTranscript.get(from - 1)
    const after = ofTranscript.get(to + 1)
    const seam =
      before !== undefined
        ? article.sentences[before.article.at(-1)!]!.end
        : after !== undefined
          ? article.sentences[after.article[0]!]!.start
          : null
    cuts.push({
      id: `cut${from}`,
      transcript: Array.from({ length: to - from + 1 }, (_, i) => from + i),
      confidence: 0.8,
      seam,
    })
    from = to
  }
  const additions = article.sentences
    .filter(
      (s) =>
        !linkedArticle.has(s.index) && !['heading', 'placeholder'].includes(article.blocks[s.block]!.role),
    )
    .map((s) => ({ id: `add${s.index}`, article: [s.index], confidence: 0.8 }))
  const moves = beads.flatMap((bead, index) =>
    bead.moved
      ? [{ id: `move${index}`, beads: [index], direction: 'up' as const, home: null, confidence: 0.8 }]
      : [],
  )
  return { related: beads.length > 0, beads, summaries: [], cuts, additions, moves }
}
