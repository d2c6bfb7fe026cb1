import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addMark, makeAnchor } from '../../src/core/review/index.ts'
import { runChange } from '../../src/state/stores/project-store.ts'
import { drawReview } from './draw-workbench.tsx'

describe('the corrected text', () => {
  it('has every accepted correction in it, as a change or as plain text, and leads back to where it was made', async () => {
    const { stet, user } = await drawReview()
    const { article, flags } = stet.analysis.getState().analysis!
    const label = flags.find(({ rule }) => rule === 'speaker-label')!
    const doubled = flags.find(({ rule }) => rule === 'doubled-word')!
    stet.reviewing.accept(label.id)
    stet.reviewing.accept(doubled.id)
    stet.navigating.openPage('corrected')
    await screen.findByRole('heading', { name: 'Corrected text' })
    const main = screen.getByRole('main')
    const changes = main.querySelectorAll('.corrected-change')
    expect(changes).toHaveLength(label.places.length + 1)
    // a space that was put in can be seen
    expect(changes[0]!.querySelector('ins')?.textContent).toMatch(/␣/)
    await user.click(screen.getByRole('checkbox', { name: 'Show what was changed' }))
    expect(main.textContent).toContain('Mara: How often does the river flood?')
    expect(main.textContent).toContain('sand to the levee')
    expect(main.querySelector('article')?.textContent?.length).toBe(
      article.text.replaceAll('\n', '').length + label.places.length - 'the '.length,
    )
    await user.click(screen.getByRole('checkbox', { name: 'Show what was changed' }))
    await user.click(screen.getByRole('button', { name: /^“the the” is now/ }))
    expect(stet.view.getState()).toMatchObject({ page: 'review', currentFlag: doubled.id })
  })

  it('names what was left out because another correction has the same words', async () => {
    const { stet } = await drawReview()
    const { article, flags } = stet.analysis.getState().analysis!
    const doubled = flags.find(({ rule }) => rule === 'doubled-word')!
    stet.reviewing.accept(doubled.id)
    const [{ start, end }] = doubled.places
    const mark = {
      id: 'm',
      anchor: makeAnchor(article, 'article', { start, end: end + ' levee'.length }),
      category: 'style/awkward-style' as const,
      severity: 'minor' as const,
      correction: 'the dyke',
      comment: '',
      flag: null,
    }
    runChange(stet.project, addMark(stet.project.getState().project!, mark))
    stet.navigating.openPage('corrected')
    await waitFor(() => expect(screen.getByRole('region', { name: 'Left out' })).toBeTruthy())
    expect(screen.getByRole('region', { name: 'Left out' }).textContent).toContain('the the')
    expect(screen.getByRole('main').textContent).toContain('the dyke')
  })
})
