import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ARTICLE, TRANSCRIPT } from './made-up-io.ts'

/*
 * The bundle, built as `npm run build:cli` builds it, into a folder far from any node_modules, and run by plain node. In
 * `npm test` the units run before the build, so that the test cannot lean on dist/.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'stet-cli-'))
const stet = (...argv: string[]) =>
  spawnSync(process.execPath, [join(folder, 'cli/stet.js'), ...argv], { cwd: folder, encoding: 'utf8' })

beforeAll(() => {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const outDir = join(folder, 'cli')
  execFileSync(
    process.execPath,
    [vite, 'build', '--config', 'configs/vite.cli.config.ts', '--outDir', outDir, '--emptyOutDir'],
    { cwd: root, stdio: 'ignore' },
  )
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}') // as in the package
  writeFileSync(join(folder, 'article.txt'), ARTICLE)
  writeFileSync(join(folder, 'talk.vtt'), TRANSCRIPT)
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('one executable file with a shebang', () => {
  expect(readFileSync(join(folder, 'cli/stet.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  if (process.platform !== 'win32') expect(statSync(join(folder, 'cli/stet.js')).mode & 0o111).toBe(0o111)
})

test('it checks, reports and fails as the contract says', () => {
  const check = stet('check', 'article.txt', 'talk.vtt', '--json', '--fail-on', 'major')
  expect(check.stderr).toBe('')
  expect(check.status).toBe(1)
  expect(JSON.parse(check.stdout)).toMatchObject({ schema: 'stet.flags/1' })
  const report = stet('report', 'article.txt', 'talk.vtt', '--out', 'r.html', '--date', '2026-11-23')
  expect(report).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(join(folder, 'r.html'), 'utf8')).toMatch(/^<!doctype html>/)
  expect(stet('check', 'none.txt')).toMatchObject({
    status: 2,
    stderr: 'none.txt:1: there is no such file, check the path\n',
  })
  expect(stet('report', 'article.txt', '--out', 'no/where.md').stderr).toMatch(
    /^no\/where\.md:1: cannot be written/,
  )
  expect(stet('check', '.').stderr).toMatch(/^\.:1: this is a folder/)
}, 60_000)
