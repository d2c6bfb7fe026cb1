import { describe, expect, it } from 'vitest'
import { createKeptFiles } from '../../src/offline/kept-files.ts'
import type { KeptFiles } from '../../src/offline/kept-files.ts'

const SCOPE = 'https://stet.example/desk/'
const PAGE = SCOPE
const MAIN = `${SCOPE}assets/index-1.js`

/** A server of which every file can be taken away, and a browser's caches, in memory. */
class World {
  readonly served = new Map<string, string>()
  readonly caches = new Map<string, Map<string, string>>()
  asked: string[] = []
  isOnline = true
  /** The server takes longer than anybody waits. */
  isSlow = false

  deploy(build: string, ...assets: readonly string[]): KeptFiles {
    this.served.clear()
    this.served.set(PAGE, `page of ${build}`)
    for (const asset of assets) this.served.set(`${SCOPE}assets/${asset}`, `${asset} of ${build}`)
    return createKeptFiles({
      scope: SCOPE,
      build,
      files: ['./', ...assets.map((asset) => `assets/${asset}`)],
      fetch: (request) => this.fetch(request.url),
      wait: () => (this.isSlow ? Promise.resolve() : new Promise<void>(() => undefined)),
      caches: {
        keys: () => Promise.resolve([...this.caches.keys()]),
        delete: (name) => Promise.resolve(this.caches.delete(name)),
        open: (name) => Promise.resolve(this.cache(name)),
      },
    })
  }

  private async fetch(url: string): Promise<Response> {
    this.asked.push(url)
    if (this.isSlow) return new Promise<Response>(() => undefined)
    if (!this.isOnline) throw new TypeError('no network')
    const body = this.served.get(url)
    return Promise.resolve(new Response(body ?? 'not here', { status: body === undefined ? 404 : 200 }))
  }

  /** As much of a cache as is used. */
  private cache(name: string): Cache {
    const files = this.caches.get(name) ?? new Map<string, string>()
    this.caches.set(name, files)
    const cache = {
      match: (url: string) => {
        const body = files.get(url)
        return Promise.resolve(body === undefined ? undefined : new Response(body))
      },
      addAll: async (requests: readonly Request[]) => {
        const answers = await Promise.all(requests.map(({ url }) => this.fetch(url)))
        if (answers.some(({ ok }) => !ok)) throw new TypeError('not all were there')
        for (const [at, answer] of answers.entries()) files.set(requests[at]!.url, await answer.text())
      },
    }
    return cache as unknown as Cache // nothing else is asked for
  }
}

const navigation = (url: string): Request => {
  // a request to navigate cannot be made by hand
  const request = new Request(url)
  Object.defineProperty(request, 'mode', { value: 'navigate' })
  return request
}
const open = async (kept: KeptFiles, url = PAGE): Promise<string | undefined> =>
  (await kept.answer(navigation(url)))?.text()
const get = async (kept: KeptFiles, url: string): Promise<string | undefined> =>
  (await kept.answer(new Request(url)))?.text()

describe('the files of the page', () => {
  it('open the page again without a network', async () => {
    const world = new World()
    const kept = world.deploy('one', 'index-1.js')
    await kept.keep()
    world.isOnline = false
    expect(await open(kept)).toBe('page of one')
    expect(await open(kept, `${PAGE}index.html`)).toBe('page of one')
    expect(await open(kept, `${PAGE}?from=mail#row-3`)).toBe('page of one')
    expect(await get(kept, MAIN)).toBe('index-1.js of one')
  })

  it('open it when the server is down or takes for ever', async () => {
    const world = new World()
    const kept = world.deploy('one', 'index-1.js')
    await kept.keep()
    world.served.delete(PAGE)
    expect(await open(kept)).toBe('page of one')
    world.isSlow = true
    expect(await open(kept)).toBe('page of one')
  })

  it('ask the server for the page first, so that a new build shows at once', async () => {
    const world = new World()
    const one = world.deploy('one', 'index-1.js')
    await one.keep()
    world.deploy('two', 'index-2.js')
    expect(await open(one)).toBe('page of two')
    expect(await get(one, `${SCOPE}assets/index-2.js`)).toBe('index-2.js of two')
  })

  it('are not fetched again', async () => {
    const world = new World()
    const kept = world.deploy('one', 'index-1.js')
    await kept.keep()
    world.asked = []
    await get(kept, MAIN)
    expect(world.asked).toEqual([])
  })

  it('of the build before stay for a page that is still open, older ones go', async () => {
    const world = new World()
    await world.deploy('one', 'part-1.js').keep()
    const two = world.deploy('two', 'part-2.js')
    await two.keep()
    await two.tidy()
    expect(await get(two, `${SCOPE}assets/part-1.js`)).toBe('part-1.js of one')
    const three = world.deploy('three', 'part-3.js')
    await three.keep()
    await three.tidy()
    expect(await get(three, `${SCOPE}assets/part-2.js`)).toBe('part-2.js of two')
    expect(await get(three, `${SCOPE}assets/part-1.js`)).toBe('not here')
  })

  it('are kept whole or not at all', async () => {
    const world = new World()
    const kept = world.deploy('one', 'index-1.js')
    world.served.delete(MAIN)
    await expect(kept.keep()).rejects.toThrow()
    expect([...world.caches.keys()]).toEqual([])
  })

  it.each([
    ['another site', 'GET', 'https://video.example/assets/index-1.js'],
    ['the same site outside the page’s folder', 'GET', 'https://stet.example/assets/index-1.js'],
    ['what is not of the page', 'GET', `${SCOPE}elsewhere.html`],
    ['anything but fetching', 'POST', MAIN],
  ])('leave %s alone', (_what, method, url) => {
    const kept = new World().deploy('one', 'index-1.js')
    expect(kept.answer(new Request(url, { method }))).toBeNull()
  })
})
