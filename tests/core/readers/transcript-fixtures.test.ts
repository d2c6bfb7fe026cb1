import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectFormat, guessKind, readTranscript } from '../../../src/core/readers/index.ts'
import { must, openFile, TRANSCRIPTS } from './reading-files.ts'

/** The same interview in 14 files; shape of expected.json, as far as it is used. */
type Expected = {
  spokenText: string
  spokenTokens: string[]
  turns: { speaker: string; text: string }[]
  files: Record<
    string,
    {
      punctuation: boolean
      speakers: boolean
      time: string
      speakerNames?: Record<string, string>
      nonSpeech: string[]
      drop?: string[]
      chapters?: { start: number; title: string }[]
    }
  >
}

const expected = JSON.parse(
  readFileSync(new URL(`../../../${TRANSCRIPTS}expected.json`, import.meta.url), 'utf8'),
) as Expected // our own fixture, its shape is fixed

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('-', ' ')
    .match(/[\p{L}\p{N}]+(?:['.:,&][\p{L}\p{N}]+)*/gu) ?? []

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

const FORMATS: Record<string, string> = {
  '01_youtube_show_transcript.txt': 'youtube-panel',
  '02_ytdlp_auto.en.vtt': 'vtt',
  '03_ytdlp_auto.en.json3': 'json3',
  '04_ytdlp_auto.en.srv3': 'srv',
  '05_captions.srt': 'srt',
  '06_captions_voice.vtt': 'vtt',
  '07_captions.ttml': 'ttml',
  '08_whisper.json': 'whisper-json',
  '09_paragraphs_bracketed.txt': 'timed-text',
  '10_podcast_parens.txt': 'timed-text',
  '11_podcast_namespace.json': 'podcast-json',
  '12_podcast_namespace.html': 'html',
  '13_extra_ytdlp_converted_doubled.srt': 'srt',
  '14_extra_whisperx_diarised.json': 'whisper-json',
}

describe.each(Object.entries(expected.files))('%s', (name, facts) => {
  const file = openFile(TRANSCRIPTS + name)
  const transcript = must(readTranscript(file))

  it('is recognised', () => {
    expect(detectFormat(file, 'transcript')).toMatchObject({ format: FORMATS[name], sure: true })
    expect(guessKind(file).kind).toBe('transcript')
  })

  it('gives the spoken words once', () => {
    expect(tokens(transcript.text)).toEqual(expected.spokenTokens)
    expect(transcript.punctuated).toBe(facts.punctuation)
    if (facts.punctuation) expect(flat(transcript.text)).toBe(expected.spokenText)
  })

  if (facts.speakers)
    it('gives the turns', () => {
      const turns = transcript.turns.map(({ speaker, start, end }) => ({
        speaker: facts.speakerNames?.[speaker ?? ''] ?? speaker,
        text: flat(transcript.text.slice(start, end)),
      }))
      expect(turns).toEqual(expected.turns.map(({ speaker, text }) => ({ speaker, text })))
    })

  it('lists what it left out and the chapters', () => {
    const left = transcript.left.map(({ text }) => text)
    expect(left).toEqual(expect.arrayContaining([...facts.nonSpeech, ...(facts.drop ?? [])]))
    expect(transcript.left).toHaveLength(facts.nonSpeech.length + (facts.drop ?? []).length)
    // The panel does not say when a chapter begins, only between which rows: its time is the next row's.
    expect(transcript.chapters.map(({ title }) => title)).toEqual(
      (facts.chapters ?? []).map(({ title }) => title),
    )
    transcript.chapters.forEach(({ startSeconds }, index) => {
      expect(startSeconds! - facts.chapters![index]!.start).toBeGreaterThanOrEqual(0)
      expect(startSeconds! - facts.chapters![index]!.start).toBeLessThan(7)
    })
  })

  it('has times as fine as the file', () => {
    const starts = transcript.sentences.map(({ startSeconds }) => startSeconds ?? -1)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(starts[0]).toBeGreaterThanOrEqual(0)
    expect(starts.at(-1)).toBeLessThan(121)
    if (facts.time === 'word') expect(transcript.wordTimes.length).toBeGreaterThanOrEqual(283)
  })

  it('points every sentence at its line', () => {
    const lines = file.text.split('\n')
    for (const sentence of transcript.sentences) {
      const [word] = tokens(sentence.text)
      expect(
        tokens(
          lines[sentence.line - 1]!.replace(/<[^>]*>/g, ' ')
            .replaceAll('&amp;', '&')
            .replaceAll('&#39;', "'"),
        ).join(' '),
      ).toContain(word)
    }
  })
})
