import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { inMemoryPorts } from '../state/in-memory-ports.ts'
import { drawReview } from './draw-workbench.tsx'

const rowWith = (words: string): HTMLElement =>
  screen.getAllByRole('article').find((row) => row.textContent?.includes(words))!

describe('why a row is as it is', () => {
  it('opens below the row with Y, lists reasons, and closes with Escape', async () => {
    const { stet, user } = await drawReview()
    const row = rowWith('How often does the river flood')
    stet.navigating.goToRow(row.dataset['row']!, { focus: false })
    await user.keyboard('y')
    const why = await within(row).findByRole('region', { name: 'Why these belong together' })
    await waitFor(() => expect(within(why).getAllByRole('listitem').length).toBeGreaterThan(1))
    expect(why.textContent).toContain('Both sides have')
    expect(
      within(row).getByRole('button', { name: 'Why these belong together' }).getAttribute('aria-expanded'),
    ).toBe('true')
    await user.keyboard('{Escape}')
    expect(within(row).queryByRole('region', { name: /^Why/ })).toBeNull()
  })

  it('opens with its button, in one row at a time', async () => {
    const { user } = await drawReview()
    const first = rowWith('How often does the river flood')
    const second = rowWith('what did the town do')
    await user.click(within(first).getByRole('button', { name: /^Why/ }))
    await within(first).findByRole('region', { name: /^Why/ })
    await user.click(within(second).getByRole('button', { name: /^Why/ }))
    await within(second).findByRole('region', { name: /^Why/ })
    expect(within(first).queryByRole('region', { name: /^Why/ })).toBeNull()
  })

  it('tells of a row with two sentences one by one', async () => {
    const { user } = await drawReview()
    const row = rowWith('The river rose by fourteen metres')
    await user.click(within(row).getByRole('button', { name: /^Why/ }))
    const why = await within(row).findByRole('region', { name: /^Why/ })
    await waitFor(() => expect(why.textContent).toContain('The river rose by fourteen metres'))
    expect(why.textContent).toContain('Numbers without a counterpart: fourteen here, forty there.')
    const second = within(why).getByRole('button', { name: /^We had no warning at all/ })
    await user.click(second)
    expect(second.getAttribute('aria-pressed')).toBe('true')
    expect(second.closest('li')?.className).toContain('active')
  })

  it('works for a cut', async () => {
    const { user } = await drawReview()
    const cut = await screen.findByRole('region', { name: /^Cut passage/ })
    await user.click(within(cut).getByRole('button', { name: 'Why this is a cut' }))
    const why = await within(cut).findByRole('region', { name: 'Why this is a cut' })
    await waitFor(() => expect(why.textContent).toMatch(/in the article/))
  })

  it('says when the reasons could not be found out', async () => {
    const { user } = await drawReview(inMemoryPorts({ explain: () => Promise.reject(new Error('no')) }))
    const row = rowWith('How often does the river flood')
    await user.click(within(row).getByRole('button', { name: /^Why/ }))
    expect((await within(row).findByRole('alert')).textContent).toContain('could not be found out')
  })
})
