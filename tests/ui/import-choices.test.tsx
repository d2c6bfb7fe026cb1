import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { del, ins, p, run, zipDocx } from '../core/readers/office-files.ts'
import type { IncomingFile } from '../../src/state/ports.ts'
import { ARTICLE, inMemoryPorts, TRANSCRIPT } from '../state/in-memory-ports.ts'
import { drawReview, drawWorkbench } from './draw-workbench.tsx'

/** The dialogue with files in it, each side by name. */
async function drawImport(files: readonly IncomingFile[], ports = inMemoryPorts()) {
  const drawn = drawWorkbench(ports)
  await drawn.stet.session.start()
  await drawn.stet.importing.add(files)
  const dialog = within(await screen.findByRole('dialog'))
  const side = (name: string) => within(dialog.getByRole('region', { name }))
  return { ...drawn, dialog, side }
}

const article = { name: 'article.txt', text: ARTICLE }
const transcript = { name: 'talk.vtt', text: TRANSCRIPT }

const PAGE = {
  name: 'page.html',
  text: `<!DOCTYPE html><html><body><div id="js_article"><h1>雾里的钟</h1>
<div id="js_content" style="visibility: hidden"><p>主持人：您为什么坚持敲钟？</p><p>船长：因为雾不会告诉你它有多厚。</p></div>
<div class="rich_media_tool" id="js_toobar3"><a id="js_view_source" href="#">阅读原文</a></div>
</div></body></html>`,
}

/** Words of the preview and of the lists, not those of the buttons beside them. */
const WORDS = { selector: '.words' }

/** What stands beside a speaker's field. */
const noteOf = (field: HTMLElement): string =>
  document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? ''

const storedChoices = (ports: ReturnType<typeof inMemoryPorts>) =>
  [...ports.stored.values()].map(({ article: own, transcript: other }) => [own.choices, other?.choices])

describe('what was left out', () => {
  it('is listed by reason, and goes back and forth with one button that keeps the focus', async () => {
    const { side, user, stet } = await drawImport([article, PAGE])
    const original = side('Original, in Chinese')
    expect(original.getByText('Left out, 1 passage')).toBeDefined()
    const button = original.getByRole('button', { name: /^Put back: 阅读原文/ })
    await user.click(button)
    await original.findByText('Nothing is left out')
    expect(stet.view.getState().import.slots.original.wish.choices.takenIn).toHaveLength(1)
    expect(within(original.getByRole('list', { name: 'First lines' })).getByText('阅读原文')).toBeDefined()
    expect(document.activeElement).toBe(original.getByRole('button', { name: /^Leave out again: 阅读原文/ }))
    await user.keyboard('{Enter}')
    await original.findByText('Left out, 1 passage')
    // taken back, it is as if nothing had been chosen
    expect(stet.view.getState().import.slots.original.read?.stored.choices).toBeUndefined()
  })

  it('takes in a sound, and a line of the preview that the reviewer leaves out', async () => {
    const noisy = { ...transcript, text: TRANSCRIPT.replace('We had no', '[laughs] We had no') }
    const { side, user } = await drawImport([article, noisy])
    const right = side('Transcript')
    await user.click(right.getByRole('button', { name: 'Put back: [laughs]' }))
    await right.findByText('Nothing is left out')
    await user.click(right.getByRole('button', { name: /^Leave out: How often does the river flood/ }))
    await right.findByText('Left out by you, 1 passage')
    expect(right.queryByRole('button', { name: /^Leave out: How often/ })).toBeNull()
    expect(document.activeElement).toBe(right.getByRole('list', { name: 'First lines' }))
    await user.click(right.getByRole('button', { name: /^Put back: How often does the river flood/ }))
    await right.findByRole('button', { name: /^Leave out: How often/ })
    expect(document.activeElement).not.toBe(document.body)
  })

  it('folds many, and puts all of a kind back at once', async () => {
    // no words said twice: that would be a teaser
    const words =
      'ash birch cedar dogwood elder fir gum hazel ilex juniper kapok larch maple neem oak pine quince rowan spruce teak'
    const trees = `${words} umbrella viburnum willow yew zelkova almond beech cherry damson elm`.split(' ')
    const lines = trees.map(
      (tree, at) => `00:${at + 10}.000 --> 00:${at + 11}.000\n<v Ann>[door ${at}] ${tree}.\n`,
    )
    const { side, user } = await drawImport([{ name: 'doors.vtt', text: `WEBVTT\n\n${lines.join('\n')}` }])
    const right = side('Transcript')
    const list = within(right.getByRole('group', { name: 'Left out' }))
    expect(list.getByText('Sounds, 30 passages').closest('details')?.open).toBe(false)
    expect(list.getAllByRole('listitem', { hidden: true })).toHaveLength(20)
    await user.click(list.getByText('Sounds, 30 passages'))
    await user.click(list.getByRole('button', { name: 'Show 10 more passages' }))
    expect(list.getAllByRole('listitem')).toHaveLength(30)
    await user.click(list.getByRole('button', { name: /^Put all back/ }))
    await list.findByText('Sounds, 30 passages, put back')
    await user.click(list.getByRole('button', { name: /^Leave all out again/ }))
    await list.findByText('Left out, 30 passages')
  })
})

