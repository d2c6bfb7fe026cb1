import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flagGroups } from '../../src/state/selectors/flags.ts'
import { listedGroups } from '../../src/state/selectors/queue.ts'
import { NO_FILTER } from '../../src/state/stores/view-store.ts'
import { inMemoryPorts } from '../state/in-memory-ports.ts'
import { drawReview } from './draw-workbench.tsx'

const panel = () => screen.getByRole('complementary', { name: 'Flags' })
const inPanel = () => within(panel())
const count = (): string => panel().querySelector('.panel-count b')?.textContent ?? ''

type Drawn = Awaited<ReturnType<typeof drawReview>>
const analysisOf = ({ stet }: Drawn) => stet.analysis.getState().analysis!
const decisionsOf = ({ stet }: Drawn) => stet.project.getState().project!.decisions
const rowsOf = (drawn: Drawn) =>
  listedGroups(analysisOf(drawn), decisionsOf(drawn), drawn.stet.view.getState().filter, 'position', {})

/** The short pair with more in it: one fault in three places, and one more rule on the doubled word. */
async function drawMany() {
  const ports = inMemoryPorts()
  const drawn = await drawReview({
    ...ports,
    analyzer: {
      ...ports.analyzer,
      async analyse(project, progress, signal) {
        const analysis = await ports.analyzer.analyse(project, progress, signal)
        const doubled = analysis.flags.find(({ rule }) => rule === 'doubled-word')!
        const [place] = doubled.places
        const copies = ['a', 'b', 'c'].map((id, at) => ({
          ...doubled,
          id,
          places: [{ ...place, start: at, end: at + 1 }] as const,
        }))
        const second = { ...doubled, id: 'second', rule: 'phrase-repeat', severity: 'major' as const }
        return { ...analysis, flags: [...copies, ...analysis.flags, second] }
      },
    },
  })
  const doubled = analysisOf(drawn).flags.find(({ id, rule }) => rule === 'doubled-word' && id.length > 1)!
  return { ...drawn, doubled: doubled.id }
}

describe('an item with several reasons', () => {
  it('is one in the count, shows both reasons, and one key answers both', async () => {
    const drawn = await drawMany()
    const { stet, user, doubled } = drawn
    expect(count()).toBe(`${flagGroups(analysisOf(drawn)).length} flags`)
    stet.navigating.goToFlag(doubled)
    expect(await inPanel().findByText('2 reasons for these words, one answer for all')).toBeTruthy()
    expect(inPanel().getAllByRole('button', { name: 'Dismiss only this' })).toHaveLength(2)
    await user.keyboard('d')
    expect(Object.keys(decisionsOf(drawn)).sort()).toEqual([doubled, 'second'].sort())
    await user.keyboard('z')
    expect(decisionsOf(drawn)).toEqual({})
  })

  it('one reason can be dismissed alone; the other stays open', async () => {
    const drawn = await drawMany()
    const { stet, user } = drawn
    stet.navigating.goToFlag('second')
    await user.click((await inPanel().findAllByRole('button', { name: 'Dismiss only this' }))[0]!)
    expect(Object.keys(decisionsOf(drawn))).toEqual(['second'])
    expect(inPanel().getByText('Dismissed')).toBeTruthy()
    expect(inPanel().getByRole('button', { name: /^Accept and mark/ })).toBeTruthy()
  })
})

describe('many at once', () => {
  it('R dismisses the same words everywhere, with the count on the button, in one step', async () => {
    const drawn = await drawMany()
    const { stet, user, doubled } = drawn
    stet.navigating.goToFlag('a')
    expect(await inPanel().findByRole('button', { name: 'Dismiss 4 with the same words' })).toBeTruthy()
    await user.keyboard('r')
    expect(Object.keys(decisionsOf(drawn)).sort()).toEqual(['a', 'b', 'c', doubled].sort())
    await user.keyboard('z')
    expect(decisionsOf(drawn)).toEqual({})
  })

  it('Shift A accepts all of the rule', async () => {
    const drawn = await drawMany()
    drawn.stet.navigating.goToFlag('b')
    await drawn.user.keyboard('{Shift>}A{/Shift}')
    expect(Object.values(decisionsOf(drawn)).map(({ verdict }) => verdict)).toEqual(
      Array.from({ length: 4 }, () => 'corrected'),
    )
  })

  it('“never flag” accepts the words; the flag is gone when the rules have run again, and undo brings it back', async () => {
    const drawn = await drawReview()
    const { stet, user } = drawn
    const flag = analysisOf(drawn).flags.find(({ rule }) => rule === 'doubled-word')!
    const has = (): boolean => analysisOf(drawn).flags.some(({ id }) => id === flag.id)
    stet.navigating.goToFlag(flag.id)
    await user.click(await inPanel().findByRole('button', { name: 'Never flag “the the”' }))
    await waitFor(() => expect(has()).toBe(false))
    expect(stet.view.getState().currentFlag).not.toBe(flag.id)
    stet.reviewing.undo()
    await waitFor(() => expect(has()).toBe(true))
  })
})

