import { describe, expect, it } from 'vitest'
import { createOwnFiles } from '../../src/offline/own-files.ts'
import type { OwnFilesState, ToWorker } from '../../src/offline/own-files.ts'

/** As much of a service worker as the page sees of it. */
class Worker extends EventTarget {
  state = 'installing'
  readonly told: string[] = []
  readonly scripts: readonly string[]
  constructor(...scripts: readonly string[]) {
    super()
    this.scripts = scripts
  }
  postMessage(message: ToWorker, ports: readonly MessagePort[] = []): void {
    this.told.push(message.type)
    if (message.type === 'take over') this.become('activated')
    else ports[0]?.postMessage(this.scripts.includes(message.script))
  }
  become(state: string): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null
  waiting: Worker | null = null
  active: Worker | null = null
  updates = 0
  update(): Promise<void> {
    this.updates++
    return Promise.resolve()
  }
  find(worker: Worker): void {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
  }
  install(worker: Worker): void {
    this.waiting = worker
    worker.become('installed')
  }
}

function visit(registration: Registration) {
  const states: OwnFilesState[] = []
  let reloads = 0
  let time = 0
  let comeBack = (): void => undefined
  const container = {
    register: () => Promise.resolve(registration),
    getRegistration: () => Promise.resolve(registration),
  }
  const files = createOwnFiles({
    container: container as unknown as ServiceWorkerContainer, // all that is asked of it
    address: 'service-worker.js',
    script: 'two.js',
    whenIdle: (work) => work(),
    onReturn: (work) => {
      comeBack = work
    },
    clock: () => time,
    reload: () => void reloads++,
  })
  files.watch((state) => states.push(state))
  return {
    files,
    last: () => states.at(-1) ?? null,
    reloads: () => reloads,
    returnAfter: (milliseconds: number): void => {
      time += milliseconds
      comeBack()
    },
  }
}

const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 20))

describe('the page’s own files', () => {
  it('are said to be kept once they are', async () => {
    const registration = new Registration()
    const first = new Worker('two.js')
    registration.installing = first
    const { last } = visit(registration)
    await settled()
    expect(last()).toBeNull()
    registration.install(first)
    await settled()
    first.become('activated')
    expect(last()).toEqual({ isKept: true, isNewer: false })
  })

  it('of a newer build wait until the reviewer says so, and are loaded then', async () => {
    const registration = new Registration()
    registration.active = new Worker('two.js')
    const { files, last, reloads } = visit(registration)
    await settled()
    const newer = new Worker('three.js')
    registration.find(newer)
    registration.install(newer)
    await settled()
    expect(last()).toEqual({ isKept: true, isNewer: true })
    expect(newer.told).not.toContain('take over')
    expect(reloads()).toBe(0)
    files.update()
    expect(newer.told).toContain('take over')
    expect(reloads()).toBe(1)
  })

  it('ask nobody when the open page is of that very build, and do not load it again', async () => {
    const registration = new Registration()
    registration.active = new Worker('one.js')
    registration.waiting = new Worker('two.js')
    const { last, reloads } = visit(registration)
    await settled()
    expect(last()).toEqual({ isKept: true, isNewer: false })
    expect(registration.waiting.told).toContain('take over')
    expect(reloads()).toBe(0)
  })

  it('are asked for anew once an hour at most', async () => {
    const registration = new Registration()
    registration.active = new Worker('two.js')
    const { returnAfter } = visit(registration)
    await settled()
    returnAfter(60_000)
    expect(registration.updates).toBe(0)
    returnAfter(3_600_000)
    returnAfter(60_000)
    expect(registration.updates).toBe(1)
  })
})
