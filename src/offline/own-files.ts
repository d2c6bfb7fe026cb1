/**
 * The page's side of its own files. Registered once the page rests, so that keeping the files never stands in the way of
 * showing them; what is there already is told at once.
 */

export type ToWorker = Readonly<
  | { type: 'take over' }
  /** Answered through the port that comes along: is this script of your build? */
  | { type: 'is yours'; script: string }
>

/** `isKept`: Stet opens without a network. `isNewer`: another build than the open one waits for its turn. */
export type OwnFilesState = Readonly<{ isKept: boolean; isNewer: boolean }>

export type OwnFilesClient = Readonly<{
  /** Called with every change, and never where the browser keeps nothing. */
  watch(listener: (state: OwnFilesState) => void): void
  /** Lets the newer build take over; `reload` is called when it has. */
  update(): void
}>

export type Surroundings = Readonly<{
  /** Undefined where the page is not served safely, or service workers are switched off. */
  container: ServiceWorkerContainer | undefined
  /** Of the service worker. */
  address: string
  /** Of the script that the open page was started with. */
  script: string
  /** Does something when the page has nothing else to do. */
  whenIdle: (work: () => void) => void
  /** Calls back whenever the page is come back to. */
  onReturn: (work: () => void) => void
  clock: () => number
  reload: () => void
}>

/** An open page asks for a newer build at most this often, and only when it is come back to. */
const ASK_EVERY_MS = 3_600_000

export function createOwnFiles(around: Surroundings): OwnFilesClient {
  const { container, address, script, whenIdle, onReturn, clock, reload } = around
  let registration: ServiceWorkerRegistration | undefined
  let state: OwnFilesState = { isKept: false, isNewer: false }

  const start = async (home: ServiceWorkerContainer, tell: (state: OwnFilesState) => void): Promise<void> => {
    const set = (change: Partial<OwnFilesState>): void => {
      state = { ...state, ...change }
      tell(state)
    }
    await home.register(address)
    const found = await home.getRegistration()
    if (found === undefined) return
    registration = found
    const look = async (waiting: ServiceWorker): Promise<void> => {
      // the page came from the server, newer than its worker: nobody has to be asked
      if (await isOfBuild(waiting, script)) waiting.postMessage({ type: 'take over' } satisfies ToWorker)
      else set({ isNewer: true })
    }
    const follow = (worker: ServiceWorker | null): void =>
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'activated') set({ isKept: true })
        else if (worker.state === 'installed' && found.active !== null) void look(worker)
      })
    if (found.active !== null) set({ isKept: true })
    if (found.waiting !== null) void look(found.waiting)
    follow(found.installing)
    found.addEventListener('updatefound', () => follow(found.installing))
    let asked = clock()
    onReturn(() => {
      if (clock() - asked < ASK_EVERY_MS) return
      asked = clock()
      found.update().catch(() => undefined) // without a network there is nothing newer to be had
    })
  }

  return {
    watch(listener) {
      if (container === undefined) return
      // refused (storage full or forbidden): Stet works as it did, with a network
      whenIdle(() => void start(container, listener).catch(() => undefined))
    },
    update() {
      const waiting = registration?.waiting
      // gone where another tab has let it take over
      if (waiting == null) return reload()
      // not "controllerchange": a page that the worker does not control yet would wait for it for ever
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated') reload()
      })
      waiting.postMessage({ type: 'take over' } satisfies ToWorker)
    },
  }
}

const isOfBuild = (worker: ServiceWorker, script: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data)
    worker.postMessage({ type: 'is yours', script } satisfies ToWorker, [port2])
  })
