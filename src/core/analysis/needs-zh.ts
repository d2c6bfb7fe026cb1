/** What a rule that did not run is missing, as `missingNeed` says it (needs.ts), in Simplified Chinese. */
const NEEDS_ZH: Readonly<Record<string, string>> = {
  'a transcript': '转录稿',
  'an article and a transcript of the same talk (these two seem unrelated)':
    '出自同一次谈话的文章和转录稿（这两个似乎无关）',
  'a transcript with times': '带时间的转录稿',
  'an article that names its speakers': '注明说话人的文章',
  'a transcript that names its speakers': '注明说话人的转录稿',
  'a glossary of your own (TBX or CSV)': '自己的术语表（TBX 或 CSV）',
  'the original (the article in Chinese)': '中文原文',
}

/** In words that follow 需要; as it is where it has no Chinese. */
export function needInChinese(needs: string): string {
  const language = /^an article in English \(this one reads as (.+)\)$/.exec(needs)?.[1]
  return language === undefined ? (NEEDS_ZH[needs] ?? needs) : `英文文章（这一篇读起来是 ${language}）`
}
