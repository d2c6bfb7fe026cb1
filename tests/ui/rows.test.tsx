import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drawReview } from './draw-workbench.tsx'

const rowWith = (words: string): HTMLElement =>
  screen.getAllByRole('article').find((row) => row.textContent?.includes(words))!

describe('the rows', () => {
  it('stand in a feed, each an article that says where it stands', async () => {
    await drawReview()
    const rows = within(screen.getByRole('feed')).getAllByRole('article')
    const numbered = rows.filter((row) => /^Row \d/.test(row.getAttribute('aria-label') ?? ''))
    expect(numbered.length).toBeGreaterThan(3)
    for (const row of numbered) expect(Number(row.getAttribute('aria-posinset'))).toBeGreaterThan(0)
  })

  it('show what was said beside the article, with time and speaker', async () => {
    await drawReview()
    const row = rowWith('How often does the river flood')
    expect(within(row).getByText('00:01')).toBeDefined()
    expect(row.textContent).toContain('Mara')
  })

  it('show a cut passage as a region that opens, with its length', async () => {
    const { user } = await drawReview()
    const cut = await screen.findByRole('region', { name: /^Cut passage, 20 words, 18 seconds/ })
    const button = within(cut).getByRole('button', { name: /the cut$/ })
    if (button.getAttribute('aria-expanded') === 'false') await user.click(button)
    expect(cut.textContent).toContain('My grandmother kept a boat')
    await user.click(within(cut).getByRole('button', { name: /Fine to cut/ }))
    await waitFor(() => expect(cut.textContent).toContain('Fine to cut'))
  })

  it('times become links to the second once the project has a video', async () => {
    const { stet } = await drawReview()
    expect(within(rowWith('How often')).queryByRole('link')).toBeNull()
    stet.session.setVideo('dQw4w9WgXcQ')
    const link = await within(rowWith('How often')).findByRole('link')
    expect(link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1s')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })

  it('Space marks a row as reviewed and goes on; Z takes it back', async () => {
    const { stet, user } = await drawReview()
    const row = rowWith('How often')
    stet.navigating.goToRow(row.dataset['row']!, { focus: false })
    await user.keyboard(' ')
    expect(stet.project.getState().project!.reviewed).toHaveProperty(row.dataset['row']!)
    expect(stet.view.getState().currentRow).not.toBe(row.dataset['row'])
    await user.keyboard('z')
    expect(stet.project.getState().project!.reviewed).toEqual({})
  })

  it('a sentence pointed at grounds its counterpart', async () => {
    const { user } = await drawReview()
    const row = rowWith('We had no warning')
    const sentence = within(row).getAllByText(/We had no warning at all/)[0]!
    await user.hover(sentence)
    await waitFor(() => expect(row.querySelectorAll('[data-side="transcript"] .s.on')).toHaveLength(1))
    expect(row.querySelectorAll('[data-side="article"] .s.on')).toHaveLength(1)
  })

  it('single letters can be switched off', async () => {
    const { stet, user } = await drawReview()
    await user.keyboard('?')
    await user.click(await screen.findByRole('checkbox', { name: /Single letters/ }))
    stet.navigating.toggleKeys()
    await user.keyboard('j')
    expect(stet.view.getState().currentFlag).toBeNull()
  })
})
