import { describe, expect, it } from 'vitest'
import { guessKind, readArticle, readTranscript } from '../../../src/core/readers/index.ts'
import { must } from './reading-files.ts'

const turns = [
  ['0:04', 'Mara', 'Welcome back.'],
  ['0:09', 'Tomas', 'Thank you for having me on.'],
  ['0:15', 'Mara', 'Why here?'],
  ['0:17', 'Tomas', 'It was dry, and nobody came.'],
  ['0:21', 'Mara', 'Was it?'],
  ['0:23', 'Tomas', 'Mostly.'],
] as const

const page = (body: string): { name: string; text: string } => ({
  name: 'a.html',
  text: `<!doctype html><html><head><title>Episode 4</title></head><body><nav><a href="/">Home</a></nav>${body}<footer><p>All rights reserved.</p></footer></body></html>`,
})

describe('transcripts in pages', () => {
  const timed = page(turns.map(([time, name, words]) => `<p>[${time}] ${name}: ${words}</p>`).join('\n'))

  it('are told from articles by their times', () => {
    expect(guessKind(timed).kind).toBe('transcript')
    expect(readArticle(timed)).toMatchObject({ ok: false, problem: { code: 'wrong-kind' } })
    const prose = page('<p>The ferry leaves at 8:30.</p>'.repeat(3))
    expect(guessKind(prose).kind).toBe('article')
  })

  it.each([
    ['times and names', timed],
    ['names', page(turns.map(([, name, words]) => `<div>${name}: ${words}</div>`).join(''))],
    [
      'lines of a preformatted text',
      page(`<pre>${turns.map(([time, name, words]) => `${name} (${time}): ${words}`).join('\n')}</pre>`),
    ],
  ])('are read with %s, furniture listed', (_, file) => {
    const transcript = must(readTranscript(file, { format: 'html' }))
    expect(
      transcript.turns.map(({ speaker, start, end }) => [speaker, transcript.text.slice(start, end)]),
    ).toEqual(turns.map(([, name, words]) => [name, words]))
    expect(transcript.left.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
      'page title: Episode 4',
      'navigation: Home',
      'footer: All rights reserved.',
    ])
    const back = must(
      readTranscript(file, { format: 'html', choices: { takenIn: [transcript.left[2]!.id] } }),
    )
    expect(back.text).toContain('All rights reserved.')
    expect(back.left).toHaveLength(2)
  })

  it.each([
    ['a page', (name: string, words: string) => `<h4>${name}</h4><p>${words}</p>`, 'html'],
    ['plain text', (name: string, words: string) => `${name}\n${words}\n\n`, 'txt'],
  ] as const)('takes names on lines of their own for speakers in %s', (_, write, end) => {
    const body = turns.map(([, name, words]) => write(name, words)).join('')
    const file = { name: `a.${end}`, text: end === 'html' ? `<html><body>${body}</body></html>` : body }
    const read = must(readTranscript(file, { format: end === 'html' ? 'html' : 'plain-text' }))
    expect(read.turns.map(({ speaker, start, end }) => [speaker, read.text.slice(start, end)])).toEqual(
      turns.map(([, name, words]) => [name, words]),
    )
  })

  it('takes names in bold for speakers, even one that speaks once', () => {
    const page =
      '<html><body><p><b>Mara:</b> Welcome. Are you well?</p><p><b>Tom</b>: I am.</p><p>And you?</p><p><b>Mara:</b> Good.</p></body></html>'
    const { turns, text } = must(readTranscript({ name: 'a.html', text: page }))
    expect(turns.map(({ speaker, start, end }) => `${speaker ?? ''}: ${text.slice(start, end)}`)).toEqual([
      'Mara: Welcome. Are you well?',
      'Tom: I am. And you?',
      'Mara: Good.',
    ])
  })
})
