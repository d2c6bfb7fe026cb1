import { describe, expect, it } from 'vitest'
import { embedOf } from '../../src/core/review/video-link.ts'
import { createStet } from '../../src/state/index.ts'
import { ARTICLE, inMemoryPorts, TRANSCRIPT } from './in-memory-ports.ts'

/** The short pair with a recording open, and a player that writes down what it is told. */
async function openWithPlayer() {
  const stet = createStet(inMemoryPorts())
  await stet.importing.add([
    { name: 'article.txt', text: ARTICLE },
    { name: 'talk.vtt', text: TRANSCRIPT },
  ])
  await stet.importing.confirm()
  const told: string[] = []
  const analysis = stet.analysis.getState().analysis!
  stet.playing.open({ kind: 'file', name: 'talk.mp4', address: 'blob:x' })
  stet.playing.attach({
    play: (from) => told.push(`play ${from}`),
    resume: () => told.push('resume'),
    pause: () => told.push('pause'),
  })
  return { stet, told, analysis, sentences: analysis.transcript!.sentences }
}

describe('the recording beside the text', () => {
  it('plays the sentence that is pointed at, to its end', async () => {
    const { stet, told, sentences } = await openWithPlayer()
    const sentence = sentences[2]!
    stet.navigating.point({ side: 'transcript', index: 2 })
    expect(stet.playing.playSentence()).toBe(true)
    stet.playing.tell({ seconds: sentence.startSeconds!, playing: true })
    stet.playing.tell({ seconds: sentence.endSeconds! - 0.1, playing: true })
    expect(told).toEqual([`play ${sentence.startSeconds}`])
    stet.playing.tell({ seconds: sentence.endSeconds! + 0.05, playing: true })
    expect(told).toEqual([`play ${sentence.startSeconds}`, 'pause'])
  })

  it('plays the counterpart of a sentence of the article, and stops when asked again', async () => {
    const { stet, told, analysis, sentences } = await openWithPlayer()
    const bead = analysis.alignment!.beads[0]!
    stet.navigating.point({ side: 'article', index: bead.article[0]! })
    stet.playing.playSentence()
    const { startSeconds } = sentences[bead.transcript[0]!]!
    stet.playing.tell({ seconds: startSeconds!, playing: true })
    stet.playing.playSentence()
    expect(told).toEqual([`play ${startSeconds}`, 'pause'])
  })

  it('lets rows follow until the reader goes her own way', async () => {
    const { stet, sentences } = await openWithPlayer()
    const { view } = stet
    stet.playing.tell({ seconds: sentences[0]!.startSeconds! + 0.1, playing: true })
    const first = view.getState().jump
    expect(first?.focus).toBe(false)
    expect(view.getState().pointed).toEqual({ side: 'transcript', index: 0 })
    stet.playing.follow(false)
    stet.playing.tell({ seconds: sentences.at(-1)!.startSeconds! + 0.1, playing: true })
    expect(view.getState().jump).toBe(first)
    expect(view.getState().video?.heard).toBe(sentences.length - 1)
    stet.playing.follow(true)
    stet.playing.tell({ seconds: sentences[0]!.startSeconds! + 0.1, playing: true })
    expect(view.getState().jump).not.toBe(first)
  })

  it('does nothing without a player, so that the key can mean something else', async () => {
    const { stet } = await openWithPlayer()
    stet.playing.attach(null)
    expect(stet.playing.playSentence()).toBe(false)
    expect(stet.playing.playFrom(3)).toBe(false)
  })
})

describe('the player that could be put into the page', () => {
  it.each([
    ['https://youtu.be/abcdefghijk?t=5', { host: 'youtube', id: 'abcdefghijk' }],
    ['abcdefghijk', { host: 'youtube', id: 'abcdefghijk' }],
    ['https://vimeo.com/76979871', { host: 'vimeo', id: '76979871' }],
    ['https://example.org/talk.mp4', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('of %j is %j', (address, embed) => {
    expect(embedOf(address)).toEqual(embed)
  })
})
