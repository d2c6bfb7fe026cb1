import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drawReview } from './draw-workbench.tsx'

async function drawOverview() {
  const drawn = await drawReview()
  drawn.stet.navigating.openPage('overview')
  await screen.findByRole('heading', { level: 1, name: /keeps of the recording/ })
  return drawn
}

const map = () => screen.getByRole('slider', { name: 'Place in the coverage map' })
const current = (drawn: Awaited<ReturnType<typeof drawOverview>>) => drawn.stet.view.getState()
const valueText = () => map().getAttribute('aria-valuetext') ?? ''

describe('the coverage map', () => {
  it('is gone through by keys, tells where one stands, and Enter opens the row', async () => {
    const drawn = await drawOverview()
    const { rows } = drawn.stet.analysis.getState().analysis!
    map().focus()
    await drawn.user.keyboard('{Home}')
    expect(valueText()).toMatch(/^Row 1, /)
    await drawn.user.keyboard('{ArrowDown}')
    expect(valueText()).toContain('How often does the river flood?')
    await drawn.user.keyboard('{End}')
    expect(map().getAttribute('aria-valuenow')).toBe(String(rows.length))
    await drawn.user.keyboard('{ArrowDown}') // there is nothing beyond
    expect(map().getAttribute('aria-valuenow')).toBe(String(rows.length))
    await drawn.user.keyboard('{Enter}')
    expect(current(drawn)).toMatchObject({ page: 'review', currentRow: rows.at(-1)!.id })
  })

  it('a cut says so, and when it was said', async () => {
    const drawn = await drawOverview()
    const { rows } = drawn.stet.analysis.getState().analysis!
    map().focus()
    await drawn.user.keyboard('{Home}')
    for (let at = 0; at < rows.findIndex((row) => row.kind === 'cut'); at++)
      await drawn.user.keyboard('{ArrowRight}')
    expect(valueText()).toMatch(/^Cut after row 3, 12 seconds: My grandmother/)
  })

  it('Shift and arrows choose a part, which the table lists; Escape takes it back', async () => {
    const drawn = await drawOverview()
    map().focus()
    await drawn.user.keyboard('{Home}{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(valueText()).toContain('Row 1 to Row 3 chosen')
    const part = screen.getByText(/^In this part/)
    expect(part.closest('details')).toHaveProperty('open', true)
    expect(screen.getByRole('combobox', { name: 'Part' })).toHaveProperty('value', 'own')
    await drawn.user.keyboard('{Escape}')
    expect(screen.queryByText(/^In this part/)).toBeNull()
  })

  it('a click opens what is under the pointer, a drag chooses a part without leaving', async () => {
    const drawn = await drawOverview()
    fireEvent.pointerDown(map(), { clientX: 60, clientY: 40, button: 0 })
    fireEvent.pointerMove(map(), { clientX: 60, clientY: 300 })
    fireEvent.pointerUp(map(), { clientX: 60, clientY: 300 })
    expect(current(drawn).page).toBe('overview')
    expect(screen.getByText(/^In this part/)).toBeTruthy()
    fireEvent.pointerDown(map(), { clientX: 60, clientY: 40, button: 0 })
    fireEvent.pointerUp(map(), { clientX: 60, clientY: 40 })
    expect(current(drawn).page).toBe('review')
    expect(current(drawn).currentRow).not.toBeNull()
  })

  it('the table says the same in words, and leads to the rows', async () => {
    const drawn = await drawOverview()
    await drawn.user.click(screen.getByText(/^The map as a table/))
    const section = screen.getByRole('region', { name: 'Coverage map' })
    const table = await within(section).findByRole('table')
    const forms = within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent)
    expect(forms).toContain('Kept')
    expect(forms.some((form) => /cut$/i.test(form ?? ''))).toBe(true)
    await drawn.user.click(within(table).getByRole('button', { name: /^after 3$/ }))
    expect(current(drawn).page).toBe('review')
  })
})

