import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ARTICLE, TRANSCRIPT } from '../state/in-memory-ports.ts'
import { drawReview, drawWorkbench } from './draw-workbench.tsx'

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

  it('a cut is labelled by one key, and undo takes the label back', async () => {
    const { stet, user } = await drawReview()
    const cut = await screen.findByRole('region', { name: /^Cut passage, 20 words/ })
    stet.navigating.goToRow(cut.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? cut.dataset['row']!)
    await user.keyboard('6')
    await waitFor(() =>
      expect(Object.values(stet.project.getState().project!.cutLabels ?? {})).toEqual(['lost']),
    )
    await user.keyboard('z')
    expect(stet.project.getState().project!.cutLabels).toBeUndefined()
  })

  it('the strip beside the feed has a bar for each row, and a tick for each grave flag that is open', async () => {
    const { stet } = await drawReview()
    const { analysis } = stet.analysis.getState()
    const strip = () => screen.getByRole('navigation', { name: 'Coverage strip' })
    // one path for all that look alike, each piece of which begins with a move
    const pieces = (selector: string) =>
      Array.from(strip().querySelectorAll(selector), (path) => path.getAttribute('d')!.split('M').length - 1)
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
    await waitFor(() => expect(sum(pieces('path:not(.tick)'))).toBe(analysis!.rows.length))
    const grave = analysis!.flags.filter(({ severity }) => severity === 'major' || severity === 'critical')
    expect(sum(pieces('.tick'))).toBe(grave.length)
    stet.reviewing.dismiss(grave[0]!.id)
    await waitFor(() => expect(sum(pieces('.tick'))).toBe(grave.length - 1))
  })

  it('T shows the Chinese original beside its row, in its own language, and hides it again', async () => {
    const { stet, user } = drawWorkbench()
    await stet.importing.add([
      { name: 'article.txt', text: ARTICLE },
      { name: 'talk.vtt', text: TRANSCRIPT },
      {
        name: 'zh.txt',
        text: '关于洪水的谈话\n马拉：这条河多久泛滥一次？\n托马斯：那天晚上河水上涨了十四米。我们完全没有得到警告。\n马拉：镇上的人做了什么？\n托马斯：镇上的人们一直把沙子运到堤坝，直到早晨。',
      },
    ])
    await stet.importing.confirm()
    await screen.findByRole('feed')
    if (screen.queryAllByText(/那天晚上河水上涨了/).length === 0) await user.keyboard('t')
    const row = rowWith('The river rose')
    expect(
      (await within(row).findByText(/那天晚上河水上涨了/)).closest('[lang]')?.getAttribute('lang'),
    ).toMatch(/^zh/)
    await user.keyboard('t')
    await waitFor(() => expect(screen.queryByText(/那天晚上河水上涨了/)).toBeNull())
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
