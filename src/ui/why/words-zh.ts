import type { WordLink } from '../../core/model/explanation.ts'
import type { whyWords } from './words.ts'

const KINDS: Readonly<Record<WordLink['kind'], string>> = {
  same: '同一个词',
  paraphrase: '另一个词',
  number: '数字',
  'bent-name': '拼写不同的名字',
}

export const whyWordsZh: typeof whyWords.english = {
  litAbove: '上方高亮：',
  kind: (kind) => KINDS[kind],
  perhaps: '可能',
  close: '关闭依据',
  looking: '正在查看…',
  failed: '无法得出依据。请关闭后再打开。',
  noPart: '这一行不参与对应。',
  lightOne: '只高亮这一项的词',
  cut: (words) => `删节：${words}`,
  added: (words) => `增补：${words}`,
}
