/**
 * `npx tsx tests/bench/alignment/pictures.ts`: draws the pictures of docs/alignment.md from real searches, so that they
 * cannot drift from what the aligner does. SVG by hand: three kinds of shapes need no library.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { alignDocuments } from '../../../src/core/align/index.ts'
import { similarityFor } from '../../../src/core/align/lexicon/index.ts'
import { createScratch } from '../../../src/core/align/scoring/scratch.ts'
import { prepare, scoreWindow, searchBeads, type Prepared } from '../../../src/core/align/search/search.ts'
import { wholeWindow, type PlannedWindow } from '../../../src/core/align/search/windows.ts'
import { readArticle, readTranscript } from '../../../src/core/readers/index.ts'

const OUT = new URL('../../../docs/pictures/', import.meta.url)
const INK = '#1f2933'
const QUIET = '#9aa5b1'
const LINK = '#1d6fb8'
const MOVED = '#b4540a'
const CUT = '#d64545'

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const words = (x: number, y: number, text: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${more}>${escape(text)}</text>`

const round = (value: number): string => String(Math.round(value * 10) / 10)

async function save(
  name: string,
  width: number,
  height: number,
  title: string,
  body: string[],
): Promise<void> {
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="${INK}">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...body,
    '</svg>',
  ].join('\n')
  mkdirSync(OUT, { recursive: true })
  writeFileSync(new URL(name, OUT), await format(svg, { parser: 'html', printWidth: 140 }))
  console.log(`${name}: ${title}`)
}

function searchAll(prepared: Prepared, window: PlannedWindow) {
  const scratch = createScratch()
  const scored = scoreWindow(prepared, window, scratch, () => {})
  return searchBeads(prepared, window, scored, {}, scratch)
}

const SIX = {
  a: [
    'The laboratory burned in March.',
    'Nobody knew the reason, and nobody asked.',
    'Varga rebuilt it with wood from the old mill.',
  ],
  b: [
    'So, um, are we rolling?',
    'The lab burned down in March.',
    'Nobody knew why.',
    'And nobody asked.',
    'Then Varga built it again, with wood from the mill.',
    'The old one.',
  ],
}

/** The lattice of the worked example: how probable each pair is among all paths, and the best path through it. */
async function drawSix(): Promise<void> {
  const { a, b } = SIX
  const prepared = prepare(a, b, { language: 'en', similarity: similarityFor('en') })
  const window = wholeWindow(a.length, b.length)
  const found = searchAll(prepared, window)
  const pairs = pairChances(found)
  const left = 330
  const top = 150
  const size = 64
  const body: string[] = []
  b.forEach((text, j) =>
    body.push(
      words(
        0,
        0,
        `b${j + 1} ${text}`,
        `transform="translate(${left + j * size + 26} ${top - 12}) rotate(-24)"`,
      ),
    ),
  )
  a.forEach((text, i) => {
    body.push(words(left - 12, top + i * size + 36, `${text} a${i + 1}`, 'text-anchor="end"'))
    b.forEach((_, j) => {
      const chance = pairs.get(i * b.length + j) ?? 0
      body.push(
        `<rect x="${left + j * size}" y="${top + i * size}" width="${size}" height="${size}" fill="${LINK}" fill-opacity="${round(chance * 5) === '0' ? 0 : Math.round(chance * 70) / 100}" stroke="${QUIET}"/>`,
        words(
          left + j * size + 32,
          top + i * size + 36,
          chance >= 0.005 ? chance.toFixed(2) : '',
          'text-anchor="middle"',
        ),
      )
    })
  })
  let i = 0
  let j = 0
  const path: string[] = [`M ${left} ${top}`]
  for (const step of found.path) {
    const { x, y } = found.beads.shapes[step.shape]!
    if (step.j > j || step.i > i) path.push(`L ${left + step.j * size} ${top + step.i * size}`)
    path.push(`L ${left + (step.j + y) * size} ${top + (step.i + x) * size}`)
    i = step.i + x
    j = step.j + y
  }
  body.push(`<path d="${path.join(' ')}" fill="none" stroke="${MOVED}" stroke-width="3"/>`)
  body.push(
    words(
      left,
      top + a.length * size + 24,
      'Figures: probability that the two sentences belong together. Line: the best path;',
    ),
    words(
      left,
      top + a.length * size + 42,
      'level where a sentence of the recording is skipped, slanting through a match.',
    ),
  )
  await save(
    'six-sentences.svg',
    920,
    top + a.length * size + 60,
    'The search over the worked example of six sentences',
    body,
  )
}