describe('speakers', () => {
  it('are renamed, merged and named back; the project keeps it and the review shows it', async () => {
    const { dialog, side, user, ports } = await drawImport([article, transcript])
    const right = side('Transcript')
    const tomas = right.getByLabelText('Name of Tomas')
    expect(noteOf(right.getByLabelText('Name of Tomas'))).toBe('2 turns')
    await user.clear(tomas)
    await user.type(tomas, 'Mara{Enter}')
    await right.findByText(/, 1 speaker,/)
    expect(noteOf(right.getByLabelText('Name of Tomas'))).toBe('2 turns, Tomas in the file, merged with Mara')
    expect(noteOf(right.getByLabelText('Name of Mara'))).toBe('2 turns, merged with Tomas')
    const merged = right.getByLabelText('Name of Tomas')
    await user.clear(merged)
    await user.tab()
    await right.findByText(/, 2 speakers,/)
    const again = right.getByLabelText('Name of Tomas')
    expect(again).toHaveProperty('value', 'Tomas')
    await user.clear(again)
    await user.type(again, 'Tomas Varga')
    await user.tab()
    await right.findByText(/Tomas in the file/)
    const left = side('Article')
    const own = left.getByLabelText('Name of Tomas')
    await user.clear(own)
    await user.type(own, 'Tomas Varga{Enter}')
    await left.findByText('2 turns, Tomas in the file')
    await user.click(dialog.getByRole('button', { name: /^Align/ }))
    await screen.findByRole('feed')
    await waitFor(() =>
      expect(storedChoices(ports)).toEqual([
        [{ speakers: { Tomas: 'Tomas Varga' } }, { speakers: { Tomas: 'Tomas Varga' } }],
      ]),
    )
    expect(screen.getAllByRole('article', { name: /^Row \d+, Tomas Varga,/ }).length).toBe(2)
  })

  it('are swapped for a stretch of turns, and back', async () => {
    const { side, user, stet } = await drawImport([article, transcript])
    const right = side('Transcript')
    const lines = () =>
      within(right.getByRole('list', { name: 'First lines' }))
        .getAllByRole('listitem')
        .map((line) => line.querySelector('b')?.textContent?.trim())
    const before = lines()
    expect(before).toEqual(['Mara', 'Tomas', 'Mara', 'Tomas'])
    await user.click(right.getByText('Swap two speakers for a stretch'))
    expect(right.getByLabelText('The other')).toHaveProperty('value', 'Tomas')
    const [from, to] = [right.getByLabelText(/^From the turn at/), right.getByLabelText(/^To the turn at/)]
    await user.type(from, 'later{Enter}')
    expect(right.getByRole('alert').textContent).toBe('No turn is at that time. Times are like 12:30.')
    const times = within(right.getByRole('list', { name: 'First lines' }))
      .getAllByRole('listitem')
      .map((line) => line.querySelector('time')?.textContent ?? '')
    await user.clear(from)
    await user.type(from, times[2]!)
    await user.type(to, times[1]!)
    await user.click(right.getByRole('button', { name: 'Swap' }))
    expect(right.getByRole('alert').textContent).toBe('The last turn is before the first.')
    await user.clear(to)
    await user.type(to, `${times[3]!}{Enter}`)
    await right.findByText(/^Mara and Tomas swapped, \d\d:\d\d to \d\d:\d\d$/)
    await waitFor(() => expect(lines()).toEqual(['Mara', 'Tomas', 'Tomas', 'Mara']))
    // a swap follows a speaker who is renamed afterwards
    const name = right.getByLabelText('Name of Mara')
    await user.clear(name)
    await user.type(name, 'Host{Enter}')
    await waitFor(() => expect(lines()).toEqual(['Host', 'Tomas', 'Tomas', 'Host']))
    await user.click(right.getByRole('button', { name: 'Swap back' }))
    await waitFor(() => expect(lines()).toEqual(['Host', 'Tomas', 'Host', 'Tomas']))
    expect(stet.view.getState().import.slots.transcript.wish.choices.swaps).toBeUndefined()
  })
})

