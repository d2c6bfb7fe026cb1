/**
 * Starts the workbench the way a newcomer does (`npm start`), reads the printed address, fetches the page once, checks
 * that it is the workbench and that everything it names answers, and stops it again.
 */
import { spawn } from 'node:child_process'

const MINUTES_TO_START = 5

/** @returns {Promise<string>} the address that `npm start` printed */
const printedAddress = () =>
  new Promise((resolve, reject) => {
    let output = ''
    const tooLate = setTimeout(
      () => reject(new Error(`npm start printed no address within ${MINUTES_TO_START} minutes:\n${output}`)),
      MINUTES_TO_START * 60_000,
    )
    server.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      process.stdout.write(chunk)
      output += chunk
      const found = /Local:\s+(http:\/\/127\.0\.0\.1:\d+\/)/.exec(output)
      if (found?.[1] === undefined) return
      clearTimeout(tooLate)
      resolve(found[1])
    })
    server.once('exit', (code) => {
      clearTimeout(tooLate)
      reject(new Error(`npm start ended with exit code ${code} before it printed an address.`))
    })
  })

/** @param {URL} address */
async function fetchWell(address) {
  const response = await fetch(address)
  const body = await response.text()
  if (!response.ok || body === '')
    throw new Error(`${address} answered ${response.status}, ${body.length} characters.`)
  return { body, type: response.headers.get('content-type') ?? '' }
}

/** @param {URL} address */
async function checkPage(address) {
  const { body } = await fetchWell(address)
  if (!body.includes('id="root"'))
    throw new Error(`The page at ${address} has no element with the id "root".`)
  const named = [...body.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(
    (match) => new URL(match[1] ?? '', address),
  )
  const elsewhere = named.find((asset) => asset.origin !== address.origin)
  if (elsewhere !== undefined) throw new Error(`The page asks another host: ${elsewhere}`)
  const types = await Promise.all(named.map(async (asset) => (await fetchWell(asset)).type))
  // A server with a fallback answers every address with the page: only the right type shows that the file is there.
  if (!types.some((type) => type.includes('javascript'))) throw new Error('The page names no script.')
  if (types.some((type) => type.includes('text/html')))
    throw new Error('A file that the page names is not there.')
  console.log(`Served page: ${address} and the ${named.length} files it names answered.`)
}

// A process group of its own: npm passes a signal on to its shell but not always to the server below that.
const server = spawn('npm', ['start'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
  env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
})

try {
  await checkPage(new URL(await printedAddress()))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM')
}
