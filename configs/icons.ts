import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from '../.ci/find-browser.mjs'

/**
 * Draws the icons of an installed Stet from `public/favicon.svg`: `npx tsx configs/icons.ts`, after a change of it. The
 * maskable one has a border of the same ground, since systems cut up to a tenth of it off on each side.
 */
const ICONS = [
  { name: 'stet-180', size: 180, border: 0 },
  { name: 'stet-192', size: 192, border: 0 },
  { name: 'stet-512', size: 512, border: 0 },
  { name: 'stet-maskable-512', size: 512, border: 0.12 },
] as const

const folder = new URL('../public/', import.meta.url)
const drawing = readFileSync(new URL('favicon.svg', folder), 'utf8')
mkdirSync(new URL('icons/', folder), { recursive: true })
const executablePath = findBrowser()
if (executablePath === null) throw new Error('No browser: run `node .ci/find-browser.mjs` first.')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  for (const { name, size, border } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const edge = Math.round(size * border)
    await page.setContent(
      `<style>body{margin:0;background:oklch(0.972 0.007 88)}svg{position:fixed;inset:${edge}px;width:${size - 2 * edge}px}</style>${drawing}`,
    )
    await page.screenshot({ path: new URL(`icons/${name}.png`, folder).pathname })
    await page.close()
  }
} finally {
  await browser.close()
}