describe('how the file is read', () => {
  it('asks which version of a document with tracked changes counts', async () => {
    const body =
      p('Ann: Welcome to the house.') +
      p(run('Ben: The river ') + del('fell') + ins('rose') + run(' in April, by nine metres.'))
    const { side, user } = await drawImport([{ name: 'a.docx', bytes: zipDocx({ body }) }])
    const left = side('Article')
    const question = within(left.getByRole('group', { name: /has 2 tracked changes\. Which version/ }))
    expect(left.queryByLabelText('Encoding')).toBeNull()
    expect(left.getByText(/The river rose in April/, WORDS)).toBeDefined()
    await user.click(question.getByLabelText(/^Original/))
    expect(await left.findByText(/The river fell in April/, WORDS)).toBeDefined()
    await user.click(question.getByLabelText(/^Both/))
    expect(await left.findByText(/fell.*rose/, WORDS)).toBeDefined()
    expect(question.getByLabelText(/^Both/)).toHaveProperty('checked', true)
  })

  it('reads other bytes as another encoding, and finds the way back', async () => {
    const bytes = new TextEncoder().encode(`${ARTICLE}\nMara:A café, a naïve one.`)
    const { side, user } = await drawImport([{ name: 'a.txt', bytes }])
    const left = side('Article')
    await user.selectOptions(left.getByLabelText('Encoding'), 'Windows-1252')
    await waitFor(() => expect(left.getByText(/cafÃ©/, WORDS)).toBeDefined())
    expect(left.getByText(/looks like UTF-8/)).toBeDefined()
    await user.selectOptions(left.getByLabelText('Encoding'), 'Detected')
    await left.findByText(/A café, a naïve one/, WORDS)
  })

  it('loses nothing when a reading fails: what was read stays, and one button goes back', async () => {
    const { dialog, side, user } = await drawImport([article, transcript])
    const right = side('Transcript')
    const name = right.getByLabelText('Name of Tomas')
    await user.clear(name)
    await user.type(name, 'Tom{Enter}')
    await right.findByText(/Tomas in the file/)
    const json = right.getByRole('option', { name: /json3/i })
    await user.selectOptions(right.getByLabelText('Format'), json)
    await right.findByRole('alert')
    expect(right.getByLabelText('Name of Tomas')).toHaveProperty('value', 'Tom')
    expect(dialog.getByRole('button', { name: /rows$/ })).toHaveProperty('disabled', true)
    await user.click(right.getByRole('button', { name: 'Read it as before' }))
    await waitFor(() => expect(right.queryByRole('alert')).toBeNull())
    expect(right.getByLabelText('Name of Tomas')).toHaveProperty('value', 'Tom')
    expect(dialog.getByRole('button', { name: /rows$/ })).toHaveProperty('disabled', false)
  })

  it('says why it was recognised, and goes on saying it after a choice', async () => {
    const { side, user } = await drawImport([article, transcript])
    const right = side('Transcript')
    expect(right.getByText(/begins with WEBVTT/)).toBeDefined()
    expect(right.getByText(/\d+ words, 4 turns, 40 s, 2 speakers, nothing left out\./)).toBeDefined()
    await user.click(right.getByRole('button', { name: /^Leave out: How often/ }))
    await right.findByText('Left out by you, 1 passage')
    expect(right.getByText(/begins with WEBVTT/)).toBeDefined()
  })
})

