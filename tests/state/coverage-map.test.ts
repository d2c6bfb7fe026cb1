import { describe, expect, it } from 'vitest'
import { applyChange, decide } from '../../src/core/review/index.ts'
import { coverage } from '../../src/state/selectors/coverage.ts'
import { coverageMap, mapRows, mapTicks } from '../../src/state/selectors/coverage-map.ts'
import { cutGrades } from '../../src/state/selectors/cut-grades.ts'
import { flagMatrix } from '../../src/state/selectors/flag-matrix.ts'
import { mapStretches, stretchesBetween } from '../../src/state/selectors/map-stretches.ts'
import { speakerShares } from '../../src/state/selectors/speaker-shares.ts'
import { tinyTalk } from '../core/report/tiny-report.ts'

/*
 * The made-up talk (tests/core/report/tiny-report.ts):
 *
 *   article     0 Why it rains | 1 It is very very big. 2 You knew. | 3 This was added. | 4 Said later. | 5 The end.
 *   transcript  0 It is very big. 1 Um. 2 You knew. | 3 Cut away, all of it. 4 The end. 5 Said later.
 *   beads       1=0  2=2  >4=5 (moved)  5=4
 */
const talk = withoutTimes()
const map = coverageMap(talk.analysis)!

/** Sentences of the talk begin every ten seconds; here they have no times. */
function withoutTimes() {
  const { analysis, project } = tinyTalk()
  const transcript = analysis.transcript!
  const sentences = transcript.sentences.map((each) => ({ ...each, startSeconds: null, endSeconds: null }))
  return { project, analysis: { ...analysis, transcript: { ...transcript, sentences } } }
}

describe('the coverage map', () => {
  it('has both axes in words where the recording has no times', () => {
    expect(map.scale.unit).toBe('words')
    expect(map.scale.y.end).toBe(17)
    expect(map.scale.x.starts).toEqual([0, 4, 5, 7, 12, 14])
  })

  it('is in seconds where it has, and sentences without a time begin where the last one ended', () => {
    const { analysis } = tinyTalk()
    const transcript = analysis.transcript!
    const times = [1, 4, null, 9, 12, 15]
    const sentences = transcript.sentences.map((sentence, at) => ({
      ...sentence,
      startSeconds: times[at] ?? null,
      endSeconds: at === 1 ? 5 : null,
    }))
    const timed = coverageMap({ ...analysis, transcript: { ...transcript, sentences } })!
    expect(timed.scale.unit).toBe('seconds')
    expect(timed.scale.x.starts).toEqual([1, 4, 5, 9, 12, 15])
    expect(timed.scale.x.ends).toEqual([4, 5, 9, 12, 15, 15])
  })

  it('kept passages join only where nothing was cut, added or moved between them', () => {
    // between sentences 1 and 2 “Um.” was cut; between 2 and 5 there are an addition and a move
    expect(map.kept.map(({ x0, x1, y0, y1, joins }) => [x0, x1, y0, y1, joins])).toEqual([
      [0, 4, 3, 8, false],
      [5, 7, 8, 10, false],
      [12, 14, 15, 17, false],
    ])
  })

  it('cuts are bands of the recording with their seam in the article, the weighty ones apart', () => {
    expect(map.cuts.map(({ x0, x1, substantive }) => [x0, x1, substantive])).toEqual([
      [4, 5, false],
      [7, 12, true],
    ])
    for (const cut of map.cuts) expect(cut.y).toBeGreaterThan(0)
  })

  it('a moved passage knows where it would stand', () => {
    expect(map.moves).toHaveLength(1)
    expect(map.moves[0]).toMatchObject({ direction: 'up', links: [{ x0: 14, x1: 16, y0: 13, y1: 15 }] })
    expect(map.moves[0]!.home).toBeNull() // it would be the last
    const { analysis } = talk
    const moves = analysis.alignment!.moves.map((move) => ({ ...move, home: analysis.article.text.length }))
    const known = coverageMap({ ...analysis, alignment: { ...analysis.alignment!, moves } })!
    expect(known.moves[0]!.home).toBe(17)
  })

  it('every link, cut and addition leads to a row that is there', () => {
    const rows = new Set(talk.analysis.rows.map((row) => row.id))
    const named = [...map.kept, ...map.cuts, ...map.additions, ...map.moves, ...map.summaries]
    for (const { row } of named) expect(rows.has(row)).toBe(true)
    expect(mapRows(talk.analysis).map(({ row }) => row)).toEqual(talk.analysis.rows.map(({ id }) => id))
  })

  it('rows stand in the order of the article', () => {
    const tops = mapRows(talk.analysis).map(({ y0 }) => y0)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
  })

  it('has a tick for each open flag that is no cut, and none for one that is answered', () => {
    const { analysis, project } = tinyTalk()
    expect(mapTicks(analysis, project.decisions)).toMatchObject([{ axis: 'y', severity: 'minor' }])
    const flag = analysis.flags.find(({ rule }) => rule === 'doubled-word')!
    const after = applyChange(project, decide(project, { flag: flag.id, verdict: 'dismissed' }))
    expect(mapTicks(analysis, after.decisions)).toEqual([])
  })

  it('is not there without a transcript', () => {
    expect(coverageMap({ ...talk.analysis, transcript: null, alignment: null })).toBeNull()
    expect(mapStretches({ ...talk.analysis, transcript: null, alignment: null })).toEqual([])
  })
})

