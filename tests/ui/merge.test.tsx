import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../src/ui/merge/merge-dialog.tsx'
import type { Mark, Project } from '../../src/core/model/project.ts'
import { makeAnchor } from '../../src/core/review/anchors.ts'
import { formatProject } from '../../src/core/review/project-format.ts'
import { drawReview, drawWorkbench } from './draw-workbench.tsx'

/** The short pair, with one mark of ours and one answer; and a colleague's file with other words on both. */
async function twoReviews() {
  const drawn = await drawReview()
  const { stet } = drawn
  const { article, flags } = stet.analysis.getState().analysis!
  const markOn = (words: string, more: Partial<Mark>): Mark => {
    const start = article.text.indexOf(words)
    return {
      id: `m-${words}`,
      anchor: makeAnchor(article, 'article', { start, end: start + words.length }),
      category: 'accuracy/mistranslation',
      severity: 'major',
      correction: '',
      comment: '',
      flag: null,
      ...more,
    }
  }
  const flag = flags[0]!
  stet.marking.startOn({
    side: 'article',
    start: article.text.indexOf('the town'),
    end: article.text.indexOf('the town') + 8,
  })
  stet.marking.change({ category: 'accuracy/mistranslation', correction: 'the village', alsoAt: [] })
  const others = stet.view.getState().editor
  expect(others).not.toBeNull()
  stet.marking.save()
  stet.navigating.goToFlag(flag.id)
  stet.reviewing.dismiss()
  const own = stet.project.getState().project!
  const theirs: Project = {
    ...own,
    reviewer: 'Lin',
    marks: {
      a: markOn('the town', { id: 'a', correction: 'town', severity: 'minor' }),
      b: markOn(article.text.slice(0, article.text.indexOf(' ')), { id: 'b', comment: 'odd' }),
    },
    decisions: { [flag.id]: { ...own.decisions[flag.id]!, verdict: 'kept' } },
  }
  return { ...drawn, own, theirs, flag }
}

describe('another person’s review', () => {
  it('is shown beside ours; what was chosen is taken over in one step, under her name', async () => {
    const { stet, user, own, theirs, flag } = await twoReviews()
    await stet.merging.open({ name: 'lin.stet.json', text: formatProject(theirs) })
    const dialog = within(await screen.findByRole('dialog', { name: 'Another person’s review' }))
    const lin = within(dialog.getByRole('region', { name: 'Lin' }))
    expect(
      lin.getByText(/^2 marks: 0 you have just so, 1 where you say something else, 1 new; 1 flag answered/),
    ).toBeDefined()
    expect(lin.getByText('which words are marked')).toBeDefined()
    expect(lin.getAllByRole('radio', { name: 'Keep both', checked: true })).toHaveLength(1)
    await user.click(lin.getByRole('radio', { name: 'Keep mine', checked: false }))
    expect(lin.getByRole('button', { name: 'Take over 1 mark' })).toBeDefined()
    const take = lin.getAllByRole('radio', { name: 'Take theirs' })
    await user.click(take.at(-1)!) // of the answer
    await user.click(lin.getByRole('button', { name: 'Take over 1 mark and 1 answer' }))
    const merged = stet.project.getState().project!
    expect(Object.values(merged.marks).map(({ by }) => by)).toContain('Lin')
    expect(Object.keys(merged.marks)).toHaveLength(Object.keys(own.marks).length + 1)
    expect(merged.decisions[flag.id]?.verdict).toBe('kept')
    // it was the only one in the file
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    stet.reviewing.undo()
    expect(stet.project.getState().project).toEqual(own)
  })

  it('is laid beside ours when its file is dropped; without its text open, the page says what to do', async () => {
    const review = new File(
      ['system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata\n'],
      'lin.tsv',
    )
    const first = drawWorkbench()
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [review] } })
    const failure = await screen.findByRole('alert')
    expect(failure.textContent).toMatch(/^lin\.tsv: This is a review of a text that is not open\./)
    expect(first.stet.view.getState().import.open).toBe(false)
    cleanup()
    await drawReview()
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [review] } })
    expect(await screen.findByRole('dialog', { name: 'Another person’s review' })).toBeDefined()
  })

  it('that is no review is refused by name, and nothing is lost', async () => {
    const { stet, own } = await twoReviews()
    await stet.merging.open({ name: 'notes.txt', text: 'Just a few notes.' })
    const dialog = within(await screen.findByRole('dialog', { name: 'Another person’s review' }))
    expect(dialog.getByRole('alert').textContent).toMatch(/no review that can be read/)
    expect(stet.project.getState().project).toEqual(own)
  })
})
