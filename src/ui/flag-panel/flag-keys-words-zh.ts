import type { flagKeyWords } from './flag-keys-words.ts'

export const flagKeyWordsZh: typeof flagKeyWords.english = {
  nextFlag: '下一条提示',
  previousFlag: '上一条提示',
  accept: '采纳并标记，继续',
  keepWords: '标记但不改，继续',
  dismiss: '驳回，继续',
  dismissSame: '驳回各处字词相同的提示',
  acceptSame: '采纳各处字词相同的提示',
  dismissKind: '驳回同类全部提示',
  acceptKind: '采纳同类全部提示',
  note: '为提示添加备注',
  neutral: '提示定为中性',
  minor: '提示定为轻微',
  major: '提示定为严重',
  critical: '提示定为极严重',
  sort: '提示排序：位置、严重程度、把握',
  copy: '复制提示，或本行',
  copyListed: '复制列出的全部提示',
  copyRow: '复制本行：两侧文字和时间',
  filter: '筛选提示',
}
