import { quoteWords } from './prose.ts'
import { defineRule, type FlagDraft, type PlaceDraft } from './rule.ts'

/** Characters of Chinese, Japanese and Korean, joined over their own punctuation and single spaces. */
const EAST_ASIAN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+(?:[\s、。，·・：；！？“”「」『』《》〈〉（）]{1,3}[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+)*/gu

/** Left by the page the article was copied from, not by the translator; the placeholder rule has them. */
const PAGE_RESIDUE =
  /^(?:图片|圖片|图|动图|视频|視頻|阅读原文|閱讀原文)(?:\s*(?:图片|圖片|图|动图|视频|視頻|阅读原文|閱讀原文))*$/u

/**
 * Words that nobody translated: "All our 率定 uses the data". A term in brackets behind its translation ("calibration
 * (率定)") is a gloss and only worth a look.
 */
export const untranslated = defineRule({
  id: 'untranslated',
  version: 1,
  title: 'Untranslated words',
  group: 'Residue and characters',
  category: 'accuracy/untranslated',
  severity: 'major',
  needs: ['english-article'],
  docs: {
    what: 'Chinese, Japanese or Korean characters in the English text.',
    why: 'The translation engine did not know the word and copied it, or an edit left it behind; the reader cannot read it.',
    action: 'Put in the English word; the recording beside the flag often has it.',
  },
  examples: {
    flagged: [
      { article: 'All our 率定 uses the data of the last 50 years.', flagged: '率定' },
      { article: 'They call it 战略 与 策略 at home.', flagged: '战略 与 策略' },
      { article: 'This is a ラーメン shop.', flagged: 'ラーメン' },
      { article: '분석 is missing here.', flagged: '분석' },
      {
        article: 'The end.\n分享網址\n新聞 Like',
        roles: ['paragraph', 'share', 'share'],
        flagged: '分享網址',
        note: 'What the page left is one finding.',
      },
    ],
    clean: [
      { article: 'All our calibration uses the data.' },
      { article: '图片图片' },
      { article: 'Café, naïve, Ωmega, Москва' },
    ],
  },
  *check(context) {
    const { article } = context
    let clutter: PlaceDraft[] = []
    for (const block of article.blocks) {
      if (block.role === 'placeholder') continue
      // around the article it is clutter, inside it a hole
      const isFurniture = /^(?:share|footer|recommended|link|byline)$/u.test(block.role)
      if (!isFurniture && clutter.length > 0) {
        yield* around(clutter)
        clutter = []
      }
      const text = article.text.slice(block.start, block.end)
      for (const match of text.matchAll(EAST_ASIAN)) {
        if (PAGE_RESIDUE.test(match[0])) continue
        const start = block.start + match.index
        const end = start + match[0].length
        if (isFurniture) {
          clutter.push({ side: 'article', start, end, replacement: '' })
          continue
        }
        const isGloss =
          /[\p{L}\d]["”]? ?[（(]$/u.test(text.slice(0, match.index)) &&
          /^[）)]/u.test(text.slice(match.index + match[0].length))
        yield {
          places: [{ side: 'article', start, end }],
          message: isGloss
            ? `${quoteWords(article.text, { start, end })} stands in brackets behind its English word. Check whether readers need it.`
            : `${quoteWords(article.text, { start, end })} was left untranslated. Put in the English words.`,
          ...(isGloss ? { severity: 'neutral' } : {}),
          confidence: isGloss ? 0.4 : 0.98,
          evidence: context.quoteTranscript(context.transcriptOf(context.articleSentencesAt({ start, end }))),
        }
      }
    }
    yield* around(clutter)
  },
})

/** What is left of the page around the article, one finding for a block of it: it is to go, not to be translated. */
function* around(places: readonly PlaceDraft[]): Generator<FlagDraft> {
  const [first, ...others] = places
  if (first === undefined) return
  yield {
    places: [first, ...others],
    message: `${others.length === 0 ? 'A line' : `${places.length} pieces`} of the Chinese page around the article ${others.length === 0 ? 'was' : 'were'} left untranslated. Delete ${others.length === 0 ? 'it' : 'them'}.`,
    suggestion: '',
    severity: 'minor',
    confidence: 0.95,
  }
}
