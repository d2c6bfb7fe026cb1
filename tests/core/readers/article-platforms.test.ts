import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/readers/index.ts'
import { flawOf } from './document-shape.ts'
import { must } from './reading-files.ts'

const ONE = 'It rained for a week, and the river rose faster than before.'
const TWO = 'Nobody was told, because the gauge stood on the wrong bank.'

/** Role and words of each block, and what was left out. */
function read(name: string, text: string): { blocks: string[]; left: string[] } {
  const article = must(readArticle({ name, text }))
  expect(flawOf(article)).toBeNull()
  return {
    blocks: article.blocks.map(({ role, start, end }) => `${role}: ${article.text.slice(start, end)}`),
    left: article.left.map(({ reason, text: words }) => `${reason}: ${words}`),
  }
}

describe('articles from platforms and programs', () => {
  it('is no footer for all the buttons above short paragraphs', () => {
    const page = `<html><body><article><h1>A Flood</h1><div>Mar 03, 2025</div><a>Share</a><p>${ONE}</p><p>${TWO}</p></article></body></html>`
    expect(read('a.html', page).blocks).toEqual([
      'title: A Flood',
      'byline: Mar 03, 2025',
      'share: Share',
      `paragraph: ${ONE}`,
      `paragraph: ${TWO}`,
    ])
  })

  it('leaves marks of footnotes and comments out, and lists the comments', () => {
    const page = `<html><body><h1>A Flood</h1><p>${ONE.slice(0, -1)}<sup><a href="#ftnt1">[1]</a></sup>.<sup><a href="#cmnt1">[a]</a></sup></p><p>${TWO}</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Measured in June.</p></div><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>is this right?</span></p></div></body></html>`
    const { blocks, left } = read('a.html', page)
    expect(blocks).toContain(`paragraph: ${ONE}`)
    expect(blocks.at(-1)).toBe('note: Measured in June.')
    expect(left).toEqual(['comment: is this right?'])
  })

  it.each([
    [
      'front matter',
      `---\ntitle: "A Flood"\nauthor: Lin Ting\n---\n\n# Nine hours {#nine}\n\n${ONE}\n\n# After\n\n${TWO}`,
      ['title: A Flood', 'heading: Nine hours', `paragraph: ${ONE}`, 'heading: After', `paragraph: ${TWO}`],
      ['front matter: author: Lin Ting'],
    ],
    [
      'front matter that repeats the heading',
      `---\ntitle: A Flood\n---\n\n# A Flood\n\n${ONE}`,
      ['title: A Flood', `paragraph: ${ONE}`],
      ['front matter: title: A Flood'],
    ],
    [
      'footnotes, fences and the size of a picture',
      `# A Flood\n\n${ONE}[^1]\n\n![gauge](a.png){width="5in"}\n\n::: {.note}\n${TWO}\n:::\n\n[^1]: Measured in June.`,
      [
        'title: A Flood',
        `paragraph: ${ONE}`,
        'placeholder: [image: gauge]',
        `paragraph: ${TWO}`,
        'note: Measured in June.',
      ],
      [],
    ],
    [
      'a table',
      `# A Flood\n\n| place | hours |\n| --- | ---: |\n| the mill | nine |\n\n${ONE}`,
      ['title: A Flood', 'paragraph: place hours', 'paragraph: the mill nine', `paragraph: ${ONE}`],
      [],
    ],
  ] as const)('Markdown with %s', (_, text, blocks, left) => {
    expect(read('a.md', text)).toEqual({ blocks, left })
  })
})
