import type { markKeyWords } from './mark-keys-words.ts'

export const markKeyWordsZh: typeof markKeyWords.english = {
  mark: '标记选中文字或当前提示',
  editMark: '编辑标记',
  category: '类别（标记编辑器）',
  selectWord: '选中下一个词',
  grow: '选区扩大一个词',
  shrink: '选区缩小一个词',
  neutral: '中性（标记编辑器）',
  minor: '轻微（标记编辑器）',
  major: '严重（标记编辑器）',
  critical: '极严重（标记编辑器）',
}
