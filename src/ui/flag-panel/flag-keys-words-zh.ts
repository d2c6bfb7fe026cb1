import type { flagKeyWords } from './flag-keys-words.ts'

export const flagKeyWordsZh: typeof flagKeyWords.english = {
  nextFlag: '下一条提示',
  previousFlag: '上一条提示',
  accept: '采纳并标记，继续',
  dismiss: '驳回，继续',
  dismissKind: '驳回同类全部提示',
  filter: '筛选提示',
}
