import type { Article } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'
import { detectLanguage } from '../text/language.ts'
import { findLabels } from './article-labels.ts'
import {
  isByline,
  isFooter,
  isLinkHead,
  isPlaceholder,
  isRecommendedHead,
  isShare,
} from './article-patterns.ts'
import { isInTwoLanguages } from './article-two-languages.ts'
import type { Detection, Kind, Likeness, Reader, TextFile } from './reading.ts'
import { ARTICLE_READERS, TRANSCRIPT_READERS } from './registry.ts'
import { isPanelFurniture, isServiceLine } from './panel-furniture.ts'
import { findSoundCues } from './sound-cues.ts'
import { splitLines, trimLine, type SourceLine } from './source-lines.ts'
import { viewText } from './text-view.ts'
import { isPunctuated } from './transcript-builder.ts'

/** Ahead of the second by this much, and this like the format: no need to ask. */
const SURE_LEAD = 0.2
const SURE_SCORE = 0.6

export const readersOf = (kind: Kind): readonly Reader<Article | Transcript>[] =>
  kind === 'transcript' ? TRANSCRIPT_READERS : ARTICLE_READERS

type Ranked<D extends Article | Transcript> = Readonly<{ reader: Reader<D>; likeness: Likeness }>

/** What a reader thinks of a file does not change, and it is asked four times: what is it, which format, may it be read, read it. */
const likenesses = new WeakMap<TextFile, Map<Reader<Article | Transcript>, Likeness>>()

function likenessOf(reader: Reader<Article | Transcript>, file: TextFile): Likeness {
  const known = likenesses.get(file) ?? new Map<Reader<Article | Transcript>, Likeness>()
  likenesses.set(file, known)
  const likeness = known.get(reader) ?? reader.likeness(file)
  known.set(reader, likeness)
  return likeness
}

/** Readers by how like their format the file is, best first; equal ones in registry order. */
export function rankReaders<D extends Article | Transcript>(
  readers: readonly Reader<D>[],
  file: TextFile,
): Ranked<D>[] {
  return readers
    .map((reader) => ({ reader, likeness: likenessOf(reader, file) }))
    .toSorted((a, b) => b.likeness.score - a.likeness.score)
}

export function detectFormat(file: TextFile, kind: Kind): Detection {
  const [best, second] = rankReaders<Article | Transcript>(readersOf(kind), file)
  // The registry is never empty; the check satisfies the compiler.
  if (best === undefined) return { format: '', title: '', reason: 'no reader', sure: false }
  const lead = best.likeness.score - (second?.likeness.score ?? 0)
  return {
    format: best.reader.id,
    title: best.reader.title,
    reason: best.likeness.reason,
    sure: best.likeness.score >= SURE_SCORE && lead >= SURE_LEAD,
  }
}

/** Lines that only published articles have: bylines, pictures, reference links, recommended reading, share buttons. */
export const findFurniture = (text: string): SourceLine[] =>
  splitLines(text.length > 80_000 ? text.slice(0, 60_000) + text.slice(-20_000) : text)
    .map(trimLine)
    .filter(
      ({ text: line }) =>
        line !== '' &&
        line.length <= 200 &&
        (isByline(line) ||
          isPlaceholder(line) ||
          isLinkHead(line) ||
          isRecommendedHead(line) ||
          isShare(line) ||
          isFooter(line)),
    )

function servicesLine(lines: readonly SourceLine[]): string | null {
  const line = lines.find(({ text }) => isServiceLine(text))
  return line === undefined
    ? null
    : `line ${line.number} (${line.text.slice(0, 40)}) is what transcript services write`
}

/** Some lines with times, too few to be sure of the format. */
const SOME_TIMES = 0.3

