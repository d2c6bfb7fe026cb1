import type { importWords } from './words.ts'

export const importWordsZh: typeof importWords.english = {
  swapTitle: '在一段中对调两位说话人',
  swapHint: '用于语音识别把两人弄混的地方。',
  swapFirst: '一位说话人',
  swapSecond: '另一位',
  swapFrom: (timed) => (timed ? '起始发言的时间' : '起始发言的序号'),
  swapTo: (timed) => (timed ? '末尾发言的时间' : '末尾发言的序号'),
  swapDo: '对调',
  swapMade: (one, other, from, to) => `${one}与${other}已对调，${from === to ? from : `${from} 至 ${to}`}`,
  swapUndo: '换回',
  swapNoTurn: (timed) => (timed ? '该时间没有发言。时间写法如 12:30。' : '没有这个序号的发言。'),
  swapOrder: '末尾发言在起始发言之前。',
  startNew: '改为用这些文件开始新的审校',
}
