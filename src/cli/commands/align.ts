import { alignDocuments, alignUnits, explain, readPairWords } from '../../core/align/index.ts'
import type { Alignment } from '../../core/model/alignment.ts'
import type { Article } from '../../core/model/article.ts'
import type { Explained, Explanation } from '../../core/model/explanation.ts'
import type { Transcript } from '../../core/model/transcript.ts'
import { counted, formatTime } from '../../core/report/index.ts'
import { makeLocator } from '../../core/text/file-position.ts'
import { chooseValue, FORMAT_OPTION, TRANSCRIPT_FORMAT_OPTION } from '../arguments.ts'
import { defineCommand } from '../command.ts'
import type { Given, Outcome, ShowProgress } from '../command.ts'
import { formatFor, loadText, openArticle, openTranscript } from '../inputs.ts'
import type { Io } from '../io.ts'
import { usageError } from '../io.ts'
import { shorten } from '../output.ts'

export const alignCommand = defineCommand({
  name: 'align',
  files: 'ARTICLE TRANSCRIPT',
  counts: [2, 2],
  summary: 'match the sentences of an article with those of a transcript',
  options: [
    {
      name: 'units',
      takes: 'lines',
      help: 'take each line of each file as one unit, without structure; prints JSON',
    },
    {
      name: 'explain',
      takes: 'N',
      help: 'say why link N (from 0) was made, or why cut:N, addition:N or summary:N is one',
    },
    FORMAT_OPTION,
    TRANSCRIPT_FORMAT_OPTION,
  ],
  run(given, io, progress) {
    return chooseValue(given, 'units', ['lines']) === undefined
      ? alignSentences(given, io, progress)
      : alignLines(given, io, progress)
  },
})

function alignSentences(given: Given, io: Io, progress: ShowProgress): Outcome {
  const [articlePath, transcriptPath] = given.files
  const article = openArticle(loadText(io, articlePath!), formatFor(given, 'article'))
  const transcript = openTranscript(
    loadText(io, transcriptPath!),
    formatFor(given, 'transcript', 'transcript-format'),
  )
  const alignment = alignDocuments(article, transcript, { progress: (done) => progress('Aligning', done) })
  const wanted = wantedThing(given, alignment)
  const explanation =
    wanted === null ? null : explain(readPairWords(article, transcript, alignment), alignment, wanted)
  return {
    data: {
      ...alignmentData(article, transcript, alignment),
      ...(explanation === null ? {} : explanationData(explanation, article, transcript)),
    },
    text: () =>
      explanation === null
        ? describe(article, transcript, alignment)
        : explanation.reasons.map(({ text }) => shorten(text, 400)).join('\n'),
    exit: 0,
  }
}

/** What `--explain` may name: the list it counts in, and how a message says that the list is empty. */
const EXPLAINED = {
  link: { list: 'beads', none: 'nothing was linked' },
  cut: { list: 'cuts', none: 'nothing was cut' },
  addition: { list: 'additions', none: 'nothing was added' },
  summary: { list: 'summaries', none: 'nothing is summed up' },
} as const

/** "7" or "link:7", "cut:0" …; throws where it names nothing that there is. */
function wantedThing(given: Given, alignment: Alignment): Explained | null {
  const wanted = given.value('explain')
  if (wanted === undefined) return null
  const parts = /^(?:(link|cut|addition|summary):)?(.*)$/su.exec(wanted)
  // the pattern allows no other names
  const kind = (parts?.[1] ?? 'link') as Explained['kind']
  const number = parts?.[2] ?? ''
  const { list, none } = EXPLAINED[kind]
  const { length } = alignment[list]
  const index = /^\d{1,9}$/.test(number) ? Number(number) : -1
  if (index >= 0 && index < length) return { kind, index }
  const range = length === 0 ? none : `use a number from 0 to ${length - 1}`
  throw usageError(
    `there is no ${kind} ${number}`,
    /^\d+$/.test(number) ? range : `${range}, or cut:N, addition:N, summary:N`,
  )
}

/** `explanation`: the sentences; `reasons`: the same with what they are about; `wordLinks`: words that answer to each other. */
function explanationData(
  { kind, index, reasons, links }: Explanation,
  article: Article,
  transcript: Transcript,
) {
  return {
    explained: { kind, index },
    explanation: reasons.map(({ text }) => text),
    reasons,
    wordLinks: links.map((link) => ({
      kind: link.kind,
      strength: link.strength,
      article: { ...link.article, text: article.text.slice(link.article.start, link.article.end) },
      transcript: {
        ...link.transcript,
        text: transcript.text.slice(link.transcript.start, link.transcript.end),
      },
    })),
  }
}

