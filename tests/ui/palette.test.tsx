import { screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchActs } from '../../src/ui/palette/search-acts.ts'
import { drawReview, drawWorkbench } from './draw-workbench.tsx'

const field = () => screen.findByRole('combobox', { name: 'All commands' })
/** Menus of the page below have options, too. */
const dialog = () => within(screen.getByRole('dialog'))
const options = () =>
  dialog()
    .getAllByRole('option')
    .map((option) => option.textContent)
const current = () => dialog().getByRole('option', { selected: true }).textContent

describe('what is typed', () => {
  const acts = ['Theme: Dark', 'Undo', '撤销', 'Save report (HTML)'].map((title) => ({
    id: title,
    title,
    also: '',
    group: 'here' as const,
    key: '',
    isChosen: false,
    run: () => undefined,
  }))
  const found = (typed: string): string[] => searchActs(acts, typed).map(({ act }) => act.title)
  it.each([
    ['[', []],
    ['dark]', ['Theme: Dark']],
    ['save (html', ['Save report (HTML)']],
    ['*撤', ['撤销']],
  ])('%s', (typed, titles) => expect(found(typed)).toEqual(titles))

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (typed) => {
        for (const { act, parts } of searchActs(acts, typed))
          expect(parts.map(({ text }) => text).join('')).toBe(act.title)
      }),
    )
  })
})

describe('the palette', () => {
  it('lists every command by group, with its key, and closes on Escape with the focus where it was', async () => {
    const { user } = await drawReview()
    screen.getByRole('button', { name: 'Filter' }).focus()
    await user.keyboard('{Control>}k{/Control}')
    const input = await field()
    // React moves the focus after it has drawn
    await waitFor(() => expect(document.activeElement).toBe(input))
    const groups = screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))
    expect(groups).toEqual(expect.arrayContaining(['Here', 'Go to', 'Files', 'Export', 'Settings']))
    expect(options()).toEqual(expect.arrayContaining(['Next flagJ', 'Overview', 'Theme: Dark']))
    await user.keyboard('{Escape}')
    // jsdom knows no cancel event of dialogues; the browser tests press Escape for real
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filter' }))
  })

  it('finds by some letters, moves with the arrows and does what is chosen', async () => {
    const { user, stet } = await drawReview()
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await field(), 'them drk')
    expect(current()).toBe('Theme: Dark')
    await user.keyboard('{Enter}')
    expect(stet.view.getState().theme).toBe('dark')
    expect(screen.queryByRole('combobox', { name: 'All commands' })).toBeNull()

    await user.keyboard('{Control>}k{/Control}')
    await user.type(await field(), 'theme')
    const before = current()
    await user.keyboard('{ArrowDown}')
    expect(current()).not.toBe(before)
    await user.keyboard('{ArrowUp}')
    expect(current()).toBe(before)
  })

  it('takes a number for a row, and other words for something to find', async () => {
    const { user, stet } = await drawReview()
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await field(), '3')
    expect(current()).toBe('Row or time 3')
    await user.keyboard('{Enter}')
    const { analysis } = stet.analysis.getState()
    const row = analysis?.rows.find(({ id }) => id === stet.view.getState().currentRow)
    expect(row?.number).toBe(3)

    await user.keyboard('{Control>}k{/Control}')
    await user.type(await field(), 'grandmother')
    expect(current()).toBe('Find “grandmother” in both texts')
    await user.keyboard('{Enter}')
    expect(
      (await screen.findByRole<HTMLInputElement>('searchbox', { name: 'Find in both texts' })).value,
    ).toBe('grandmother')
  })

  it('saves the report in a format', async () => {
    const { user, ports } = await drawReview()
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await field(), 'csv')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(ports.saved.map(({ name }) => name).join()).toContain('.csv'))
  })

  it('is there before anything is open, with what can be done then', async () => {
    const { user, stet } = drawWorkbench()
    await screen.findByRole('button', { name: 'Try the sample interview' })
    // the keys are fetched right after the first page
    await waitFor(async () => {
      if (!stet.view.getState().paletteOpen) await user.keyboard('{Control>}k{/Control}')
      expect(stet.view.getState().paletteOpen).toBe(true)
    })
    await field()
    expect(options()).toContain('Try the sample interview')
    expect(options()).not.toContain('Next flagJ')
  })

  it('speaks Chinese, and still knows the English names', async () => {
    const { user, stet } = await drawReview()
    stet.navigating.setLanguage('zh')
    await waitFor(() => expect(document.documentElement.lang).toBe('zh-Hans'))
    await user.keyboard('{Control>}k{/Control}')
    const chinese = await screen.findByRole('combobox', { name: '全部命令' })
    await user.type(chinese, 'theme dark')
    expect(current()).toBe('主题：深色')
    await user.clear(chinese)
    await user.type(chinese, '下一')
    expect(options().length).toBeGreaterThan(0)
  })
})
