import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { takeIn, NO_CHOICES } from '../../../src/core/model/reading-choices.ts'
import { readTranscript } from '../../../src/core/readers/index.ts'
import { must, openFile, SAMPLE, TRANSCRIPTS } from './reading-files.ts'

const TALK = 'tests/bench/reading/'
const ODD = ['teaser', 'sponsor', 'recogniser loop']
const read = (text: string, name = 'a.txt') => must(readTranscript({ name, text }))
const oddOf = (text: string, name?: string) =>
  read(text, name)
    .left.filter(({ reason }) => ODD.includes(reason))
    .map(({ reason, text: words }) => [reason, words])

/** A long interview that we wrote: somewhere to hide things. */
const interview = openFile(TALK + 'talk-1.txt').text
const lines = interview.trim().split('\n')
const quote = "It wasn't wonderful for the student who found it. She had already told her grandmother."

describe('teasers', () => {
  it('are left out where the same words come again, names or no names, and may be taken in', () => {
    const text = `Nora: Today on the show, a baker.\nPim: ${quote}\n${interview}`
    expect(oddOf(text)).toEqual([['teaser', quote]])
    const [teaser] = read(text).left
    expect(read(text).text.slice(teaser!.span!.start, teaser!.span!.end)).toBe(quote)
    const back = must(readTranscript({ name: 'a.txt', text }, { choices: takeIn(NO_CHOICES, teaser!.id) }))
    expect(back.left).toEqual([])
    expect(back.takenIn).toEqual([teaser])
    expect(back.sentences).toHaveLength(read(text).sentences.length + 2)
  })

  it('are found when the recogniser heard them a little differently', () => {
    const heard =
      "It wasn't wonderful for, um, the student who found it. She had already told her grandmother."
    expect(oddOf(`Pim: ${heard}\n${interview}`)).toEqual([['teaser', heard]])
  })

  it('are not the phrases that people repeat, nor the same thing said twice in a row', () => {
    const greeting = 'Thanks for coming in.'
    expect(oddOf(`Nora: ${greeting}\n${interview}\nNora: ${greeting}`)).toEqual([])
    expect(oddOf(`Pim: ${quote}\nPim: I said, ${quote}\n${lines.slice(40).join('\n')}`)).toEqual([])
  })
})

describe('sponsor reads', () => {
  const ad = [
    'This episode is brought to you by Larkmail.',
    'They make mail quiet.',
    'Head over to larkmail dot com slash bridge, and use code BRIDGE for ten percent off your first year.',
  ].join(' ')

  it('are left out from the first cue to the last', () => {
    const text = `Nora: Before we go on. ${ad} So, back to bread.\n${interview}`
    expect(oddOf(text)).toEqual([['sponsor', ad]])
    expect(
      read(text)
        .sentences.slice(0, 2)
        .map((sentence) => sentence.text),
    ).toEqual(['Before we go on.', 'So, back to bread.'])
  })

  it.each([
    'We were sponsored by a shoe company for two years. They never sent us any shoes. It was a strange time.',
    'Our sponsor left in March. I had to call everybody myself, and the code we wrote that spring is still running.',
    'You type in the code at the door. The link between the two is not clear. I got off at the next station.',
    'Her father was her sponsor. He gave her a free month of rent, and then she had to pay.',
    'The festival was brought to you by the same people who built the harbour. They took ten percent off the top.',
  ])('are not talk about sponsors: %s', (said) => {
    expect(oddOf(`Nora: ${said}\n${interview}`)).toEqual([])
  })
})

describe('recogniser loops', () => {
  it.each([
    ['Thank you for watching. '.repeat(12), 'Thank you for watching. '.repeat(11).trim()],
    ["I don't know. I see it. ".repeat(6), "I don't know. I see it. ".repeat(5).trim()],
    ['Goodbye. Thanks for watching! Thanks for watching!', 'Thanks for watching!'],
  ])('are said once: %s', (loop, left) => {
    expect(oddOf(`${interview}\nNora: ${loop}`)).toEqual([['recogniser loop', left]])
  })

  it.each(['No. No. No. No. No. No.', 'I know. I know. I know.', 'Thanks for watching!'])(
    'are not: %s',
    (said) => {
      expect(oddOf(`${interview}\nNora: ${said}`)).toEqual([])
    },
  )
})

describe('no false alarms', () => {
  const files = [
    ...readdirSync(new URL(`../../../${SAMPLE}`, import.meta.url))
      .filter((name) => name.startsWith('transcript'))
      .map((name) => SAMPLE + name),
    ...readdirSync(new URL(`../../../${TRANSCRIPTS}`, import.meta.url))
      .filter((name) => name !== 'expected.json')
      .map((name) => TRANSCRIPTS + name),
    ...[1, 2, 3].map((number) => `${TALK}talk-${number}.txt`),
  ]
  it.each(files)('in %s', (path) => {
    const { name, text } = openFile(path)
    expect(oddOf(text, name)).toEqual([])
  })
})
