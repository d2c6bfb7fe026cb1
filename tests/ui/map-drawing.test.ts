import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CoverageMap, MapLink } from '../../src/state/selectors/coverage-map.ts'
import { axisTicks, cutBands, linkPath, makePlot, tickPath, twoLines } from '../../src/ui/map/map-drawing.ts'
import { pickRow } from '../../src/ui/map/pick-row.ts'
import { distanceToSegment, simplify } from '../../src/ui/map/simplify.ts'
import type { Point } from '../../src/ui/map/simplify.ts'

const axis = (end: number) => ({ starts: [], ends: [], end })
const NOTHING: CoverageMap = {
  scale: { unit: 'seconds', x: axis(3600), y: axis(10_000) },
  kept: [],
  cuts: [],
  additions: [],
  moves: [],
  summaries: [],
  headings: [],
}
const link = (at: number, joins: boolean): MapLink => ({
  x0: at * 6,
  x1: at * 6 + 6,
  y0: at * 16,
  y1: at * 16 + 16,
  row: `row-${at}`,
  joins,
})

describe('simplify', () => {
  const points = fc.array(
    fc.tuple(fc.double({ min: 0, max: 900, noNaN: true }), fc.double({ min: 0, max: 600, noNaN: true })),
    {
      minLength: 2,
      maxLength: 80,
    },
  )

  it('leaves no point further from the line than the tolerance and half of it; both ends stay', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0.1, max: 20, noNaN: true }), (line, tolerance) => {
        const short = simplify(line, tolerance)
        expect(short[0]).toEqual(line[0])
        expect(short.at(-1)).toEqual(line.at(-1))
        for (const point of line) {
          const nearest = Math.min(
            ...short.slice(1).map((to, at) => distanceToSegment(point, short[at]!, to)),
            short.length === 1 ? Math.hypot(point[0] - short[0]![0], point[1] - short[0]![1]) : Infinity,
          )
          expect(nearest).toBeLessThanOrEqual(tolerance * 1.5 + 1e-6)
        }
      }),
      { seed: 20261129 },
    )
  })

  it.each<[string, readonly Point[], readonly Point[]]>([
    ['nothing', [], []],
    ['one point', [[1, 1]], [[1, 1]]],
    [
      'a straight line',
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [9, 9],
      ],
      [
        [0, 0],
        [9, 9],
      ],
    ],
    [
      'a corner',
      [
        [0, 0],
        [5, 0.1],
        [10, 0],
        [10, 10],
      ],
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
    ],
  ])('%s', (_name, line, short) => {
    expect(simplify(line, 0.5)).toEqual(short)
  })
})

describe('what is drawn', () => {
  it('ten thousand links that follow each other are a handful of points', () => {
    const kept = Array.from({ length: 10_000 }, (_, at) => link(at / 16, at > 0))
    const path = linkPath(kept, makePlot(NOTHING, 900))
    expect(path.match(/M/g)).toHaveLength(1)
    expect(path.length).toBeLessThan(200)
  })

  it('ten thousand links in disorder still are a path of bounded length', () => {
    const kept = Array.from({ length: 10_000 }, (_, at) => link(((at * 7919) % 10_000) / 16, false))
    expect(linkPath(kept, makePlot(NOTHING, 900)).length).toBeLessThan(400_000)
  })

  it('the line breaks where something was cut, if the gap can be seen', () => {
    const plot = makePlot(NOTHING, 900)
    expect(linkPath([link(1, false), link(2, true), link(20, false)], plot).match(/M/g)).toHaveLength(2)
  })

  it('cuts that touch are one band', () => {
    const cut = (x0: number, x1: number) => ({ cut: 0, x0, x1, y: null, row: 'r', substantive: false })
    const plot = makePlot(NOTHING, 900)
    expect(cutBands([cut(0, 10), cut(10, 20), cut(3000, 3100)], plot).match(/M/g)).toHaveLength(2)
  })

  it('flags on one pixel are one tick, the graver longer', () => {
    const plot = makePlot(NOTHING, 900)
    const ticks = [1, 1, 2, 9000].map((at, index) => ({
      flag: `f${index}`,
      axis: 'y' as const,
      at,
      severity: 'major' as const,
    }))
    expect(tickPath(ticks, 'major', plot).match(/M/g)).toHaveLength(2)
    expect(tickPath(ticks, 'minor', plot)).toBe('')
    const long = (severity: 'minor' | 'critical'): number =>
      Number(
        /h(\d+)/.exec(
          tickPath(
            ticks.map((tick) => ({ ...tick, severity })),
            severity,
            plot,
          ),
        )?.[1],
      )
    expect(long('critical')).toBeGreaterThan(long('minor'))
  })

  it.each([
    [30, 15],
    [600, 120],
    [1596, 300],
    [3600, 600],
    [36_000, 7200],
  ])('%i seconds are ticked every %i', (end, step) => {
    const map = { ...NOTHING, scale: { ...NOTHING.scale, x: axis(end) } }
    const [first, second] = axisTicks(map, makePlot(map, 900))
    expect([first, second]).toEqual([0, step])
  })

  it.each([
    ['A Witness', ['A Witness']],
    ['A Wooden Stick And Nine Hours', ['A Wooden Stick', 'And Nine Hours']],
    ['The Water Level Meter Is a Witness of Everything', ['The Water Level', 'Meter Is a Witne…']],
  ])('“%s” in two lines', (title, lines) => {
    expect(twoLines(title)).toEqual(lines)
  })
})

describe('a point of the drawing', () => {
  const map: CoverageMap = {
    ...NOTHING,
    kept: [link(100, false), link(300, false)],
    cuts: [{ cut: 0, x0: 1000, x1: 1400, y: 2000, row: 'cut-row', substantive: true }],
  }
  const plot = makePlot(map, 900)
  const rows = [
    { row: 'first', x0: null, x1: null, y0: 0, y1: 10 },
    { row: 'last', x0: null, x1: null, y0: 9000, y1: 9999 },
  ]
  it.each([
    ['a stroke', 606, 1608, 'row-100'],
    ['near a stroke', 630, 1600, 'row-100'],
    ['a stroke inside a band is the stroke', 1803, 4808, 'row-300'],
    ['the band of a cut', 1200, 9000, 'cut-row'],
    ['nothing at the top', 3000, 5, 'first'],
    ['nothing further down', 3000, 9500, 'last'],
  ])('%s', (_name, x, y, row) => {
    expect(pickRow(map, rows, plot, [plot.x(x), plot.y(y)])).toBe(row)
  })
})
