import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { makeReportInput, REPORTS } from '../../src/core/report/index.ts'
import { DATE, farBankThirty } from '../fixtures/projects/far-bank-thirty.ts'

/**
 * Our Word files, opened by LibreOffice and written again: what it did not understand is gone then. Run by
 * `npm run verify` through .ci/office.mjs, which finds or installs the program; its path is the argument.
 */
const office = process.argv[2]
if (office === undefined) throw new Error('usage: tsx tests/office/convert.ts PATH_OF_SOFFICE')

const folder = mkdtempSync(join(tmpdir(), 'stet-office-'))
const { project, analysis } = farBankThirty()
const input = makeReportInput(project, analysis, { date: DATE })

const convert = (file: string, to: string, out: string): void => {
  execFileSync(
    office,
    [
      // a profile of its own: one that is open elsewhere would make it end without a word
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, out),
      join(folder, file),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], timeout: 180_000 },
  )
}

const counts = (bytes: Uint8Array): Record<string, number> => {
  const files = unzipSync(bytes)
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
  const count = (name: string, pattern: RegExp): number => part(name).match(pattern)?.length ?? 0
  return {
    comments: count('word/comments.xml', /<w:comment /g),
    // not their begins: one on no words has none in LibreOffice
    references: count('word/document.xml', /<w:commentReference /g),
    // changes side by side may be made one: what counts is that there are some
    insertions: Math.min(1, count('word/document.xml', /<w:ins /g)),
    deletions: Math.min(1, count('word/document.xml', /<w:del /g)),
    tables: count('word/document.xml', /<w:tbl>/g),
    headings: Math.min(1, count('word/document.xml', /w:val="(?:Title|Heading\d)"/g)),
  }
}

try {
  const word = REPORTS.filter(({ extension }) => extension === 'docx')
  assert.equal(word.length, 3)
  for (const report of word) {
    const bytes = await report.write(input)
    assert.ok(bytes instanceof Uint8Array)
    const file = `${report.id}.docx`
    writeFileSync(join(folder, file), bytes)
    convert(file, 'docx', 'again')
    const again = new Uint8Array(readFileSync(join(folder, 'again', file)))
    assert.deepEqual(counts(again), counts(bytes), report.id)
    convert(file, 'pdf', 'pdf')
    const pdf = readFileSync(join(folder, 'pdf', `${report.id}.pdf`))
    assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-')
    const told = Object.entries(counts(again))
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name} ${count}`)
    console.log(`${report.id}: ${told.join(', ')}; PDF ${Math.round(pdf.length / 1024)} kB`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
