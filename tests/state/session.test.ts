import { describe, expect, it, vi } from 'vitest'
import { firstChoice } from '../../src/state/actions/reporting.ts'
import { createStet } from '../../src/state/index.ts'
import { listedGroups } from '../../src/state/selectors/queue.ts'
import { NO_FILTER } from '../../src/state/stores/view-store.ts'
import type { Analyzer } from '../../src/state/ports.ts'
import { ARTICLE, inMemoryPorts, TRANSCRIPT } from './in-memory-ports.ts'

/** A workbench with the short pair open. */
async function openPair(ports = inMemoryPorts()) {
  const stet = createStet(ports)
  await stet.session.start()
  await stet.importing.add([
    { name: 'article.txt', text: ARTICLE },
    { name: 'talk.vtt', text: TRANSCRIPT },
  ])
  await stet.importing.confirm()
  return { stet, ports }
}

const open = (stet: ReturnType<typeof createStet>) => {
  const { analysis } = stet.analysis.getState()
  const { project } = stet.project.getState()
  if (analysis === null || project === null) throw new Error('nothing is open')
  return listedGroups(analysis, project.decisions, NO_FILTER, 'position', {}).flatMap(({ flags }) => flags)
}

const flagOf = (stet: ReturnType<typeof createStet>, rule: string) => {
  const flag = open(stet).find((each) => each.rule === rule)
  if (flag === undefined)
    throw new Error(
      `no open flag of ${rule}: ${open(stet)
        .map((each) => each.rule)
        .join(', ')}`,
    )
  return flag
}

describe('from two files to a project', () => {
  it('tells the files apart, whichever comes first', async () => {
    const stet = createStet(inMemoryPorts())
    await stet.importing.add([
      { name: 'b.txt', text: TRANSCRIPT },
      { name: 'a.txt', text: ARTICLE },
    ])
    const { slots } = stet.view.getState().import
    expect(slots.article.read?.stored.name).toBe('a.txt')
    expect(slots.transcript.read?.stored.name).toBe('b.txt')
  })

  it('aligns ahead what was dropped and read, and nothing that is not whole or takes long', async () => {
    const inner = inMemoryPorts()
    const ahead: string[] = []
    const prepare: Analyzer['prepare'] = (project) => {
      ahead.push(`${project.article.name} ${project.transcript?.name}`)
      return inner.analyzer.prepare(project)
    }
    const stet = createStet({ ...inner, analyzer: { ...inner.analyzer, prepare } })
    const transcript = { name: 'talk.vtt', text: TRANSCRIPT }
    await stet.importing.add([transcript])
    await stet.importing.add([
      transcript,
      { name: 'long.txt', text: 'Nobody came to the river. '.repeat(5000) },
    ])
    await stet.importing.add([transcript, { name: 'empty.txt', text: '' }])
    expect(ahead).toEqual([])
    await stet.importing.add([transcript, { name: 'article.txt', text: ARTICLE }])
    expect(ahead).toEqual(['article.txt talk.vtt'])
    await stet.importing.confirm()
    expect(stet.project.getState().project?.title).toBe('A Talk About Floods')
  })

  it('analyses, opens the review and stores the project', async () => {
    const { stet, ports } = await openPair()
    expect(stet.view.getState().page).toBe('review')
    expect(stet.analysis.getState().status).toBe('done')
    expect(stet.project.getState().project?.title).toBe('A Talk About Floods')
    expect([...ports.stored.values()].map(({ title }) => title)).toEqual(['A Talk About Floods'])
    expect(open(stet).map((flag) => flag.rule)).toEqual(
      expect.arrayContaining(['doubled-word', 'number', 'speaker-label', 'cut-passage']),
    )
  })

  it('puts the preview away as soon as the review is open, saved or not', async () => {
    const ports = inMemoryPorts()
    let saved = (): void => undefined
    const save = (): Promise<void> => new Promise((resolve) => (saved = resolve))
    const stet = createStet({ ...ports, projects: { ...ports.projects, save } })
    await stet.importing.add([{ name: 'article.txt', text: ARTICLE }])
    const confirmed = stet.importing.confirm()
    await vi.waitFor(() => expect(stet.view.getState().page).toBe('review'))
    expect(stet.view.getState().import.open).toBe(false)
    await vi.waitFor(() => expect(stet.project.getState().saveStatus).toBe('saving'))
    saved()
    await confirmed
  })

  it('says what is wrong with a file and keeps what was read', async () => {
    const { stet } = await openPair()
    const before = stet.project.getState().project
    await stet.importing.add([{ name: 'empty.vtt', text: '' }], 'transcript')
    const { problem } = stet.view.getState().import.slots.transcript
    expect(problem?.file).toBe('empty.vtt')
    expect(problem?.remedy).not.toBe('')
    expect(stet.project.getState().project).toBe(before)
  })

  it('opens the newest project when the page is loaded again', async () => {
    const { ports } = await openPair()
    const again = createStet(ports)
    await again.session.start()
    expect(again.project.getState().project?.title).toBe('A Talk About Floods')
    expect(again.analysis.getState().analysis?.rows.length).toBeGreaterThan(3)
  })

  it('keeps the open review when another analysis is cancelled', async () => {
    let cancelLater: (() => void) | null = null
    const inner = inMemoryPorts()
    const analyse: Analyzer['analyse'] = (project, progress, signal) =>
      cancelLater === null
        ? inner.analyzer.analyse(project, progress, signal)
        : new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => {
              const stopped = new Error('stopped')
              stopped.name = 'AbortError'
              reject(stopped)
            })
            cancelLater?.()
          })
    const { stet } = await openPair({ ...inner, analyzer: { ...inner.analyzer, analyse } })
    const before = { project: stet.project.getState().project, analysis: stet.analysis.getState().analysis }
    await stet.importing.add([{ name: 'other.txt', text: ARTICLE }], 'article')
    cancelLater = () => queueMicrotask(stet.session.cancel)
    await stet.importing.confirm()
    expect(stet.project.getState().project).toBe(before.project)
    expect(stet.analysis.getState().analysis).toBe(before.analysis)
    expect(stet.analysis.getState().status).toBe('done')
  })
})

