import type { Article } from '../../core/model/article.ts'
import type { Transcript } from '../../core/model/transcript.ts'
import { guessKind, listFormats } from '../../core/readers/index.ts'
import type { Kind } from '../../core/readers/index.ts'
import { counted, formatTime } from '../../core/report/index.ts'
import { makeLocator } from '../../core/text/file-position.ts'
import { chooseValue, FORMAT_OPTION } from '../arguments.ts'
import { defineCommand } from '../command.ts'
import { formatFor, loadText, openArticle, openTranscript } from '../inputs.ts'
import { shorten } from '../output.ts'

const KINDS: readonly Kind[] = ['article', 'transcript', 'original']

export const readCommand = defineCommand({
  name: 'read',
  files: 'FILE',
  counts: [1, 1],
  summary: 'show what Stet takes a file for: its format, sentences, and what was left out',
  options: [{ name: 'kind', takes: 'KIND', help: `instead of guessing: ${KINDS.join(', ')}` }, FORMAT_OPTION],
  run(given, io) {
    const chosen = chooseValue(given, 'kind', KINDS)
    const file = loadText(io, given.files[0]!)
    const { kind, reason } = chosen === undefined ? guessKind(file) : { kind: chosen, reason: '' }
    const format = formatFor(given, kind)
    const document = kind === 'transcript' ? openTranscript(file, format) : openArticle(file, format, kind)
    const units = document.side === 'transcript' ? transcriptUnits(document) : articleUnits(document)
    const { left, warnings, language } = document
    const cues = document.side === 'transcript' ? document.cues.length : 0
    return {
      data: {
        schema: 'stet.reading/1',
        kind,
        format: document.format,
        language,
        cues,
        units,
        // Ids and spans serve those who choose what is read; the command line offers no choice.
        left: left.map(({ line, text, reason }) => ({ line, text, reason })),
        warnings,
      },
      text() {
        const title = listFormats(kind).find(({ id }) => id === document.format)?.title ?? document.format
        const lines = [
          `${file.name}: ${kind}${reason === '' ? '' : ` (${shorten(reason)})`}, ${title}, ${language}`,
          `${counted(units.length, 'sentence')}${cues === 0 ? '' : ` from ${counted(cues, 'cue')}`}`,
          ...speakers(document),
        ]
        const [first] = units
        if (first !== undefined) {
          const time = first.startSeconds === null ? '' : `[${formatTime(first.startSeconds)}] `
          lines.push(`Begins: ${time}${shorten(first.text, 100)}`)
        }
        if (left.length > 0) lines.push('', `Left out (${left.length}):`)
        for (const one of left)
          lines.push(`  ${file.name}:${one.line}: ${one.reason}: ${shorten(one.text, 80)}`)
        if (warnings.length > 0) lines.push('', `Warnings (${warnings.length}):`)
        for (const one of warnings) lines.push(`  ${file.name}:${one.line}: ${shorten(one.message)}`)
        return lines.join('\n')
      },
      exit: 0,
    }
  },
})

function transcriptUnits(transcript: Transcript) {
  return transcript.sentences.map(({ index, text, line, startSeconds, endSeconds, speaker }) => ({
    id: index,
    text,
    line,
    startSeconds,
    endSeconds,
    speaker,
    role: 'turn',
  }))
}

function articleUnits(article: Article) {
  const locate = makeLocator(article)
  return article.sentences.map((sentence) => {
    const { role, speaker } = article.blocks[sentence.block]!
    const position = locate(sentence)
    return {
      id: sentence.index,
      text: sentence.text,
      ...position,
      startSeconds: null,
      endSeconds: null,
      speaker,
      role,
    }
  })
}

function speakers(document: Article | Transcript): string[] {
  const parts = document.side === 'transcript' ? document.turns : document.blocks
  const names = new Set(parts.map((part) => part.speaker).filter((speaker) => speaker !== null))
  return names.size === 0 ? [] : [`Speakers: ${[...names].map((name) => shorten(name, 40)).join(', ')}`]
}