/** Probability of each pair, from the beads that hold it. Key: i · m + j. */
function pairChances(found: ReturnType<typeof searchBeads>): Map<number, number> {
  const { m, shapes, rows } = found.beads
  const chances = new Map<number, number>()
  shapes.forEach(({ x, y }, shape) => {
    const { start, column } = rows[shape]!
    for (let i = 0; i + 1 < start.length; i++) {
      for (let k = start[i]!; k < start[i + 1]!; k++) {
        const j = column[k]!
        const chance = found.ofBead({ i, j, shape })
        if (chance < 1e-3) continue
        for (let p = i; p < i + x; p++)
          for (let q = j; q < j + y; q++) chances.set(p * m + q, (chances.get(p * m + q) ?? 0) + chance)
      }
    }
  })
  return chances
}

/** The shipped interview as a whole: every pair that the search thought possible, what it chose, cuts and moves. */
async function drawSample(): Promise<void> {
  const folder = new URL('../../../samples/far-bank/', import.meta.url)
  const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
  const article = readArticle({ name: 'article.en.txt', text: text('article.en.txt') })
  const transcript = readTranscript({ name: 'transcript.vtt', text: text('transcript.vtt') })
  if (!article.ok || !transcript.ok) throw new Error('the shipped sample cannot be read')
  const alignment = alignDocuments(article.document, transcript.document)
  const a = article.document.sentences.map((sentence) => sentence.text)
  const b = transcript.document.sentences.map((sentence) => sentence.text)
  const prepared = prepare(a, b, { language: 'en', similarity: similarityFor('en') })
  const whole = wholeWindow(a.length, b.length)
  const chances = pairChances(searchAll(prepared, whole))
  const unit = 2
  const left = 60
  const top = 40
  const body: string[] = [
    words(left, 20, `Recording: ${b.length} sentences →`),
    words(0, 0, `Article: ${a.length} sentences →`, `transform="translate(24 ${top}) rotate(90)"`),
    `<rect x="${left}" y="${top}" width="${b.length * unit}" height="${a.length * unit}" fill="none" stroke="${QUIET}"/>`,
  ]
  for (const cut of alignment.cuts)
    body.push(
      `<rect x="${left + cut.transcript[0]! * unit}" y="${top}" width="${cut.transcript.length * unit}" height="${a.length * unit}" fill="${CUT}" fill-opacity="0.13"/>`,
    )
  for (const [pair, chance] of chances) {
    const i = Math.floor(pair / b.length)
    body.push(
      `<circle cx="${left + ((pair % b.length) + 0.5) * unit}" cy="${top + (i + 0.5) * unit}" r="${round(0.6 + 1.4 * chance)}" fill="${QUIET}"/>`,
    )
  }
  for (const bead of alignment.beads)
    body.push(
      `<line x1="${left + bead.transcript[0]! * unit}" y1="${top + bead.article[0]! * unit}" x2="${left + (bead.transcript.at(-1)! + 1) * unit}" y2="${top + (bead.article.at(-1)! + 1) * unit}" stroke="${bead.moved ? MOVED : LINK}" stroke-width="2.5"/>`,
    )
  const foot = top + a.length * unit + 24
  const legend: readonly (readonly [string, string])[] = [
    [LINK, 'matched'],
    [MOVED, 'matched and moved'],
    [CUT, 'cut'],
    [QUIET, 'thought possible (the larger the likelier)'],
  ]
  legend.forEach(([colour, label], k) =>
    body.push(
      `<rect x="${left + k * 150}" y="${foot - 10}" width="12" height="12" fill="${colour}"/>`,
      words(left + k * 150 + 18, foot, label),
    ),
  )
  await save(
    'sample-search.svg',
    left + b.length * unit + 40,
    foot + 16,
    'The search over the shipped interview',
    body,
  )
}

await drawSix()
await drawSample()
