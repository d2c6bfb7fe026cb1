import { isProse } from './prose.ts'
import { defineRule, type PlaceDraft } from './rule.ts'

/** Chinese mark → English mark; a trailing space is dropped where one follows already. */
const ENGLISH: Readonly<Record<string, string>> = {
  '，': ', ',
  '。': '. ',
  '、': ', ',
  '；': '; ',
  '：': ': ',
  '？': '? ',
  '！': '! ',
  '（': ' (',
  '）': ') ',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '《': '“',
  '》': '”',
  '【': ' [',
  '】': '] ',
  '——': '—',
  '……': '…',
  '～': '–',
  '％': '%',
  '　': ' ',
}

const MARK =
  /——|……|。{2,}|[，。、；：？！（）「」『』《》【】～％　]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/gu
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** "flow，only": Chinese marks among English words. Between Chinese characters they belong to the untranslated words. */
export const fullWidthPunctuation = defineRule({
  id: 'full-width-punctuation',
  version: 1,
  title: 'Chinese punctuation',
  group: 'Residue and characters',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'Wide Chinese punctuation, doubled dashes and wide letters or digits in English text.',
    why: 'They come from the original and look broken in an English font.',
    action: 'Accept once per mark: all its places are put right together.',
  },
  examples: {
    flagged: [
      { article: 'It knows nothing about flow，only distance.', flagged: '，' },
      { article: 'I knew that street——I was a paper boy.', flagged: '——' },
      { article: 'In ２０１９ it rained.', flagged: '２０１９' },
    ],
    clean: [{ article: 'One dash — or three … will do.' }, { article: 'They call it 战略、策略 at home.' }],
  },
  *check({ article }) {
    const byMark = new Map<string, PlaceDraft[]>()
    for (const block of article.blocks) {
      if (!isProse(block.role)) continue
      const text = article.text.slice(block.start, block.end)
      for (const match of text.matchAll(MARK)) {
        const written = match[0]
        // 。。。 is how 。is typed for ……
        const mark = written.startsWith('。。') ? '……' : written
        const at = match.index
        const before = text.charAt(at - 1)
        const after = text.charAt(at + written.length)
        if (EAST_ASIAN.test(before) && EAST_ASIAN.test(after)) continue
        let replacement = ENGLISH[mark] ?? mark.normalize('NFKC')
        if (/\s/u.test(after) || after === '') replacement = replacement.trimEnd()
        if (/\s/u.test(before) || before === '') replacement = replacement.trimStart()
        const key = ENGLISH[mark] === undefined ? 'wide' : mark
        const places = byMark.get(key) ?? []
        places.push({
          side: 'article',
          start: block.start + at,
          end: block.start + at + written.length,
          replacement,
        })
        byMark.set(key, places)
      }
    }
    for (const [key, places] of byMark) {
      const [first, ...others] = places
      if (first === undefined) continue
      const what = key === 'wide' ? 'Wide letters or digits stand' : `The Chinese mark “${key}” stands`
      const where = others.length === 0 ? 'in English text' : `at ${places.length} places in English text`
      const english = key === 'wide' ? 'plain ones' : `“${(ENGLISH[key] ?? '').trim()}”`
      yield {
        places: [first, ...others],
        message: `${what} ${where}. Use ${english}.`,
        suggestion: first.replacement ?? '',
        confidence: 0.97,
      }
    }
  },
})
