import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ALIGN_ACTS } from '../../src/ui/review/align-acts.ts'
import { drawReview } from './draw-workbench.tsx'

const rowWith = (words: string): HTMLElement =>
  screen.getAllByRole('article').find((row) => row.textContent?.includes(words))!

async function drawAt(words: string) {
  const drawn = await drawReview()
  drawn.stet.navigating.goToRow(rowWith(words).dataset['row']!)
  return drawn
}

describe('the tools of a row', () => {
  it('open with their button, hold every act with its key, and follow to the next row', async () => {
    const { user } = await drawAt('How often')
    await user.click(within(rowWith('How often')).getByRole('button', { name: 'Correct the match' }))
    const tools = await screen.findByRole('toolbar', { name: 'Correct the match' })
    const buttons = within(tools).getAllByRole('button')
    expect(buttons).toHaveLength(ALIGN_ACTS.length)
    for (const [at, { key }] of ALIGN_ACTS.entries()) expect(buttons[at]!.textContent).toContain(key)
    // one stop of the Tab key; arrows go from button to button
    expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1)
    buttons[0]!.focus()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(buttons[1])
    buttons[1]!.blur()
    await user.keyboard('{ArrowDown}')
    await waitFor(() =>
      expect(
        within(rowWith('We had no warning')).queryByRole('toolbar', { name: 'Correct the match' }),
      ).not.toBeNull(),
    )
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('toolbar', { name: 'Correct the match' })).toBeNull()
  })

  it('take a cut into the row by key, and Z puts it back', async () => {
    const { user } = await drawAt('We had no warning')
    expect(screen.queryByRole('region', { name: /^Cut passage/ })).not.toBeNull()
    await user.keyboard('}')
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Cut passage/ })).toBeNull())
    expect(rowWith('We had no warning').textContent).toContain('My grandmother kept a boat')
    expect(rowWith('We had no warning').getAttribute('aria-label')).toContain('Changed by you')
    await user.keyboard('z')
    await screen.findByRole('region', { name: /^Cut passage/ })
    expect(rowWith('We had no warning').getAttribute('aria-label')).not.toContain('Changed by you')
  })

  it('confirm the row and those before it, and go on', async () => {
    const { user, stet } = await drawAt('And what did')
    await user.keyboard('=')
    await waitFor(() => expect(rowWith('How often').getAttribute('aria-label')).toContain('Confirmed by you'))
    expect(stet.view.getState().currentRow).toBe(rowWith('carried sand').dataset['row'])
  })

  it('link two sentences in two steps, and tell what the run changed', async () => {
    const { user, stet } = await drawAt('We had no warning')
    await user.keyboard('{ArrowRight}')
    expect(stet.view.getState().pinned).toEqual({ side: 'transcript', index: 1 })
    await user.keyboard("'")
    const bar = await screen.findByRole('complementary', { name: 'Link …' })
    expect(bar.textContent).toContain('Choose the sentence of the article')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary', { name: 'Link …' })).toBeNull()
    await user.keyboard('\\')
    const list = await screen.findByRole('dialog', { name: 'What the last alignment changed' })
    expect(list.textContent).toContain('The alignment is as it was first made')
  })
})

describe('reading', () => {
  it('goes sentence by sentence: what was said first, then the article; each is read aloud', async () => {
    const { user, stet } = await drawAt('We had no warning')
    const seen: string[] = []
    for (let step = 0; step < 4; step++) {
      await user.keyboard('{ArrowRight}')
      seen.push(stet.view.getState().pinned!.side)
    }
    expect(seen).toEqual(['transcript', 'transcript', 'article', 'article'])
    await waitFor(() =>
      expect(
        screen.getAllByRole('status').some((each) => each.textContent === 'We had no warning at all.'),
      ).toBe(true),
    )
    await user.keyboard('{ArrowLeft}')
    expect(stet.view.getState().pinned!.side).toBe('article')
  })

  it('V shows one row, ↓ the next, V all again', async () => {
    const { user } = await drawAt('We had no warning')
    await user.keyboard('v')
    const feed = screen.getByRole('feed')
    await waitFor(() => expect(within(feed).getAllByRole('article')).toHaveLength(1))
    expect(feed.textContent).toContain('We had no warning')
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(feed.textContent).not.toContain('We had no warning'))
    await user.keyboard('v')
    await waitFor(() => expect(within(feed).getAllByRole('article').length).toBeGreaterThan(3))
  })

  it('a figure labels the current cut, kept with the project and taken back by Z', async () => {
    const { user, stet } = await drawReview()
    const cut = await screen.findByRole('region', { name: /^Cut passage/ })
    stet.navigating.goToRow(cut.closest<HTMLElement>('[data-row]')!.dataset['row']!)
    await user.keyboard('8')
    await waitFor(() => expect(within(cut).getByText('Sponsor', { selector: '.cut-label' })).toBeDefined())
    expect(Object.values(stet.project.getState().project!.cutLabels ?? {})).toEqual(['sponsor'])
    await user.keyboard('z')
    expect(stet.project.getState().project!.cutLabels).toBeUndefined()
  })

  it('B sets a bookmark and asks for a note; the go-to dialogue lists it', async () => {
    const { user, stet } = await drawAt('And what did')
    await user.keyboard('b')
    await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'ask Mara{Enter}')
    expect(Object.values(stet.project.getState().project!.bookmarks ?? {})).toEqual([{ note: 'ask Mara' }])
    expect(rowWith('And what did').textContent).toContain('ask Mara')
    await user.keyboard('g')
    const dialog = await screen.findByRole('dialog', { name: 'Go to a row or time' })
    expect(within(dialog).getByRole('heading', { name: 'Bookmarks' })).toBeDefined()
    expect(dialog.textContent).toContain('ask Mara')
  })
})
