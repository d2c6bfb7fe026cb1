import type { rowKeyWords } from './row-keys-words.ts'

export const rowKeyWordsZh: typeof rowKeyWords.english = {
  omission: '删节：标为遗漏',
  fineToCut: '删节：可以删',
  nextRow: '下一行',
  previousRow: '上一行',
  reviewed: '本行已审，继续',
  open: '展开删节或跳到移动处；在提示上则转到按钮',
  why: '为什么这样对应或判为删节',
  goTo: '转到某行或某时刻',
  play: '从本行时间播放',
}
