import type { pageKeyWords } from './page-keys-words.ts'

export const pageKeyWordsZh: typeof pageKeyWords.english = {
  palette: '全部命令',
  settings: '设置',
  undo: '撤销',
  redo: '重做',
  keys: '全部按键',
  saveFile: '保存项目文件',
}
