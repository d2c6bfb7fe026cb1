import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ARTICLE, TRANSCRIPT } from '../state/in-memory-ports.ts'
import { drawWorkbench } from './draw-workbench.tsx'

async function drawImport(files: readonly { name: string; text: string }[]) {
  const drawn = drawWorkbench()
  await drawn.stet.session.start()
  await drawn.stet.importing.add(files)
  const dialog = await screen.findByRole('dialog', { name: 'Check what was read' })
  return { ...drawn, dialog: within(dialog) }
}

const article = { name: 'article.txt', text: ARTICLE }
const transcript = { name: 'talk.vtt', text: TRANSCRIPT }

describe('the import dialogue', () => {
  it('says what each file was taken for, and shows roles and times', async () => {
    const { dialog } = await drawImport([transcript, article])
    const left = within(dialog.getByRole('region', { name: 'Article' }))
    const right = within(dialog.getByRole('region', { name: 'Transcript' }))
    expect(left.getByRole('heading', { name: 'article.txt' })).toBeDefined()
    expect(left.getByText('Title')).toBeDefined()
    expect(right.getByRole('heading', { name: 'talk.vtt' })).toBeDefined()
    expect(right.getByText('00:01')).toBeDefined()
    expect(dialog.getByRole('button', { name: /^Align \d+ rows$/ })).toHaveProperty('disabled', false)
  })

  it('offers to swap files that were given the wrong way round', async () => {
    const { stet, user } = drawWorkbench()
    await stet.importing.add([transcript], 'article')
    await stet.importing.add([article], 'transcript')
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: /Swap them/ }))
    const left = within(dialog.getByRole('region', { name: 'Article' }))
    expect(await left.findByRole('heading', { name: 'article.txt' })).toBeDefined()
    expect(dialog.queryByText('These look swapped.')).toBeNull()
  })

  it('reads a file again in the role that is chosen', async () => {
    const { dialog, user } = await drawImport([article])
    const left = within(dialog.getByRole('region', { name: 'Article' }))
    await user.selectOptions(left.getByLabelText('Taken for'), 'transcript')
    const right = within(dialog.getByRole('region', { name: 'Transcript' }))
    expect(await right.findByRole('heading', { name: 'article.txt' })).toBeDefined()
    expect(dialog.getByRole('button', { name: /rows$/ })).toHaveProperty('disabled', true)
  })

  it('shows why a file cannot be used, and lets nothing be aligned with it', async () => {
    const { dialog } = await drawImport([article, { name: 'nothing.vtt', text: '' }])
    expect(dialog.getByRole('alert').textContent).toMatch(/nothing\.vtt|empty/i)
    expect(dialog.getByRole('button', { name: /rows$/ })).toHaveProperty('disabled', true)
    expect(dialog.getByRole('heading', { name: 'article.txt' })).toBeDefined()
  })

  it('speaks in sentences: what is wrong, what to do, what to watch', async () => {
    const backwards = `${TRANSCRIPT}\n00:41.000 --> 00:39.000\n<v Tomas>That was all.\n`
    const { dialog, stet } = await drawImport([article, { name: 'talk.vtt', text: backwards }])
    const right = within(dialog.getByRole('region', { name: 'Transcript' }))
    expect(right.getByText(/aption ends before it begins/).textContent).toMatch(
      /^Line \d+\. Caption ends before it begins\.$/,
    )
    await stet.importing.add([{ name: 'nothing.vtt', text: '' }], 'transcript')
    const [what, remedy] = (await right.findByRole('alert')).childNodes
    expect(what?.textContent).toMatch(/^(Line \d+: )?[A-Z].*\.$/)
    expect(remedy?.textContent).toMatch(/^[A-Z].*\.$/)
  })

  it('keeps what was read when it is put away', async () => {
    const { dialog, user, stet } = await drawImport([article])
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(await screen.findByRole('button', { name: /Go on with the texts/ }))
    await stet.importing.add([transcript])
    const again = within(screen.getByRole('dialog'))
    expect(again.getByRole('heading', { name: 'article.txt' })).toBeDefined()
    expect(await again.findByRole('heading', { name: 'talk.vtt' })).toBeDefined()
  })
})
