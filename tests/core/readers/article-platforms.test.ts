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

  it.each<[string, string, string[], string[]]>([
    [
      'pieces of a byline, icons and buttons below a title',
      `<html><head><title>A Flood | Medium</title></head><body><article><div><span>Rivers</span></div><h1>A Flood</h1><h2>Nine hours of it</h2><div><img class="avatar" src="a.png" alt="Lin Ting"></div><div>Lin Ting</div><div><button>Follow</button></div><div>8 min read</div><div>1.2K</div><p>${ONE}</p><figure><div><span>Press enter or click to view image in full size</span></div><img src="b.png"></figure><p>${TWO}</p><a class="button" href="#">Share this</a></article></body></html>`,
      [
        'byline: Rivers',
        'title: A Flood',
        'heading: Nine hours of it',
        'byline: Lin Ting',
        'byline: 8 min read',
        'share: 1.2K',
        `paragraph: ${ONE}`,
        'placeholder: Press enter or click to view image in full size',
        'placeholder: [image]',
        `paragraph: ${TWO}`,
      ],
      ['page title: A Flood | Medium', 'icon: [image: Lin Ting]', 'button: Share this'],
    ],
    [
      'a bold line for a title, and no headings',
      `<html><head><title>My pages</title></head><body><b>A Flood</b><br><br>${ONE}<br><br>${TWO}</body></html>`,
      ['title: A Flood', `paragraph: ${ONE}`, `paragraph: ${TWO}`],
      ['page title: My pages'],
    ],
    [
      'Word’s bullets, and notes at the foot outside the text',
      `<html><body><div class="WordSection1"><p class="MsoTitle">A Flood</p><p class="MsoNormal">${ONE}<a href="#_ftn1"><span><span>[1]</span></span></a></p><p class="MsoListParagraphCxSpFirst"><span>·<span>&nbsp; </span></span>${TWO}</p><p class="MsoListParagraphCxSpLast">·&nbsp; ${ONE}</p></div><div><hr><div id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1"><span>[1]</span></a> Measured in June.</p></div></div></body></html>`,
      [
        'title: A Flood',
        `paragraph: ${ONE}`,
        `list-item: ${TWO}`,
        `list-item: ${ONE}`,
        'note: Measured in June.',
      ],
      [],
    ],
    [
      'properties and smileys that programs for notes put there',
      `<html><body><article><header><span class="icon">⏰</span><h1>A Flood</h1><table class="properties"><tr><th>Created</th><td>March 3</td></tr></table></header><p>${ONE}</p><p>${TWO}</p></article></body></html>`,
      ['title: A Flood', `paragraph: ${ONE}`, `paragraph: ${TWO}`],
      ['no words: ⏰', 'properties: Created', 'properties: March 3'],
    ],
  ])('a page with %s', (_, page, blocks, left) => {
    expect(read('a.html', page)).toEqual({ blocks, left })
  })

  it('takes what a program for notes writes below a title for bylines, and its marks for none of the words', () => {
    const note = `# A Flood\n\nCreated: March 3, 2025 3:00 PM\nTags: rivers, rain\n\n![[gauge.png]]\n\nIt ==rained== as [[The gauge|the gauge]] said.^[Not always.] ${TWO}\n\n%% check this %%\n`
    expect(read('a.md', note)).toEqual({
      blocks: [
        'title: A Flood',
        'byline: Created: March 3, 2025 3:00 PM',
        'byline: Tags: rivers, rain',
        'placeholder: [image]',
        `paragraph: It rained as the gauge said. ${TWO}`,
        'note: Not always.',
      ],
      left: ['comment: %% check this %%'],
    })
  })

  it('takes what a chatbot says around a translation for notes', () => {
    const answer = `Here is the translation:\n\n# A Flood\n\n${ONE}\n\n${TWO}\n\nLet me know if you would like any changes!`
    expect(read('a.md', answer).blocks).toEqual([
      'note: Here is the translation:',
      'title: A Flood',
      `paragraph: ${ONE}`,
      `paragraph: ${TWO}`,
      'note: Let me know if you would like any changes!',
    ])
  })

  it.each([
    [
      'English',
      ['Original Lin Ting River Weekly', 'March 3, 2025 15:00 Wuhan'],
      [
        'Reads 12,000',
        'How Tides Are Counted',
        'Scan with WeChat',
        'Got it',
        ', tap twice to cancel the like',
      ],
    ],
    [
      'Chinese',
      ['原创 林汀 河畔周刊', '2025年03月03日 15:00 武汉', '在小说阅读器读本章', '去阅读'],
      ['阅读 1.2万', '潮汐怎么数', '微信扫一扫', '知道了', '，轻点两下取消赞'],
    ],
  ])('knows what stands around an article of WeChat that was copied as a page, in %s', (_, above, below) => {
    const talk = ['Host: Why here?', `Tomas: ${ONE}`, 'Host: Was it dry?', `Tomas: ${TWO}`]
    const share = below[0]!.startsWith('R') ? 'Share' : '分享'
    const { blocks } = read('a.txt', ['A Flood', ...above, ...talk, ...below, share].join('\n\n'))
    expect(blocks.map((block) => block.replace(/:.*/, ''))).toEqual([
      'title',
      ...above.map(() => 'byline'),
      ...talk.map(() => 'turn'),
      ...below.map(() => 'footer'),
      'share',
    ])
  })

  it('takes comments at the end of a document for notes, and signs without letters for nothing said', () => {
    const text = `A Flood\n\n${ONE}[a]\n\n________\n\nHost: Why here?\n\nTomas: ${TWO}\n\nHost: And now?\n\nTomas: ${ONE}\n\n[a]Is this right?`
    expect(read('a.txt', text).blocks.map((block) => block.replace(/:.*/, ''))).toEqual([
      'title',
      'lead',
      'placeholder',
      'turn',
      'turn',
      'turn',
      'turn',
      'note',
    ])
  })
})