/** What only transcripts look like that were copied without their times: how a tool printed them, not what is said. */
function looksLikeDump(lines: readonly SourceLine[]): string | null {
  const filled = lines.length
  const service = servicesLine(lines)
  if (service !== null) return service
  const panel = [lines[0], lines.at(-1)].find((line) => line !== undefined && isPanelFurniture(line.text))
  // An article may be headed "English"; only with nothing that ends like a sentence is it YouTube's page.
  if (panel !== undefined && filled > 2 && !isPunctuated(lines.map(({ text }) => text).join(' ')))
    return `line ${panel.number} (${panel.text}) stands beside YouTube's transcripts`
  const single = lines.filter(({ text }) => !/\s/.test(text)).length
  if (filled >= FEW_WORDS && single >= filled * 0.8) return `${single} of its ${filled} lines hold one word`
  // The end of a line only: the expression begins anew at each sign of a long one.
  const ends = lines.map(
    ({ text }) => /[^.!?。！？]+[.!?。！？]["'”’]*$/.exec(text.slice(-LONGEST_END))?.[0].trim() ?? '',
  )
  const repeats = lines.filter(({ text }, at) => {
    const end = ends[at - 1] ?? ''
    return end.length >= 12 && text.length > end.length && text.startsWith(end)
  })
  const [first] = repeats
  return first !== undefined && repeats.length >= 2 && repeats.length >= filled / 2
    ? `line ${first.number} begins with the last sentence of the one before, as do ${repeats.length - 1} more`
    : null
}

const LONGEST_END = 300

/** So many lines of one word are no list. */
const FEW_WORDS = 20

/** Article, transcript or Chinese original, and why; a first guess that the reviewer can change. */
export function guessKind(file: TextFile): { kind: Kind; reason: string } {
  const [best] = rankReaders(TRANSCRIPT_READERS, file)
  if (best !== undefined && best.likeness.score >= 0.6)
    return { kind: 'transcript', reason: best.likeness.reason }
  const text = viewText(file.text)
  // Lines of what a person sees are lines of the file only where there is no markup.
  const place = ({ number, text: line }: SourceLine): string =>
    text === file.text ? `line ${number} (${line.slice(0, 30)})` : `“${line.slice(0, 30)}”`
  const lines = splitLines(text.slice(0, 40_000))
    .map(trimLine)
    .filter((line) => line.text !== '')
  const language = detectLanguage(text)
  const [furniture] = findFurniture(text)
  if (isInTwoLanguages(lines.map((line) => line.text)))
    return { kind: 'article', reason: 'holds an English text beside its Chinese' }
  if (language.startsWith('zh')) return { kind: 'original', reason: 'is in Chinese' }
  // A meeting is dated like an article; times, and a service that signs it, outweigh the date.
  const service = best !== undefined && best.likeness.score >= SOME_TIMES ? servicesLine(lines) : null
  if (service !== null) return { kind: 'transcript', reason: service }
  if (furniture !== undefined) {
    return {
      kind: 'article',
      reason: `${place(furniture)} belongs to a published article`,
    }
  }
  const dump = looksLikeDump(lines)
  if (dump !== null) return { kind: 'transcript', reason: dump }
  const hesitations =
    text.slice(0, 40_000).match(/\b(?:um|uh|you know|I mean|kind of|sort of|gonna)\b/gi)?.length ?? 0
  const words = text.slice(0, 40_000).split(/\s+/).length
  if (hesitations * 150 > words && words > 100) {
    return { kind: 'transcript', reason: 'reads like speech: "um", "you know", "I mean"' }
  }
  if (words > 20 && lines.length > 2 && !isPunctuated(text.slice(0, 40_000))) {
    return { kind: 'transcript', reason: 'has hardly a full stop, like automatic captions' }
  }
  const sound = lines.find((line) => findSoundCues(line.text).length > 0 && !isPlaceholder(line.text))
  if (sound !== undefined) {
    return { kind: 'transcript', reason: `${place(sound)} notes a sound` }
  }
  const labelled = findLabels(lines).filter((label) => label !== null).length
  return {
    kind: 'article',
    reason: labelled > 0 ? 'an interview without times' : 'running text without times',
  }
}
