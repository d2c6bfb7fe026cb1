import type { BlockRole } from '../model/article.ts'
import { defineRule, type PlaceDraft } from './rule.ts'

const BOILERPLATE: ReadonlySet<BlockRole> = new Set<BlockRole>(['recommended', 'footer', 'share'])

/** Whether one key may delete it: a footer can be the editor's own words ("Written at the end"). */
const isPage = (role: BlockRole, words: string): boolean =>
  role !== 'footer' || /©|\(c\)|copyright|rights reserved/iu.test(words)

/** What the page added around the article: other articles, copyright, share buttons. One note, no error. */
export const publishingBoilerplate = defineRule({
  id: 'publishing-boilerplate',
  version: 1,
  title: 'Page furniture',
  group: 'Residue and characters',
  category: 'design-and-markup/layout',
  severity: 'neutral',
  needs: ['english-article'],
  docs: {
    what: 'Recommended articles, share lines and footers that were copied with the article.',
    why: 'They belong to the page and not to the text, and readers of the translation cannot use them.',
    action: 'Delete them, or leave them out of the review.',
  },
  examples: {
    flagged: [
      {
        article: 'The flood will recede.\nRecommended reading\nThe Life of a Gauge',
        roles: ['paragraph', 'recommended', 'recommended'],
        flagged: 'Recommended reading\nThe Life of a Gauge',
      },
      {
        article: 'The flood will recede.\n© 2026. All rights reserved.',
        roles: ['paragraph', 'footer'],
        flagged: '© 2026. All rights reserved.',
      },
    ],
    clean: [{ article: 'We recommend reading this.' }, { article: 'Please share it.' }],
  },
  *check({ article }) {
    const places: PlaceDraft[] = []
    let open: { start: number; index: number; goes: boolean } | null = null
    for (const block of article.blocks) {
      if (!BOILERPLATE.has(block.role)) continue
      const follows: boolean = open !== null && open.index === block.index - 1
      const goes = isPage(block.role, article.text.slice(block.start, block.end))
      if (follows) places.pop()
      open = {
        start: follows ? open!.start : block.start,
        index: block.index,
        goes: goes && (!follows || open!.goes),
      }
      const place: PlaceDraft = { side: 'article', start: open.start, end: block.end }
      places.push(open.goes ? { ...place, replacement: '' } : place)
    }
    const [first, ...others] = places
    if (first === undefined) return
    yield {
      places: [first, ...others],
      message:
        'Recommended articles, share lines or a footer of the page stand in the article. Delete them if the article is to stand alone.',
      confidence: 0.9,
    }
  },
})
