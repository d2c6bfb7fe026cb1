import { cleanup, configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach } from 'vitest'
import { createStet } from '../../src/state/index.ts'
import { App } from '../../src/ui/App.tsx'
// parts that the page fetches when they are wanted: read beforehand, so that no test waits for files
import '../../src/ui/app-shell/go-to-dialog.tsx'
import '../../src/ui/app-shell/key-handling.ts'
import '../../src/ui/app-shell/key-sheet.tsx'
import '../../src/ui/app-shell/settings-dialog.tsx'
import '../../src/ui/app-shell/top-bar.tsx'
import '../../src/ui/empty/paste-dialog.tsx'
import '../../src/ui/find/find-bar.tsx'
import '../../src/ui/import/import-dialog.tsx'
import '../../src/ui/mark-editor/mark-editor.tsx'
import '../../src/ui/overview/overview-page.tsx'
import '../../src/ui/palette/palette.tsx'
import '../../src/ui/report/report-page.tsx'
import '../../src/ui/corrected/corrected-page.tsx'
import '../../src/ui/rules/rules-page.tsx'
import '../../src/ui/review/align-notices.tsx'
import '../../src/ui/review/align-tools.tsx'
import '../../src/ui/review/review-page.tsx'
import '../../src/ui/why/why-panel.tsx'
import { ARTICLE, inMemoryPorts, TRANSCRIPT } from '../state/in-memory-ports.ts'

/*
 * The whole page in jsdom, the real store and the real core behind it. What jsdom lacks is given here by name, each as
 * the least that the page asks of it; layout, scrolling and selection are left to tests/browser.
 */

/** No media query holds: light scheme, no reduced motion. */
window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
})
/** Enough for ids of ours, which are letters, digits and hyphens. */
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS // nothing else is asked for
if (!('scrollIntoView' in Element.prototype))
  Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => undefined })
if (!('scrollTo' in Element.prototype))
  Object.defineProperty(Element.prototype, 'scrollTo', { value: () => undefined })

// the default, one second, fails tests on a busy machine
configure({ asyncUtilTimeout: 20_000 })

afterEach(() => {
  cleanup()
  localStorage.clear()
  window.location.hash = ''
})

/** A fresh visit. */
export function drawWorkbench(ports = inMemoryPorts()) {
  const stet = createStet(ports)
  const user = userEvent.setup()
  render(<App stet={stet} />)
  return { stet, ports, user }
}

/** A visit with the short pair under review. */
export async function drawReview(ports = inMemoryPorts()) {
  const drawn = drawWorkbench(ports)
  await drawn.stet.importing.add([
    { name: 'article.txt', text: ARTICLE },
    { name: 'talk.vtt', text: TRANSCRIPT },
  ])
  await drawn.stet.importing.confirm()
  await screen.findByRole('feed')
  return drawn
}
