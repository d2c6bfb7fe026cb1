import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinAnswer, splitAnswer } from '../../src/worker/slices.ts'

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

describe('answers in slices', () => {
  it('leaves a short answer whole', () => {
    const answer = { rows: numbers(10), text: 'a' }
    expect(splitAnswer(answer)).toEqual({ frame: answer, slices: [] })
  })

  it('cuts long lists wherever they hang and keeps everything else in the frame', () => {
    const { frame, slices } = splitAnswer({ a: { b: numbers(5) }, c: numbers(2), d: null }, 2)
    expect(frame).toEqual({ a: { b: [] }, c: [0, 1], d: null })
    expect(slices).toEqual([
      { path: ['a', 'b'], items: [0, 1] },
      { path: ['a', 'b'], items: [2, 3] },
      { path: ['a', 'b'], items: [4] },
    ])
  })

  it('does not touch what it was given', () => {
    const answer = { rows: numbers(5) }
    splitAnswer(answer, 2)
    expect(answer.rows).toEqual([0, 1, 2, 3, 4])
  })

  it('refuses a slice that fits nowhere', () => {
    expect(() => joinAnswer({ rows: [] }, [{ path: ['columns'], items: [1] }])).toThrow('columns')
  })

  it('gives back any plain data after a journey in slices', () => {
    const journey = (value: unknown): unknown => {
      const { frame, slices } = splitAnswer(value, 3)
      for (const slice of slices) expect(slice.items.length).toBeLessThanOrEqual(3)
      return joinAnswer(structuredClone(frame), structuredClone(slices))
    }
    // noNullPrototype: the worker's answers are made by object literals
    const plain = fc.object({ maxDepth: 4, maxKeys: 5, withNullPrototype: false })
    fc.assert(
      fc.property(fc.oneof(plain, fc.array(plain, { maxLength: 12 })), (value) => {
        expect(journey(value)).toEqual(value)
      }),
      { seed: 20261123 },
    )
  })
})
