/**
 * Finds LibreOffice, and installs its writer where none is found and the machine lets us; then opens the Word files that
 * Stet writes with it (tests/office/convert.ts). Part of `npm run verify`, which fails where there is none to be had: a
 * step that is passed over in silence proves nothing.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const KNOWN_PATHS = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:/Program Files/LibreOffice/program/soffice.exe',
]
const PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-writer']

/** @returns {string | null} */
function findOffice() {
  const chosen = process.env['SOFFICE_PATH']
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : null
  return KNOWN_PATHS.find((path) => existsSync(path)) ?? null
}

function installOffice() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], options)
  for (const name of PACKAGES) {
    console.log(`Installing ${name} with apt-get …`)
    if (spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], options).status === 0) return
  }
}

if (findOffice() === null) installOffice()
const office = findOffice()
if (office === null) {
  console.error(
    'No LibreOffice was found and none could be installed. Install LibreOffice Writer, or name the program: ' +
      'SOFFICE_PATH=/path/to/soffice npm run verify',
  )
  process.exit(1)
}
const done = spawnSync('npx', ['tsx', 'tests/office/convert.ts', office], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exit(done.status ?? 1)
