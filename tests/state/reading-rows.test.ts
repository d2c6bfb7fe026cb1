import { describe, expect, it } from 'vitest'
import { buildRows } from '../../src/core/analysis/index.ts'
import type { Analysis } from '../../src/core/model/analysis.ts'
import type { Article } from '../../src/core/model/article.ts'
import { feedItems, NONE_OPENED } from '../../src/state/selectors/feed.ts'
import { leftSpeech } from '../../src/state/selectors/left-speech.ts'
import { originalNear } from '../../src/state/selectors/original-near.ts'
import { NO_BOOKMARKS, quietRows } from '../../src/state/selectors/quiet-rows.ts'
import { tinyAlignment, tinyArticle, tinyTranscript } from '../core/analysis/tiny-documents.ts'

const LINES = Array.from({ length: 12 }, (_, at) => `Ann: Sentence number ${at} is here.`)

function analysisOf(original: Article | null = null, beads = LINES.map((_, at) => `${at}=${at}`)): Analysis {
  const article = tinyArticle(LINES)
  const transcript = tinyTranscript(LINES)
  const alignment = tinyAlignment(article, transcript, beads)
  return {
    article,
    transcript,
    original,
    alignment,
    rows: buildRows(article, transcript, alignment),
    flags: [],
    rules: [],
  }
}

const shapes = (items: ReturnType<typeof feedItems>): string[] =>
  items.map((item) => (item.kind === 'fold' ? `${item.of} ${item.rows.length}` : item.kind))

describe('folding', () => {
  const analysis = analysisOf()
  const quiet = quietRows(analysis, {}, {}, NO_BOOKMARKS)

  it('puts rows without findings behind one line, but for those around the current one', () => {
    expect(quiet.size).toBe(12)
    expect(shapes(feedItems(analysis, {}, -1, quiet))).toEqual(['quiet 12'])
    expect(shapes(feedItems(analysis, {}, 6, quiet))).toEqual(['quiet 5', 'row', 'row', 'row', 'quiet 4'])
  })

  it('shows context on demand: rows that were opened stay', () => {
    const opened = Object.fromEntries(analysis.rows.slice(0, 3).map((row) => [row.id, true as const]))
    expect(shapes(feedItems(analysis, {}, -1, quiet, opened))).toEqual(['row', 'row', 'row', 'quiet 9'])
  })

  it('leaves a row with a bookmark, a cut or a mark outside', () => {
    const bookmarked = quietRows(analysis, {}, {}, { [analysis.rows[5]!.id]: { note: '' } })
    expect(shapes(feedItems(analysis, {}, -1, bookmarked))).toEqual(['quiet 5', 'row', 'quiet 6'])
    const cut = analysisOf(
      null,
      LINES.flatMap((_, at) => (at === 5 ? [] : [`${at}=${at}`])),
    )
    expect(quietRows(cut, {}, {}, NO_BOOKMARKS).size).toBe(11)
  })

  it('opens a run of reviewed rows whole', () => {
    const reviewed = Object.fromEntries(analysis.rows.map((row) => [row.id, true as const]))
    expect(shapes(feedItems(analysis, reviewed, -1))).toEqual(['reviewed 12'])
    expect(shapes(feedItems(analysis, reviewed, -1, new Set(), reviewed))).toHaveLength(12)
  })

  it('shows only the current row when that is wished', () => {
    const items = feedItems(analysis, {}, 4, new Set(), NONE_OPENED, true)
    expect(items.map((item) => item.kind === 'row' && item.row.number)).toEqual([5])
  })
})

describe('speech that was left out', () => {
  it('stands with the row behind whose words it comes', () => {
    const plain = analysisOf()
    const transcript = {
      ...plain.transcript!,
      left: [{ id: 'm', line: plain.transcript!.sentences[3]!.line, text: '[Music]', reason: 'sound-cue' }],
    }
    const analysis = { ...plain, transcript }
    const rows = analysis.rows.filter((row) => leftSpeech(analysis, row.id).length > 0)
    expect(rows).toHaveLength(1)
  })
})

describe('the original', () => {
  it('stands about where the row does: by figures and names, else in proportion; every block once', () => {
    const lines = LINES.map((_, at) => (at % 4 === 0 ? `第 ${at} 句在这里。` : '这里有一句话在这里。'))
    const original: Article = { ...tinyArticle(lines, 'zh-Hans'), side: 'original' }
    const analysis = analysisOf(original)
    const near = originalNear(analysis)
    const found = analysis.rows.map((row) => near.get(row.id)!)
    expect(found[4]).toMatchObject({ start: 4, how: 'names' })
    expect(found[8]).toMatchObject({ start: 8, how: 'names' })
    expect(found[6]!.how).toBe('position')
    const shown = found.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => start + at),
    )
    expect(shown).toEqual([...new Set(shown)])
    expect(shown.toSorted((a, b) => a - b)).toEqual(shown)
  })

  it('is empty without one', () => {
    expect(originalNear(analysisOf()).size).toBe(0)
  })
})
