import { describe, expect, it } from 'vitest'
import { leaveOut, NO_CHOICES, takeIn, type ReadingChoices } from '../../../src/core/model/reading-choices.ts'
import { readArticle } from '../../../src/core/readers/index.ts'
import { must, openFile } from './reading-files.ts'

const file = openFile('tests/fixtures/articles/saved-page.html')
const read = (choices: ReadingChoices = NO_CHOICES) => must(readArticle(file, { choices }))
const idsOf = (choices?: ReadingChoices): string[] => read(choices).blocks.map(({ id }) => id)

describe('what the reviewer puts back or leaves out', () => {
  it('names everything that is left out, each once', () => {
    const ids = read().left.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(2)
    expect(new Set(ids).size).toBe(ids.length)
    expect(read().left).toEqual(read().left)
  })

  it('puts a dropped line back where it stood, under the same id', () => {
    for (const { id, text } of read().left) {
      const article = read(takeIn(NO_CHOICES, id))
      const block = article.blocks.find((each) => each.id === id)!
      expect(article.text.slice(block.start, block.end)).toBe(text)
      expect(article.left.map((each) => each.id)).toEqual(
        read()
          .left.map((each) => each.id)
          .filter((each) => each !== id),
      )
      expect(idsOf(takeIn(NO_CHOICES, id)).filter((each) => each !== id)).toEqual(idsOf())
      expect(leaveOut(takeIn(NO_CHOICES, id), id)).toEqual({ takenIn: [] })
    }
  })

  it('leaves a block out without moving a word, and puts it back', () => {
    const whole = read()
    for (const { id } of whole.blocks) {
      const choices = leaveOut(NO_CHOICES, id)
      const article = read(choices)
      expect(article.text).toBe(whole.text)
      expect(article.blocks.map((each) => each.id)).toEqual(idsOf().filter((each) => each !== id))
      expect(article.left.find((each) => each.id === id)).toMatchObject({ reason: 'left out by you' })
      article.blocks.forEach(({ index, sentences }, at) => {
        expect(index).toBe(at)
        for (let i = sentences.start; i < sentences.end; i++) expect(article.sentences[i]!.block).toBe(at)
      })
      expect(read(takeIn(choices, id))).toEqual(whole)
    }
  })

  it('does not mistake the second of two like lines for the first', () => {
    const text = `<html><body><nav>Share</nav><article><p>${'A talk about dry ground. '.repeat(12)}</p></article><nav>Share</nav>`
    const twice = must(readArticle({ name: 'a.html', text }))
    const [first, second] = twice.left
    const article = must(readArticle({ name: 'a.html', text }, { choices: { takenIn: [second!.id] } }))
    expect(article.blocks.map(({ id }) => id).at(-1)).toBe(second!.id)
    expect(article.left).toEqual([first])
  })
})
