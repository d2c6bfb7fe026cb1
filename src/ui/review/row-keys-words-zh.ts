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
  nextSentence: '下一句：先原话，后译文',
  previousSentence: '上一句',
  foldQuiet: '折叠无提示的行，或展开',
  oneRow: '逐行阅读，或显示全部',
  original: '显示或隐藏中文原文',
  bookmark: '给本行加书签和备注',
  labelDeliberate: '删节：有意删去',
  labelLost: '删节：遗失',
  labelCondensed: '删节：压缩',
  labelSponsor: '删节：广告',
  labelFiller: '删节：闲话',
}
