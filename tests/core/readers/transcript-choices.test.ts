import { describe, expect, it } from 'vitest'
import { leaveOut, NO_CHOICES, takeIn, type ReadingChoices } from '../../../src/core/model/reading-choices.ts'
import { readTranscript } from '../../../src/core/readers/index.ts'
import { must, openFile, SAMPLE, TRANSCRIPTS } from './reading-files.ts'

const sample = openFile(SAMPLE + 'transcript.vtt')
const read = (choices: ReadingChoices = NO_CHOICES, file = sample) => must(readTranscript(file, { choices }))
const namesOf = (choices: ReadingChoices, file = sample) =>
  read(choices, file).turns.map(({ speaker }) => speaker)

describe('speakers', () => {
  it('are listed by the names of the file', () => {
    expect(read().voices).toEqual([
      { name: 'Mara Ellison', shown: 'Mara Ellison', turns: 51 },
      { name: 'Tomas Varga', shown: 'Tomas Varga', turns: 51 },
    ])
  })

  it('are renamed in turns, sentences and cues, and nothing else changes', () => {
    const choices = { speakers: { 'Tomas Varga': 'Dr. Varga' } }
    const renamed = read(choices)
    const plain = JSON.stringify({ ...renamed, voices: [], source: '' }).replaceAll(
      'Dr. Varga',
      'Tomas Varga',
    )
    expect(plain).toBe(JSON.stringify({ ...read(), voices: [], source: '' }))
    expect(renamed.voices?.[1]).toEqual({ name: 'Tomas Varga', shown: 'Dr. Varga', turns: 51 })
    expect(new Set(renamed.cues.map(({ speaker }) => speaker))).toEqual(
      new Set(['Mara Ellison', 'Dr. Varga']),
    )
  })

  it('are merged by one name; turns keep their ids', () => {
    const merged = read({ speakers: { 'Tomas Varga': 'Both', 'Mara Ellison': 'Both' } })
    expect(new Set(merged.turns.map(({ speaker }) => speaker))).toEqual(new Set(['Both']))
    expect(merged.turns.map(({ id }) => id)).toEqual(read().turns.map(({ id }) => id))
  })

  it('are swapped for a stretch, by the names as wanted', () => {
    const before = namesOf({ speakers: { 'Tomas Varga': 'T' } })
    const after = namesOf({
      speakers: { 'Tomas Varga': 'T' },
      swaps: [{ turns: { start: 2, end: 5 }, names: ['T', 'Mara Ellison'] }],
    })
    const other = (name: string | null) => (name === 'T' ? 'Mara Ellison' : 'T')
    expect(after).toEqual(before.map((name, place) => (place >= 2 && place < 5 ? other(name) : name)))
  })

  it('keep the stretch of a swap when a turn before it is left out', () => {
    const [first] = read().turns
    const swaps = [{ turns: { start: 2, end: 5 }, names: ['Tomas Varga', 'Mara Ellison'] as const }]
    expect(namesOf({ swaps, leftOut: [first!.id] })).toEqual(namesOf({ swaps }).slice(1))
  })

  it('an empty name is no name', () => {
    expect(namesOf({ speakers: { 'Tomas Varga': ' ' } })).toEqual(namesOf(NO_CHOICES))
  })
})

describe('what takes part', () => {
  it('a sound is put back where it was said, and sent away again', () => {
    const sound = read().left[0]!
    const choices = takeIn(NO_CHOICES, sound.id)
    const transcript = read(choices)
    expect(transcript.text).toContain('[laughs] In my line of work')
    expect(transcript.left.map(({ id }) => id)).not.toContain(sound.id)
    expect(transcript.takenIn).toEqual([sound])
    expect(read(leaveOut(choices, sound.id))).toEqual(read())
  })

  it('the second of two like sounds is not the first', () => {
    const [, second] = read().left
    const transcript = read({ takenIn: [second!.id] })
    expect(transcript.left).toEqual(read().left.filter((_, index) => index !== 1))
  })

  it('a turn is left out without moving a word, and comes back', () => {
    const whole = read()
    for (const { id, start, end } of whole.turns.slice(0, 5)) {
      const transcript = read(leaveOut(NO_CHOICES, id))
      expect(transcript.text).toBe(whole.text)
      expect(transcript.turns.map((turn) => turn.id)).toEqual(
        whole.turns.map((turn) => turn.id).filter((each) => each !== id),
      )
      expect(transcript.left.find((each) => each.id === id)).toMatchObject({
        reason: 'left out by you',
        span: { start, end },
      })
      const ids = new Set(whole.sentences.map((sentence) => sentence.id))
      for (const sentence of transcript.sentences) {
        expect(ids.has(sentence.id)).toBe(true)
        expect(transcript.turns[sentence.turn]!.speaker).toBe(sentence.speaker)
      }
      expect(read(takeIn(leaveOut(NO_CHOICES, id), id))).toEqual(whole)
    }
  })

  it.each([
    [TRANSCRIPTS + '01_youtube_show_transcript.txt'],
    [TRANSCRIPTS + '09_paragraphs_bracketed.txt'],
    [TRANSCRIPTS + '10_podcast_parens.txt'],
    [TRANSCRIPTS + '07_captions.ttml'],
    [TRANSCRIPTS + '08_whisper.json'],
  ])('everything left out of %s can be put back, each alone', (path) => {
    const file = openFile(path)
    const whole = read(NO_CHOICES, file)
    for (const item of whole.left) {
      const transcript = read(takeIn(NO_CHOICES, item.id), file)
      expect(transcript.text.replace(/\s+/g, ' ')).toContain(item.text.replace(/\s+/g, ' '))
      expect(transcript.left.map(({ id }) => id)).toEqual(
        whole.left.map(({ id }) => id).filter((id) => id !== item.id),
      )
      expect(transcript.sentences.length).toBeGreaterThanOrEqual(whole.sentences.length)
    }
  })
})