describe('severity and comment', () => {
  it('a figure sets the severity, N takes a comment, and both go with the answer', async () => {
    const drawn = await drawReview()
    const { stet, user } = drawn
    const flag = analysisOf(drawn).flags.find(({ rule }) => rule === 'number')!
    stet.navigating.goToFlag(flag.id)
    await user.keyboard('4')
    expect(inPanel().getByRole('combobox', { name: 'Severity of this flag' })).toHaveProperty(
      'value',
      'critical',
    )
    // no wait for a frame between the keys: the field has the caret before the next letter can come
    await user.keyboard('nask Tomas{Enter}')
    await user.keyboard('s')
    expect(decisionsOf(drawn)[flag.id]).toMatchObject({
      verdict: 'kept',
      severity: 'critical',
      comment: 'ask Tomas',
    })
    stet.navigating.goToFlag(flag.id)
    await user.keyboard('2')
    expect(decisionsOf(drawn)[flag.id]).toMatchObject({ severity: 'minor', comment: 'ask Tomas' })
  })
})

describe('the filter', () => {
  it('narrows by chips with their counts, survives answers, and lets go', async () => {
    const drawn = await drawReview()
    const { stet, user } = drawn
    const all = rowsOf(drawn).length
    await user.keyboard('/')
    const chip = inPanel().getByRole('button', { name: /^Thomas|^Tomas/ })
    const items = Number(/\d+$/.exec(chip.textContent ?? '')?.[0])
    expect(items).toBeLessThan(all)
    await user.click(chip)
    expect(rowsOf(drawn)).toHaveLength(items)
    stet.navigating.nextFlag()
    stet.reviewing.dismiss()
    expect(rowsOf(drawn)).toHaveLength(items - 1)
    expect(stet.view.getState().filter.speaker).toBe('Tomas')
    await user.click(inPanel().getByRole('button', { name: 'Tomas, remove from the filter' }))
    expect(rowsOf(drawn)).toHaveLength(all - 1)
  })

  it('every choice leaves as many as it says, whatever else is chosen', async () => {
    const drawn = await drawMany()
    const { queueCounts } = await import('../../src/state/selectors/queue.ts')
    const analysis = analysisOf(drawn)
    const bases = [
      NO_FILTER,
      { ...NO_FILTER, severity: 'minor' as const },
      { ...NO_FILTER, rule: 'doubled-word' },
    ]
    for (const base of bases) {
      const counts = queueCounts(analysis, {}, base)
      for (const facet of ['rule', 'severity', 'category', 'side', 'speaker', 'confidence'] as const)
        for (const { value, items } of counts[facet]) {
          const left = listedGroups(analysis, {}, { ...base, [facet]: value }, 'position', {})
          expect([facet, value, left.length]).toEqual([facet, value, items])
        }
      expect(counts.open).toBe(listedGroups(analysis, {}, base, 'position', {}).length)
    }
  })

  it('Q orders by severity: the gravest comes first', async () => {
    const drawn = await drawMany()
    await drawn.user.keyboard('q')
    expect(drawn.stet.view.getState().sort).toBe('severity')
    await drawn.user.keyboard('j')
    const current = drawn.stet.view.getState().currentFlag
    const first = analysisOf(drawn).flags.find(({ id }) => id === current)!
    expect(['major', 'critical']).toContain(first.severity)
    expect(count()).toMatch(/^1 of/)
  })

  it('by the rules that were right so far: what is answered later does not shuffle it', async () => {
    const drawn = await drawMany()
    const { stet, doubled } = drawn
    const order = () => {
      const { filter, sort, sortBasis } = stet.view.getState()
      const groups = listedGroups(analysisOf(drawn), decisionsOf(drawn), filter, sort, sortBasis)
      return groups.map(({ flags }) => flags[0].rule)
    }
    stet.reviewing.answerAlone(doubled, 'accept')
    stet.reviewing.dismiss(analysisOf(drawn).flags.find(({ rule }) => rule === 'number')!.id)
    stet.navigating.setSort('kept')
    expect(order()[0]).toBe('doubled-word')
    stet.reviewing.answerKind('dismiss', 'a')
    const before = order()
    stet.reviewing.undo()
    expect(order().filter((rule) => rule !== 'doubled-word')).toEqual(before)
    expect(order()[0]).toBe('doubled-word')
  })
})

describe('what became of the flags of a rule', () => {
  it('stands with each of them: nothing before the first answer, then kept and dismissed apart, and undo takes back', async () => {
    const { stet } = await drawMany()
    const line = (): string | undefined =>
      [...panel().querySelectorAll('.rule-line span')]
        .map(({ textContent }) => textContent ?? '')
        .find((words) => words.endsWith('so far'))
    // an answer leads on to the next flag, so each time back to the one that is looked at
    const shows = async (words: string | undefined) => {
      stet.navigating.goToFlag('c')
      await waitFor(() => expect(line()).toBe(words))
    }
    stet.navigating.goToFlag('c')
    await waitFor(() => expect(panel().querySelector('.rule-line')).not.toBeNull())
    await shows(undefined)
    stet.reviewing.answerAlone('a', 'dismiss')
    await shows('0 kept, 1 dismissed so far')
    stet.reviewing.answerAlone('b', 'accept')
    await shows('1 kept, 1 dismissed so far')
    // an answer to another rule is none of this one
    stet.reviewing.answerAlone('second', 'dismiss')
    await shows('1 kept, 1 dismissed so far')
    stet.reviewing.undo()
    stet.reviewing.undo()
    await shows('0 kept, 1 dismissed so far')
  })
})
