import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createStet } from '../../src/state/index.ts'
import { ARTICLE, inMemoryPorts } from '../state/in-memory-ports.ts'
import { drawReview, drawWorkbench } from './draw-workbench.tsx'

/** A project whose article has been replaced by one that lacks the words that were marked. */
async function drawWithLostMark() {
  const ports = inMemoryPorts()
  const before = createStet(ports)
  await before.importing.add([{ name: 'article.txt', text: ARTICLE }])
  await before.importing.confirm()
  const start = ARTICLE.indexOf('warning')
  before.marking.startOn({ side: 'article', start, end: start + 'warning'.length })
  // offsets are those of the reading text: the words themselves say that the right ones were taken
  before.marking.change({ category: 'style/awkward-style', correction: 'notice', comment: 'Too grand.' })
  expect(before.marking.save()).toBe(true)
  const project = before.project.getState().project!
  const source = `${project.article.source.split('\n')[0]}\nMara:Nothing of it is left here.\n`
  ports.stored.set(project.id, { ...project, article: { ...project.article, source } })
  const drawn = drawWorkbench(ports)
  await screen.findByRole('feed')
  const [mark] = Object.values(project.marks)
  return { ...drawn, mark: mark! }
}

describe('marks whose words are gone', () => {
  it('are told with all that was typed, and can be copied, removed and had back', async () => {
    const { user, mark, stet } = await drawWithLostMark()
    const section = within(screen.getByRole('region', { name: 'Marks whose words are gone' }))
    await user.click(section.getByText('1 mark whose words are gone'))
    expect(section.getByText(mark.anchor.quote)).toBeDefined()
    expect(section.getByText('notice')).toBeDefined()
    expect(section.getByText('Too grand.')).toBeDefined()
    await user.click(section.getByRole('button', { name: /^Copy/ }))
    expect(await section.findByText('Copied')).toBeDefined()
    expect(await navigator.clipboard.readText()).toBe(
      `${mark.anchor.quote}\nMajor, Style, awkward style\nCorrection: notice\nComment: Too grand.`,
    )
    await user.click(section.getByRole('button', { name: /^Remove/ }))
    expect(screen.queryByText(/whose words are gone/)).toBeNull()
    stet.reviewing.undo()
    expect(await screen.findByText('1 mark whose words are gone')).toBeDefined()
  })

  it('are not spoken of where there are none', async () => {
    await drawReview()
    expect(screen.queryByText(/whose words are gone/)).toBeNull()
  })
})
