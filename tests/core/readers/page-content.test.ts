import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/readers/index.ts'
import { must } from './reading-files.ts'

const LONG = 'They were not angry about the water, they said, only tired of waiting for it to go down again.'
const prose = (times = 1): string => `<p>${LONG}</p>`.repeat(times)
const talk = '<p>Host: Why?</p><p>Ann: It was dry.</p>'

const outline = (body: string): { roles: string[]; reasons: string[] } => {
  const article = must(readArticle({ name: 'a.html', text: `<!doctype html><html>${body}</html>` }))
  const reasons = new Set(article.left.map(({ reason }) => reason))
  return { roles: article.blocks.map(({ role }) => role), reasons: [...reasons] }
}

/** Which part of a page is the article. */
describe('the article of a page', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'several articles are all read',
      `<body><main><article><h2>One</h2>${prose()}</article><article><h2>Two</h2>${prose(2)}</article><article><h2>Three</h2>${prose()}</article></main></body>`,
      ['heading', 'lead', 'heading', 'paragraph', 'paragraph', 'heading', 'paragraph'],
      [],
    ],
    [
      'comments may be longer than what they comment',
      `<body><article><h1>A Flood</h1>${prose()}</article><div id="discussion">${prose(6)}</div></body>`,
      ['title', 'paragraph'],
      ['readers’ comments'],
    ],
    [
      'a form around everything is no form',
      `<body><form><div class="menu"><a>Home</a></div><h1>A Flood</h1>${prose(2)}</form></body>`,
      ['title', 'paragraph', 'paragraph'],
      ['navigation'],
    ],
    [
      'a page that is hidden until a script runs is read',
      `<body style="visibility:hidden"><div aria-hidden="true">${prose()}</div></body>`,
      ['paragraph'],
      [],
    ],
    [
      'the head of an article is read, its foot listed',
      `<body><article><header><h1>A Flood</h1><p>By Jo Field</p></header>${prose(2)}<footer>Tags: river</footer></article></body>`,
      ['title', 'byline', 'paragraph', 'paragraph'],
      ['footer'],
    ],
    [
      'line breaks part paragraphs',
      `<body><div><a href="/">Home</a></div><div>${LONG}<br><br>${LONG}</div></body>`,
      ['paragraph', 'paragraph'],
      ['outside the article'],
    ],
    [
      'a table may be the layout',
      `<body><table><tr><td><table><tr><td>Home</td><td>News</td></tr></table></td></tr><tr><td><h1>A Flood</h1>${prose(3)}</td></tr></table></body>`,
      ['title', 'paragraph', 'paragraph', 'paragraph'],
      ['outside the article'],
    ],
    [
      'short turns are what is said',
      `<body><nav>Home</nav><div>${talk.repeat(3)}</div><div>${prose()}</div></body>`,
      ['turn', 'turn', 'turn', 'turn', 'turn', 'turn', 'continuation'],
      ['navigation'],
    ],
    [
      'a page without any heading has its title',
      `<head><title>A Flood</title></head><body>${prose(2)}</body>`,
      ['title', 'paragraph', 'paragraph'],
      [],
    ],
    [
      'the name of the site is no title',
      `<head><title>A Flood – Weekly</title></head><body><header><h1>Weekly</h1></header><h1>A Flood</h1><div>${prose(3)}</div></body>`,
      ['title', 'paragraph', 'paragraph', 'paragraph'],
      ['page title', 'outside the article'],
    ],
  ])('%s', (_, body, roles, reasons) => {
    const found = outline(body)
    expect(found.roles).toEqual(roles)
    expect(found.reasons.toSorted()).toEqual(reasons.toSorted())
  })
})
