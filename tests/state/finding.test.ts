import { beforeEach, describe, expect, it } from 'vitest'
import { createStet } from '../../src/state/index.ts'
import type { Stet } from '../../src/state/index.ts'
import { ARTICLE, inMemoryPorts, TRANSCRIPT } from './in-memory-ports.ts'

let stet: Stet
beforeEach(async () => {
  stet = createStet(inMemoryPorts())
  await stet.importing.add([
    { name: 'article.txt', text: ARTICLE },
    { name: 'talk.vtt', text: TRANSCRIPT },
  ])
  await stet.importing.confirm()
})

const find = () => stet.view.getState().find
/** Each hit as its side and words. */
const hits = () => {
  const { analysis } = stet.analysis.getState()
  return find().hits.map(({ side, start, end }) => {
    const text = side === 'article' ? analysis?.article.text : analysis?.transcript?.text
    return `${side}: ${text?.slice(start, end) ?? ''}`
  })
}
const rowOf = (at: number) => {
  const id = find().hits[at]?.row
  return stet.analysis.getState().analysis?.rows.find((row) => row.id === id)
}

describe('finding', () => {
  it('goes through both sides row by row, and makes the row of a hit current', async () => {
    stet.finding.open()
    await stet.finding.look({ words: 'river' })
    expect(hits()).toEqual(['article: river', 'transcript: river', 'article: river', 'transcript: river'])
    expect(find().at).toBe(0)
    expect(stet.view.getState().currentRow).toBe(rowOf(0)?.id)
    stet.finding.next()
    stet.finding.next()
    expect(stet.view.getState().currentRow).toBe(rowOf(2)?.id)
    stet.finding.next()
    stet.finding.next()
    expect(find().at, 'after the last comes the first').toBe(0)
    stet.finding.previous()
    expect(find().at).toBe(3)
  })

  it('begins at the row where the reviewer is', async () => {
    stet.finding.open()
    await stet.finding.look({ words: 'river' })
    const second = rowOf(2)!.id
    stet.finding.close(true)
    stet.navigating.goToRow(second)
    stet.finding.open()
    await stet.finding.look({ words: 'river' })
    expect(find().at).toBe(2)
  })

  it('finds what was cut from the recording, too', async () => {
    stet.finding.open()
    await stet.finding.look({ words: 'b.at behind', isPattern: true })
    expect(hits()).toEqual(['transcript: boat behind'])
    expect(rowOf(0)?.kind).toBe('cut')
  })

  it('gives row and flag back when it is closed, or stays at the hit', async () => {
    stet.navigating.nextFlag()
    const { currentRow, currentFlag } = stet.view.getState()
    stet.finding.open()
    await stet.finding.look({ words: 'morning' })
    expect(stet.view.getState().currentRow).not.toBe(currentRow)
    stet.finding.close(false)
    expect(stet.view.getState()).toMatchObject({ currentRow, currentFlag })

    stet.finding.open()
    await stet.finding.look({ words: 'morning' })
    const { row } = find().hits[find().at]!
    stet.finding.close(true)
    expect(stet.view.getState().currentRow).toBe(row)
  })

  it('says what is wrong with an expression, and which took too long', async () => {
    stet.finding.open()
    await stet.finding.look({ words: '(a', isPattern: true })
    expect(find()).toMatchObject({ status: 'bad', hits: [], at: -1 })
    expect(find().why).not.toBe('')

    const slow = createStet({ ...inMemoryPorts(), finder: { find: () => Promise.resolve(null) } })
    await slow.importing.openSample()
    slow.finding.open()
    await slow.finding.look({ words: '(a+)+b', isPattern: true })
    expect(slow.view.getState().find.status).toBe('slow')
  })

  it('drops the answer to letters that were typed over meanwhile', async () => {
    stet.finding.open()
    await Promise.all([stet.finding.look({ words: 'river' }), stet.finding.look({ words: 'morning' })])
    expect(hits().every((hit) => hit.endsWith('morning'))).toBe(true)
  })

  it('is of no use without texts', () => {
    const fresh = createStet(inMemoryPorts())
    expect(fresh.view.getState().find.open).toBe(false)
    expect(() => fresh.finding.next()).toThrow(/no project/)
  })
})

describe('with the Chinese original shown', () => {
  it('looks through it, too, each paragraph once, and not while it is hidden', async () => {
    const ports = inMemoryPorts()
    const three = createStet(ports)
    await three.importing.add([
      { name: 'article.txt', text: ARTICLE },
      { name: 'talk.vtt', text: TRANSCRIPT },
    ])
    await three.importing.add(
      [
        {
          name: 'original.txt',
          text: '洪水访谈\n玛拉：河水多久泛滥一次？\n托马斯：那天夜里，河水涨了四十米。',
        },
      ],
      'original',
    )
    await three.importing.confirm()
    three.finding.open()
    await three.finding.look({ words: '河水' })
    expect(three.view.getState().find.hits).toEqual([])
    three.view.setState(({ reading }) => ({ reading: { ...reading, original: true } }))
    await three.finding.look({})
    const { hits } = three.view.getState().find
    expect(hits.map(({ side }) => side)).toEqual(['original', 'original'])
  })
})
