import { innerQuotes } from '../../core/text/inner-quotes.ts'
import type { correctedWords } from './words.ts'

export const correctedWordsZh: typeof correctedWords.english = {
  title: '修订稿',
  sum: (changes) =>
    changes === 0
      ? '还没有任何改动。请采纳一条建议，或为标记填写改法。'
      : `文章已含 ${changes} 处改动。选择一处可回到修改的位置。`,
  show: '显示改动',
  copy: '复制全文',
  copyInstead: '请在“报告”页保存修订后的文章。',
  back: '返回审校',
  change: (before, after) =>
    before === ''
      ? `加入“${innerQuotes(after)}”`
      : after === ''
        ? `删去“${innerQuotes(before)}”`
        : `“${innerQuotes(before)}”改为“${innerQuotes(after)}”`,
  skipped: '未采用',
  skippedWhy: '另一处改动涉及相同的字词，请修改其中之一。',
}
