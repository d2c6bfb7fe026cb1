import { describe, expect, it } from 'vitest'
import { analyseProject, nameSpeakers } from '../../../src/core/analysis/index.ts'
import { readArticle } from '../../../src/core/readers/index.ts'
import { newProject } from '../../../src/core/review/index.ts'

const SOURCE = [
  'A Talk About Floods',
  'Host: How often does the river flood?',
  'Thomas: Every spring.',
  'It never asks before it comes.',
  '主持人: And then?',
  'Thomas: Then we carry sand.',
].join('\n')

function read() {
  const result = readArticle({ name: 'a.txt', text: SOURCE })
  if (!result.ok) throw new Error(result.problem.what)
  return result.document
}

describe('the speakers of an article', () => {
  it('are counted by turns under the names in the file', () => {
    expect(nameSpeakers(read()).voices).toEqual([
      { name: 'Host', shown: 'Host', turns: 1 },
      { name: 'Thomas', shown: 'Thomas', turns: 2 },
      { name: '主持人', shown: '主持人', turns: 1 },
    ])
  })

  it('take other names, two of them the same one; the printed text and all positions stay', () => {
    const before = read()
    const { article, voices } = nameSpeakers(before, {
      speakers: { 主持人: 'Host', Thomas: ' Tomas Varga ' },
    })
    expect(voices.map(({ shown }) => shown)).toEqual(['Host', 'Tomas Varga', 'Host'])
    expect(new Set(article.blocks.map(({ speaker }) => speaker))).toEqual(
      new Set([null, 'Host', 'Tomas Varga']),
    )
    expect(article.text).toBe(before.text)
    expect(article.blocks.map(({ id, start, end, label }) => [id, start, end, label])).toEqual(
      before.blocks.map(({ id, start, end, label }) => [id, start, end, label]),
    )
  })

  it('have these names in an analysis of the project', () => {
    const choices = { speakers: { Thomas: 'Tomas Varga' } }
    const result = analyseProject(
      newProject({ id: 'p', article: { name: 'a.txt', source: SOURCE, format: null, choices } }),
    )
    if (!result.ok) throw new Error(result.problem.what)
    const names = result.analysis.article.blocks.map(({ speaker }) => speaker)
    expect(names).toContain('Tomas Varga')
    expect(names).not.toContain('Thomas')
  })
})