describe('each value is a filter', () => {
  it('a count of flags sets the filter and goes to the first of them', async () => {
    const drawn = await drawOverview()
    const flag = drawn.stet.analysis.getState().analysis!.flags.find(({ rule }) => rule === 'number')!
    const table = screen.getByRole('table', { name: 'Open flags by rule and severity' })
    await drawn.user.click(within(table).getByRole('button', { name: /^1 open flag, Number differs, / }))
    expect(current(drawn)).toMatchObject({
      page: 'review',
      currentFlag: flag.id,
      filter: { rule: 'number', severity: flag.severity, state: 'open' },
    })
  })

  it('decided flags can be looked at again', async () => {
    const drawn = await drawOverview()
    const flag = drawn.stet.analysis.getState().analysis!.flags.find(({ rule }) => rule === 'number')!
    drawn.stet.reviewing.accept(flag.id)
    drawn.stet.navigating.openPage('overview')
    const table = await screen.findByRole('table', { name: 'Open flags by rule and severity' })
    await drawn.user.click(within(table).getByRole('button', { name: '1 decided flag, Number differs' }))
    expect(current(drawn).filter).toMatchObject({ rule: 'number', state: 'decided' })
    expect(current(drawn).currentFlag).toBe(flag.id)
  })

  it('a kind of cut leaves only its cuts in the list', async () => {
    const drawn = await drawOverview()
    const kinds = screen.getByRole('table', { name: 'Cut, by kind' })
    const [kind] = within(kinds).getAllByRole('button')
    await drawn.user.click(kind!)
    expect(kind!.getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByRole('table', { name: `Cuts: ${kind!.textContent}` })).toBeTruthy()
    await drawn.user.click(kind!)
    expect(screen.getByRole('table', { name: 'Cuts, substantive first' })).toBeTruthy()
  })

  it('a speaker, a figure and the progress lead to rows', async () => {
    const drawn = await drawOverview()
    await drawn.user.click(screen.getByRole('button', { name: 'Tomas' }))
    expect(current(drawn).page).toBe('review')
    drawn.stet.navigating.openPage('overview')
    await drawn.user.click(await screen.findByRole('button', { name: /^1 cut, .*go to the first$/ }))
    expect(
      drawn.stet.analysis.getState().analysis!.rows.find(({ id }) => id === current(drawn).currentRow)?.kind,
    ).toBe('cut')
    drawn.stet.navigating.openPage('overview')
    await drawn.user.click(await screen.findByRole('button', { name: /of 5 rows reviewed, go to/ }))
    expect(current(drawn).page).toBe('review')
  })

  it('the score follows what is accepted', async () => {
    const drawn = await drawOverview()
    const box = () => screen.getByRole('region', { name: 'MQM score' })
    expect(box().textContent).toContain('100 of 100')
    const flag = drawn.stet.analysis.getState().analysis!.flags.find(({ rule }) => rule === 'number')!
    drawn.stet.reviewing.accept(flag.id)
    drawn.stet.navigating.openPage('overview')
    await waitFor(() => expect(box().textContent).toContain('does not pass, threshold 90'))
    await drawn.user.click(within(box()).getByRole('button', { name: /^1 finding, / }))
    expect(current(drawn).filter.state).toBe('decided')
  })

  it('in Chinese nothing is left in English but the texts and the names of rules', async () => {
    const drawn = await drawOverview()
    drawn.stet.navigating.setLanguage('zh')
    expect(await screen.findByRole('heading', { level: 1, name: '文章保留了录像的哪些内容' })).toBeTruthy()
    expect(screen.getByRole('slider', { name: '覆盖图中的位置' })).toBeTruthy()
    expect(screen.getByRole('main').textContent).not.toMatch(
      /Kept|Cut,|Words|Speaker|of words|Severity|open flag/,
    )
  })
})
