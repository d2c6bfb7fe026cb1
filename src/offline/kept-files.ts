/**
 * Which files are kept, and what a request is answered with.
 *
 *     the page itself          the server, if it answers within 3 s; else the newest copy
 *     assets/…                 the copy, of whichever build (their names change with their content); else the server
 *     anything else            not ours: the browser does as if nobody stood between
 *
 * One cache per build, filled whole or not at all. The build before stays, too: a page that was open while the newer one
 * came still asks for parts of its own, which no server may have any more. Rejected: answering the page itself from the
 * copy at once (fastest, but a new build would show at the second visit only, and never to whoever builds it), and
 * vite-plugin-pwa (322 packages for what stands in this folder).
 */

/** What of the worker's world is used; `scope` ends with a slash. */
export type Surroundings = Readonly<{
  caches: Pick<CacheStorage, 'keys' | 'open' | 'delete'>
  fetch: (request: Request) => Promise<Response>
  scope: string
  /** Names the content of all files. */
  build: string
  /** Below `scope`; the page itself is "./". */
  files: readonly string[]
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>
}>

export type KeptFiles = Readonly<{
  /** Fetches all files of this build. Rejects, keeping none, when one is missing. */
  keep(): Promise<void>
  /** Throws away what is older than the build before this one. */
  tidy(): Promise<void>
  /** Null: not ours to answer. */
  answer(request: Pick<Request, 'method' | 'mode' | 'url'> & Request): Promise<Response> | null
  /** Whether a file, by its address, is of this build. */
  has(address: string): boolean
}>

/** A server that takes longer is as good as none. */
const PATIENCE_MS = 3000

/** As the answer may vary by what the server says of encodings, but not by what it is. */
const WHATEVER_ASKED: CacheQueryOptions = { ignoreVary: true, ignoreSearch: true }

export function createKeptFiles({ caches, fetch, scope, build, files, wait }: Surroundings): KeptFiles {
  const prefix = `stet ${scope} `
  const own = `${prefix}${build}`
  const page = scope
  const addressOf = (file: string): string => new URL(file, scope).href
  const addresses = new Set(files.map(addressOf))

  /** Ours, newest first: the order of creation is that of the builds. */
  const names = async (): Promise<readonly string[]> => {
    const all = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)
    return [own, ...all.toReversed()]
  }

  const copyOf = async (address: string): Promise<Response | null> => {
    for (const name of await names()) {
      const copy = await (await caches.open(name)).match(address, WHATEVER_ASKED)
      if (copy !== undefined) return copy
    }
    return null
  }

  const openPage = async (request: Request): Promise<Response> => {
    const fromServer = fetch(request).catch(() => null)
    const first = await Promise.race([fromServer, wait(PATIENCE_MS).then(() => null)])
    if (first?.ok === true) return first
    return (await copyOf(page)) ?? (await fromServer) ?? Response.error()
  }

  return {
    async keep() {
      const cache = await caches.open(own)
      try {
        // past the browser's own cache, which may hold a page of another build
        await cache.addAll(files.map((file) => new Request(addressOf(file), { cache: 'no-cache' })))
      } catch (error) {
        await caches.delete(own)
        throw error
      }
    },
    async tidy() {
      const [, , ...older] = await names()
      await Promise.all(older.map((name) => caches.delete(name)))
    },
    answer(request) {
      const { origin, pathname } = new URL(request.url)
      const address = origin + pathname
      if (request.method !== 'GET' || !address.startsWith(scope)) return null
      if (address === page || address === `${page}index.html`)
        return request.mode === 'navigate' ? openPage(request) : null
      if (!addresses.has(address) && !address.startsWith(`${scope}assets/`)) return null
      return copyOf(address).then((copy) => copy ?? fetch(request))
    },
    has: (address) => addresses.has(address),
  }
}
