import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ARTICLE, inMemoryPorts, TRANSCRIPT } from '../state/in-memory-ports.ts'
import { flagGroups } from '../../src/state/selectors/flags.ts'
import { drawReview, drawWorkbench } from './draw-workbench.tsx'

const undo = () => within(screen.getByRole('banner')).getByRole('button', { name: 'Undo' })
const panel = () => screen.getByRole('complementary', { name: 'Flags' })
const flagsLeft = (): number => Number(/(\d+) flags?$|of (\d+)/.exec(count())?.slice(1).find(Boolean))
const count = (): string => panel().querySelector('b')?.textContent ?? ''

describe('the first visit', () => {
  it('says what to put where, and offers the sample', () => {
    drawWorkbench()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Stet')
    expect(screen.getByRole('region', { name: 'Article' })).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Transcript' })).toBeTruthy()
  })

  it('opens the sample in one click: rows and flags', async () => {
    const { user } = drawWorkbench()
    await user.click(screen.getByRole('button', { name: 'Try the sample interview' }))
    // by selector and by the clock: asking for roles at every change of a page of this size takes jsdom half a minute
    const feed = await vi.waitFor(
      () => {
        const found = document.querySelector('[role=feed]')
        if (found === null) throw new Error('there is no feed')
        return found
      },
      { timeout: 50_000, interval: 100 },
    )
    expect(feed.querySelectorAll('article').length).toBeGreaterThan(3)
    expect(feed.textContent).toContain('Three in the Morning')
    expect(flagsLeft()).toBeGreaterThan(40)
  })

  it('goes from two pasted texts, through what was read, to rows', async () => {
    const { user } = drawWorkbench()
    for (const [side, text] of [
      ['Article', ARTICLE],
      ['Transcript', TRANSCRIPT],
    ] as const) {
      // the second text is pasted with the dialogue of the first put away
      await user.click(
        within(screen.getByRole('region', { name: side })).getByRole('button', { name: 'Paste text' }),
      )
      const field = await screen.findByRole('textbox')
      await user.click(field)
      await user.paste(text)
      await user.click(screen.getByRole('button', { name: 'Read this text' }))
      await screen.findByRole('heading', { name: 'Check what was read' })
      if (side === 'Article') await user.click(screen.getByRole('button', { name: 'Close' }))
    }
    await user.click(await screen.findByRole('button', { name: /^Align \d+ rows$/ }))
    const feed = await screen.findByRole('feed')
    expect(within(feed).getByText(/My grandmother kept a boat/)).toBeTruthy()
  })

  it('asks for a text when nothing was pasted', async () => {
    const { user } = drawWorkbench()
    await user.click(screen.getAllByRole('button', { name: 'Paste text' })[0]!)
    await user.click(await screen.findByRole('button', { name: 'Read this text' }))
    expect(screen.getByRole('alert').textContent).toContain('There is no text yet')
  })
})

describe('trouble', () => {
  it('names the file and the remedy, and leaves the open review alone', async () => {
    const { stet } = await drawReview()
    await stet.session.openFile('broken.stet.json', '{"schema":"stet.project/1",')
    expect((await screen.findByRole('alert')).textContent).toContain('broken.stet.json')
    expect(screen.getByRole('feed')).toBeTruthy()
  })

  it('says when the browser cannot save', async () => {
    const ports = inMemoryPorts()
    ports.failSaving.why = 'The disk is full.'
    const { user } = await drawReview(ports)
    await screen.findByText('Not saved')
    await user.click(screen.getByRole('button', { expanded: false, name: /A Talk About Floods/ }))
    expect((await screen.findByText(/disk is full/i)).textContent).toContain('safe in this tab')
  })
})

