import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/readers/index.ts'
import { must, openFile } from './reading-files.ts'

/**
 * Odd little articles, each beside a `.roles` file that says what a reader makes of it: role, speaker, sentences.
 * Write the `.roles` by hand or look at every line of it: it is the specification.
 */
const FOLDER = 'tests/fixtures/articles/'
const folder = new URL(`../../../${FOLDER}`, import.meta.url)
const names = readdirSync(folder).filter((name) => !name.endsWith('.roles'))

function describeBlocks(name: string): string {
  const article = must(readArticle(openFile(FOLDER + name)))
  const lines = article.blocks.map(({ role, speaker, sentences }) => {
    const words = article.sentences.slice(sentences.start, sentences.end).map(({ text }) => text)
    return `${role}${speaker === null ? '' : ` (${speaker})`}: ${words.join(' | ')}`
  })
  const left = article.left.map(({ line, text, reason }) => `left, line ${line}, ${reason}: ${text}`)
  return [...lines, ...left, ''].join('\n')
}

describe('articles of many kinds', () => {
  it.each(names)('%s', (name) => {
    const roles = new URL(`${name}.roles`, folder)
    if (process.env['WRITE_ROLES'] === '1') writeFileSync(roles, describeBlocks(name))
    expect(describeBlocks(name)).toBe(readFileSync(roles, 'utf8'))
  })
})
