import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drawReview } from './draw-workbench.tsx'

const status = () => document.querySelector('#find-count')?.textContent
const field = () => screen.findByRole<HTMLInputElement>('searchbox', { name: 'Find in both texts' })

describe('the find bar', () => {
  it('counts, goes on with Enter and back with Shift+Enter', async () => {
    const { user } = await drawReview()
    await user.keyboard('{Control>}f{/Control}')
    await user.type(await field(), 'river')
    await waitFor(() => expect(status()).toMatch(/^1 of 4 · row 2 · 2 in the article, 2 in the recording$/))
    await user.keyboard('{Enter}')
    expect(status()).toMatch(/^2 of 4/)
    await user.keyboard('{Shift>}{Enter}{/Shift}{Shift>}{Enter}{/Shift}')
    expect(status()).toMatch(/^4 of 4/)
  })

  it('goes back where the reviewer was on Escape; Ctrl+Enter stays', async () => {
    const { user, stet } = await drawReview()
    screen.getByRole('button', { name: 'Filter' }).focus()
    await user.keyboard('{Control>}f{/Control}')
    await user.type(await field(), 'levee')
    await waitFor(() => expect(stet.view.getState().currentRow).not.toBeNull())
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filter' }))
    expect(stet.view.getState().currentRow).toBeNull()

    await user.keyboard('{Control>}f{/Control}')
    expect((await field()).value).toBe('levee')
    await user.keyboard('{Enter}{Control>}{Enter}{/Control}')
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(document.activeElement?.getAttribute('data-row')).toBe(stet.view.getState().currentRow)
  })

  it('opens a closed cut to show what was found in it', async () => {
    const { user } = await drawReview()
    const disclosure = screen.queryByRole('button', { name: 'Close the cut' })
    if (disclosure !== null) await user.click(disclosure)
    expect(screen.getByRole('button', { name: 'Open the cut' })).toBeTruthy()
    await user.keyboard('{Control>}f{/Control}')
    await user.type(await field(), 'painted')
    expect(await screen.findByRole('button', { name: 'Close the cut' })).toBeTruthy()
  })

  it('says what is wrong with an expression', async () => {
    const { user } = await drawReview()
    await user.keyboard('{Control>}f{/Control}')
    await user.type(await field(), '(a')
    await user.click(screen.getByRole('checkbox', { name: 'Regular expression' }))
    await waitFor(() => expect(status()).toMatch(/^The expression cannot be read: .+/))
    expect((await field()).getAttribute('aria-invalid')).toBe('true')
  })

  it('repeats the last search with Ctrl+G, with the bar closed', async () => {
    const { user, stet } = await drawReview()
    await user.keyboard('{Control>}f{/Control}')
    await user.type(await field(), 'town')
    await waitFor(() => expect(status()).toMatch(/^1 of/))
    await user.keyboard('{Control>}{Enter}{/Control}')
    await user.keyboard('{Control>}g{/Control}')
    expect(stet.view.getState().find).toMatchObject({ open: true, at: 1 })
  })
})