describe('the map as a table', () => {
  const stretches = mapStretches(talk.analysis)

  it('names each stretch once, in the order of the article', () => {
    expect(stretches.map(({ form, words }) => [form, words])).toEqual([
      ['kept', 5],
      ['cut', 1],
      ['kept', 2],
      ['substantive', 5],
      ['added', 3],
      ['moved-up', 2],
      ['kept', 2],
    ])
  })

  it('can be cut down to a part of the article', () => {
    expect(stretchesBetween(stretches, null)).toBe(stretches)
    expect(stretchesBetween(stretches, { y0: 10, y1: 13 }).map(({ form }) => form)).toEqual([
      'substantive',
      'added',
    ])
  })
})

describe('figures of the overview', () => {
  it('coverage both ways', () => {
    // of 16 words said 10 are printed; of the 14 that take part in the article (the heading does not) 11 were said
    const { kept, sourced } = coverage(talk.analysis)!
    expect(kept).toBeCloseTo(10 / 16)
    expect(sourced).toBeCloseTo(11 / 14)
  })

  it('cuts by kind sum up to all cuts; without the rule that grades them they are not graded', () => {
    const totals = cutGrades(talk.analysis)
    expect(totals.reduce((sum, total) => sum + total.passages, 0)).toBe(2)
    const plain = cutGrades({ ...talk.analysis, flags: [] })
    expect(plain).toEqual([{ grade: null, passages: 2, words: 6, seconds: null }])
  })

  it('flags by rule and severity, decided ones apart', () => {
    const { analysis, project } = tinyTalk()
    expect(flagMatrix(analysis, project.decisions)).toMatchObject({
      allOpen: 2,
      decided: 0,
      open: { major: 1, minor: 1 },
    })
    const [flag] = analysis.flags
    const after = applyChange(project, decide(project, { flag: flag!.id, verdict: 'kept' }))
    const matrix = flagMatrix(analysis, after.decisions)
    expect(matrix.allOpen).toBe(1)
    expect(matrix.rules.find(({ rule }) => rule === flag!.rule)).toMatchObject({ allOpen: 0, decided: 1 })
  })

  it('who speaks, before and after; a name printed otherwise is the same person', () => {
    const { analysis } = tinyTalk()
    const blocks = analysis.article.blocks.map((block) =>
      block.speaker === 'Ann' ? { ...block, speaker: 'Dr. Ann Lee' } : block,
    )
    const shares = speakerShares({ ...analysis, article: { ...analysis.article, blocks } })
    expect(
      shares.map(({ speaker, printedAs, saidWords, printedWords }) => [
        speaker,
        printedAs,
        saidWords,
        printedWords,
      ]),
    ).toEqual([
      ['Ann', 'Dr. Ann Lee', 9, 7],
      ['Host', null, 7, 7],
    ])
    expect(shares.reduce((sum, { saidShare }) => sum + saidShare, 0)).toBeCloseTo(1)
    expect(shares.reduce((sum, { printedShare }) => sum + printedShare, 0)).toBeCloseTo(1)
  })
})
