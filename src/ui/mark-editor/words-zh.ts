import type { markWords } from './words.ts'

export const markWordsZh: typeof markWords.english = {
  recent: '用过的类别',
  own: '自定义',
  noOwn: '还没有。在上方输入名称即可。',
  useOwn: (name) => `将“${name}”作为自定义类别`,
  edges: '被标记的文字',
  startBack: '开头提前一个词',
  startOn: '开头推后一个词',
  endBack: '结尾提前一个词',
  endOn: '结尾推后一个词',
  markSelected: '标记选中的文字',
}
