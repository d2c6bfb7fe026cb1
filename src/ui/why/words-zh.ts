import type { WordLink } from '../../core/model/explanation.ts'
import type { whyPanelWords } from './words.ts'

const kinds: Readonly<Record<WordLink['kind'], string>> = {
  same: '同一个词',
  paraphrase: '不同的词',
  number: '数字',
  'bent-name': '写法不同的名字',
}

export const whyPanelWordsZh: typeof whyPanelWords.english = {
  litAbove: '上文点亮：',
  kind: (kind) => kinds[kind],
  perhaps: '也许',
  betweenSentences: '',
  close: '收起依据',
  looking: '查找中…',
  failed: '查不出依据。请收起后再试。',
  nothing: '本行不参与对应。',
  onlyThis: '只点亮这一处的词',
  row: (number) => `第 ${number} 行`,
  cut: (opening) => `删节：${opening}`,
  added: (opening) => `增补：${opening}`,
}
