import { defineRule, type PlaceDraft } from './rule.ts'

/** What Chinese publishing systems print where a picture or button stood, alone or in the middle of a line. */
const RESIDUE =
  /[[【(（]?(?:图片|圖片|动图|阅读原文|閱讀原文|点击查看|點擊查看|微信扫一扫)(?:来源|說明|说明)?[\]】)）]?(?:\s*(?:图片|圖片|动图))*/gu

/** The same, translated: a line of nothing but "Image" or "[Picture]". */
const TRANSLATED =
  /^[[(]?(?:image|picture|photo|figure|video|gif)s?[\])]?(?:\s*[[(]?(?:image|picture|photo|figure|video|gif)s?[\])]?)*$/iu

/** Buttons under a post (分享 收藏 点赞 在看), at least three of them in a row. */
const BUTTON =
  '(?:share|collect|favou?rite|bookmark|like|watching|wow|looking|forward|comment|subscribe|follow|top)'
const BUTTONS = new RegExp(`(?<![a-z])${BUTTON}(?:[\\s|·/]{1,3}${BUTTON}){2,}(?![a-z])`, 'iu')

const UNFINISHED = /\b(?:lorem ipsum|TODO|TBD|FIXME)\b|\{\{[^{}]{1,40}\}\}/gu

/** "图片图片": marks of pictures and buttons that were copied as text. All of them are one finding with one remedy. */
export const placeholder = defineRule({
  id: 'placeholder',
  version: 1,
  title: 'Placeholder',
  group: 'Residue and characters',
  category: 'design-and-markup/missing-text',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'Words that stand for a picture, a button or text that was to come.',
    why: 'Copying a page as text leaves its picture marks and buttons behind; a reader takes them for garbage.',
    action: 'Delete them, or put the pictures back.',
  },
  examples: {
    flagged: [
      { article: '图片图片', flagged: '图片图片' },
      { article: 'The wall [图片] is all that is left.', flagged: '[图片]' },
      { article: 'Share Collect Like Watching', flagged: 'Share Collect Like Watching' },
      { article: '[Image]', flagged: '[Image]' },
    ],
    clean: [
      { article: 'The image shows a wall.' },
      { article: 'People like watching and follow the comments.' },
      { article: 'Share this with those you like.' },
    ],
  },
  *check(context) {
    const { article } = context
    const places: PlaceDraft[] = []
    const add = (start: number, end: number): void => {
      places.push({ side: 'article', start, end, replacement: '' })
    }
    for (const block of article.blocks) {
      const text = article.text.slice(block.start, block.end)
      if (block.role === 'placeholder' || TRANSLATED.test(text.trim())) {
        add(block.start, block.end)
        continue
      }
      for (const match of text.matchAll(RESIDUE))
        add(block.start + match.index, block.start + match.index + match[0].length)
      for (const match of text.matchAll(UNFINISHED))
        add(block.start + match.index, block.start + match.index + match[0].length)
      // a line of buttons is short; this also keeps the search off long paragraphs
      const buttons = text.length <= 120 ? BUTTONS.exec(text) : null
      if (buttons !== null) add(block.start + buttons.index, block.start + buttons.index + buttons[0].length)
    }
    const [first, ...others] = places
    if (first === undefined) return
    yield {
      places: [first, ...others],
      message:
        others.length === 0
          ? 'A placeholder for a picture or button was copied as text. Delete it, or put the picture back.'
          : `${places.length} placeholders for pictures or buttons were copied as text. Delete them, or put the pictures back.`,
      confidence: 0.97,
    }
  },
})
