import { describe, expect, it } from 'vitest'
import { detectLanguage, isTraditional } from '../../../src/core/text/language.ts'

describe('language', () => {
  it.each([
    ['The flood rushed into the house, and nobody was awake.', 'en'],
    ['the the model is good', 'en'],
    ['我们的模型很好。', 'zh-Hans'],
    ['我們的模型很好。', 'zh-Hant'],
    ['分享網址', 'zh-Hant'],
    ['OpenAI 的推理模型，Jerry Tworek 参与开发', 'zh-Hans'],
    ['All our 率定 uses the data of the last 50 or 60 years.', 'en'],
    ['これは日本語の文章です。', 'ja'],
    ['이것은 한국어 문장입니다.', 'ko'],
    ['Это русский текст.', 'ru'],
    ['Der Fluss ist alt, und die Stadt ist jung. Niemand weiß, wie lange das Wasser noch steigt.', 'de'],
    ['La rivière est vieille et la ville est jeune, personne ne sait combien de temps il pleuvra.', 'fr'],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('is the fallback where nothing tells', () => {
    expect(detectLanguage('12:30 — 14:00')).toBe('und')
    expect(detectLanguage('Halmec', 'en')).toBe('en')
    expect(detectLanguage('', 'zh-Hans')).toBe('zh-Hans')
  })

  it('tells traditional from simplified by the signs that only one of them has', () => {
    expect(isTraditional('這個說法沒問題')).toBe(true)
    expect(isTraditional('这个说法没问题')).toBe(false)
    expect(isTraditional('一二三')).toBe(false)
  })
})
