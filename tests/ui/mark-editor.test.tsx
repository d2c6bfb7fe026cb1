import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drawReview } from './draw-workbench.tsx'

/** "the town" stands twice in the article of the short pair. */
async function markTheTown() {
  const drawn = await drawReview()
  const { text } = drawn.stet.analysis.getState().analysis!.article
  const start = text.indexOf('the town')
  drawn.stet.marking.startOn({ side: 'article', start, end: start + 'the town'.length })
  const editor = await screen.findByRole('complementary', { name: 'Mark editor' })
  return { ...drawn, editor: within(editor) }
}

describe('the mark editor', () => {
  it('shows the words, and the correction as a word diff while it is typed', async () => {
    const { user, editor } = await markTheTown()
    await user.type(editor.getByLabelText('Correction'), 'the village')
    expect(editor.getByText('town', { selector: 'del' })).toBeDefined()
    expect(editor.getByText('village', { selector: 'ins' })).toBeDefined()
  })

  it('lists identical places, and marks none of them unasked', async () => {
    const { user, editor, stet } = await markTheTown()
    expect(editor.getByRole('checkbox', { name: 'Also 1 identical place' })).toHaveProperty('checked', false)
    await user.click(editor.getByRole('checkbox', { name: /Row/ }))
    expect(editor.getByRole('button', { name: /^Save 2 marks/ })).toBeDefined()
    await user.click(editor.getByRole('checkbox', { name: /Row/ }))
    expect(editor.getByRole('button', { name: /^Save mark/ })).toBeDefined()
    await user.click(editor.getByRole('radio', { name: 'Mistranslation' }))
    await user.click(editor.getByRole('button', { name: /^Save mark/ }))
    expect(Object.values(stet.project.getState().project!.marks).map((mark) => mark.anchor.quote)).toEqual([
      'the town',
    ])
  })

  it('marks all identical places in one step that undo takes back', async () => {
    const { user, editor, stet } = await markTheTown()
    await user.click(editor.getByRole('radio', { name: 'Mistranslation' }))
    await user.click(editor.getByRole('checkbox', { name: 'Also 1 identical place' }))
    await user.click(editor.getByRole('button', { name: /^Save 2 marks/ }))
    expect(Object.keys(stet.project.getState().project!.marks)).toHaveLength(2)
    await user.keyboard('z')
    expect(Object.keys(stet.project.getState().project!.marks)).toHaveLength(0)
  })

  it('says which field is missing, below the field', async () => {
    const { user, editor } = await markTheTown()
    await user.click(editor.getByRole('button', { name: /^Save/ }))
    expect(editor.getByRole('alert').textContent).toBe('Choose a category, for example Mistranslation.')
  })

  it('1 to 4 choose the severity, C goes to the categories, which are found by typing', async () => {
    const { user, editor, stet } = await markTheTown()
    await user.keyboard('4')
    expect(editor.getByRole('radio', { name: /Critical/ })).toHaveProperty('checked', true)
    await user.keyboard('c')
    await user.keyboard('grammar{Enter}')
    expect(stet.view.getState().editor?.draft).toMatchObject({
      severity: 'critical',
      category: 'linguistic-conventions/grammar',
    })
  })

  it('keeps unsaved text through Escape', async () => {
    const { user, editor, stet } = await markTheTown()
    await user.type(editor.getByLabelText('Comment'), 'listen again')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary', { name: 'Mark editor' })).toBeNull()
    const { text } = stet.analysis.getState().analysis!.article
    const start = text.indexOf('the town')
    stet.marking.startOn({ side: 'article', start, end: start + 8 })
    expect(await screen.findByLabelText('Comment')).toHaveProperty('value', 'listen again')
  })

  it('offers categories used before, and takes a name of the reviewer as one', async () => {
    const { user, editor, stet } = await markTheTown()
    expect(editor.queryByRole('group', { name: 'Used before' })).toBeNull()
    await user.type(editor.getByLabelText('Find a category'), 'Scare quotes{Enter}')
    expect(stet.view.getState().editor?.draft.category).toBe('custom/scare-quotes')
    expect(editor.getByRole('radio', { name: 'Scare quotes' })).toHaveProperty('checked', true)
    await user.click(editor.getByRole('button', { name: /^Save/ }))
    const { text } = stet.analysis.getState().analysis!.article
    stet.marking.startOn({ side: 'article', start: 0, end: text.indexOf(' ') })
    const again = within(await screen.findByRole('complementary', { name: 'Mark editor' }))
    const recent = within(again.getByRole('group', { name: 'Used before' }))
    await user.click(recent.getByRole('button', { name: 'Scare quotes', pressed: false }))
    expect(recent.getByRole('button', { name: 'Scare quotes', pressed: true })).toBeDefined()
  })

  it('marks whole words, and moves their edges without losing what was typed', async () => {
    const { stet, user } = await drawReview()
    const { text } = stet.analysis.getState().analysis!.article
    const at = text.indexOf('the town')
    stet.marking.startOn({ side: 'article', start: at + 1, end: at + 6 })
    const editor = within(await screen.findByRole('complementary', { name: 'Mark editor' }))
    expect(editor.getByText('the town', { selector: '.phrase' })).toBeDefined()
    await user.type(editor.getByLabelText('Comment'), 'which one?')
    await user.click(editor.getByRole('button', { name: 'Begin a word later' }))
    expect(editor.getByText('town', { selector: '.phrase' })).toBeDefined()
    expect(editor.getByLabelText('Comment')).toHaveProperty('value', 'which one?')
    await user.click(editor.getByRole('button', { name: 'End a word earlier' }))
    // the last word stays
    expect(editor.getByText('town', { selector: '.phrase' })).toBeDefined()
    await user.click(editor.getByRole('radio', { name: 'Mistranslation' }))
    await user.click(editor.getByRole('button', { name: /^Save/ }))
    const [saved] = Object.values(stet.project.getState().project!.marks)
    stet.marking.edit({ kind: 'mark', id: saved!.id })
    const again = within(await screen.findByRole('complementary', { name: 'Mark editor' }))
    await user.click(again.getByRole('button', { name: 'Begin a word earlier' }))
    await user.click(again.getByRole('button', { name: /^Save mark/ }))
    const marks = Object.values(stet.project.getState().project!.marks)
    expect(marks.find(({ id }) => id === saved!.id)).toMatchObject({
      anchor: { quote: 'the town' },
      comment: 'which one?',
      category: 'accuracy/mistranslation',
    })
    await user.keyboard('z')
    expect(stet.project.getState().project!.marks[saved!.id]?.anchor.quote).toBe('town')
  })
})