describe('a file that comes while a project is under review', () => {
  const newer = {
    name: 'newer.vtt',
    bytes: new TextEncoder().encode(TRANSCRIPT.replace('We had no', 'We really had no')),
  }

  it('is meant for it: the article stays, marks stay', async () => {
    const { stet, ports } = await drawReview()
    await stet.importing.add([newer])
    const dialog = within(await screen.findByRole('dialog', { name: 'Change the texts' }))
    expect(within(dialog.getByRole('region', { name: 'Article' })).getByText('article.txt')).toBeDefined()
    expect(within(dialog.getByRole('region', { name: 'Transcript' })).getByText('newer.vtt')).toBeDefined()
    const before = stet.project.getState().project?.id
    await stet.importing.confirm()
    expect(stet.project.getState().project?.id).toBe(before)
    expect(stet.project.getState().project?.transcript?.source).toContain('really')
    // the text that went is kept as a version
    const version = [...ports.stored.values()].find(({ id }) => id !== before)
    expect(ports.stored.size).toBe(2)
    expect(version?.transcript?.source).not.toContain('really')
  })

  it('begins a review of its own where that was meant', async () => {
    const { stet, user } = await drawReview()
    await stet.importing.add([newer])
    const dialog = within(await screen.findByRole('dialog', { name: 'Change the texts' }))
    await user.click(dialog.getByRole('button', { name: 'Start a new review with them instead' }))
    const fresh = within(await screen.findByRole('dialog', { name: 'Check what was read' }))
    expect(within(fresh.getByRole('region', { name: 'Article' })).getByText('Not chosen yet.')).toBeDefined()
    expect(within(fresh.getByRole('region', { name: 'Transcript' })).getByText('newer.vtt')).toBeDefined()
  })
})

describe('the texts of the open project', () => {
  it('come with the choices made before; marks and decisions stay when they are read otherwise', async () => {
    const ports = inMemoryPorts()
    const { stet, user } = await drawReview(ports)
    stet.session.setReviewer('Nora')
    await stet.importing.revise()
    const dialog = within(await screen.findByRole('dialog', { name: 'Change the texts' }))
    const right = within(dialog.getByRole('region', { name: 'Transcript' }))
    const name = right.getByLabelText('Name of Mara')
    await user.clear(name)
    await user.type(name, 'Host{Enter}')
    await right.findByText(/Mara in the file/)
    await user.click(dialog.getByRole('button', { name: /^Align/ }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const { project } = stet.project.getState()
    expect(project).toMatchObject({
      reviewer: 'Nora',
      transcript: { choices: { speakers: { Mara: 'Host' } } },
    })
    expect(ports.stored.size).toBe(1)

    await stet.importing.revise()
    const again = within(await screen.findByRole('dialog', { name: 'Change the texts' }))
    const side = within(again.getByRole('region', { name: 'Transcript' }))
    expect((await side.findByLabelText('Name of Mara')).getAttribute('value')).toBe('Host')
    await user.click(again.getByRole('button', { name: 'Close' }))
    // put away, they are not taken for new texts
    expect(stet.view.getState().import.slots.article.file).toBeNull()
    expect(stet.project.getState().project?.id).toBe(project?.id)
  })
})