describe('the flags', () => {
  it('J and K go through them; the panel shows reason, evidence, suggestion, buttons', async () => {
    const { user, stet } = await drawReview()
    const { flags } = stet.analysis.getState().analysis!
    const items = flagGroups(stet.analysis.getState().analysis!).length
    await user.keyboard('j')
    expect(count()).toBe(`1 of ${items}`)
    await user.keyboard('jk')
    expect(count()).toBe(`1 of ${items}`)
    const number = flags.find((flag) => flag.rule === 'number')!
    stet.navigating.goToFlag(number.id)
    await within(panel()).findByText(number.message)
    expect(within(panel()).getAllByText(/forty/).length).toBeGreaterThan(0)
    expect(within(panel()).getByRole('button', { name: /^Accept and mark/ })).toBeTruthy()
  })

  it('accepting and dismissing leave one flag less each; undo brings them back', async () => {
    const { user } = await drawReview()
    const all = flagsLeft()
    await user.keyboard('j')
    await user.keyboard('d')
    await waitFor(() => expect(flagsLeft()).toBe(all - 1))
    await user.click(within(panel()).getByRole('button', { name: 'Next flag' }))
    await user.keyboard('a')
    await waitFor(() => expect(flagsLeft()).toBe(all - 2))
    await user.click(undo())
    await user.click(undo())
    await waitFor(() => expect(flagsLeft()).toBe(all))
    expect(undo()).toHaveProperty('disabled', true)
  })

  it('the filter narrows the list to one rule', async () => {
    const { user, stet } = await drawReview()
    const numbers = stet.analysis.getState().analysis!.flags.filter((flag) => flag.rule === 'number')
    await user.click(within(panel()).getByRole('button', { name: 'Filter' }))
    await user.click(within(panel()).getByRole('button', { name: /^Number/ }))
    expect(flagsLeft()).toBe(numbers.length)
  })

  it('letters typed into a field are no commands', async () => {
    const { user, stet } = await drawReview()
    stet.marking.startOn({ side: 'article', start: 0, end: 6 })
    await user.type(await screen.findByRole('textbox', { name: 'Comment' }), 'add a z')
    expect(stet.project.getState().project?.decisions).toEqual({})
    expect(stet.view.getState().editor?.draft.comment).toBe('add a z')
  })
})

describe('a mark', () => {
  it('is made with category, correction and comment, shown in the margin, and edited again', async () => {
    const { user, stet } = await drawReview()
    const { text } = stet.analysis.getState().analysis!.article
    const start = text.indexOf('warning')
    stet.marking.startOn({ side: 'article', start, end: start + 'warning'.length })
    const editor = await screen.findByRole('complementary', { name: 'Mark editor' })
    await user.click(within(editor).getByRole('button', { name: /^Save mark/ }))
    expect(editor.textContent).toContain('Choose a category')
    await user.click(within(editor).getByRole('radio', { name: /^Minor/ }))
    await user.type(within(editor).getByRole('searchbox', { name: 'Find a category' }), 'mistrans{Enter}')
    await user.type(within(editor).getByRole('textbox', { name: 'Correction' }), 'notice')
    expect(editor.querySelector('ins')?.textContent).toBe('notice')
    expect(editor.querySelector('del')?.textContent).toBe('warning')
    await user.click(within(editor).getByRole('button', { name: /^Save mark/ }))
    const [mark] = Object.values(stet.project.getState().project!.marks)
    expect(mark).toMatchObject({
      severity: 'minor',
      category: 'accuracy/mistranslation',
      correction: 'notice',
    })
    expect(screen.getByRole('feed').querySelector('mark')?.textContent).toContain('warning')
  })
})

describe('the pages', () => {
  it('the report is written in the format chosen, and saved as a file', async () => {
    const { user, ports } = await drawReview()
    await user.click(screen.getByRole('link', { name: 'Report' }))
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    await screen.findByRole('heading', { name: /report/i })
    await user.click(await screen.findByRole('radio', { name: /csv/i }))
    await user.click(await screen.findByRole('button', { name: /^(Save|Download)/ }))
    expect(ports.saved.map((file) => file.name)).toEqual([expect.stringMatching(/\.csv$/)])
  })

  it('the overview lists what was cut', async () => {
    const { user } = await drawReview()
    await user.click(screen.getByRole('link', { name: 'Overview' }))
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    expect(
      await screen.findByRole('heading', { name: 'What the article keeps of the recording' }),
    ).toBeTruthy()
    expect(screen.getByRole('table', { name: /^Cuts, substantive first/ }).textContent).toContain(
      'grandmother',
    )
  })
})