describe('rows before flags', () => {
  /** Says the rows, and then waits with what the rules found until it is told to go on. */
  function slowRules() {
    const inner = inMemoryPorts()
    let goOn: () => void = () => undefined
    const hold: Analyzer['analyse'] = async (project, progress, signal, rows) => {
      const whole = await inner.analyzer.analyse(project, progress)
      rows?.({ ...whole, flags: [], rules: [] })
      await new Promise<void>((resolve, reject) => {
        goOn = resolve
        signal?.addEventListener('abort', () =>
          reject(Object.assign(new Error('stopped'), { name: 'AbortError' })),
        )
      })
      return whole
    }
    return { ports: { ...inner, analyzer: { ...inner.analyzer, analyse: hold } }, goOn: () => goOn() }
  }

  it('are shown and saved while the rules still run', async () => {
    const { ports, goOn } = slowRules()
    const stet = createStet(ports)
    await stet.importing.add([{ name: 'article.txt', text: ARTICLE }])
    const confirmed = stet.importing.confirm()
    await vi.waitFor(() => expect(stet.view.getState().page).toBe('review'))
    const early = stet.analysis.getState()
    expect(early).toMatchObject({ status: 'running', analysis: { flags: [] } })
    expect(early.analysis?.rows.length).toBeGreaterThan(3)
    await vi.waitFor(() => expect(ports.stored.size).toBe(1))
    goOn()
    await confirmed
    const whole = stet.analysis.getState()
    expect(whole.status).toBe('done')
    expect(whole.analysis?.rules.length).toBeGreaterThan(10)
    expect(whole.analysis?.rows).toBe(early.analysis?.rows)
  })

  it('stay when the rules are stopped, which can be run then', async () => {
    const { ports, goOn } = slowRules()
    const stet = createStet(ports)
    await stet.importing.add([{ name: 'article.txt', text: ARTICLE }])
    const confirmed = stet.importing.confirm()
    await vi.waitFor(() => expect(stet.view.getState().page).toBe('review'))
    stet.session.cancel()
    await confirmed
    expect(stet.analysis.getState()).toMatchObject({ status: 'done', analysis: { rules: [] } })
    expect(stet.project.getState().project).not.toBeNull()
    const checked = stet.session.check()
    await vi.waitFor(() => expect(stet.analysis.getState().status).toBe('running'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    goOn()
    await checked
    expect(stet.analysis.getState().analysis?.rules.length).toBeGreaterThan(10)
  })
})

describe('acts of the reviewer', () => {
  it('accepting decides the flag and goes on to the next', async () => {
    const { stet } = await openPair()
    const [first, second] = open(stet)
    stet.navigating.goToFlag(first!.id)
    stet.reviewing.accept()
    expect(stet.project.getState().project?.decisions[first!.id]?.verdict).toMatch(/kept|corrected/)
    expect(stet.view.getState().currentFlag).toBe(second!.id)
  })

  it('every act can be taken back and done again, and the project is what it was', async () => {
    const { stet } = await openPair()
    const states = [stet.project.getState().project]
    const remember = () => states.push(stet.project.getState().project)
    stet.reviewing.accept(flagOf(stet, 'doubled-word').id)
    remember()
    stet.reviewing.dismiss(flagOf(stet, 'number').id)
    remember()
    stet.reviewing.toggleReviewed(stet.analysis.getState().analysis!.rows.find((row) => row.number === 2)!.id)
    remember()
    stet.marking.startOn({ side: 'article', start: 0, end: 6 })
    stet.marking.change({ category: 'style/awkward-style', comment: 'Which talk?' })
    expect(stet.marking.save()).toBe(true)
    remember()
    stet.session.setReviewer('A. Reader')
    remember()
    for (const expected of states.slice(0, -1).reverse()) {
      stet.reviewing.undo()
      expect(stet.project.getState().project).toEqual(expected)
    }
    for (const expected of states.slice(1)) {
      stet.reviewing.redo()
      expect(stet.project.getState().project).toEqual(expected)
    }
  })

  it('a mark without a category is not saved and says what is missing', async () => {
    const { stet } = await openPair()
    stet.marking.startOn({ side: 'article', start: 0, end: 6 })
    expect(stet.marking.save()).toBe(false)
    expect(stet.view.getState().editor?.problem).toContain('category')
    expect(stet.project.getState().project?.marks).toEqual({})
  })

  it('dismissing a kind decides all of that rule and no other', async () => {
    const { stet } = await openPair()
    const label = flagOf(stet, 'speaker-label')
    const others = open(stet).filter((flag) => flag.rule !== 'speaker-label')
    stet.reviewing.answerKind('dismiss', label.id)
    expect(open(stet)).toEqual(others)
  })
})

describe('saving', () => {
  it('follows every act, a moment later', async () => {
    const { stet, ports } = await openPair()
    vi.useFakeTimers()
    try {
      const flag = flagOf(stet, 'number')
      stet.reviewing.dismiss(flag.id)
      const id = stet.project.getState().project!.id
      expect(ports.stored.get(id)?.decisions).toEqual({})
      await vi.advanceTimersByTimeAsync(1000)
      expect(ports.stored.get(id)?.decisions[flag.id]?.verdict).toBe('dismissed')
      expect(stet.project.getState().saveStatus).toBe('saved')
    } finally {
      vi.useRealTimers()
    }
  })

  it('says when it fails, keeps the work and tries again', async () => {
    const { stet, ports } = await openPair()
    vi.useFakeTimers()
    try {
      ports.failSaving.why = 'The disk is full.'
      stet.reviewing.dismiss(flagOf(stet, 'number').id)
      await vi.advanceTimersByTimeAsync(1000)
      expect(stet.project.getState()).toMatchObject({
        saveStatus: 'failed',
        saveProblem: 'The disk is full.',
      })
      ports.failSaving.why = null
      await vi.advanceTimersByTimeAsync(10_000)
      expect(stet.project.getState()).toMatchObject({ saveStatus: 'saved', saveProblem: null })
      const { project } = stet.project.getState()
      expect(ports.stored.get(project!.id)).toEqual(project)
    } finally {
      vi.useRealTimers()
    }
  })

  it('stops where another tab has saved, and says what to do', async () => {
    const { stet, ports } = await openPair()
    vi.useFakeTimers()
    try {
      Object.assign(ports.failSaving, { why: 'Changed in another tab.', code: 'conflict', tries: 0 })
      stet.reviewing.dismiss(flagOf(stet, 'number').id)
      await vi.advanceTimersByTimeAsync(60_000)
      stet.reviewing.dismiss(flagOf(stet, 'doubled-word').id)
      await vi.advanceTimersByTimeAsync(60_000)
      await stet.session.flush()
      expect(ports.failSaving.tries).toBe(1)
      expect(stet.project.getState()).toMatchObject({ saveStatus: 'failed', saveConflict: true })
      expect(stet.view.getState().failure?.remedy).toMatch(/project file.*reload/i)
    } finally {
      vi.useRealTimers()
    }
    // opened again, with what the other tab saved, the project can be saved again
    ports.failSaving.why = null
    await stet.session.open(stet.project.getState().project!.id)
    stet.reviewing.dismiss(flagOf(stet, 'doubled-word').id)
    await stet.session.flush()
    expect(stet.project.getState()).toMatchObject({ saveStatus: 'saved', saveConflict: false })
  })

  it('a project file brings everything to another browser', async () => {
    const { stet, ports } = await openPair()
    stet.reviewing.dismiss(flagOf(stet, 'number').id)
    stet.session.saveFile()
    const [file] = ports.saved
    expect(file?.name).toBe('A-Talk-About-Floods.stet.json')
    const elsewhere = createStet(inMemoryPorts())
    await elsewhere.session.openFile(file!.name, file!.text)
    const { id: _here, ...here } = stet.project.getState().project!
    const { id: _there, ...there } = elsewhere.project.getState().project!
    expect(there).toEqual(here)
  })

  it('a broken project file says what is wrong and changes nothing', async () => {
    const { stet } = await openPair()
    const before = stet.project.getState().project
    await stet.session.openFile('broken.stet.json', '{"schema":"stet.project/1",')
    expect(stet.view.getState().failure).toMatchObject({ file: 'broken.stet.json' })
    expect(stet.project.getState().project).toBe(before)
  })
})

describe('reports', () => {
  it('leave out what was not chosen', async () => {
    const { stet } = await openPair()
    stet.marking.startOn({ side: 'article', start: 0, end: 6 })
    stet.marking.change({ category: 'style/awkward-style', comment: 'Which talk is this?' })
    stet.marking.save()
    const all = { ...firstChoice(false), format: 'markdown' }
    const full = await stet.reporting.write(all)
    const without = await stet.reporting.write({ ...all, states: ['corrected', 'kept'] })
    expect(full.content).toContain('Which talk is this?')
    expect(without.content).not.toContain('Which talk is this?')
    expect(full.fileName).toMatch(/\.md$/)
  })
})
