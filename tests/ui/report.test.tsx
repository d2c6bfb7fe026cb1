import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { inMemoryPorts } from '../state/in-memory-ports.ts'
import { drawReview } from './draw-workbench.tsx'

async function drawReport(ports = inMemoryPorts()) {
  const drawn = await drawReview(ports)
  drawn.stet.navigating.openPage('report')
  await ready()
  return drawn
}

const saveButton = () => screen.getByRole('button', { name: 'Save report' })
const ready = () => waitFor(() => expect(saveButton()).toHaveProperty('disabled', false))
const choose = async ({ user }: Awaited<ReturnType<typeof drawReport>>, format: string): Promise<void> => {
  await user.click(screen.getByRole('radio', { name: format }))
  await ready()
}
const sheet = () => screen.getByRole('region', { name: 'Report as it will be saved' })
const sections = () => within(screen.getByRole('group', { name: 'Sections, in this order' }))

describe('the report builder', () => {
  it('offers every format that there is, and says what the chosen one holds', async () => {
    const drawn = await drawReport()
    const { formats } = drawn.stet.view.getState()
    expect(screen.getAllByRole('radio', { checked: false }).length).toBeGreaterThan(20)
    for (const { title } of formats!.reports) expect(screen.getByRole('radio', { name: title })).toBeTruthy()
    await choose(drawn, 'Markdown')
    expect(screen.getByText('For issues, wikis and pull requests')).toBeTruthy()
  })

  it('sections go on and off and change places; the focus stays with the section that moves', async () => {
    const drawn = await drawReport()
    await choose(drawn, 'Markdown')
    const up = sections().getByRole('button', { name: 'Move Cut passages up' })
    await drawn.user.click(up)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Cut passages up')
    await waitFor(() => {
      const text = sheet().textContent ?? ''
      expect(text.indexOf('## Cut passages')).toBeLessThan(text.indexOf('## Corrections'))
    })
    await drawn.user.click(sections().getByRole('checkbox', { name: 'Corrections' }))
    await waitFor(() => expect(sheet().textContent).not.toContain('## Corrections'))
  })

  it('with nothing chosen there is nothing to save, and it says so', async () => {
    const drawn = await drawReport()
    await choose(drawn, 'Plain text')
    for (const box of sections().getAllByRole('checkbox')) await drawn.user.click(box)
    expect(screen.getByText(/^Nothing chosen/)).toBeTruthy()
    expect(saveButton()).toHaveProperty('disabled', true)
  })

  it('the report can be Chinese in an English workbench', async () => {
    const drawn = await drawReport()
    await choose(drawn, 'Markdown')
    await drawn.user.click(screen.getByRole('radio', { name: '中文' }))
    await waitFor(() => expect(sheet().textContent).toContain('## 删节'))
  })

  it('title and reviewer are the project’s, undoable; the name can be left out', async () => {
    const drawn = await drawReport()
    await choose(drawn, 'Markdown')
    const name = screen.getByRole('textbox', { name: 'Reviewer' })
    await drawn.user.type(name, 'Mara Ellison{Enter}')
    await waitFor(() => expect(sheet().textContent).toContain('Reviewer: Mara Ellison'))
    expect(drawn.stet.project.getState().past).toHaveLength(1)
    await drawn.user.click(screen.getByRole('checkbox', { name: /Leave the reviewer/ }))
    await waitFor(() => expect(sheet().textContent).not.toContain('Mara Ellison'))
    drawn.stet.reviewing.undo()
    drawn.stet.navigating.openPage('report')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Reviewer' })).toHaveProperty('value', ''))
  })

  it('severities that are not ticked are not listed', async () => {
    const drawn = await drawReport()
    await choose(drawn, 'Markdown')
    const before = (sheet().textContent ?? '').split('\n### ').length
    const boxes = within(screen.getByRole('group', { name: 'Severities' }))
    await drawn.user.click(boxes.getByRole('checkbox', { name: 'Minor' }))
    await waitFor(() => expect((sheet().textContent ?? '').split('\n### ').length).toBeLessThan(before))
    expect(sheet().textContent).toContain('not listed below')
  })

  it('weights and model make the score; what is no number is refused and nothing is changed', async () => {
    const drawn = await drawReport()
    const flag = drawn.stet.analysis.getState().analysis!.flags.find(({ rule }) => rule === 'number')!
    drawn.stet.reviewing.accept(flag.id)
    drawn.stet.navigating.openPage('report')
    await ready()
    const group = within(screen.getByRole('group', { name: 'Scoring' }))
    const weight = group.getByRole('textbox', { name: 'Major' })
    await drawn.user.clear(weight)
    await drawn.user.type(weight, 'ten{Enter}')
    expect(group.getByText('A number from 0 to 1000.')).toBeTruthy()
    expect(weight.getAttribute('aria-invalid')).toBe('true')
    expect(drawn.stet.project.getState().project!.weights.major).toBe(5)
    await drawn.user.clear(weight)
    await drawn.user.type(weight, '2,5{Enter}')
    expect(drawn.stet.project.getState().project!.weights.major).toBe(2.5)
    await drawn.user.click(group.getByRole('radio', { name: 'Raw' }))
    expect(drawn.stet.project.getState().project!.scoring?.kind).toBe('raw')
    expect(group.queryByRole('textbox', { name: 'Acceptable penalty' })).toBeNull()
    const threshold = group.getByRole('textbox', { name: 'Passing threshold' })
    await drawn.user.clear(threshold)
    await drawn.user.type(threshold, '120{Enter}')
    expect(group.getByText('From 0 to less than the maximum.')).toBeTruthy()
    await drawn.user.click(group.getByRole('button', { name: /^Back to the usual/ }))
    expect(drawn.stet.project.getState().project).toMatchObject({ weights: { major: 5 } })
    expect('scoring' in drawn.stet.project.getState().project!).toBe(false)
  })

  it('a Word file is saved as bytes; in place of a preview it says what it is', async () => {
    const drawn = await drawReport()
    await choose(drawn, 'Word, the report as tables')
    expect(screen.getByText(/\.docx, \d+ kB$/)).toBeTruthy()
    await drawn.user.click(saveButton())
    const [file] = drawn.ports.saved
    expect(file?.name).toMatch(/\.docx$/)
    expect(file?.text.slice(0, 2)).toBe('PK')
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveProperty('disabled', true)
  })

  it('what was chosen last is one click away, for the next project too', async () => {
    const drawn = await drawReport()
    expect(screen.queryByRole('button', { name: 'Save as last time' })).toBeNull()
    await choose(drawn, 'Markdown')
    await drawn.user.click(sections().getByRole('checkbox', { name: 'Summary and score' }))
    await ready()
    await drawn.user.click(saveButton())
    drawn.stet.navigating.openPage('overview')
    drawn.stet.navigating.openPage('report')
    await drawn.user.click(await screen.findByRole('button', { name: 'Save as last time' }))
    await waitFor(() => expect(drawn.ports.saved).toHaveLength(2))
    expect(drawn.ports.saved[1]).toEqual(drawn.ports.saved[0])
    expect(screen.getByRole('radio', { name: 'Markdown' })).toHaveProperty('checked', true)
  })

  it('a report that takes long can be stopped, and written after all', async () => {
    let tries = 0
    const ports = inMemoryPorts({
      report: (_project, _format, _options, _progress, signal) =>
        ++tries > 1
          ? Promise.resolve({ fileName: 'a.md', mediaType: 'text/markdown', content: 'Here it is.' })
          : new Promise((_resolve, reject) =>
              signal?.addEventListener('abort', () =>
                reject(Object.assign(new Error('stopped'), { name: 'AbortError' })),
              ),
            ),
    })
    const drawn = await drawReview(ports)
    drawn.stet.navigating.openPage('report')
    await drawn.user.click(await screen.findByRole('button', { name: 'Stop' }))
    await screen.findByText('The report was not written.')
    expect(saveButton()).toHaveProperty('disabled', true)
    await drawn.user.click(screen.getByRole('button', { name: 'Write it' }))
    await screen.findByText('Here it is.')
    expect(saveButton()).toHaveProperty('disabled', false)
  })

  it('a report that cannot be written says why, and that nothing is lost', async () => {
    const ports = inMemoryPorts({ report: () => Promise.reject(new Error('The pen broke.')) })
    const drawn = await drawReview(ports)
    drawn.stet.navigating.openPage('report')
    expect((await screen.findByRole('alert')).textContent).toContain('The pen broke. Your marks are safe')
    expect(saveButton()).toHaveProperty('disabled', true)
  })
})