/** `stet.alignment/1`. `aOnly` and `bOnly` are all units in no link; the role tells which never could be. */
function alignmentData(article: Article, transcript: Transcript, alignment: Alignment) {
  const locate = makeLocator(article)
  const linkedA = new Set(alignment.beads.flatMap((bead) => bead.article))
  const linkedB = new Set(alignment.beads.flatMap((bead) => bead.transcript))
  return {
    schema: 'stet.alignment/1',
    article: {
      units: article.sentences.map((sentence) => {
        const { role, speaker } = article.blocks[sentence.block]!
        return { id: sentence.index, text: sentence.text, ...locate(sentence), role, speaker }
      }),
    },
    transcript: {
      units: transcript.sentences.map(({ index, text, line, startSeconds, endSeconds, speaker }) => ({
        id: index,
        text,
        line,
        startSeconds,
        endSeconds,
        speaker,
      })),
    },
    links: alignment.beads.map((bead) => ({
      a: bead.article,
      b: bead.transcript,
      confidence: bead.confidence,
      moved: bead.moved,
    })),
    summaries: alignment.summaries.map((summary) => ({
      a: summary.article,
      b: summary.transcript,
      confidence: summary.confidence,
    })),
    aOnly: article.sentences.map(({ index }) => index).filter((index) => !linkedA.has(index)),
    bOnly: transcript.sentences.map(({ index }) => index).filter((index) => !linkedB.has(index)),
    related: alignment.related,
  }
}

function describe(article: Article, transcript: Transcript, alignment: Alignment): string {
  if (!alignment.related)
    return 'These two texts seem to have nothing to do with each other; nothing was linked.'
  const locate = makeLocator(article)
  const said = (index: number): string => {
    const { startSeconds, line } = transcript.sentences[index]!
    return startSeconds === null ? `line ${line}` : formatTime(startSeconds)
  }
  const lineOf = (sentence: number): number => locate(article.sentences[sentence]!).line
  const words = (sentences: readonly Readonly<{ text: string }>[]): string =>
    shorten(sentences.map((sentence) => sentence.text).join(' '), 90)
  const ofArticle = (list: readonly number[]): string => words(list.map((index) => article.sentences[index]!))
  const ofTranscript = (list: readonly number[]): string =>
    words(list.map((index) => transcript.sentences[index]!))
  const lines = [
    `${counted(article.sentences.length, 'article sentence')}, ${counted(transcript.sentences.length, 'transcript sentence')}`,
    `${counted(alignment.beads.length, 'link')}, ${counted(alignment.cuts.length, 'cut')}, ${counted(alignment.additions.length, 'addition')}, ${counted(alignment.moves.length, 'moved passage')}, ${counted(alignment.summaries.length, 'summary', 'summaries')}`,
  ]
  for (const cut of alignment.cuts)
    lines.push(`  cut ${said(cut.transcript[0]!)}: ${ofTranscript(cut.transcript)}`)
  for (const one of alignment.additions)
    lines.push(`  added, line ${lineOf(one.article[0]!)}: ${ofArticle(one.article)}`)
  for (const move of alignment.moves) {
    const bead = alignment.beads[move.beads[0]!]!
    lines.push(
      `  moved ${move.direction}, line ${lineOf(bead.article[0]!)}, said ${said(bead.transcript[0]!)}: ${ofArticle(bead.article)}`,
    )
  }
  return lines.join('\n')
}

/** Each line one unit, id = line - 1; a newline at the very end begins no further line. */
function alignLines(given: Given, io: Io, progress: ShowProgress): Outcome {
  if (given.has('explain')) throw usageError('--explain needs sentences', 'leave out --units lines')
  const [a, b] = given.files.map((path) => splitLines(loadText(io, path).text))
  const result = alignUnits(a!, b!, { progress: (done) => progress('Aligning', done) })
  const unit = (text: string, id: number) => ({ id, text, line: id + 1, start: 0, end: text.length })
  return {
    data: {
      schema: 'stet.alignment/1',
      article: { units: a!.map((text, id) => ({ ...unit(text, id), role: null, speaker: null })) },
      transcript: {
        units: b!.map((text, id) => ({
          ...unit(text, id),
          startSeconds: null,
          endSeconds: null,
          speaker: null,
        })),
      },
      links: result.links,
      summaries: result.summaries,
      aOnly: result.aOnly,
      bOnly: result.bOnly,
      related: result.related,
    },
    text: () => '',
    exit: 0,
    jsonOnly: true,
  }
}

const splitLines = (text: string): string[] => {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}
