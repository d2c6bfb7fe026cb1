import type { findWords } from './words.ts'

export const findWordsZh: typeof findWords.english = {
  open: '在两侧文本中查找',
  next: '下一处',
  previous: '上一处',
  case: '区分大小写',
  word: '全词匹配',
  pattern: '正则表达式',
  none: '没有找到',
  searching: '正在查找',
  slow: '此表达式耗时过长，已停止。请避免嵌套的重复，例如 (a+)+。',
  bad: (why) => `无法识别此表达式：${why}。`,
  count: (at, all) => `第 ${at} 处，共 ${all} 处`,
  many: (most) => `${most} 以上`,
  row: (number) => `第 ${number} 行`,
  sides: (article, recording, original) =>
    `文章中 ${article} 处，录像中 ${recording} 处${original === '0' ? '' : `，原文中 ${original} 处`}`,
  back: '返回原处',
  stay: '停在这里',
}
